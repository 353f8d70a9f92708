/** What records add up to, for people who look after a site. */
/** Counts of records. */
export interface Tally {
    /** Views that asked, at most one a session, where the config says `report.shown`. */
    shown: number;
    /** Choices of people: every optional category allowed, none, or some. */
    accepted: number;
    refused: number;
    partly: number;
    /** Of these choices, made while the browser sent Global Privacy Control. */
    gpc: number;
    /** Of these choices, made while the browser sent Do Not Track. */
    dnt: number;
    /** Choices made by a page's own script, which are in no number above. */
    api: number;
    withdrawn: number;
    expired: number;
    /** Records of a signal that was seen, about one a session. */
    signals: number;
    /** Records of what the guard saw; one may name up to 50 leaks. */
    leaks: number;
}
export declare const DIMENSIONS: readonly ["day", "region", "language", "regime", "view", "layout", "notice"];
export type Dimension = (typeof DIMENSIONS)[number];
export interface Statistics {
    total: Tally;
    /** By day in UTC (`2026-11-22`), region and so on, version of the notice; '' where a record does not say. */
    by: Record<Dimension, Record<string, Tally>>;
}
