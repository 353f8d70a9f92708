/** What can be seen on a page of marks, requests and what they keep: plain values, as look.ts finds them. */
import type { Id, PixelStorage } from '../types.js';

/** Whose something is, and whether it may be now, as the guard judges. */
export interface Whose {
  /** The pixel's id, or the host that nobody knows. */
  key: string;
  pixel?: Id | undefined;
  category?: Id | undefined;
  declared: boolean;
  state: 'allowed' | 'refused' | 'undeclared';
}

export interface Mark {
  /** As the attribute says them; none where it is empty. */
  names: readonly string[];
  /** Such as `script` or `iframe`. */
  element: string;
  /** What tells it from others: its address without query, or how its text begins. */
  what: string;
  held: boolean;
}

export interface Asked extends Whose {
  host: string;
  /** Without query. */
  path: string;
  at: number;
}

export interface Kept {
  name: string;
  area: 'cookie' | PixelStorage['area'];
  /** Ids of the pixels that declare it. */
  declaredBy: readonly Id[];
  /** The row of the catalogue that has such a name. */
  guess?: Id | undefined;
  /** The category of that row. */
  category?: Id | undefined;
}

/** Something in a view of ours that the page's theme lets stand out too little. */
export interface Faint {
  of: 'words' | 'focus' | 'switch';
  /** What it says, or stands at. */
  what: string;
  /** As the theme writes it. */
  color: string;
  /** 1 to 21. */
  ratio: number;
  least: number;
}

export interface Seen {
  marks: readonly Mark[];
  /** To other sites; what is the site's own is not among them. */
  requests: readonly Asked[];
  kept: readonly Kept[];
  faint: readonly Faint[];
  /** By what was released, as its mark names it: when first, in milliseconds since 1970. */
  released: ReadonlyMap<string, number>;
}

export interface Told {
  at: number;
  code: string;
  message: string;
}
