// Starts the demo from the command line: on port 4600, or the next that is free, until Ctrl-C.
import { startDemo } from './server.mjs';

const FIRST_PORT = 4600;

async function start(port) {
  try {
    return await startDemo({ port });
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || port >= FIRST_PORT + 50) throw error;
    return start(port + 1);
  }
}

const demo = await start(FIRST_PORT);
console.log(`
  Heed, in a small shop:  ${demo.live}

  Left, you play the visitor: region, Global Privacy Control, Do Not Track.
  In the middle is the shop; answer its banner. Right, live, is what every third party heard.
  The shop alone is one link away, at the top of that page. Ctrl-C stops everything.
`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await demo.close();
    process.exit(0);
  });
}
