/** What has changed in one pixel that was there before. Pure. */
import type { Pixel, PixelCookie } from '../types.js';
import type { Findings } from './findings.js';
import { pair } from './pair.js';

export const nameOf = ({ name, vendor }: Pixel): string => (name === vendor ? name : `${name} (${vendor})`);

const life = (days = 0): string => (days ? `${days} ${days === 1 ? 'day' : 'days'}` : 'until the browser closes');

/** A host within a subdomain wildcard of before is not new. */
const covers = (old: string, host: string): boolean =>
  old === host || (old.startsWith('*.') && host.replace(/^\*\./, '').endsWith(old.slice(1)));

const cookiesOf = ({ cookies = [], foreignCookies = [] }: Pixel): (PixelCookie & { host?: string })[] => [
  ...cookies,
  ...foreignCookies,
];

/** `sold` and `sells`: whether it did and does, by itself or by its category. */
export const diffPixel = (before: Pixel, after: Pixel, sold: boolean, sells: boolean, findings: Findings): void => {
  const { must, tell, gone, reword, lesser } = findings;
  const name = nameOf(after);
  const renew = (reason: string): void => {
    must(`${name} ${reason}`, after.id);
    tell(`${name} ${reason}`);
  };

  if (before.vendor !== after.vendor) renew(`comes from another company: was ${before.vendor}`);
  if (before.category !== after.category) renew(`moved from ${before.category} to ${after.category}`);
  // Where its category sells now that has been said already.
  if (sells && !sold && (after.sale || before.category !== after.category)) renew('sells or shares personal data now');
  if (sold && !sells) lesser.push(`${name} no longer sells or shares personal data`);
  if (after.restricted && !before.restricted) renew('runs restricted after an opt-out, where it did not run before');

  for (const host of after.hosts ?? [])
    if (!before.hosts?.some((known) => covers(known, host))) {
      must(`${name} talks to ${host}, a new host`);
      tell(`${name} also talks to ${host}`);
    }
  for (const host of before.hosts ?? [])
    if (!after.hosts?.some((known) => covers(known, host))) lesser.push(`${name} no longer talks to ${host}`);

  const cookies = pair(cookiesOf(before), cookiesOf(after), (cookie) => `${cookie.host ?? ''} ${cookie.name}`);
  for (const cookie of cookies.added) {
    must(`${name} sets a new cookie: ${cookie.name}, ${life(cookie.days)}`, cookie.name);
    tell(`${cookie.name} of ${after.name}: ${cookie.purpose}`);
  }
  for (const cookie of cookies.gone) gone(cookie.name, `${name} no longer sets ${cookie.name}`);
  for (const [{ days: old = 0, purpose }, cookie] of cookies.kept) {
    const { days = 0 } = cookie;
    if (days > old) {
      must(`${cookie.name} of ${name} stays ${life(days)}, was ${life(old)}`);
      tell(`${cookie.name} of ${after.name} stays ${life(days)} now`);
    } else if (days < old) lesser.push(`${cookie.name} of ${name} stays ${life(days)}, was ${life(old)}`);
    reword(`the purpose of ${cookie.name} of ${name}`, purpose, cookie.purpose);
  }

  const storage = pair(before.storage, after.storage, ({ area, key }) => `${area} ${key}`);
  for (const { area, key, purpose } of storage.added) {
    must(`${name} stores ${key} (${area}), which is new`, key);
    tell(`${key} of ${after.name}: ${purpose}`);
  }
  for (const { area, key } of storage.gone) gone(key, `${name} no longer stores ${key} (${area})`);
  for (const [{ purpose }, entry] of storage.kept)
    reword(`the purpose of ${entry.key} of ${name}`, purpose, entry.purpose);

  reword(`the name of ${after.id}`, before.name, after.name);
  reword(`the purpose of ${name}`, before.purpose, after.purpose);
  if (before.privacyUrl !== after.privacyUrl) lesser.push(`${name} has another privacy address`);
};
