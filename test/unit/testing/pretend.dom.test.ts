/** What Vitest puts a page into, with a pretended document: the handle finds the choice, the signals and the region. */
import { afterEach, expect, test } from 'vitest';
import { openConsent } from '../../../src/consent.js';
import { choiceText, pretend } from '../../../src/entries/testing.js';
import { readSignals } from '../../../src/signals/read.js';
import { readRegion } from '../../../src/signals/read-region.js';
import type { Config, Consent, Door, Load } from '../../../src/types.js';

const config = { notice: { url: '/cookies', version: '1' }, ui: false } as const satisfies Config;
const signals = () => readSignals();

afterEach(() => {
  (window.heed as Consent).stop?.();
  window.heed = undefined as never;
  for (const name of ['globalPrivacyControl', 'doNotTrack']) Reflect.deleteProperty(navigator, name);
  for (const tag of document.querySelectorAll('[data-region]')) tag.remove();
  document.cookie = 'heed=; Expires=Thu, 01 Jan 1970 00:00:00 GMT';
  localStorage.clear();
});

/** A page with the real handle, and of its parts only what reads the region. */
const openPage = (): Consent => {
  const gate = { settle: async () => ({}) };
  const load: Load = async () => ({
    open(door: Door) {
      readRegion(door);
      return gate;
    },
  });
  return openConsent(config, load);
};

test('an answer of before is in force from the start', () => {
  document.cookie = `heed=${choiceText(config, { analytics: true })}`;
  const { decision } = openPage();
  expect(decision.allowed).toMatchObject({ analytics: true, marketing: false });
  expect(decision.choice?.subject).toBe('000000000001');
});

test('a signal is on, off or unknown', () => {
  pretend({ gpc: true, dnt: true });
  expect(signals()).toMatchObject({ gpc: true, dnt: true });
  pretend({ gpc: false, dnt: false });
  expect(signals()).toMatchObject({ gpc: false, dnt: false });
  pretend({ gpc: null, dnt: null });
  expect(signals()).toMatchObject({ gpc: null, dnt: null });
  expect(openPage().decision.signals.gpc).toBeNull();
});

test('a region is that of the page, before what its own tag says', async () => {
  pretend({ region: 'US-CA', gpc: true });
  const tag = Object.assign(document.createElement('script'), { type: 'text/plain' });
  tag.dataset.region = 'DE';
  document.head.append(tag);
  const consent = openPage();
  await expect.poll(() => consent.decision.region).toBe('US-CA');
  expect(consent.decision).toMatchObject({ regime: 'opt-out', sale: false, why: { sale: 'signal' } });
  tag.remove();
});

test('what is not said stays as it was', () => {
  pretend({});
  expect(Object.hasOwn(navigator, 'globalPrivacyControl')).toBe(false);
  expect(document.querySelector('[data-region]')).toBeNull();
  openPage();
});
