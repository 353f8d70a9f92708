/** A measured browser and its tabs: a visitor of their own, a slower processor or line where asked, and what the browser counts. */
import { chromium } from 'playwright';
import { findBrowser } from '../browser/find-browser.mjs';
import { line } from './line.mjs';
import { probe } from './probe.mjs';

/** Without the mark of a driven browser, from which some libraries hide. */
export async function launch() {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--disable-blink-features=AutomationControlled',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const root = await browser.newBrowserCDPSession();
  const waiting = new Map();
  root.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result, error } = JSON.parse(message);
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  let last = 0;
  return {
    version: () => browser.version(),
    close: () => browser.close(),
    command: (method, params) => root.send(method, params),
    /**
     * A new tab's commands. A page of Playwright's own has its requests watched, which makes the first look at
     * `document.cookie` ten times as slow: these tabs are not known to it.
     */
    async open(browserContextId) {
      const { targetId } = await root.send('Target.createTarget', {
        url: 'about:blank',
        browserContextId,
        newWindow: true,
      });
      const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });
      const command = (method, params = {}) =>
        new Promise((resolve, reject) => {
          const id = ++last;
          waiting.set(id, { resolve, reject });
          const message = JSON.stringify({ id, method, params });
          root.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
        });
      return { command, close: () => root.send('Target.closeTarget', { targetId }) };
    },
  };
}

/** Own cookies, storage and HTTP cache. */
export async function asNew(browser, act) {
  const { browserContextId } = await browser.command('Target.createBrowserContext');
  try {
    return await act({ browser, browserContextId });
  } finally {
    await browser.command('Target.disposeBrowserContext', { browserContextId });
  }
}

/** `expect` is what the probe waits for; `prepare` runs in the page before all else; `cold`: with an empty HTTP cache. */
export async function openTab({ browser, browserContextId }, { expect, prepare, cpu = 1, slowLine = false, cold }) {
  const { command, close } = await browser.open(browserContextId);
  const read = async (expression) => {
    const { result, exceptionDetails } = await command('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const userAgent = `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${browser.version()} Safari/537.36`;
  await command('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: 'en' });
  await command('Emulation.setDeviceMetricsOverride', {
    width: 1280,
    height: 800,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await command('Emulation.setFocusEmulationEnabled', { enabled: true });
  await command('Page.enable');
  const before = [prepare && `(${prepare})()`, `(${probe})(${JSON.stringify(expect)})`].filter(Boolean);
  await command('Page.addScriptToEvaluateOnNewDocument', { source: before.join(';') });
  // Processor time: what else runs on this machine does not count.
  await command('Performance.enable', { timeDomain: 'threadTicks' });
  if (cold) await command('Network.clearBrowserCache');
  if (cpu > 1) await command('Emulation.setCPUThrottlingRate', { rate: cpu });
  line.isSlow = slowLine;
  return {
    read,
    /** Opens the page and waits in it, without polling, until all of these happened and some time after. */
    async open(url, names, after) {
      const { errorText } = await command('Page.navigate', { url });
      if (errorText) throw new Error(`${url}: ${errorText}`);
      await this.until(names, after);
    },
    async until(names, after) {
      const late = new Promise((_, reject) => {
        setTimeout(() => reject(new Error(`no ${names.join(', ')} within 20 s`)), 20_000).unref();
      });
      await Promise.race([read(`bench.after(${JSON.stringify(names)}, ${after})`), late]);
    },
    /** A trusted click in the middle of a control, or of the one that accepts. */
    async click(selector) {
      const { x, y, width, height } = await read(
        `bench.find(${JSON.stringify(selector)}).getBoundingClientRect().toJSON()`,
      );
      const at = { x: x + width / 2, y: y + height / 2, button: 'left', clickCount: 1 };
      for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased'])
        await command('Input.dispatchMouseEvent', {
          ...at,
          type,
          ...(type === 'mouseMoved' && { button: 'none', clickCount: 0 }),
        });
    },
    /** Milliseconds that the processor spent on scripts so far. */
    async script() {
      const { metrics } = await command('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;
    },
    /** Kilobytes in use after garbage collection. */
    async heap() {
      await command('HeapProfiler.enable');
      for (let times = 0; times < 2; times++) await command('HeapProfiler.collectGarbage');
      const { usedSize } = await command('Runtime.getHeapUsage');
      return usedSize / 1024;
    },
    close,
  };
}
