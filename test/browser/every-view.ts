/** Every view of ours, and how a visitor comes to it. */
import type { Page } from 'playwright';
import { control, type Mode, switchGpc } from './fixture.js';
import { call } from './marked-shop.js';

export interface Shown {
  config: object;
  mode?: Mode;
  /** What of it is looked at. */
  box: string;
  /** What the visitor does; nothing where it comes by itself. */
  open?(tab: Page): Promise<unknown>;
}

const CARD = '[data-heed-host] .card';
const SELLING = {
  id: 'ads',
  name: 'Ads',
  vendor: 'Ads Inc.',
  purpose: 'Shows what you looked at again.',
  category: 'marketing',
};
const DE = { region: 'DE', pixels: [SELLING] };
const US = { region: 'US-CA', pixels: [SELLING] };

const show = (view: string) => (tab: Page) => tab.evaluate(`void heed.show('${view}')`);

export const VIEWS: Record<string, Shown> = {
  bar: { config: DE, box: CARD },
  box: { config: { ...DE, ui: { layout: 'box', position: 'bottom-right' } }, box: CARD },
  dialog: { config: { ...DE, ui: { layout: 'dialog' } }, box: CARD },
  preferences: {
    config: DE,
    box: 'dialog.preferences',
    async open(tab) {
      await tab.click(control('choose'));
      await tab.click('dialog summary');
    },
  },
  notice: { config: US, box: CARD },
  status: { config: US, mode: { gpc: 'force' }, box: CARD },
  conflict: {
    config: DE,
    mode: { gpc: 'test' },
    box: CARD,
    async open(tab) {
      // A test may have opened it before.
      await switchGpc(false);
      await tab.reload();
      await tab.click(control('accept'));
      await switchGpc(true);
      await tab.reload();
      await tab.waitForSelector(control('keep'));
    },
  },
  reload: {
    config: DE,
    box: `${CARD}:has(${control('reload')})`,
    async open(tab) {
      await tab.click(control('reject'));
      await show('reload')(tab);
    },
  },
  'opt-out': { config: US, box: '[data-heed-opt-out] dialog', open: show('opt-out') },
  placeholder: { config: DE, box: '[data-heed-embed]', open: (tab) => tab.click(control('reject')) },
  link: { config: DE, box: '[data-heed-link] button', open: (tab) => tab.click(control('reject')) },
  inspector: {
    config: DE,
    box: '[data-heed-inspector] section',
    async open(tab) {
      await call(tab, 'choose("none")');
      await show('inspector')(tab);
    },
  },
};
