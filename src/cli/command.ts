/** What a command takes, and what comes of it. */

/** What a person has to mend: told without a stack. */
export class Misuse extends Error {}

/** What a command says, and whether it found something that must not pass. */
export interface Report {
  text: string;
  failed?: boolean;
}

export interface Options {
  /** Where to write. */
  out?: string;
  /** For tools instead of people. */
  json?: boolean;
  /** What to check. */
  check?: string;
  /** A theme to check. */
  css?: string;
  /** What `heed serve` listens on. */
  host?: string;
  port?: string;
  /** Origins whose pages may send. */
  site?: string[];
  /** Days that records are kept. */
  retention?: string;
  /** Requests a second that one client may send. */
  rate?: string;
  /** The header in which a proxy says who asks. */
  'client-header'?: string;
  /** The folder with the records. */
  data?: string;
  format?: string;
  /** Days or times; `to` is not included. */
  from?: string;
  to?: string;
  /** A file that says who is responsible. */
  party?: string;
}

export interface Command {
  /** How to write it, and what it does. */
  usage: string;
  /** How many files it takes, at least and at most. */
  files: readonly [number, number];
  run(files: readonly string[], options: Options): Promise<Report>;
}
