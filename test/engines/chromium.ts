/** Chromium, as the browser suite starts it: by Playwright. */
import type { Page } from 'playwright';
import { openTab } from '../browser/fixture.js';
import type { Driver, Engine } from './driver.js';

const drive = (tab: Page): Driver => ({
  goto: async (url) => void (await tab.goto(url)),
  evaluate: (code) => tab.evaluate(code),
  clickOn: async (code) => {
    const element = (await tab.evaluateHandle<HTMLElement>(code)).asElement();
    if (!element) throw new Error(`There is nothing to click on: ${code}`);
    await element.click();
  },
  press: (key) => tab.keyboard.press(key),
  type: (text) => tab.keyboard.type(text),
  resize: (width, height) => tab.setViewportSize({ width, height }),
  screenshot: () => tab.screenshot(),
  another: async () => drive(await tab.context().newPage()),
});

export const chromium: Engine = {
  name: 'Chromium',
  missing: '',
  settings: ['gpc', 'dnt'],
  visit: async ({ gpc, dnt }) => drive(await openTab({ keepsPages: true, ...(gpc && { gpc: 'force' }), dnt: !!dnt })),
  // The browser suite's own hook does it.
  stop: async () => {},
};
