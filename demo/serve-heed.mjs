// What Heed does on the shop's server: takes records and, where there is a store, serves the console and the tag of what is published there.
import { randomBytes } from 'node:crypto';
import { createHandler, hashToken } from 'heed/server';
import { consoleFiles, tagFiles } from 'heed/store';

const newToken = () => randomBytes(16).toString('hex');
const bearer = (token) => ({ authorization: `Bearer ${token}` });

/** `first` is the config that is published where none is yet, and that the shop runs on where none can be. */
export async function serveHeed(store, first) {
  const [reader, editor] = [newToken(), newToken()];
  const { configs } = store;
  const answer = createHandler({
    store,
    tokens: [await hashToken(reader)],
    ...(configs && {
      publish: {
        configs,
        editors: [await hashToken(editor)],
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
        headers: { ...bearer(editor), 'content-type': 'application/json' },
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
    /** Who holds it reads records: it never leaves this process. */
    reading: bearer(reader),
    /** To sign in to the console with; undefined where there is none. */
    token: configs && editor,
  };
}
