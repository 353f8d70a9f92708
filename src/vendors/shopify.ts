/** Shopify's customer privacy API, both ways: our decisions reach the platform, and answers given to it reach us. */
import type { Decision, Door, Word } from '../types.js';

/** The platform's own words; `undefined` where nobody was asked yet. */
interface Tracking {
  analytics: boolean;
  marketing: boolean;
  preferences: boolean;
  sale_of_data: boolean;
}

interface Shopify {
  customerPrivacy?: { setTrackingConsent(consent: object, done: (answer?: { error?: unknown }) => void): void };
  loadFeatures?(features: readonly object[], done: (error?: unknown) => void): void;
}

/** How long the platform's script is waited for. */
const PATIENCE = 1e4;
const FEATURE = { name: 'consent-tracking-api', version: '0.1' };
const RULE = {
  headlessStorefront: /^(true|false)/,
  checkoutRootDomain: /^"[\w.-]+"/,
  storefrontRootDomain: /^"[\w.-]+"/,
  storefrontAccessToken: /^"../,
};

const trackingOf = ({ allowed, sale }: Decision): Tracking => ({
  analytics: !!allowed.analytics,
  marketing: !!allowed.marketing,
  preferences: !!allowed.functional,
  sale_of_data: sale,
});

const platform = () => (window as { Shopify?: Shopify }).Shopify;

/** The API, once it is there; a page that is not Shopify's never has it. */
const reach = async (): Promise<NonNullable<Shopify['customerPrivacy']>> => {
  for (const end = Date.now() + PATIENCE; !platform()?.loadFeatures && !platform()?.customerPrivacy; ) {
    if (Date.now() > end)
      throw new Error('Heed: Shopify’s customer privacy API is not on this page; leave `shopify` out');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { loadFeatures, customerPrivacy } = platform() as Shopify;
  if (!customerPrivacy)
    await new Promise<void>((resolve, reject) =>
      loadFeatures?.([FEATURE], (error) => (error ? reject(new Error(`Heed: Shopify: ${error}`)) : resolve())),
    );
  const api = platform()?.customerPrivacy;
  if (!api) throw new Error('Heed: Shopify loaded its customer privacy API without bringing it');
  return api;
};

export const openShopify = async ({ consent, policy, check, answer, undo, fail }: Door): Promise<void> => {
  const headless = check(RULE, { ...policy.shopify }, 'shopify');
  /** What the platform knows: neither side is told what it said itself. */
  let known = '';
  let open = true;
  const heard = (event: Event) => {
    const { detail } = event as CustomEvent<Record<string, unknown>>;
    const said: Tracking = {
      analytics: detail?.analyticsAllowed === true,
      marketing: detail?.marketingAllowed === true,
      preferences: detail?.preferencesAllowed === true,
      sale_of_data: detail?.saleOfDataAllowed === true,
    };
    const text = JSON.stringify(said);
    if (!detail || text === known || text === JSON.stringify(trackingOf(consent.decision))) return;
    known = text;
    const word: Record<string, boolean> = { sale: said.sale_of_data };
    const answers = { analytics: said.analytics, marketing: said.marketing, functional: said.preferences };
    for (const [id, yes] of Object.entries(answers)) if (id in policy.categories) word[id] = yes;
    // A person answered in the platform's own view.
    answer(word as Word, event, { method: 'host', view: null, shown: null }, false).catch(fail);
  };
  document.addEventListener('visitorConsentCollected', heard);
  undo.push(() => {
    open = false;
    document.removeEventListener('visitorConsentCollected', heard);
  });

  const api = await reach();
  const tell = (decision: Decision) => {
    const tracking = trackingOf(decision);
    const text = JSON.stringify(tracking);
    if (!open || text === known) return;
    known = text;
    api.setTrackingConsent({ ...tracking, ...headless }, (answer) => {
      if (!answer?.error) return;
      // It has not taken it: the next decision is told again, whatever it is.
      known = '';
      fail(new Error(`Heed: Shopify did not take the decision: ${answer.error}`));
    });
  };
  if (open) undo.push(consent.subscribe(tell));
};
