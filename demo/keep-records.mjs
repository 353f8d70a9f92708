// Keeps the shop's records by the handlers of heed/server: in a store as soon as that is open, and in a list for the live page.
import { randomUUID } from 'node:crypto';
import { createHandler, hashToken } from 'heed/server';

/**
 * `opening` is the promise of a store; without one, or when it does not open, the list is all there is. `tell` hears
 * each record as it arrives, and what the store says of itself.
 */
export async function keepRecords(opening, tell) {
  const records = [];
  let summary = { hint: opening ? 'Opening…' : 'This demo was started without one: the list below is all there is.' };
  const say = (news) => {
    summary = news;
    tell('store', news);
  };
  const fail = (error) => say({ hint: `${error.message}. Records that arrive are in the list below.` });

  /** Reads all that is kept, which a shop would not do at every record. */
  const check = async (store) => {
    let kept = 0;
    for await (const { record } of store.export()) if (record) kept++;
    const { checked, broken, head } = await store.verify();
    say({ kept, checked, broken: broken.map(({ seq }) => seq), head, where: store.where });
  };
  let checks = Promise.resolve();
  const checkNext = (store) => {
    checks = checks.then(() => check(store)).catch(fail);
  };
  const opened = Promise.resolve(opening).catch(fail);
  opened.then((store) => store && checkNext(store));

  /** As much of a store as the routes of this demo ask for. */
  const store = {
    async add(arrived, receivedAt) {
      const kept = await opened;
      await kept?.add(arrived, receivedAt);
      for (const record of arrived) {
        // What was not answered in time is sent again under the same id.
        if (records.some(({ id }) => id === record.id)) continue;
        records.push(record);
        tell('record', record);
      }
      if (kept) checkNext(kept);
    },
    async *export(range) {
      const kept = await opened;
      if (kept) yield* kept.export(range);
    },
  };
  const token = randomUUID();
  return {
    records,
    summary: () => summary,
    handle: createHandler({ store, tokens: [await hashToken(token)], onError: console.error }),
    /** Who holds it reads: it never leaves this process. */
    authorization: `Bearer ${token}`,
    /** Resolves when nothing is asked of the store any more. */
    idle: () => checks,
  };
}
