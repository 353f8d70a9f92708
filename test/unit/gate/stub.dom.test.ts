/** Stand-ins for vendors' functions: what they queue, when they step aside, what is dropped. */
import { describe, expect, test } from 'vitest';
import { open, page, pixelOf } from './page.js';

type Stub = ((...args: unknown[]) => void) & { queue: unknown[] };

describe('a stub', () => {
  test('queues the arguments object of each call in an array of its own', async () => {
    await open([pixelOf({ before: [{ stub: 'fbq' }] })]);
    const fbq = page.fbq as Stub;
    fbq('track', { a: 1 });
    expect(Object.prototype.toString.call(fbq.queue[0])).toBe('[object Arguments]');
    expect([...(fbq.queue[0] as Iterable<unknown>)]).toEqual(['track', { a: 1 }]);
  });

  test('queues in the array of the page that it names', async () => {
    await open([pixelOf({ before: [{ stub: 'gtag', queue: 'dataLayer' }] })]);
    (page.gtag as Stub)('event', 'x');
    expect((page.dataLayer as unknown[]).length).toBe(1);
  });

  test('queues where its vendor looks, on itself', async () => {
    await open([pixelOf({ before: [{ stub: 'clarity', queue: 'clarity.q' }] })]);
    (page.clarity as Stub)('set', 'x');
    expect((page.clarity as { q: unknown[] }).q).toHaveLength(1);
  });

  test.each(['callMethod', 'handleRequest', 'sendEvent', 'exe', 'process'])('steps aside for %s', async (name) => {
    await open([pixelOf({ before: [{ stub: 'vendor' }] })]);
    const stub = page.vendor as Stub & Record<string, unknown>;
    const heard: unknown[] = [];
    stub[name] = function (this: unknown, ...args: unknown[]) {
      heard.push(this === stub, ...args);
    };
    stub('a', 1);
    expect(heard).toEqual([true, 'a', 1]);
    expect(stub.queue).toEqual([]);
  });

  test('with methods is an array that notes which was called', async () => {
    await open([pixelOf({ before: [{ stub: 'ttq', methods: ['page', 'track'] }] })]);
    const ttq = page.ttq as unknown[] & Record<string, (...args: unknown[]) => void>;
    ttq.track?.('Buy', { value: 1 });
    expect([...ttq]).toEqual([['track', 'Buy', { value: 1 }]]);
  });

  test('leaves alone what is there already', async () => {
    const mine = () => {};
    page.fbq = mine;
    await open([pixelOf({ before: [{ stub: 'fbq' }] })]);
    expect(page.fbq).toBe(mine);
  });

  test('T3.5 holds a thousand calls and drops the rest', async () => {
    await open([pixelOf({ before: [{ stub: 'fbq' }] })]);
    const fbq = page.fbq as Stub;
    for (let at = 0; at < 1200; at++) fbq(at);
    expect(fbq.queue).toHaveLength(1000);
    expect([...(fbq.queue.at(-1) as Iterable<unknown>)]).toEqual([999]);
  });

  test('lets a vendor that takes calls by a `push` of its own have as many as it likes', async () => {
    await open([pixelOf({ before: [{ stub: 'gtag', queue: 'dataLayer' }] })]);
    const layer = page.dataLayer as unknown[];
    for (let at = 0; at < 1000; at++) (page.gtag as Stub)(at);
    let taken = 0;
    layer.push = () => ++taken;
    (page.gtag as Stub)('late');
    expect(taken).toBe(1);
  });
});

describe('T3.5 what page code called before an answer', () => {
  const row = pixelOf({
    before: [{ stub: 'fbq' }, { call: 'fbq', args: ['consent', 'revoke'] }],
    load: [{ script: 'https://vendor.test/a.js' }, { call: 'fbq', args: ['init', '1'] }],
    allow: [{ call: 'fbq', args: ['consent', 'grant'] }],
    refuse: [{ call: 'fbq', args: ['consent', 'revoke'] }],
  });
  const queue = () => (page.fbq as Stub).queue.map((call) => [...(call as Iterable<unknown>)].join(' '));

  test('is delivered in order on a yes', async () => {
    const { consent } = await open([row]);
    (page.fbq as Stub)('track', 'a');
    (page.fbq as Stub)('track', 'b');
    consent.choose('all');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(queue()).toEqual(['consent revoke', 'track a', 'track b', 'init 1', 'consent grant']);
  });

  test('is dropped at once on a no, and so is what comes after it', async () => {
    const { consent } = await open([row]);
    (page.fbq as Stub)('track', 'a');
    consent.choose('none');
    expect(queue()).toEqual(['consent revoke']);
    (page.fbq as Stub)('track', 'b');
    consent.choose('all');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(queue()).toEqual(['consent revoke', 'init 1', 'consent grant']);
  });

  test('is dropped from an array that page code pushes to by itself', async () => {
    page._paq = [['setUserId', 'me']];
    const { consent } = await open([pixelOf({ before: [{ push: '_paq', value: ['requireConsent'] }] })]);
    (page._paq as unknown[]).push(['trackPageView']);
    consent.choose('none');
    expect(page._paq).toEqual([['requireConsent']]);
  });

  test('stays for another pixel that takes it from the same queue', async () => {
    const gtag = (id: string, category: string) =>
      pixelOf({
        id,
        category,
        before: [{ stub: 'gtag', queue: 'dataLayer' }],
        load: [{ call: 'gtag', args: ['config', id] }],
      });
    const { consent } = await open([gtag('one', 'analytics'), gtag('two', 'marketing')]);
    (page.gtag as Stub)('event', 'a');
    consent.choose({ analytics: true, marketing: false });
    await new Promise((resolve) => setTimeout(resolve, 150));
    const layer = (page.dataLayer as Iterable<unknown>[]).map((call) => [...call].join(' '));
    expect(layer).toEqual(['event a', 'config one']);
  });
});
