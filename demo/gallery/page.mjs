// The gallery: every view in every layout, look, scheme and direction, each drawn by the real Heed in a frame of its own.
import { inHtml } from '../shop/in-html.mjs';
import { DIRECTIONS, LOOKS, SCHEMES, SCREENS, VIEWS } from './views.mjs';

const ALL = 'all';
/** What can be chosen, and what is shown at first. */
const CHOICES = {
  view: { label: 'View', values: [ALL, ...Object.keys(VIEWS)], first: ALL },
  look: { label: 'Look', values: [ALL, ...LOOKS], first: ALL },
  scheme: { label: 'Scheme', values: [ALL, ...SCHEMES], first: 'light' },
  dir: { label: 'Direction', values: [ALL, ...DIRECTIONS], first: 'ltr' },
  screen: { label: 'Screen', values: Object.keys(SCREENS), first: 'phone' },
};

const field = (name, chosen) => `<label>${CHOICES[name].label}
  <select name="${name}">${CHOICES[name].values
    .map((value) => `<option${value === chosen[name] ? ' selected' : ''}>${inHtml(value)}</option>`)
    .join('')}</select></label>`;

const figure = (one, [width, height]) => {
  const { view, look, scheme, dir } = one;
  const source = inHtml(`/gallery/frame?${new URLSearchParams(one)}`);
  return `<figure>
  <div class="screen" style="--w: ${width}px; --h: ${height}px; aspect-ratio: ${width} / ${height}">
    <iframe src="${source}" width="${width}" height="${height}" loading="lazy" title="${inHtml(`${view}, ${look}, ${scheme}, ${dir}`)}"></iframe>
  </div>
  <figcaption><b>${look}</b> ${scheme}, ${dir} <a href="${source}" target="_blank">alone</a></figcaption>
</figure>`;
};

export const galleryPage = (query) => {
  const chosen = Object.fromEntries(
    Object.entries(CHOICES).map(([name, { values, first }]) => [
      name,
      values.includes(query.get(name)) ? query.get(name) : first,
    ]),
  );
  const shown = (name) => (chosen[name] === ALL ? CHOICES[name].values.slice(1) : [chosen[name]]);
  const section = (view) => `<section>
<h2>${inHtml(view[0].toUpperCase() + view.slice(1))}</h2>
<div class="pictures ${chosen.screen}">
${shown('dir')
  .flatMap((dir) => shown('scheme').flatMap((scheme) => shown('look').map((look) => ({ view, look, scheme, dir }))))
  .map((one) => figure(one, SCREENS[chosen.screen]))
  .join('\n')}
</div>
</section>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Gallery · Heed</title>
<link rel="icon" href="/shop/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/gallery/gallery.css">
<script src="/gallery/gallery.js" type="module"></script>
</head>
<body>
<header>
  <h1>Every view, in every look</h1>
  <p>Each picture is a page of its own with the real Heed in it: open switches, answer, press Tab. Nothing is kept.</p>
  <form>
    ${Object.keys(CHOICES)
      .map((name) => field(name, chosen))
      .join('\n    ')}
    <button>Show</button>
  </form>
</header>
<main>
${shown('view').map(section).join('\n')}
</main>
</body>
</html>
`;
};
