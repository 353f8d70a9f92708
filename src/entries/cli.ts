/** The command's door: `npx heed` */
import { run } from '../cli/cli.js';

process.exitCode = await run(process.argv.slice(2));
