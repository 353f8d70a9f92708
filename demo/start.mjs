// Starts the demo from the command line: on port 4600, or the next that is free, until Ctrl-C.
import { openOwnStore } from './open-own-store.mjs';
import { startDemo } from './server.mjs';

const FIRST_PORT = 4600;

async function start(port) {
  try {
    return await startDemo({ port, store });
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || port >= FIRST_PORT + 50) throw error;
    return start(port + 1);
  }
}

/** Takes seconds to open; the shop does not wait for it. */
const store = openOwnStore();
const demo = await start(FIRST_PORT);
console.log(`
  Heed, in a small shop:  ${demo.live}

  Left, you play the visitor: region, Global Privacy Control, Do Not Track.
  In the middle is the shop; answer its banner. Right, live, is what every third party heard.
  The shop alone is one link away, at the top of that page. Ctrl-C stops everything.
`);

const opened = store.catch((error) => {
  console.log(`  ${error.message}. Until then this demo keeps its records in memory.\n`);
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await demo.close();
    await (await opened)?.close();
    process.exit(0);
  });
}
