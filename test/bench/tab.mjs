/** A measured browser and its tabs: a visitor of their own, a slower processor or line where asked, and what the browser counts. */
import { chromium } from 'playwright';
import { findBrowser } from '../browser/find-browser.mjs';
import { probe } from './probe.mjs';

/** Without the mark of a driven browser, from which some libraries hide. */
export const launch = async () =>
  chromium.launch({
    executablePath: await findBrowser(),
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--disable-blink-features=AutomationControlled',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });

/** 1.6 Mbit/s and 150 ms. */
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 2e5, uploadThroughput: 94e3 };

/** Own cookies, storage and HTTP cache. */
export async function asNew(browser, act) {
  const userAgent = `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${browser.version()} Safari/537.36`;
  const visitor = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en', userAgent });
  try {
    return await act(visitor);
  } finally {
    await visitor.close();
  }
}

/** `expect` is what the probe waits for; `cold`: with an empty HTTP cache. */
export async function openTab(visitor, { expect, cpu = 1, slowLine, cold }) {
  const page = await visitor.newPage();
  await page.addInitScript(probe, expect);
  const session = await visitor.newCDPSession(page);
  // Processor time: what else runs on this machine does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Network.enable');
  if (cold) await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (slowLine) await session.send('Network.emulateNetworkConditions', SLOW_LINE);
  if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return {
    read: (expression) => page.evaluate(expression),
    /** Opens the page and waits in it, without polling, until all of these happened and some time after. */
    async open(url, names, after) {
      await page.goto(url, { waitUntil: 'commit' });
      await this.until(names, after);
    },
    async until(names, after) {
      const late = new Promise((_, reject) => {
        setTimeout(() => reject(new Error(`no ${names.join(', ')} within 20 s`)), 20_000).unref();
      });
      await Promise.race([page.evaluate(`bench.after(${JSON.stringify(names)}, ${after})`), late]);
    },
    /** A trusted click in the middle of a control, or of the one that accepts. */
    async click(selector) {
      const box = await page.evaluate(`(({ x, y, width, height }) => [x + width / 2, y + height / 2])(
        bench.find(${JSON.stringify(selector)}).getBoundingClientRect())`);
      await page.mouse.click(...box);
    },
    /** Milliseconds that the processor spent on scripts so far. */
    async script() {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;
    },
    /** Kilobytes in use after garbage collection. */
    async heap() {
      await session.send('HeapProfiler.enable');
      for (let times = 0; times < 2; times++) await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return usedSize / 1024;
    },
    close: () => page.close(),
  };
}
