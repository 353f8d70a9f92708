/** What `heed export` writes: the records, in a format that auditors ask for, to a file or to what comes next. */
import { createWriteStream } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportAs, FORMATS, type Format, needsParty } from '../server/export/export-as.js';
import { type Party, parseParty, Unexportable } from '../server/export/party.js';
import { Misuse, type Options, type Report } from './command.js';
import { withStore } from './with-store.js';

const timeOf = (text: string | undefined, option: string): Date | undefined => {
  if (text === undefined) return undefined;
  const time = new Date(text);
  if (Number.isNaN(time.getTime()))
    throw new Misuse(`--${option} is "${text}"; write a day such as 2026-11-01, in UTC`);
  return time;
};

const formatOf = (text: string): Format => {
  const format = FORMATS.find((one) => one === text);
  if (!format) throw new Misuse(`--format is "${text}"; write one of: ${FORMATS.join(', ')}`);
  return format;
};

export const readParty = async (file: string): Promise<Party> => {
  try {
    return parseParty(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const lines = error instanceof Error ? error.message.split('\n') : [String(error)];
    throw new Misuse(lines.map((line) => `${file}: ${line}`).join('\n'));
  }
};

/** The file is there when it is whole. */
const toFile = async (chunks: AsyncIterable<string>, out: string): Promise<void> => {
  const part = `${out}.part`;
  try {
    await pipeline(Readable.from(chunks), createWriteStream(part));
    await rename(part, out);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
};

/** Who reads may stop before the end. */
const toOutput = (chunks: AsyncIterable<string>): Promise<void> =>
  pipeline(Readable.from(chunks), process.stdout, { end: false }).catch((error) => {
    if (error.code !== 'EPIPE') throw error;
  });

export const exportRecords = async (options: Options): Promise<Report> => {
  const { data, out, party: file } = options;
  const format = formatOf(options.format ?? 'jsonl');
  const from = timeOf(options.from, 'from');
  const to = timeOf(options.to, 'to');
  if (needsParty(format) && !file)
    throw new Misuse(`${format} asks for what no record knows; write --party and a file that says who is responsible`);
  const party = file === undefined ? undefined : await readParty(file);
  return withStore(data, async (store) => {
    const chunks = exportAs(format, store.export({ ...(from && { from }), ...(to && { to }) }), party);
    try {
      await (out === undefined ? toOutput(chunks) : toFile(chunks, out));
    } catch (error) {
      throw error instanceof Unexportable ? new Misuse(`${file}: ${error.message}`) : error;
    }
    return { text: out === undefined ? '' : `${out}: the records as ${format}.` };
  });
};
