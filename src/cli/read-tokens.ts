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

type Kind = 'tokens' | 'editors';

const nameOf = (kind: Kind): string => `HEED_${kind.toUpperCase()}`;

const named = (kind: Kind): Tokens => {
  const hashes = wordsOf(process.env[nameOf(kind)] ?? '');
  if (!hashes.every((hash) => /^[\da-f]{64}$/.test(hash)))
    throw new Misuse(
      `${nameOf(kind)} has something else than a SHA-256; write the hashes of tokens, 64 hexadecimal digits each`,
    );
  return { hashes };
};

const kept = async (folder: string, kind: Kind): Promise<Tokens> => {
  const file = join(folder, kind);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text !== undefined) return { hashes: wordsOf(text) };
  const made = randomBytes(32).toString('base64url');
  const hash = await hashToken(made);
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${hash}\n`, { mode: 0o600, flag: 'wx' });
  return { hashes: [hash], made };
};

/** Who names one list in the environment names both: the folder is neither read nor made, and a list without a name is empty. */
export const readTokens = async (folder: string): Promise<Record<Kind, Tokens>> => {
  const isNamed = process.env[nameOf('tokens')] !== undefined || process.env[nameOf('editors')] !== undefined;
  const read = async (kind: Kind) => (isNamed ? named(kind) : kept(folder, kind));
  return { tokens: await read('tokens'), editors: await read('editors') };
};
