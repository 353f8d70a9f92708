/** What a preview shows of the draft, as this tab remembers it: who comes, on which page, and how wide. */
import { useState } from 'preact/hooks';
import { attempt } from '../attempt.js';
import type { Visitor } from '../preview/setup.js';

export interface Look extends Visitor {
  width: 'phone' | 'desktop';
  page: 'sample' | 'shop';
  /** Of the page of the shop; empty: its home page. */
  address: string;
}

const KEY = 'heed.console.preview';

const VALUES: { readonly [Key in keyof Look]?: readonly unknown[] } = {
  past: ['new', 'all', 'none', 'older'],
  width: ['phone', 'desktop'],
  page: ['sample', 'shop'],
};

/** What fits of what was remembered. */
export const parseLook = (text: string | null, usual: Look): Look => {
  const found: unknown = attempt(() => JSON.parse(text ?? ''));
  const look: Record<string, unknown> = { ...usual };
  for (const [key, value] of Object.entries(found ?? {})) {
    const known = VALUES[key as keyof Look];
    if (known ? known.includes(value) : typeof value === typeof look[key]) look[key] = value;
  }
  return Object.fromEntries(Object.keys(usual).map((key) => [key, look[key]])) as unknown as Look;
};

export const useLook = (region: string): [Look, (news: Partial<Look>) => void] => {
  const [look, setLook] = useState(() => {
    const usual: Look = {
      region,
      gpc: false,
      dnt: false,
      language: '',
      past: 'new',
      width: 'phone',
      page: 'sample',
      address: '',
    };
    return parseLook(attempt(() => sessionStorage.getItem(KEY)) ?? null, usual);
  });
  const change = (news: Partial<Look>) => {
    const next = { ...look, ...news };
    // Where it is refused it lives as long as the page.
    attempt(() => sessionStorage.setItem(KEY, JSON.stringify(next)));
    setLook(next);
  };
  return [look, change];
};
