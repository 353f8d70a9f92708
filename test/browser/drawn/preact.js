/** What is decided, what is held, and a link, in Preact. */
import { ConsentLink, Held, useConsent } from 'heed/preact';
import { h } from 'preact';
import { wordsFor } from './words.js';

export const App = () => [
  h('p', { id: 'decided' }, wordsFor(useConsent().decision)),
  h(
    Held,
    { needs: 'functional', fallback: h('div', { id: 'fallback' }, 'The map waits.') },
    h('div', { id: 'map' }, 'Mill Lane 4'),
  ),
  h(ConsentLink, null),
];
