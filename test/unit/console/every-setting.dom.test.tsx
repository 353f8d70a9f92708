/** Every setting that a file can hold has a control in the console, or is named with the reason why none can. */
import { type ComponentType, render } from 'preact';
import { expect, test } from 'vitest';
import * as catalogue from '../../../src/console/catalogue.js';
import { ConnectionsPage } from '../../../src/console/connections-page.js';
import { type Desk, DeskContext } from '../../../src/console/desk.js';
import { startDraft } from '../../../src/console/draft.js';
import { RulesPage } from '../../../src/console/rules-page.js';
import { ONLY_CODE, pageOf } from '../../../src/console/settings.js';
import { WordsPage } from '../../../src/console/words-page.js';
import { configSchema } from '../../../src/schema/config-schema.js';
import { GOOGLE_TYPES } from '../../../src/vendors/google-types.js';
import { valid } from '../schema/valid-config.js';

/** The parts of a definition, as far as its kind has them. */
interface Definition {
  entries?: Readonly<Record<string, Definition>>;
  wrapped?: Definition;
  value?: Definition;
  options?: readonly Definition[];
}

/** Every place of a config; `*` is any name. Rows of pixels have a test of their own. */
const placesIn = ({ entries, wrapped, value, options }: Definition, path: string): string[] => {
  if (path === 'pixels') return [path];
  if (wrapped) return placesIn(wrapped, path);
  const within = (name: string) => (path ? `${path}.${name}` : name);
  if (entries) return Object.entries(entries).flatMap(([name, one]) => placesIn(one, within(name)));
  const parts = options?.find((one) => one.entries);
  if (parts) return placesIn(parts, path);
  return value?.entries ? placesIn(value, within('*')) : [path];
};
const places = placesIn(configSchema as unknown as Definition, '');
const unedited = ONLY_CODE.map(([key]) => key);
const isOf = (key: string) => (place: string) => place === key || place.startsWith(`${key}.`);

/** With everything on, so that every control is there. */
const config = {
  ...valid,
  region: 'DE',
  categories: { analytics: {} },
  shopify: { headlessStorefront: true },
  ui: { layout: 'bar' },
} as const;

const PAGES: Readonly<Record<'words' | 'rules' | 'connections', ComponentType>> = {
  words: WordsPage,
  rules: RulesPage,
  connections: ConnectionsPage,
};

const controlsOn = (Content: ComponentType): string[] => {
  const root = document.createElement('div');
  const desk = { catalogue, draft: startDraft(0, config), verdict: catalogue.checkConfig(config) } as unknown as Desk;
  render(
    <DeskContext.Provider value={desk}>
      <Content />
    </DeskContext.Provider>,
    root,
  );
  return [...root.querySelectorAll<HTMLElement>('[data-path]')].map((element) => element.dataset.path ?? '');
};

/** Written by the page for publishing. */
const BY_PUBLISHING = ['notice.history'];

test.each(places.filter((place) => ![...unedited, ...BY_PUBLISHING, 'pixels'].some((key) => isOf(key)(place))))(
  '%s has a control on its page',
  (place) => {
    const page = pageOf(place);
    const controls = controlsOn(PAGES[page as keyof typeof PAGES]);
    const name = place.replace('*', 'analytics');
    // A setting by region, or a table, has its controls within.
    expect(controls.filter((path) => path === name || path.startsWith(`${name}.`))).not.toEqual([]);
  },
);

test('each type of Google has one', () => {
  const controls = controlsOn(ConnectionsPage);
  expect(Object.keys(GOOGLE_TYPES).filter((type) => !controls.includes(`google.types.${type}`))).toEqual([]);
});

test('what no page edits is named, with nothing in it that one does', () => {
  const calls = ['reporter', 'effects', 'onOptOut', 'onError'];
  expect(unedited.filter((key) => pageOf(key))).toEqual([]);
  expect(unedited.filter((key) => ![...places, ...calls].some(isOf(key)))).toEqual([]);
  expect(unedited).toEqual(expect.arrayContaining(calls));
});
