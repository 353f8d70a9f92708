// Starts the example of one framework from the command line, until Ctrl-C: `node demo/start-example.mjs react`.
import { examples, serveExample } from './serve-example.mjs';

const name = process.argv[2];
if (!examples.includes(name)) {
  console.error(`Say which: ${examples.join(', ')}.`);
  process.exit(1);
}
const { url, close } = await serveExample(name);
console.log(`Heed in ${name}: ${url}  (Ctrl-C stops it)`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => close().then(() => process.exit(0)));
