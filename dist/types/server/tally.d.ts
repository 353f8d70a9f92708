/** Counts records in the database, and gives the counts their places. */
import type { Query } from './database.js';
import { type Statistics } from './statistics.js';
export interface Counted {
    from: Date;
    to: Date;
    /** The categories that nobody is asked about; default: the one of that name. */
    necessary?: readonly string[];
    /** Counts a visitor once, by the last that they said, and records that name nobody one by one; default: all records. */
    visitors?: boolean;
}
export declare const tally: (query: Query, { from, to, necessary, visitors }: Counted) => Promise<Statistics>;
