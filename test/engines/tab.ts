/** A tab as checks use it: it finds elements inside our open shadow roots too, and waits for them. */
import { expect } from 'vitest';
import type { Server } from '../browser/fixture.js';
import type { Driver } from './driver.js';

export interface Tab extends Omit<Driver, 'clickOn' | 'another'> {
  another(): Promise<Tab>;
  /** A person's click on the first element in sight that matches, as soon as there is one. */
  click(selector: string): Promise<void>;
  /** Resolves when an element that matches can be seen. */
  sees(selector: string): Promise<void>;
  /** Resolves when none can. */
  misses(selector: string): Promise<void>;
  /** How many can be seen now. */
  count(selector: string): Promise<number>;
  text(selector: string): Promise<string>;
  /** The action or id of what has the focus, inside our shadow roots too. */
  focused(): Promise<string>;
  /** Resolves when all that the page has asked of this party has arrived: a last request, which is not noted, did. */
  asked(party: Server): Promise<string[]>;
}

/** Runs in the page. */
const inSight = (selector: string): Element[] => {
  const look = (root: Document | ShadowRoot): Element[] => [
    ...[...root.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? look(shadowRoot) : [])),
  ];
  return look(document);
};

const focus = () => {
  const { activeElement: host } = document;
  const one = (host?.shadowRoot?.activeElement ?? host) as HTMLElement | null;
  return one?.dataset.heedAction ?? one?.dataset.heedName ?? one?.id ?? '';
};

const all = (selector: string) => `(${inSight})(${JSON.stringify(selector)})`;

/** As code: the first element in sight that matches. */
export const first = (selector: string) => `${all(selector)}[0]`;

let lasts = 0;

export function tabOf(driver: Driver): Tab {
  const { clickOn, another, ...rest } = driver;
  const count = async (selector: string) => (await driver.evaluate(`${all(selector)}.length`)) as number;
  const sees = (selector: string) => expect.poll(() => count(selector), { message: selector }).toBeGreaterThan(0);
  return {
    ...rest,
    another: async () => tabOf(await another()),
    sees,
    misses: (selector) => expect.poll(() => count(selector), { message: selector }).toBe(0),
    count,
    async click(selector) {
      await sees(selector);
      await clickOn(first(selector));
    },
    text: async (selector) => (await driver.evaluate(`${first(selector)}.innerText`)) as string,
    focused: async () => (await driver.evaluate(`(${focus})()`)) as string,
    async asked(party) {
      const last = `/last-${lasts++}`;
      await driver.evaluate(`fetch('${party.url}${last}').then(({ status }) => status)`);
      await party.heard(last);
      party.log.splice(
        party.log.findIndex(({ path }) => path === last),
        1,
      );
      return party.paths;
    },
  };
}
