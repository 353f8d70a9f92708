// Keeps the shop's records in its store, and in a list for the live page.

/** Without a store, the list is all there is. `tell` hears each record as it arrives, and what the store says of itself. */
export function keepRecords(kept, tell) {
  const records = [];
  let summary = { hint: 'This demo was started without one: the list below is all there is.' };
  const say = (news) => {
    summary = news;
    tell('store', news);
  };

  /** Reads all that is kept, which a shop would not do at every record. */
  const check = async () => {
    let count = 0;
    for await (const { record } of kept.export()) if (record) count++;
    const { checked, broken, head } = await kept.verify();
    say({ kept: count, checked, broken: broken.map(({ seq }) => seq), head, where: kept.where });
  };
  let checks = Promise.resolve();
  const checkNext = () => {
    checks = checks
      .then(check)
      .catch((error) => say({ hint: `${error.message}. Records that arrive are in the list below.` }));
  };
  if (kept) checkNext();

  return {
    records,
    summary: () => summary,
    store: {
      ...kept,
      async add(arrived, receivedAt) {
        await kept?.add(arrived, receivedAt);
        for (const record of arrived) {
          // What was not answered in time is sent again under the same id.
          if (records.some(({ id }) => id === record.id)) continue;
          records.push(record);
          tell('record', record);
        }
        if (kept) checkNext();
      },
    },
    /** Resolves when nothing is asked of the store any more. */
    idle: () => checks,
  };
}
