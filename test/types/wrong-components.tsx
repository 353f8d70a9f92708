/** Components that must not compile: above each line stands a part of what the compiler says of it. */
/** @jsxImportSource react */
import * as preact from 'heed/preact';
import { ConsentLink, Held, useConsent } from 'heed/react';
import * as solid from 'heed/solid';
import * as svelte from 'heed/svelte';
import * as vue from 'heed/vue';
import { h as preactElement } from 'preact';
import { h as vueElement } from 'vue';
// What it registers counts here, too.
import type {} from './right-components.js';

export const useMistakes = () => {
  // @ts-expect-error '"analitics"' is not assignable
  useConsent('analitics');
  // @ts-expect-error '"marketing"' is not assignable
  useConsent('marketing');
  // @ts-expect-error '"analytics, ads"' is not assignable
  useConsent('analytics, ads');
  const { choose, show } = useConsent();
  // @ts-expect-error 'marketing' does not exist
  choose({ marketing: true });
  // @ts-expect-error '"settings"' is not assignable
  show('settings');
  // @ts-expect-error '"analitics"' is not assignable
  preact.useConsent('analitics');
  // @ts-expect-error '"analitics"' is not assignable
  vue.useConsent('analitics');
  // @ts-expect-error '"analitics"' is not assignable
  svelte.useConsent('analitics');
  // @ts-expect-error '"analitics"' is not assignable
  solid.useConsent('analitics');
};

export const mistakes = [
  // @ts-expect-error '"add"' is not assignable
  <Held needs="add" key="1" />,
  // @ts-expect-error 'needs' is missing
  <Held key="2" />,
  // @ts-expect-error '"settings"' is not assignable
  <ConsentLink view="settings" key="3" />,
  // @ts-expect-error No overload matches
  preactElement(preact.Held, { needs: 'add' }),
  // @ts-expect-error '"add"' is not assignable
  solid.Held({ needs: 'add' }),
  // @ts-expect-error No overload matches
  vueElement(vue.Held, { needs: 'add' }),
  // @ts-expect-error No overload matches
  vueElement(vue.ConsentLink, { view: 'settings' }),
];
