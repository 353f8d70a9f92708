/** The command `heed`: reads what was asked for, does it, and says how it went. */
import { parseArgs } from 'node:util';
import { HeedError } from '../config.js';
import { build } from './build.js';
import { check } from './check.js';
import { type Command, Misuse } from './command.js';
import { diff } from './diff.js';
import { exportRecords } from './export.js';
import { forget } from './forget.js';
import { gpc } from './gpc.js';
import { serve } from './serve.js';
import { verify } from './verify.js';

const CONFIG = 'heed.config.json';

const COMMANDS: { readonly [name in string]?: Command } = {
  build: {
    usage: `heed build [${CONFIG}] [--out heed]
  Writes a folder to put on your site: heed.js with your config and the rows of the catalogue that it uses inside,
  and the parts that it fetches from beside it.`,
    files: [0, 1],
    run: ([file = CONFIG], { out = 'heed' }) => build(file, out),
  },
  check: {
    usage: `heed check [${CONFIG}] [--css theme.css] [--json]
  Says what is wrong in a config, each with its path, and advises on what is unusual. With --css also, or without a config
  alone, what is wrong in a style sheet for our views: too little contrast, or answers that are not alike. Ends with 1 where
  something is wrong.`,
    files: [0, 1],
    run: ([file], values) => check(file ?? (values.css === undefined ? CONFIG : undefined), values),
  },
  diff: {
    usage: `heed diff old.json new.json
  Says what changed in the Cookie Notice,
  whether visitors must be asked again and why, which settings differ, and the entry for notice.history.
  Ends with 1 where they must be and notice.version was not raised.`,
    files: [2, 2],
    run: ([before = '', after = '']) => diff(before, after),
  },
  gpc: {
    usage: `heed gpc [${CONFIG}] [--out public/.well-known/gpc.json] [--check address or file]
  Writes, or checks, what your site says at /.well-known/gpc.json of how it answers Global Privacy Control.`,
    files: [0, 1],
    run: ([file = CONFIG], values) => gpc(file, values),
  },
  serve: {
    usage: `heed serve [${CONFIG}] [--port 4700] [--host 127.0.0.1] [--data heed-data] [--site https://shop.example]
    [--retention days] [--rate 2] [--client-header x-forwarded-for] [--party file]
  Takes records at /consent-records and keeps them in a folder, or in the PostgreSQL server that DATABASE_URL names. Serves the
  shop's tag, /heed.js, with the config that is live, and lets editors publish; the file is the first, where there is none yet.
  --site names an origin whose pages may send, once for each; the server's own may always. --rate is how many requests a
  second one client may send, 0: any; behind a proxy name the header in which that says who asks.`,
    files: [0, 1],
    run: ([file], values) => serve(file, values),
  },
  export: {
    usage: `heed export [--format jsonl|csv|iso27560|kantara] [--from day] [--to day] [--party file] [--out file] [--data folder]
  Writes the records that were received from one day until before another, oldest first. The formats of standards need
  --party, a file that says who is responsible. Records are in the folder heed-data, or where DATABASE_URL says.`,
    files: [0, 0],
    run: (_, values) => exportRecords(values),
  },
  verify: {
    usage: `heed verify [--data folder]
  Follows the chain of all records. Ends with 1 where one was changed, moved, put in or taken out, and says which.`,
    files: [0, 0],
    run: (_, values) => verify(values),
  },
  forget: {
    usage: `heed forget subject [--data folder]
  Takes out what the records of a subject say. Their places stay, so that the chain can still be followed.`,
    files: [1, 1],
    run: ([subject = ''], values) => forget(subject, values),
  },
};

const TEXT = { type: 'string' } as const;
const OPTIONS = {
  out: TEXT,
  check: TEXT,
  css: TEXT,
  data: TEXT,
  host: TEXT,
  port: TEXT,
  site: { type: 'string', multiple: true },
  retention: TEXT,
  rate: TEXT,
  format: TEXT,
  from: TEXT,
  to: TEXT,
  party: TEXT,
  'client-header': TEXT,
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const HELP = Object.values(COMMANDS)
  .map((command) => command?.usage)
  .join('\n\n');

/** Resolves to the exit code: 0 done, 1 found something, 2 not understood. */
export const run = async (argv: readonly string[]): Promise<number> => {
  try {
    const { positionals, values } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: OPTIONS,
    });
    const [name = '', ...files] = positionals;
    const command = COMMANDS[name];
    if (values.help || !name) {
      console.log(command?.usage ?? HELP);
      return 0;
    }
    if (!command) throw new Misuse(`heed does not know "${name}".\n\n${HELP}`);
    const [least, most] = command.files;
    if (files.length < least || files.length > most)
      throw new Misuse(`heed ${name} takes other files.\n\n${command.usage}`);
    const { text, failed } = await command.run(files, values);
    if (text) console.log(text);
    return failed ? 1 : 0;
  } catch (error) {
    // The parser's own errors are for people, too.
    const isMisuse =
      error instanceof Misuse ||
      error instanceof HeedError ||
      (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    console.error(isMisuse ? (error as Error).message : error);
    return 2;
  }
};
