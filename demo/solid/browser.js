// The shop's two pages in Solid, without JSX and so without its compiler: held map, marked script, what is decided, link.
import { createConsent } from 'heed';
import { Held, useConsent } from 'heed/solid';
import { createComponent, createEffect, createSignal } from 'solid-js';
import { insert, render } from 'solid-js/web';
import { config, wordsFor } from '../example-config.mjs';

/** An element of this HTML; `fill` puts what changes into it. */
const element = (html, fill = () => {}) => {
  const template = document.createElement('template');
  template.innerHTML = html;
  const made = template.content.firstElementChild;
  fill(made);
  return made;
};

const Visit = () => [
  element('<h1>Visit us</h1>'),
  createComponent(Held, {
    needs: 'functional',
    fallback: element('<div class="card">The map waits for your yes to Functional.</div>'),
    children: element('<div class="card" id="map">Mill Lane 4, behind the bakery</div>'),
  }),
  element('<div><script type="text/plain" data-heed="analytics" src="/third-party.js"></script></div>'),
];

const App = () => {
  const { decision } = useConsent();
  const [path, setPath] = createSignal(location.pathname);
  const follow = () => setPath(location.pathname);
  window.addEventListener('popstate', follow);
  const link = (to, text) =>
    element(`<a href="${to}">${text}</a>`, (made) => {
      made.onclick = (event) => {
        event.preventDefault();
        history.pushState(null, '', to);
        follow();
      };
      createEffect(() => made.setAttribute('aria-current', path() === to ? 'page' : 'false'));
    });
  return [
    element('<nav></nav>', (made) => insert(made, [link('/', 'Lamps'), link('/visit', 'Visit us')])),
    () => (path() === '/visit' ? createComponent(Visit, {}) : element('<h1>Lamps for small hours</h1>')),
    element('<footer></footer>', (made) =>
      insert(made, [
        element('<p id="decided"></p>', (line) => insert(line, () => wordsFor(decision()))),
        element('<button type="button" data-heed-open="preferences">Your privacy choices</button>'),
      ]),
    ),
  ];
};

createConsent(config);
render(() => createComponent(App, {}), document.getElementById('app'));
