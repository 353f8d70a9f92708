/** Uses that must not compile: above each line stands a part of what the compiler says of it. */
import { type Config, createConsent } from 'heed';
import { find, metaPixel, use } from 'heed/pixels';
import { choiceText, pretend } from 'heed/testing';

const notice = { url: '/cookies', version: '1' };
const pixel = { id: 'ads', name: 'Ads', vendor: 'Vendor', category: 'marketing' } as const;

const consent = createConsent({ notice, pixels: [pixel] });
const own = createConsent({ notice, categories: { necessary: {}, ads: { sale: true } } });
// @ts-expect-error '"analitics"' is not assignable
consent.allows('analitics');
// @ts-expect-error '"adds"' is not assignable
consent.allows('adds');
// @ts-expect-error 'analitics' does not exist
consent.choose({ analitics: true });
// @ts-expect-error 'adds' does not exist
consent.choose({ adds: false });
// @ts-expect-error '"some"' is not assignable
consent.choose('some');
// @ts-expect-error 'string' is not assignable
consent.choose({ analytics: 'yes' });
// @ts-expect-error '"settings"' is not assignable
consent.show('settings');
// @ts-expect-error 'decision' because it is a read-only property
consent.decision = own.decision;
// @ts-expect-error only permits reading
consent.decision.allowed.analytics = true;
// @ts-expect-error '"denied"' have no overlap
if (consent.decision.why.sale === 'denied') consent.stop();

// @ts-expect-error '"marketing"' is not assignable
own.allows('marketing');

// @ts-expect-error 'notice' is missing
createConsent({});
// @ts-expect-error 'version' is missing
createConsent({ notice: { url: '/cookies' } });
// @ts-expect-error '"popup"' is not assignable
createConsent({ notice, ui: { layout: 'popup' } });
// @ts-expect-error 'true' is not assignable
createConsent({ notice, ui: true });
// @ts-expect-error '"optout"' is not assignable
createConsent({ notice, regimes: { US: 'optout' } });
// @ts-expect-error 'true' is not assignable
createConsent({ notice, signals: { gpc: true } });
// @ts-expect-error 'vendor' is missing
createConsent({ notice, pixels: [{ id: 'ads', name: 'Ads', category: 'marketing' }] });
// @ts-expect-error 'checked' does not exist
createConsent({ notice, categories: { ads: { checked: true } } });
// @ts-expect-error is not assignable
createConsent({ notice, categories: { ads: { label: 'Ads', checked: true } } });
// @ts-expect-error is not assignable
createConsent({ notice, pixles: [pixel] });

// @ts-expect-error 'key' does not exist
use(metaPixel, { key: '123' });
// @ts-expect-error 'number' is not assignable
use(metaPixel, { id: 123 });
// @ts-expect-error 'vendor'
use({ id: 'own', name: 'Own', category: 'marketing' });
// @ts-expect-error '"meta-pixle"' is not assignable
createConsent({ notice, pixels: [use(metaPixel, { id: '1' })] }).allows('meta-pixle');
// @ts-expect-error 'undefined'
find('_fbp').name;

// @ts-expect-error 'analitics' does not exist
choiceText({ notice }, { analitics: true });
// @ts-expect-error 'date' does not exist
choiceText({ notice }, 'all', { date: 0 });
// @ts-expect-error 'number' is not assignable
pretend({ gpc: 1 });

// @ts-expect-error 'checked' does not exist
export const config: Config = { notice, categories: { ads: { checked: true } } };
