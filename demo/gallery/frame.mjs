// One picture of the gallery: a page with the real Heed, brought into the state in which this view shows.
import { choiceText, pretend } from 'heed/testing';
import { inHtml } from '../shop/in-html.mjs';
import { DIRECTIONS, LOOKS, SCHEMES, VIEWS } from './views.mjs';

const inScript = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
const oneOf = (list, value) => (list.includes(value) ? value : list[0]);

/** Each frame is a visitor of its own: what is answered in one is kept nowhere, and changes no other. */
function forget(cookie) {
  const kept = new Map(cookie ? [cookie] : []);
  Object.defineProperty(document, 'cookie', {
    get: () => [...kept].map((pair) => pair.join('=')).join('; '),
    set(text) {
      const [, name, value] = /^([^=]*)=([^;]*)/.exec(text) ?? [];
      if (/max-age=(0|-)|expires=[^;]* 1970/i.test(text)) kept.delete(name);
      else kept.set(name, value);
    },
  });
  for (const area of ['localStorage', 'sessionStorage']) {
    const texts = new Map();
    const storage = {
      getItem: (key) => texts.get(key) ?? null,
      setItem: (key, text) => void texts.set(key, String(text)),
      removeItem: (key) => void texts.delete(key),
      key: (index) => [...texts.keys()][index] ?? null,
      get length() {
        return texts.size;
      },
    };
    Object.defineProperty(window, area, { value: storage });
  }
}

export const framePage = (query) => {
  const { config, layout = 'bar', link = false, gpc, said, show } = VIEWS[oneOf(Object.keys(VIEWS), query.get('view'))];
  const dir = oneOf(DIRECTIONS, query.get('dir'));
  const language = /^[a-z-]+$/i.exec(query.get('language') ?? '')?.[0] ?? (dir === 'rtl' ? 'ar' : 'en');
  const ui = { layout, link, language, look: oneOf(LOOKS, query.get('look')) };
  // A layout stands at the start of a page, which is the right where it is read from there.
  const whole = { ...config, ui: { ...ui, position: dir === 'rtl' && layout === 'box' ? 'bottom-right' : 'bottom' } };
  const cookie = said && ['heed', choiceText(config, said)];
  return `<!doctype html>
<html lang="${inHtml(language)}" dir="${dir}" data-theme="${oneOf(SCHEMES, query.get('scheme'))}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Small Hours</title>
<script>(${forget})(${inScript(cookie ?? null)});${gpc ? `(${pretend})({ gpc: true })` : ''}</script>
<script type="application/json" data-heed-config>${inScript(whole)}</script>
<script src="/heed/heed.js"></script>
<link rel="stylesheet" href="/gallery/frame.css">
${show ? `<script>window.heed.push((consent) => void consent.show('${show}'))</script>` : ''}
</head>
<body>
<header>Small Hours</header>
<main>
  <h1>A lamp for late reading</h1>
  <p>Warm light, one switch, and a shade of linen that lasts.</p>
  <p><button type="button">Add to cart</button></p>
  ${link === false && said === 'none' && !show ? '<iframe data-heed="lantern" data-src="/gallery/frame" title="How it is made"></iframe>' : '<div class="picture"></div>'}
</main>
</body>
</html>
`;
};
