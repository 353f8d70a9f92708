/** All that Heed has on a page: hosts, style sheets, listeners as the browser counts them, and observers that are alive. */
import type { CDPSession, Page } from 'playwright';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The browser's tools for this tab. */
export function toolsOf(tab: Page): Promise<CDPSession> {
  const tools = sessions.get(tab) ?? tab.context().newCDPSession(tab);
  sessions.set(tab, tools);
  return tools;
}

/** Notes observers from the next page on; those of the test's own driver are not ours. */
export async function noteObservers(tab: Page): Promise<void> {
  await tab.addInitScript(() => {
    const made: WeakRef<object>[] = [];
    Object.assign(window, { made });
    for (const name of ['MutationObserver', 'ResizeObserver'] as const)
      window[name] = new Proxy(window[name], {
        construct(native, args, target) {
          const one = Reflect.construct(native, args, target);
          if (new Error().stack?.includes('/heed/')) made.push(new WeakRef(one));
          return one;
        },
      }) as never;
  });
}

/** Types of the listeners on `window` or `document`, each as often as it is there. */
async function listenersOn(tab: Page, target: 'window' | 'document'): Promise<string[]> {
  const tools = await toolsOf(tab);
  const { result } = await tools.send('Runtime.evaluate', { expression: target });
  const { listeners } = await tools.send('DOMDebugger.getEventListeners', { objectId: result.objectId as string });
  return listeners.map(({ type }) => type).sort();
}

/** Of a tab whose observers are noted. */
export async function inventory(tab: Page) {
  await (await toolsOf(tab)).send('HeapProfiler.collectGarbage');
  const onPage = await tab.evaluate(() => ({
    hosts: [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot).map(({ outerHTML }) => outerHTML),
    sheets: document.adoptedStyleSheets.length,
    observers: (window as unknown as { made: WeakRef<object>[] }).made
      .map((one) => one.deref()?.constructor.name)
      .filter(Boolean)
      .sort(),
  }));
  return { ...onPage, onWindow: await listenersOn(tab, 'window'), onDocument: await listenersOn(tab, 'document') };
}
