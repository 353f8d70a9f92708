/** The binding for React: drawn on a server, hydrated, in strict mode, and only when what it reads changes. */
import { act, createElement as h, type ReactNode, StrictMode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ConsentLink, Held, useConsent } from '../../../src/entries/react.js';
import { closePage, counted, openPage } from './page.js';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

let host: HTMLElement;
let root: Root | undefined;
const errors: unknown[] = [];

beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
  vi.spyOn(console, 'error').mockImplementation((...words) => void errors.push(words));
});
afterEach(async () => {
  await act(async () => root?.unmount());
  root = undefined;
  host.remove();
  closePage();
  expect(errors.splice(0)).toEqual([]);
});

const draw = async (node: ReactNode) => {
  root = createRoot(host);
  await act(async () => root?.render(h(StrictMode, null, node)));
};

const Plan = () => h(Held, { needs: 'functional', fallback: 'held', children: 'plan' });
const Answer = () => {
  const { decision, choose } = useConsent();
  return h('button', { type: 'button', onClick: () => choose('all') }, decision.choice ? 'answered' : 'not asked');
};

describe('the binding for React', () => {
  test('draws what is held only while it is allowed', async () => {
    const consent = openPage();
    await draw(h(Plan));
    expect(host.textContent).toBe('held');
    await act(() => consent.choose({ functional: true }));
    expect(host.textContent).toBe('plan');
    await act(() => consent.choose('none'));
    expect(host.textContent).toBe('held');
  });

  test('waits for a handle that comes later', async () => {
    await draw([h(Plan, { key: 'plan' }), h(Answer, { key: 'answer' })]);
    expect(host.textContent).toBe('heldnot asked');
    host.querySelector('button')?.click();
    await act(async () => void openPage());
    expect(host.textContent).toBe('plananswered');
  });

  test.each([
    ['nobody', undefined],
    ['who allowed all', 'all'],
    ['who refused all', 'none'],
  ] as const)('hydrates for %s without a difference to what the server drew', async (_, word) => {
    const app = h(StrictMode, null, h(Plan), h(Answer), h(ConsentLink, { className: 'quiet' }));
    host.innerHTML = renderToString(app);
    expect(host.textContent).toBe('heldnot askedYour privacy choices');
    const consent = openPage();
    if (word) await consent.choose(word);
    const told: unknown[] = [];
    await act(async () => {
      root = hydrateRoot(host, app, { onRecoverableError: (error) => told.push(error) });
    });
    expect(told).toEqual([]);
    expect(host.textContent).toBe(
      `${word === 'all' ? 'plan' : 'held'}${word ? 'answered' : 'not asked'}Your privacy choices`,
    );
  });

  test('does not draw again what another category changes', async () => {
    const consent = openPage();
    let [drawn, all] = [0, 0];
    const One = () => {
      drawn++;
      return useConsent('analytics') ? 'yes' : 'no';
    };
    const Every = () => {
      all++;
      return useConsent().decision.regime;
    };
    root = createRoot(host);
    await act(async () => root?.render([h(One, { key: 1 }), h(Every, { key: 2 })]));
    await act(() => consent.choose({ marketing: true }));
    await act(() => consent.choose({ functional: true }));
    expect([drawn, all]).toEqual([1, 3]);
    await act(() => consent.choose({ analytics: true }));
    expect([drawn, host.textContent]).toEqual([2, 'yesopt-in']);
  });

  test('needs all that is named, and a change of names counts at once', async () => {
    const consent = openPage();
    await act(() => consent.choose({ analytics: true }));
    await draw(h(Held, { needs: 'analytics marketing', children: 'both' }));
    expect(host.textContent).toBe('');
    await act(async () => root?.render(h(Held, { needs: 'analytics', children: 'one' })));
    expect(host.textContent).toBe('one');
    await act(async () => root?.render(h(Held, { needs: 'analitics', children: 'none' })));
    expect(host.textContent).toBe('');
  });

  test('stops listening when it goes, in strict mode too', async () => {
    const consent = openPage();
    const listening = counted(consent);
    await draw([h(Plan, { key: 1 }), h(Answer, { key: 2 })]);
    expect(listening()).toBe(2);
    await act(async () => root?.unmount());
    expect(listening()).toBe(0);
  });

  test('opens a view from a plain button', async () => {
    await draw(h(ConsentLink, { view: 'opt-out', className: 'quiet', children: 'Opt out of sale' }));
    expect(host.innerHTML).toBe(
      '<button type="button" data-heed-open="opt-out" class="quiet">Opt out of sale</button>',
    );
  });
});
