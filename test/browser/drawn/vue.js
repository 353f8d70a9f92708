/** What is decided, what is held, and a link, in Vue. */
import { ConsentLink, Held, useConsent } from 'heed/vue';
import { h } from 'vue';
import { wordsFor } from './words.js';

export const App = {
  setup() {
    const { decision } = useConsent();
    return () => [
      h('p', { id: 'decided' }, wordsFor(decision.value)),
      h(
        Held,
        { needs: 'functional' },
        {
          default: () => h('div', { id: 'map' }, 'Mill Lane 4'),
          fallback: () => h('div', { id: 'fallback' }, 'The map waits.'),
        },
      ),
      h(ConsentLink),
    ];
  },
};
