/** The list of what every engine must do. */
import { afterAll, describe } from 'vitest';
import { choices } from './checks/choices.js';
import { embeds } from './checks/embeds.js';
import { keyboard } from './checks/keyboard.js';
import { looks } from './checks/looks.js';
import { marks } from './checks/marks.js';
import { pages } from './checks/pages.js';
import { signals } from './checks/signals.js';
import { strict } from './checks/strict.js';
import type { Engine, Signals } from './driver.js';
import { type Tab, tabOf } from './tab.js';

/** A tab of a visitor who was never here. */
export type Visit = (signals?: Signals) => Promise<Tab>;

export function everyCheck(engine: Engine) {
  const { name, missing } = engine;
  const visit: Visit = async (signals = {}) => tabOf(await engine.visit(signals));
  afterAll(() => engine.stop());
  describe.skipIf(missing)(`${name}${missing && ` (${missing})`}`, () => {
    marks(visit);
    choices(visit);
    signals(visit, engine);
    keyboard(visit);
    embeds(visit);
    strict(visit);
    pages(visit);
    looks(visit);
  });
}
