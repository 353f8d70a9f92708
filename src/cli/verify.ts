/** What `heed verify` says: whether each record is what it was and where it was. */
import type { Options, Report } from './command.js';
import { withStore } from './with-store.js';

export const verify = ({ data }: Options): Promise<Report> =>
  withStore(data, async (store) => {
    const { checked, broken, head } = await store.verify();
    const end = `The chain ends at place ${head.seq} with ${head.hash}; noted down elsewhere, that shows if all of it is written anew.`;
    const lines = broken.map(({ seq, why }) => `Place ${seq} ${why}.`);
    const sum = broken.length > 0 ? `${broken.length} broken, ${checked} checked.` : `${checked} checked, none broken.`;
    return { text: [...lines, sum, end].join('\n'), failed: broken.length > 0 };
  });
