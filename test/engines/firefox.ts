/** Firefox, over WebDriver BiDi by Puppeteer, with its own settings for privacy signals. */
import { type Browser, type ElementHandle, launch, type Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import { onPath } from '../runtimes/runtimes.js';
import type { Driver, Engine, Signals } from './driver.js';

const path = process.env.FIREFOX_PATH || onPath('firefox-esr') || onPath('firefox');
const started = new Map<string, Promise<Browser>>();

const start = ({ gpc = false, dnt = false }: Signals) =>
  launch({
    browser: 'firefox',
    executablePath: path,
    extraPrefsFirefox: {
      'privacy.globalprivacycontrol.enabled': gpc,
      'privacy.donottrackheader.enabled': dnt,
      // No test may reach the world, whatever a page asks for, nor does one go through a proxy to this machine.
      'network.proxy.type': 0,
      'network.dns.offline-localhost': true,
    },
  });

const drive = (tab: Page): Driver => ({
  goto: async (url) => void (await tab.goto(url)),
  evaluate: (code) => tab.evaluate(code),
  clickOn: async (code) => {
    const element = (await tab.evaluateHandle(code)).asElement() as ElementHandle<Element> | null;
    if (!element) throw new Error(`There is nothing to click on: ${code}`);
    await element.click();
  },
  press: async (key) => {
    const shifted = key.startsWith('Shift+');
    if (shifted) await tab.keyboard.down('Shift');
    await tab.keyboard.press(shifted ? 'Tab' : (key as 'Tab'));
    if (shifted) await tab.keyboard.up('Shift');
  },
  type: (text) => tab.keyboard.type(text),
  resize: (width, height) => tab.setViewport({ width, height }),
  screenshot: () => tab.screenshot(),
  another: async () => drive(await tab.browserContext().newPage()),
});

export const firefox: Engine = {
  name: 'Firefox',
  missing: path ? '' : 'firefox is not on the PATH and FIREFOX_PATH is not set',
  settings: ['gpc', 'dnt'],
  async visit(signals) {
    const key = JSON.stringify(signals);
    const browser = started.get(key) ?? start(signals);
    started.set(key, browser);
    const context = await (await browser).createBrowserContext();
    onTestFinished(() => context.close());
    return drive(await context.newPage());
  },
  async stop() {
    for (const browser of started.values()) await (await browser).close();
  },
};
