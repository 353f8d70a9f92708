/** Shopify's customer privacy API, both ways: our decisions reach the platform, and answers given to it reach us. */
import { jsonOf } from '../json-of.js';
import type { Decision, Door, Word } from '../types.js';

/** The platform's own words. */
interface Tracking {
  analytics: boolean;
  marketing: boolean;
  preferences: boolean;
  sale_of_data: boolean;
}

interface Shopify {
  customerPrivacy?: { setTrackingConsent?(consent: object, done: (answer?: { error?: unknown }) => void): void };
  loadFeatures?(features: readonly object[], done: (error?: unknown) => void): void;
}

/** How long the platform's script is waited for. */
const PATIENCE = 1e4;
/** How long after its answer the platform may still announce what we told it. */
const GRACE = 1e3;
const FEATURE = { name: 'consent-tracking-api', version: '0.1' };

const trackingOf = ({ allowed, sale }: Decision): Tracking => ({
  analytics: !!allowed.analytics,
  marketing: !!allowed.marketing,
  preferences: !!allowed.functional,
  sale_of_data: sale,
});

const platform = () => (window as { Shopify?: Shopify }).Shopify;
const api = () => {
  const found = platform()?.customerPrivacy;
  return found?.setTrackingConsent && (found as Required<typeof found>);
};

/** Until the API is there or nobody wants it any more; a page that is not Shopify's never has it. */
const reach = async (isOpen: () => boolean): Promise<void> => {
  for (const end = Date.now() + PATIENCE; isOpen() && !platform()?.loadFeatures && !api(); ) {
    if (Date.now() > end)
      throw new Error('Heed: Shopify’s customer privacy API is not on this page; leave `shopify` out');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  if (!isOpen() || api()) return;
  await new Promise<void>((resolve, reject) =>
    platform()?.loadFeatures?.([FEATURE], (error) =>
      error ? reject(new Error(`Heed: Shopify: ${error}`)) : resolve(),
    ),
  );
  if (!api()) throw new Error('Heed: Shopify loaded its customer privacy API without bringing it');
};

export const openShopify = async ({ consent, policy, answer, undo, fail }: Door): Promise<void> => {
  /** What the platform knows: neither side is told what it said itself. */
  let known = '';
  let open = true;
  /**
   * What it was told and has yet to announce. It announces what it made of that, which may be something else, such as
   * sale where no law lets visitors opt out, and it may do so after we told it more.
   */
  const echoes = new Set<object>();

  const tell = (decision: Decision) => {
    const { choice } = decision;
    // A yes that nobody said is not told: it would outweigh a no that the platform was given itself.
    const tracking = Object.entries(trackingOf(decision)).filter(([, yes]) => choice || !yes);
    const text = jsonOf(Object.fromEntries(tracking));
    const customerPrivacy = api();
    if (!open || !customerPrivacy || !tracking.length || text === known) return;
    known = text;
    const echo = {};
    const refused = (error: unknown) => {
      echoes.delete(echo);
      // It has not taken it: the next decision is told again, whatever it is.
      known = '';
      fail(new Error(`Heed: Shopify did not take the decision: ${error}`));
    };
    echoes.add(echo);
    try {
      customerPrivacy.setTrackingConsent({ ...Object.fromEntries(tracking), ...policy.shopify }, (result) => {
        if (result?.error) refused(result.error);
        else setTimeout(() => echoes.delete(echo), GRACE);
      });
    } catch (error) {
      refused(error);
    }
  };

  const heard = (event: Event) => {
    const [echo] = echoes;
    if (echo) {
      echoes.delete(echo);
      return;
    }
    const { detail } = event as CustomEvent<Record<string, unknown>>;
    const said: Tracking = {
      analytics: detail?.analyticsAllowed === true,
      marketing: detail?.marketingAllowed === true,
      preferences: detail?.preferencesAllowed === true,
      sale_of_data: detail?.saleOfDataAllowed === true,
    };
    const text = jsonOf(said);
    if (!detail || text === known || text === jsonOf(trackingOf(consent.decision))) return;
    known = text;
    const word: Record<string, boolean> = { sale: said.sale_of_data };
    const answers = { analytics: said.analytics, marketing: said.marketing, functional: said.preferences };
    for (const [id, yes] of Object.entries(answers)) if (id in policy.categories) word[id] = yes;
    // A person answered in the platform's own view.
    answer(word as Word, event, { method: 'host' }, false).catch(fail);
    // Where a signal stands against it nothing has changed here, and the platform has to hear so.
    tell(consent.decision);
  };
  document.addEventListener('visitorConsentCollected', heard);
  undo.push(() => {
    open = false;
    document.removeEventListener('visitorConsentCollected', heard);
  });

  await reach(() => open);
  if (open) undo.push(consent.subscribe(tell));
};
