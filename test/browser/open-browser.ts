/** Opens real browsers with real privacy signals, and tabs that close when their test ends. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Request,
} from 'playwright';
import { afterAll, inject, onTestFinished } from 'vitest';

export interface Mode {
  /** `force`: the signal is on. `test`: the property is there and false, `switchGpc` switches it. */
  gpc?: 'force' | 'test';
  /** The visitor switched Do Not Track on in the browser's settings. */
  dnt?: boolean;
  /** Pages wait in memory for the back button, which Playwright else prevents; it does not hear of their return. */
  keepsPages?: boolean;
  args?: readonly string[];
}

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  // No test may reach the world, whatever a page asks for.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
const FEATURES = { force: 'GlobalPrivacyControlForce', test: 'GlobalPrivacyControlTest' };

const opened = new Map<string, Promise<Browser>>();
const profiles: string[] = [];

afterAll(async () => {
  for (const browser of opened.values()) await (await browser).close();
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
});

/** One browser for each mode and spec file. */
export function openBrowser(mode: Mode = {}): Promise<Browser> {
  const key = JSON.stringify([mode.gpc, mode.dnt, mode.keepsPages, mode.args]);
  const browser = opened.get(key) ?? launch(mode);
  opened.set(key, browser);
  return browser;
}

async function launch({ gpc, dnt, keepsPages, args = [] }: Mode): Promise<Browser> {
  const options = {
    executablePath: inject('browser'),
    ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
    args: [...FLAGS, ...(gpc ? [`--enable-features=${FEATURES[gpc]}`] : []), ...args],
  };
  if (!dnt) return chromium.launch(options);
  const profile = mkdtempSync(join(tmpdir(), 'heed-'));
  profiles.push(profile);
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ enable_do_not_track: true }));
  const browser = (await chromium.launchPersistentContext(profile, options)).browser();
  if (!browser) throw new Error('This browser cannot be started with a profile.');
  return browser;
}

/** Switches the signal of mode `test`, off again when the test ends. Open pages see it at once, requests from the next on. */
export async function switchGpc(on: boolean, mode: Mode = {}): Promise<void> {
  const session = await (await openBrowser({ ...mode, gpc: 'test' })).newBrowserCDPSession();
  // Playwright's types do not know this command.
  const set = (gpc: boolean) => session.send('Browser.setGlobalPrivacyControl' as never, { gpc } as never);
  await set(on);
  onTestFinished(() => set(false));
}

const traffic = new WeakMap<BrowserContext, { started: number; open: Set<Request> }>();

/** A tab of a visitor who was never here; `tab.context().newPage()` opens another of the same visitor. */
export async function openTab(mode: Mode & { context?: BrowserContextOptions } = {}): Promise<Page> {
  const context = await (await openBrowser(mode)).newContext(mode.context);
  context.setDefaultTimeout(10_000);
  // Chromium now and then never answers a close while a page loads; the browser itself goes at the end.
  onTestFinished(() => Promise.race([context.close(), new Promise<void>((resolve) => setTimeout(resolve, 10_000))]));
  const seen = { started: 0, open: new Set<Request>() };
  traffic.set(context, seen);
  context.on('request', (request) => {
    seen.started++;
    // A reporter may wait for an answer that a test withholds.
    if (request.method() === 'GET') seen.open.add(request);
  });
  const end = (request: Request) => seen.open.delete(request);
  context.on('requestfinished', end);
  context.on('requestfailed', end);
  return context.newPage();
}

/** Resolves when the page rests: nothing it asked for is under way, and nothing more is asked for. */
export async function quiet(tab: Page): Promise<void> {
  const seen = traffic.get(tab.context());
  if (!seen) throw new Error('quiet() wants a tab of openTab().');
  const until = Date.now() + 15_000;
  let before: number;
  do {
    before = seen.started;
    if (Date.now() > until)
      throw new Error(
        `The page does not rest; it waits for ${[...seen.open].map((request) => request.url()).join(', ')}`,
      );
    // A page that goes elsewhere in between is not at rest.
    await tab
      .evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 60)))
      .catch(() => before--);
  } while (seen.started !== before || seen.open.size > 0);
}
