/** Tokens for reading and for publishing: kept as their SHA-256, compared in a time that tells nothing. */
import { HeedError } from '../config.js';

/** SHA-256, hexadecimal: what to hand in as `tokens`. */
export const hashToken = async (token: string): Promise<string> => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** Looks at every digit, whatever the ones before it were. */
const isSame = (one: string, two: string): boolean => {
  let difference = one.length ^ two.length;
  for (let i = 0; i < one.length; i++) difference |= one.charCodeAt(i) ^ two.charCodeAt(i);
  return difference === 0;
};

/** Whether an `Authorization` header brings one of these tokens. No token, no entry. */
export const tokenCheck = (hashes: readonly string[], key = 'tokens') => {
  for (const hash of hashes)
    if (!/^[\da-f]{64}$/.test(hash))
      throw new HeedError('config', `"${key}" has something else than a SHA-256; write 64 hexadecimal digits`);
  return async (authorization: string | null): Promise<boolean> => {
    const token = /^bearer +(\S{1,500})$/i.exec(authorization ?? '')?.[1];
    if (!token) return false;
    const hash = await hashToken(token);
    // Every one is compared, so that the time does not tell which it was.
    return hashes.filter((known) => isSame(hash, known)).length > 0;
  };
};
