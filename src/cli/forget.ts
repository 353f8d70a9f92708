/** What `heed forget` does: takes out what a subject's records say, and leaves their places in the chain. */
import type { Options, Report } from './command.js';
import { withStore } from './with-store.js';

export const forget = (subject: string, { data }: Options): Promise<Report> =>
  withStore(data, async (store) => {
    const count = await store.forget(subject);
    return { text: count > 0 ? `${count} records of ${subject} forgotten.` : `There is no record of ${subject}.` };
  });
