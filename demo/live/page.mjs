// The live page: the visitor to play on the left, the shop in the middle, what everyone heard on the right.
import { inHtml } from '../shop/in-html.mjs';
import { REGIONS } from '../shop/play.mjs';

/** What to try: the play settings to begin with, where to begin, and what will be seen. */
const TRIES = [
  [
    'Ask first',
    'region=DE',
    '/',
    'Germany: nobody hears a thing until the visitor answers. Reject all, and it stays so.',
  ],
  ['Opt out', 'region=US-CA', '/', 'California: pixels run, until one click on Opt out ends those that sell.'],
  [
    'The browser asks',
    'region=US-CA&gpc=1',
    '/',
    'With Global Privacy Control, the two that sell are silent without a click.',
  ],
  ['A film, once', 'region=DE', '/#film', 'Show once lets Lantern hear this visit and nobody else. No record is made.'],
  [
    'An ad was clicked',
    'region=FR',
    '/?utm_source=letter&gclid=Cj0moon',
    'The address has a click id. Whoever is held never learns it.',
  ],
  [
    'Do Not Track',
    'region=US-TX&dnt=1',
    '/',
    'The policy says it changes nothing. True, and the record says it was seen.',
  ],
  ['Nobody knows where', 'region=', '/', 'An unknown region follows the strictest rule, at once.'],
];

const tryCard = ([title, play, path, text]) =>
  `<li><button type="button" data-try="${inHtml(play)}" data-path="${path}"><b>${title}</b><span>${text}</span></button></li>`;

const party =
  (origins) =>
  ({ id, name, category, sale }) =>
    `<li class="party" data-party="${id}">
  <details name="party">
    <summary><span class="lamp"></span><span class="party-name">${inHtml(name)}</span><span class="party-kind">${category}${sale ? ' · sells' : ''}</span><span class="party-says" data-says>${id in origins ? '' : 'is not of this demo'}</span>
      <span class="party-state" data-state></span></summary>
    <ol class="requests" data-requests></ol>
  </details>
</li>`;

/** `hasConsole`: there is one at this address. */
export const livePage = (rows, origins, play, hasConsole) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Heed, live</title>
<link rel="icon" href="/shop/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/live/live.css">
<script type="application/json" id="setting">${JSON.stringify({ origins, pixels: rows }).replaceAll('<', '\\u003c')}</script>
<script src="/live/live.js" type="module"></script>
</head>
<body>
<header class="head">
  <h1>Heed</h1>
  <p>A shop with seven third parties. Play a visitor, answer in the shop, and see who hears what.</p>
  <nav aria-label="Elsewhere">
    <a href="/" target="_blank">The shop alone</a>
    ${hasConsole ? '<a href="/console/" target="_blank" title="What runs in the shop is chosen and published there">The console</a>' : ''}
  </nav>
</header>
<main>
<section class="play" aria-labelledby="play-title">
  <h2 id="play-title">The visitor</h2>
  <form data-play>
    <label class="field"><span>Region</span><select name="region">${REGIONS.map(
      ([code, name]) =>
        `<option value="${code}"${code === play.region ? ' selected' : ''}>${name}${code ? ` (${code})` : ''}</option>`,
    ).join('')}</select></label>
    <label class="check"><input type="checkbox" name="gpc"${play.gpc ? ' checked' : ''}><span>Global Privacy Control</span></label>
    <label class="check"><input type="checkbox" name="dnt"${play.dnt ? ' checked' : ''}><span>Do Not Track</span></label>
    <p class="hint">A simulation: the shop’s page is told so, no header is sent. Your browser’s real setting works too. <b data-real></b></p>
    <button type="button" class="button" data-new title="Forgets every cookie and key of the shop and its third parties, and empties this page">New visitor</button>
  </form>
  <h2>To try</h2>
  <ul class="tries">${TRIES.map(tryCard).join('')}</ul>
</section>

<section class="shop" aria-label="The shop">
  <div class="address"><button type="button" data-reload aria-label="Load the page again" title="Load the page again"><svg width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" aria-hidden="true"><path d="M15 9a6 6 0 1 1-1.8-4.2M15 1.8v3.4h-3.4"/></svg></button><span data-address>/</span></div>
  <iframe src="/" title="Small Hours, the shop" data-shop></iframe>
</section>

<section class="heard" aria-labelledby="heard-title">
  <h2 id="heard-title">In force in the shop</h2>
  <div class="force" data-force><p class="hint">Waiting for the shop…</p></div>
  <h2>Each pixel, and what it received</h2>
  <ul class="parties">${rows.map(party(origins)).join('')}</ul>
  <h2>The store</h2>
  <div class="store" data-store></div>
  <h2>Records that arrived <span data-record-count></span></h2>
  <ol class="records" data-records></ol>
  <p class="hint" data-no-records>None yet. A record is sent to the shop’s own server when a visitor answers, or when a signal is seen.</p>
</section>
</main>
</body>
</html>
`;
