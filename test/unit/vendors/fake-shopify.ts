/** Shopify's customer privacy API as a page of theirs has it: takes a moment, then announces what it made of what it was told. */
import { onTestFinished } from 'vitest';
import { page } from '../gate/page.js';

export type Told = Record<string, unknown>;
export const YES: Told = { analytics: true, marketing: true, preferences: true, sale_of_data: true };
export const NO: Told = { analytics: false, marketing: false, preferences: false, sale_of_data: false };

/** The platform's event, as after an answer in its own view. */
export const announce = ({ analytics, marketing, preferences, sale_of_data }: Told): void => {
  const detail = {
    analyticsAllowed: analytics,
    marketingAllowed: marketing,
    preferencesAllowed: preferences,
    saleOfDataAllowed: sale_of_data,
  };
  document.dispatchEvent(new CustomEvent('visitorConsentCollected', { detail }));
};

interface Ways {
  /** Milliseconds until it answers. */
  takes?: number;
  /** Milliseconds from its answer to its event; below zero the event comes first. */
  lags?: number;
  /** What it makes of what it was told. */
  makes?: (told: Told) => Told;
  /** How it fails, now. */
  error?: () => unknown;
}

/** What it was told, in order. Nothing is on the page before `arrive`, and the API not before `loadFeatures`. */
export const fakeShopify = ({ takes = 5, lags = -1, makes = (told) => told, error = () => undefined }: Ways = {}) => {
  const told: Told[] = [];
  const features: unknown[] = [];
  const timers: ReturnType<typeof setTimeout>[] = [];
  const later = (act: () => void, ms: number) => timers.push(setTimeout(act, ms));
  // What one page is told is not announced to the next.
  onTestFinished(() => timers.forEach(clearTimeout));
  const customerPrivacy = {
    setTrackingConsent(consent: Told, done: (answer: object) => void) {
      told.push(consent);
      const failure = error();
      if (!failure) later(() => announce(makes(consent)), takes + lags);
      later(() => done(failure ? { error: failure } : {}), takes);
    },
  };
  const shopify = {
    loadFeatures(asked: unknown, done: (error?: unknown) => void) {
      if (this !== shopify) throw new TypeError('Illegal invocation');
      features.push(asked);
      later(() => {
        Object.assign(shopify, { customerPrivacy });
        done();
      }, 20);
    },
  };
  return { told, features, customerPrivacy, arrive: () => Object.assign(page, { Shopify: shopify }) };
};
