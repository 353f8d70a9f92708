/** The draft as this visitor's page gets it: where they are is known, and nobody is told of anything. Pure. */
import type { Config } from '../types.js';
import type { Visitor } from './setup.js';

/** `host`: of the page. */
export const configFor = (draft: Config, { region, language }: Visitor, host: string): Config => {
  const { region: _, report: _report, shopify: _shopify, ui, ...rest } = draft;
  return {
    ...rest,
    site: draft.site ?? host,
    ...(region && { region }),
    ui: ui !== false && language ? { ...ui, language } : (ui ?? {}),
  };
};
