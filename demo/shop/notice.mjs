// The shop's Cookie Notice: what runs, why, and for how long, written from the same config that holds it.
import { rowsOf } from './heed-config.mjs';
import { inHtml } from './in-html.mjs';

const LABELS = { necessary: 'Necessary', functional: 'Functional', analytics: 'Analytics', marketing: 'Marketing' };

const life = (days) => {
  if (!days) return 'until the browser closes';
  if (days % 365 === 0) return days === 365 ? '1 year' : `${days / 365} years`;
  return `${days} days`;
};

const ownRows = [
  { name: 'heed', life: '180 days, or 1 year if you refuse', purpose: 'Remembers your choice.' },
  {
    name: 'heed.*',
    life: 'until cleared; counts for 1 year at most',
    purpose: 'A copy of your choice, whether your browser asked us not to sell, and what is still to be written down.',
  },
  { name: 'cart', life: 'until you empty it', purpose: 'Keeps your cart, in this browser only.' },
  {
    name: 'play',
    life: 'until the browser closes',
    purpose: 'Part of the demo: the visitor that the live page plays.',
  },
];

const kept = ({ cookies = [], storage = [] }) => [
  ...cookies.map(({ name, days, purpose }) => ({ name, life: life(days), purpose })),
  ...storage.map(({ area, key, purpose }) => ({
    name: key,
    life: area === 'session' ? 'until the tab closes' : 'until cleared',
    purpose,
  })),
];

const row = ({ name, life, purpose }) =>
  `<tr><td><code>${inHtml(name)}</code></td><td>${inHtml(life)}</td><td>${inHtml(purpose)}</td></tr>`;

const table = (caption, rows) => `<table><caption>${caption}</caption>
<thead><tr><th scope="col">Cookie or storage key</th><th scope="col">Stays for</th><th scope="col">Purpose</th></tr></thead>
<tbody>${rows.map(row).join('')}</tbody></table>`;

const pixelPart = (pixel) => {
  const rows = kept(pixel);
  const sells = pixel.sale ? ' · in the words of US law, this sells or shares your data' : '';
  const who = `<h3>${inHtml(pixel.name)}</h3><p>${inHtml(pixel.purpose)}</p>
<p class="small">From <a href="${inHtml(pixel.privacyUrl)}">${inHtml(pixel.vendor)}</a>${sells}</p>`;
  const none = `<p class="small">It keeps nothing on our pages. On its own host it sets a cookie.</p>`;
  return `<li>${who}${rows.length ? table(`What ${inHtml(pixel.name)} keeps in your browser`, rows) : none}</li>`;
};

const categoryPart = ([id, { description }], pixels) => `<section aria-labelledby="${id}">
<h2 id="${id}">${LABELS[id]}</h2>
<p>${inHtml(description)}</p>
${id === 'necessary' ? table('What the shop itself keeps in your browser', ownRows) : `<ul class="pixels">${pixels.map(pixelPart).join('')}</ul>`}
</section>`;

export const noticePage = ({ config }) => ({
  title: 'Cookie Notice',
  main: `<article class="plain text">
  <h1>Cookie Notice</h1>
  <p class="lead">Cookies are small texts that a page leaves in your browser. Pixels are scripts and images of other companies. This page lists every one of ours; there are no others.</p>
  <p><button class="button" type="button" data-heed-open="preferences">Change your choice</button></p>
  ${Object.entries(config.categories)
    .map((category) =>
      categoryPart(
        category,
        rowsOf(config).filter((pixel) => pixel.category === category[0]),
      ),
    )
    .join('\n')}
  <p class="small">Version ${inHtml(config.notice.version)}. When this list changes in a way that matters, we ask you again. The rest is in our <a href="/privacy">Privacy policy</a>.</p>
</article>`,
});
