/** Shopify hears each decision once, in its own words, and is heard when a visitor answers it. */
import { describe, expect, test, vi } from 'vitest';
import type { Config } from '../../../src/types.js';
import { open, page, settled } from '../gate/page.js';
import { announce, fakeShopify, NO, type Told, YES } from './fake-shopify.js';

const shop = async (over: Partial<Config> = {}) =>
  open([], { shopify: {}, ...over }, { shopify: await import('../../../src/entries/shopify.js') });
const here = async (ways: Parameters<typeof fakeShopify>[0] = {}, over: Partial<Config> = {}) => {
  const shopify = fakeShopify(ways);
  shopify.arrive();
  return { ...(await shop(over)), ...shopify };
};
const US: Partial<Config> = { region: 'US-CA' };

describe('what it is told', () => {
  test('four booleans, on a no, a yes and a no again, and nothing twice', async () => {
    const { consent, told, features, errors } = await here();
    expect(features).toEqual([[{ name: 'consent-tracking-api', version: '0.1' }]]);
    for (const word of ['all', 'all', 'none', 'all'] as const) {
      await consent.choose(word);
      await settled();
    }
    expect([told, errors]).toEqual([[NO, YES, NO, YES], []]);
  });

  test('each by its own category', async () => {
    const { consent, told } = await here();
    await consent.choose({ functional: true });
    await consent.choose({ analytics: true, functional: false });
    await consent.choose({ marketing: true, analytics: false });
    expect(told.slice(1)).toEqual([
      { ...NO, preferences: true },
      { ...NO, analytics: true },
      { ...NO, marketing: true, sale_of_data: true },
    ]);
  });

  test('no yes that nobody said', async () => {
    const { consent, told } = await here({}, US);
    expect([consent.decision.allowed.marketing, told]).toEqual([true, []]);
    await consent.choose({ sale: false });
    expect(told).toEqual([{ ...YES, marketing: false, sale_of_data: false }]);
  });

  test('that a signal refuses sale, and no yes beside it', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    const { told } = await here({}, US);
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
    expect(told).toEqual([{ marketing: false, sale_of_data: false }]);
  });

  test('where it is outside Shopify’s own pages', async () => {
    const headless = {
      headlessStorefront: true,
      checkoutRootDomain: 'checkout.shop.example',
      storefrontRootDomain: 'shop.example',
      storefrontAccessToken: 'abc',
    };
    const { consent, told } = await here({}, { shopify: headless });
    await consent.choose('all');
    expect(told).toEqual([
      { ...NO, ...headless },
      { ...YES, ...headless },
    ]);
  });

  test('nothing where a field is wrong, which is said', async () => {
    const { told, errors } = await here({}, { shopify: { checkoutRootDomain: 'https://shop.example' } });
    expect([told, errors]).toEqual([[], [expect.stringContaining('"shopify.checkoutRootDomain"')]]);
  });
});

describe('waits', () => {
  test('for a platform that comes late, and tells it the decision of then', async () => {
    const { told, arrive } = fakeShopify();
    const { consent, errors } = await shop();
    await consent.choose('all');
    arrive();
    await settled();
    expect([told, errors]).toEqual([[YES], []]);
  });

  test('for one that has the API and lacks its way in, by loading it', async () => {
    const { told, arrive } = fakeShopify();
    Object.assign(arrive().Shopify, { customerPrivacy: {} });
    await shop();
    expect(told).toEqual([NO]);
  });

  test('not for ever, says so once, and the visitor’s word counts all the same', async () => {
    const { consent, errors } = await shop();
    const late = Date.now() + 20_000;
    const now = vi.spyOn(Date, 'now').mockReturnValue(late);
    await settled();
    now.mockRestore();
    expect(errors).toEqual([expect.stringContaining('leave `shopify` out')]);
    await consent.choose('all');
    expect(consent.allows('marketing')).toBe(true);
  });

  test('not after stop()', async () => {
    const { told, arrive } = fakeShopify();
    const { consent, errors } = await shop();
    consent.stop();
    const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 20_000);
    await settled();
    now.mockRestore();
    arrive();
    await settled();
    announce(YES);
    expect([told, errors, consent.allows('marketing')]).toEqual([[], [], false]);
  });
});

describe('an error is told and stops nobody', () => {
  test.each<[string, object, string]>([
    [
      'that the feature does not load',
      { loadFeatures: (_: unknown, done: (error: string) => void) => done('503') },
      '503',
    ],
    [
      'that it loads without the API',
      { loadFeatures: (_: unknown, done: () => void) => done() },
      'without bringing it',
    ],
    [
      'that its API throws',
      {
        customerPrivacy: {
          setTrackingConsent() {
            throw new Error('no cookies');
          },
        },
      },
      'no cookies',
    ],
  ])('%s', async (_, shopify, words) => {
    page.Shopify = shopify;
    const { consent, errors } = await shop();
    await consent.choose('all');
    expect([errors, consent.allows('marketing')]).toEqual([[expect.stringContaining(words)], true]);
  });

  test('and what was not taken is told again with the next decision, whatever that is', async () => {
    let error: string | undefined = 'offline';
    const { consent, told, errors } = await here({ error: () => error });
    error = undefined;
    // Shopify has no word for it.
    await consent.choose({ necessary: true });
    await settled();
    expect([told, errors]).toEqual([[NO, NO], [expect.stringContaining('offline')]]);
  });
});

describe('its own announcements lead nowhere', () => {
  test.each([
    ['before its answer', { lags: -1 }],
    ['after its answer', { lags: 30 }],
    ['late', { takes: 60 }],
    // Where no law lets visitors opt out of sale, it announces that sale is allowed.
    ['with something else', { makes: (told: Told) => ({ ...told, sale_of_data: true }) }],
    ['with something else, after its answer', { lags: 30, makes: (told: Told) => ({ ...told, sale_of_data: true }) }],
    ['with something else and late', { takes: 60, makes: () => YES }],
  ])('%s', async (_, ways) => {
    const { consent, told, errors } = await here(ways);
    await consent.choose('all');
    await consent.choose('none');
    const { choice } = consent.decision;
    await settled();
    await settled();
    expect([told, errors]).toEqual([[NO, YES, NO], []]);
    expect(consent.decision.choice).toEqual(choice);
  });
});

describe('an answer given to it', () => {
  test.each<[string, Told, object, boolean]>([
    ['a yes', YES, { functional: true, analytics: true, marketing: true }, true],
    [
      'no to sale, which is no to what sells',
      { ...YES, sale_of_data: false },
      { functional: true, analytics: true, marketing: false },
      false,
    ],
    ['a part', { ...NO, analytics: true }, { functional: false, analytics: true, marketing: false }, false],
  ])('is the visitor’s word to the host: %s', async (_, said, allowed, sale) => {
    const { consent } = await here();
    announce(said);
    expect(consent.decision).toMatchObject({ allowed, sale, choice: { method: 'host' } });
  });

  test('may take an earlier word back, and is not told to who said it', async () => {
    const { consent, told } = await here();
    await consent.choose('all');
    await settled();
    announce(NO);
    announce(NO);
    await settled();
    expect(consent.decision).toMatchObject({ allowed: { marketing: false }, choice: { method: 'host' } });
    expect(told).toEqual([NO, YES]);
    await consent.choose('all');
    expect(told).toEqual([NO, YES, YES]);
  });

  test('counts before the API is there', async () => {
    const { told, arrive } = fakeShopify();
    const { consent } = await shop();
    announce(YES);
    arrive();
    await settled();
    expect([consent.decision.choice?.method, told]).toEqual(['host', []]);
  });

  test('does not override a signal, and it hears so each time', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    const { consent, told } = await here();
    for (let round = 0; round < 2; round++) {
      announce(YES);
      await settled();
    }
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
    expect([consent.allows('analytics'), consent.allows('sale')]).toEqual([true, false]);
    const heeded = { ...YES, marketing: false, sale_of_data: false };
    expect(told).toEqual([NO, heeded, heeded]);
  });

  test('counts where it did not take what it was told', async () => {
    const { consent, told } = await here({ error: () => 'offline' });
    announce(YES);
    expect([told, consent.decision.choice?.method]).toEqual([[NO], 'host']);
  });

  test('names only categories that the site has', async () => {
    const { consent, errors } = await here({}, { categories: { necessary: {}, analytics: {} } });
    announce(YES);
    await settled();
    expect([consent.decision.choice?.allowed, errors]).toEqual([{ analytics: true }, []]);
  });

  test.each([undefined, null, 7])('that says nothing (%s) is none', async (detail) => {
    const { consent, errors } = await here();
    document.dispatchEvent(new CustomEvent('visitorConsentCollected', { detail }));
    expect([consent.decision.choice, errors]).toEqual([undefined, []]);
  });
});
