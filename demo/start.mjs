// Starts the demo from the command line: on port 4600 and the seven after it, or the next ten that are free, until Ctrl-C.
import { openOwnStore } from './open-own-store.mjs';
import { startDemo } from './server.mjs';

const FIRST_PORT = 4600;

async function start(port) {
  try {
    return await startDemo({ port, store });
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || port >= FIRST_PORT + 100) throw error;
    return start(port + 10);
  }
}

const store = await openOwnStore().catch((error) => {
  console.log(`  ${error.message}. Until then this demo keeps its records in memory, and has no console.\n`);
});
const demo = await start(FIRST_PORT);
console.log(`
  Heed, in a small shop:  ${demo.live}

  Left, you play the visitor: region, Global Privacy Control, Do Not Track.
  In the middle is the shop; answer its banner. Right, live, is what every third party heard.
  The shop alone is one link away, at the top of that page. Ctrl-C stops everything.

  Every view, in every look:  ${demo.url}/gallery
`);
if (demo.token)
  console.log(`  Its console:            ${demo.console}
  Sign in with the token  ${demo.token}

  There you choose what runs in the shop. Publish, and the next page of the shop obeys.
`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await demo.close();
    await store?.close();
    process.exit(0);
  });
}
