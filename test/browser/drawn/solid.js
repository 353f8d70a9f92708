/** What is decided, what is held, and a link, in Solid, without JSX and so without its compiler. */
import { Held, useConsent } from 'heed/solid';
import { createComponent } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { wordsFor } from './words.js';

/** An element that a server draws and a browser takes over; `children` is asked anew when what it reads changes. */
const element = (component, children, attributes) =>
  createComponent(Dynamic, {
    component,
    ...attributes,
    get children() {
      return children();
    },
  });

export const App = () => {
  const { decision } = useConsent();
  return element('div', () => [
    element('p', () => wordsFor(decision()), { id: 'decided' }),
    createComponent(Held, {
      needs: 'functional',
      get fallback() {
        return element('div', () => 'The map waits.', { id: 'fallback' });
      },
      get children() {
        return element('div', () => 'Mill Lane 4', { id: 'map' });
      },
    }),
    element('button', () => 'Your privacy choices', { type: 'button', 'data-heed-open': 'preferences' }),
  ]);
};
