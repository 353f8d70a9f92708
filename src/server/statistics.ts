/** What records add up to, for people who look after a site. */

/** Counts of records, or of visitors. */
export interface Tally<Count = number> {
  /** Views that asked, at most one a session, where the config says `report.shown`. */
  shown: Count;
  /** Choices of people: every optional category allowed, none, or some. */
  accepted: Count;
  refused: Count;
  partly: Count;
  /** Of these choices, made while the browser sent Global Privacy Control. */
  gpc: Count;
  /** Of these choices, made while the browser sent Do Not Track. */
  dnt: Count;
  /** Choices made by a page's own script, which are in no number above. */
  api: Count;
  withdrawn: Count;
  expired: Count;
  /** Records of a signal that was seen, about one a session. */
  signals: Count;
  /** Records of what the guard saw; one may name up to 50 leaks. */
  leaks: Count;
}

export const DIMENSIONS = ['day', 'week', 'region', 'language', 'regime', 'view', 'layout', 'notice'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A host that the guard saw: in how many records, and which row of the catalogue it most often took it for; '' for none. */
export interface LeakingHost {
  host: string;
  pixel: string;
  leaks: number;
}

export interface Statistics<Count = number> {
  total: Tally<Count>;
  /** By day and week in UTC (`2026-11-22`, a week by its Monday), region and so on, version of the notice; '' where a record does not say. */
  by: Record<Dimension, Record<string, Tally<Count>>>;
  /** Most often first, at most 50. */
  hosts: LeakingHost[];
}
