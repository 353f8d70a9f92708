/** The bindings for Preact and Vue: each draws first what a server draws, and follows the handle until it goes. */
import { createElement, render as renderPreact } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createApp, h, nextTick, ref } from 'vue';
import * as preact from '../../../src/entries/preact.js';
import * as vue from '../../../src/entries/vue.js';
import { closePage, counted, openPage } from './page.js';

interface Drawing {
  /** What it has drawn by now. */
  text(): Promise<string>;
  gone(): void;
}

const REST = { needs: 'functional' } as const;

const drawings: Record<string, (host: HTMLElement) => Drawing> = {
  preact(host) {
    act(() => renderPreact(createElement(preact.Held, { ...REST, fallback: 'held' }, 'map'), host));
    return {
      text: async () => {
        await act(() => {});
        return host.textContent;
      },
      gone: () => act(() => renderPreact(null, host)),
    };
  },
  vue(host) {
    const app = createApp(() => h(vue.Held, REST, { default: () => 'map', fallback: () => 'held' }));
    app.mount(host);
    return {
      text: async () => {
        await nextTick();
        return host.textContent;
      },
      gone: () => app.unmount(),
    };
  },
};

let host: HTMLElement;
beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  host.remove();
  closePage();
});

describe.each(Object.keys(drawings))('the binding for %s', (name) => {
  test('draws what is held only while it is allowed, and stops listening when it goes', async () => {
    const consent = openPage();
    const listening = counted(consent);
    const { text, gone } = (drawings[name] as (typeof drawings)[string])(host);
    expect(await text()).toBe('held');
    await consent.choose({ functional: true });
    expect(await text()).toBe('map');
    await consent.choose('none');
    expect(await text()).toBe('held');
    expect(listening()).toBe(1);
    gone();
    expect(listening()).toBe(0);
  });

  test('waits for a handle that comes later', async () => {
    const { text, gone } = (drawings[name] as (typeof drawings)[string])(host);
    expect(await text()).toBe('held');
    await openPage().choose('all');
    expect(await text()).toBe('map');
    gone();
  });

  test('is gone before the handle comes: nobody listens', async () => {
    let listening = () => 1;
    window.heed = [
      (consent) => {
        listening = counted(consent);
      },
    ];
    (drawings[name] as (typeof drawings)[string])(host).gone();
    openPage();
    expect(listening()).toBe(0);
  });
});

test('the Held of Vue follows a change of what it needs, and its link opens what it names', async () => {
  const consent = openPage();
  await consent.choose({ analytics: true });
  const needs = ref('marketing');
  const app = createApp(() => [
    h(vue.Held, { needs: needs.value }, { default: () => 'chart', fallback: () => 'held' }),
    h(vue.ConsentLink, { view: 'opt-out', class: 'quiet' }),
  ]);
  app.mount(host);
  await nextTick();
  expect(host.textContent).toBe('heldYour privacy choices');
  needs.value = 'analytics';
  await nextTick();
  expect(host.textContent).toBe('chartYour privacy choices');
  const button = host.querySelector('button') as HTMLButtonElement;
  expect([button.type, button.dataset.heedOpen, button.className]).toEqual(['button', 'opt-out', 'quiet']);
  app.unmount();
});
