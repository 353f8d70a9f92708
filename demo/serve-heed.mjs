// What Heed does on the shop's server: takes records and, where there is a store, serves the console and the tag of what is published there.
import { randomBytes } from 'node:crypto';
import { createHandler, hashToken } from 'heed/server';
import { consoleFiles, tagFiles } from 'heed/store';

/** `first` is the config that is published where none is yet, and that the shop runs on where none can be. */
export async function serveHeed(store, first) {
  // Who plays with the demo may read the records, too: they are all their own, and fewer than ten are counted as well.
  const token = randomBytes(16).toString('hex');
  const hashes = [await hashToken(token)];
  const authorization = `Bearer ${token}`;
  const { configs } = store;
  const answer = createHandler({
    store,
    tokens: hashes,
    ...(configs && {
      publish: {
        configs,
        editors: hashes,
        ...(await tagFiles()),
        console: await consoleFiles(),
      },
    }),
    onError: console.error,
  });
  if (configs) {
    const { status } = await answer(
      new Request('http://localhost/configs', {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ base: 0, by: 'npm start', note: 'As the demo opens', config: first }),
      }),
    );
    // 409: something is live already, and stays.
    if (![201, 409].includes(status)) throw new Error(`The first config was not published: ${status}`);
  }

  return {
    async handle(request) {
      const response = await answer(request);
      // Visitors of a shop may have what was live a minute ago; here the next page has what was just published.
      if (new URL(request.url).pathname === '/heed.js') response.headers.set('cache-control', 'no-cache');
      return response;
    },
    /** What the shop runs on now, whole. */
    async config() {
      const live = await configs?.live();
      return live ? { ...live.config, pixels: live.pixels } : first;
    },
    reading: { authorization },
    /** To sign in to the console with; undefined where there is none. */
    token: configs && token,
  };
}
