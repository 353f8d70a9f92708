/** A shop with a guard, a script that reaches a third party in every way there is, and what was told of it. */
import type { Leak } from 'heed';
import type { Page } from 'playwright';
import { openTab, page, type Server, type Site, site, thirdParty } from './fixture.js';
import { inWindow } from './marked-shop.js';

declare global {
  interface Window {
    leaks: Leak[];
    errors: { code: string; message: string }[];
    native: typeof fetch;
    ways: Record<string, () => unknown>;
    outcomes: Record<string, string>;
  }
}

export type Guarding = 'report' | 'warn' | 'enforce';

/** Ads have a host of their own and a path on the shop's. */
export const ADS = {
  id: 'ads',
  name: 'Ads',
  vendor: 'Ads',
  category: 'marketing',
  hosts: ['ads.localhost'],
  paths: ['/proxied/'],
  cookies: [{ name: '_ads', purpose: 'Counts.' }],
};

/** Each way is a function of its own in `window.ways`; what it leads to is asked for under the way's name. */
const ways = (ads: string) => `
const make = (name, values) => Object.assign(document.createElement(name), values);
const say = (name) => (event) => { outcomes[name] = event?.type ?? String(event); };
window.outcomes = {};
window.ways = {
  script: () => document.head.append(make('script', { src: '${ads}/script' })),
  'script-by-attribute': () => {
    const script = document.createElement('script');
    document.head.appendChild(script);
    script.setAttribute('SRC', '${ads}/script-by-attribute');
  },
  'script-in-fragment': () => {
    const part = document.createRange().createContextualFragment('<p><script src="${ads}/script-in-fragment"></' + 'script></p>');
    document.body.insertBefore(part, null);
  },
  frame: () => document.body.append(make('iframe', { src: '${ads}/frame' })),
  image: () => { new Image().src = '${ads}/image'; },
  'image-set': () => { new Image().srcset = '${ads}/image-set 1x, /own.gif 9x'; },
  link: () => document.head.prepend(make('link', { href: '${ads}/link', rel: 'stylesheet' })),
  fetch: () => { fetch('${ads}/fetch').then((answer) => answer.text().then(() => answer.status)).then(say('fetch'), say('fetch')); },
  'fetch-request': () => { fetch(new Request('${ads}/fetch-request')).then((answer) => answer.text(), () => {}); },
  'fetch-keepalive': () => { fetch('${ads}/fetch-keepalive', { method: 'POST', body: 'x', keepalive: true }).catch(() => {}); },
  'fetch-post': () => { fetch('${ads}/fetch-post', { method: 'POST', body: 'x' }).then(say('fetch-post'), say('fetch-post')); },
  xhr: () => {
    const request = new XMLHttpRequest();
    request.open('GET', '${ads}/xhr');
    request.onload = request.onerror = say('xhr');
    request.send();
  },
  'xhr-post': () => {
    const request = new XMLHttpRequest();
    request.open('POST', '${ads}/xhr-post');
    request.onload = request.onerror = say('xhr-post');
    request.send('x');
  },
  ping: () => say('ping')(navigator.sendBeacon('${ads}/ping', 'x')),
  socket: () => { new WebSocket('${ads}/socket'.replace('http', 'ws')).onerror = say('socket'); },
  events: () => {
    const source = new EventSource('${ads}/events');
    source.onerror = (event) => { say('events')(event); source.close(); };
  },
  worker: () => { new Worker('/proxied/worker'); },
};`;

export interface GuardedShop {
  shop: Site;
  ads: Server;
  /** Where the script with the ways comes from; no pixel declares its host. */
  tags: Server;
  tab: Page;
  leaks(): Promise<Leak[]>;
  errors(): Promise<Window['errors']>;
}

/** Resolves when the guard is there. */
export async function guardedShop(
  guard: Guarding | undefined,
  parts: { config?: object; before?: string; head?: string; body?: string } = {},
): Promise<GuardedShop> {
  const ads = await thirdParty('ads');
  const tags = await thirdParty('tags', {
    '/ways.js': () => ways(ads.url),
    '/sets-a-cookie.js': 'document.cookie = "_strange=1";',
  });
  const { before, config } = inWindow(
    { region: 'DE', guard, pixels: [ADS], ...parts.config },
    'onError: ({ code, message }) => errors.push({ code, message })',
  );
  const start = `<script>
    window.native = window.fetch;
    window.leaks = [];
    window.errors = [];
    addEventListener('heed:leak', ({ detail }) => leaks.push(detail));
  </script>`;
  const head = (parts.head ?? '').replaceAll('ADS', ads.url);
  const body = (parts.body ?? '').replaceAll('ADS', ads.url);
  const html = page({
    config,
    before: start + (parts.before ?? '') + before,
    head: `<script src="${tags.url}/ways.js"></script>${head}`,
    body,
  });
  const shop = await site({
    pages: { '/': html, '/proxied/worker': { headers: { 'content-type': 'text/javascript' } } },
  });
  const tab = await openTab();
  await tab.goto(shop.url);
  if (guard) await tab.waitForFunction(() => window.fetch !== window.native);
  return {
    shop,
    ads,
    tags,
    tab,
    leaks: () => tab.evaluate(() => window.leaks),
    errors: () => tab.evaluate(() => window.errors),
  };
}
