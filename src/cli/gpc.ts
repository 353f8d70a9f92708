/** What `heed gpc` does: writes or checks a site's `/.well-known/gpc.json`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { checkGpc, gpcSupport } from '../policy/gpc-support.js';
import { Misuse, type Options, type Report } from './command.js';
import { readConfig } from './read-config.js';
import { today } from './today.js';

/** A file or an address; a file has no Content-Type to look at. */
const read = async (place: string): Promise<{ text: string; type?: string | null }> => {
  try {
    if (!/^https?:/.test(place)) return { text: await readFile(place, 'utf8') };
    const answer = await fetch(place, { signal: AbortSignal.timeout(10_000) });
    if (!answer.ok) throw new Error(`the server answers ${answer.status}`);
    return { text: await answer.text(), type: answer.headers.get('content-type') };
  } catch (error) {
    throw new Misuse(`${place} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
};

export const gpc = async (file: string, { out, check }: Options): Promise<Report> => {
  const support = gpcSupport(await readConfig(file), today());
  if (check !== undefined) {
    const { text, type } = await read(check);
    const wrong = checkGpc(text, type, support.gpc);
    return wrong.length
      ? { text: wrong.map((line) => `${check}: ${line}`).join('\n'), failed: true }
      : { text: `${check} says what the settings say: gpc is ${support.gpc}.` };
  }
  const json = JSON.stringify(support);
  if (out === undefined) return { text: json };
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, `${json}\n`);
  return { text: `${out}: ${json}. Serve it at /.well-known/gpc.json as application/json.` };
};
