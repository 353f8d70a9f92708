/** Uses that must compile, with the names that are inferred from a config. */
import {
  type Choice,
  type Config,
  type ConsentRecord,
  createConsent,
  HeedError,
  type NameOf,
  type Reporter,
} from 'heed';
import { all, type CatalogueRow, find, hotjar, metaPixel, type Pixel, use } from 'heed/pixels';
import { createHandler, parseChoice } from 'heed/server';
import { consoleFiles, openStore, tagFiles } from 'heed/store';
import { choiceText, pretend } from 'heed/testing';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>): void => {};

const notice = { url: '/cookies', version: '1', history: [{ version: '1', date: '2026-11-01', summary: 'First' }] };
const plain = createConsent({ notice });
same<Parameters<typeof plain.allows>[0], 'necessary' | 'functional' | 'analytics' | 'marketing' | 'sale'>(true);

const consent = createConsent({
  notice,
  region: async () => 'US-CA',
  categories: { necessary: {}, analytics: { label: 'Counting' }, ads: { sale: true } },
  pixels: [
    { id: 'meta-pixel', name: 'Meta', vendor: 'Meta', category: 'ads', hosts: ['*.facebook.com'] },
    { id: 'stats', name: 'Stats', vendor: 'Shop', category: 'analytics', sale: false },
  ],
  ui: { layout: 'box', position: 'top-right' },
  effects: [(handle) => handle.subscribe(() => {}), () => {}],
  onError: (error) => console.error(error.message),
});
type Name = 'necessary' | 'analytics' | 'ads' | 'meta-pixel' | 'stats' | 'sale';
same<Parameters<typeof consent.allows>[0], Name>(true);

const isAllowed: boolean = consent.allows('meta-pixel') && consent.allows('sale');
await consent.choose('all');
await consent.choose({ analytics: isAllowed, 'meta-pixel': false, sale: undefined });
const { removed, kept, reload } = await consent.choose({});
const end: () => void = consent.subscribe((decision, { cause, before, how }) => {
  if (cause === 'choice' && decision.why.sale === 'memory') console.log(before?.ask, how?.view, decision.choice?.at);
});
end();
await consent.show('preferences');
console.log(removed.length, kept[0]?.why, reload);

/** A config that came from elsewhere: any name can be asked. */
const loose: Config = JSON.parse('{}');
const asked: boolean = createConsent(loose).allows('anything' as NameOf<typeof loose>);

const reporter: Reporter = async (records: readonly ConsentRecord[]) => {
  for (const { kind, subject, notice: told } of records) console.log(kind, subject ?? told.hash);
};
createConsent({ notice, reporter, ui: false, pixels: [] as const });

const choice: Choice | undefined = parseChoice('heed=x', 'heed', 0);
if (choice?.allowed.analytics) console.log(choice.sale ?? asked, new HeedError('config', 'x').code);

export const keeping = async () => createHandler({ store: await openStore('heed-data') });
export const publishing = async () => {
  const store = await openStore();
  const files = { ...(await tagFiles()), console: await consoleFiles() };
  return createHandler({ store, publish: { configs: store.configs, editors: [], ...files } });
};

const meta = use(metaPixel, { id: '123', category: 'marketing', restricted: true });
same<typeof meta.id, 'meta-pixel'>(true);
const used = createConsent({ notice, pixels: [meta, use(hotjar, { id: '1' }), { use: 'klaviyo', id: 'x' }] });
used.allows('meta-pixel');
await used.choose({ hotjar: true, klaviyo: false });
const owner: CatalogueRow | undefined = find('https://connect.facebook.net/en_US/fbevents.js');
const mine: Pixel | undefined = find('_fbp', [meta]);
const rows: readonly CatalogueRow[] = all;
console.log(owner?.name, mine?.id, rows.length, metaPixel.hosts[0]);

const texts: string = choiceText(
  { notice, categories: { ads: {} }, pixels: [{ use: 'hotjar' }] },
  { ads: true, hotjar: false },
);
choiceText({ notice }, 'all', { notice: '0', method: 'host', at: texts.length });
pretend({ gpc: true, dnt: null, region: 'DE' });
