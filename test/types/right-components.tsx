/** Components that must compile, with the names that a site has registered. */
/** @jsxImportSource react */
import { createConsent, type Decision } from 'heed';
import * as preact from 'heed/preact';
import { ConsentLink, Held, useConsent } from 'heed/react';
import * as solid from 'heed/solid';
import * as svelte from 'heed/svelte';
import * as vue from 'heed/vue';
import { h as preactElement } from 'preact';
import type { ReactNode } from 'react';
import type { Accessor } from 'solid-js';
import { get } from 'svelte/store';
import { h as vueElement } from 'vue';

const consent = createConsent({
  notice: { url: '/cookies', version: '1' },
  categories: { necessary: {}, analytics: {}, ads: { sale: true } },
  pixels: [{ id: 'stats', name: 'Stats', vendor: 'Shop', category: 'analytics' }],
});

declare module 'heed' {
  interface Register {
    consent: typeof consent;
  }
}

export const Page = (): ReactNode => {
  const { decision, choose, show, reset } = useConsent();
  const isCounted: boolean = useConsent('analytics');
  const isSold: boolean = useConsent('stats sale');
  return (
    <main>
      <Held needs="ads" fallback={<p>Held</p>}>
        <img alt="" src="/ad.png" />
      </Held>
      <Held needs="analytics stats">{isCounted && isSold}</Held>
      <ConsentLink />
      <ConsentLink view="opt-out" className="quiet" onClick={() => {}}>
        Opt out
      </ConsentLink>
      <button type="button" onClick={() => choose({ analytics: true, stats: false })}>
        {decision.choice?.at}
      </button>
      <button type="button" onClick={() => show('preferences').then(() => reset())}>
        {decision.ask}
      </button>
    </main>
  );
};

export const inPreact = () => {
  const isCounted: boolean = preact.useConsent('analytics');
  return preactElement(
    preact.Held,
    { needs: 'ads', fallback: String(isCounted) },
    preactElement(preact.ConsentLink, {}),
  );
};

export const inVue = async () => {
  const { decision, choose } = vue.useConsent();
  const isCounted = vue.useConsent('analytics');
  if (!isCounted.value) await choose('none');
  const why: Decision['why'] = decision.value.why;
  return [
    vueElement(vue.Held, { needs: 'ads' }, { default: () => why.ads }),
    vueElement(vue.ConsentLink, { view: 'notice' }),
  ];
};

export const inSvelte = () => {
  const isCounted: boolean = get(svelte.useConsent('analytics'));
  return isCounted && get(svelte.useConsent().decision).sale;
};

export const inSolid = () => {
  const isCounted: Accessor<boolean> = solid.useConsent('stats');
  return solid.Held({
    needs: 'ads',
    fallback: isCounted() ? 'yes' : 'no',
    children: solid.useConsent().decision().ask,
  });
};

/** The script tag's handle is the same. */
window.heed ??= [];
window.heed.push((handle) => handle.subscribe(({ sale }, { cause }) => console.log(sale, cause)));
if (!Array.isArray(window.heed)) await window.heed.show('preferences');
