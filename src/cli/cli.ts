/** The command `heed`: reads what was asked for, does it, and says how it went. */
import { parseArgs } from 'node:util';
import { build } from './build.js';
import { Misuse } from './read-config.js';

const HELP = `heed build [heed.config.json] [--out heed]
  Writes a folder to put on your site: heed.js with your config and the rows of the catalogue that it uses inside,
  and the parts that it fetches from beside it.`;

/** Resolves to the exit code. */
export const run = async (argv: readonly string[]): Promise<number> => {
  try {
    const { positionals, values } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { out: { type: 'string', default: 'heed' }, help: { type: 'boolean', short: 'h' } },
    });
    const [command, file = 'heed.config.json', ...more] = positionals;
    if (values.help || !command) console.log(HELP);
    else if (command === 'build' && !more.length) console.log(await build(file, values.out));
    else throw new Misuse(`heed does not know "${positionals.join(' ')}".\n${HELP}`);
    return 0;
  } catch (error) {
    // The parser's own errors are for people, too.
    const isMisuse = error instanceof Misuse || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    console.error(isMisuse ? (error as Error).message : error);
    return isMisuse ? 2 : 1;
  }
};
