/** Sees cookies that scripts write; those of refused pixels are dropped in mode `enforce`. */
import type { Patches } from './patches.js';
import type { Sight } from './sight.js';

/** Whether a text for `document.cookie` takes a cookie away: that is always welcome. */
const removes = (text: string): boolean => {
  const [, age] = /;\s*max-age\s*=\s*([^;\s]*)/i.exec(text) ?? [];
  const [, date] = /;\s*expires\s*=\s*([^;]*)/i.exec(text) ?? [];
  return age !== undefined ? Number(age) <= 0 : date !== undefined && Date.parse(date) <= Date.now();
};

export const cookieName = (text: string): string => text.split(/[=;]/, 1)[0]?.trim() ?? '';

export const watchCookies = ({ patch }: Patches, sight: Sight): void => {
  patch(
    Document.prototype,
    'cookie',
    (go, _, [value]) => {
      const text = String(value);
      if (removes(text) || !sight.writes(cookieName(text))) go();
    },
    'set',
  );
  const { CookieStore } = window as { CookieStore?: { prototype: object } };
  patch(CookieStore?.prototype, 'set', (go, _, [what]) => {
    const { name = what, expires } = Object(what) as { name?: unknown; expires?: number | null };
    const isOver = typeof expires === 'number' && expires <= Date.now();
    return !isOver && sight.writes(String(name)) ? Promise.resolve() : go();
  });
};
