/** Who may read records, and who may publish: hashes of tokens from the environment, else from the data folder, where the first start makes one. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashToken } from '../server/tokens.js';
import { Misuse } from './command.js';

const wordsOf = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

export interface Tokens {
  hashes: string[];
  /** The only time that anybody sees the token: what is kept is its hash. */
  made?: string;
}

/** `tokens` are those of HEED_TOKENS, for reading; `editors` of HEED_EDITORS. */
export const readTokens = async (folder: string, kind: 'tokens' | 'editors'): Promise<Tokens> => {
  const name = `HEED_${kind.toUpperCase()}`;
  const named = process.env[name];
  if (named !== undefined) {
    const hashes = wordsOf(named);
    if (!hashes.every((hash) => /^[\da-f]{64}$/.test(hash)))
      throw new Misuse(
        `${name} has something else than a SHA-256; write the hashes of tokens, 64 hexadecimal digits each`,
      );
    return { hashes };
  }
  const file = join(folder, kind);
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return { hashes: wordsOf(kept) };
  const made = randomBytes(32).toString('base64url');
  const hash = await hashToken(made);
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${hash}\n`, { mode: 0o600, flag: 'wx' });
  return { hashes: [hash], made };
};
