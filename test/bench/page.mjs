/** The measured shop page, with Heed and without, and its marks. */

const CONFIG = {
  notice: { url: '/cookies', version: '1' },
  region: 'DE',
  report: { url: '/consent-records' },
  pixels: [
    {
      id: 'stats',
      name: 'Stats',
      vendor: 'Stats',
      category: 'analytics',
      cookies: [{ name: '_st', purpose: 'Counts.' }],
    },
    {
      id: 'ads',
      name: 'Ads',
      vendor: 'Ads',
      category: 'marketing',
      cookies: [{ name: '_ads', purpose: 'Counts.' }],
      hosts: ['ads.localhost'],
    },
  ],
};

export const CSS = `body{font:16px/1.5 sans-serif;margin:0;color:#222;background:#fff}
header,main,footer{max-width:60rem;margin:0 auto;padding:1rem}
ul{display:grid;grid-template-columns:repeat(3,1fr);gap:1rem;list-style:none;padding:0}
li{border:1px solid #ccc;padding:.5rem}h2,h3{margin:0}`;

/** Five elements each. */
const products = (count) =>
  Array.from(
    { length: count },
    (_, at) =>
      `<li><h3>Lamp ${at}</h3><p>Sturdy, plain and <em>useful</em>.</p><a href="/lamp/${at}">See lamp ${at}</a></li>`,
  ).join('\n');

/** Half of the external scripts stand before the inline ones, half after. */
const scripts = ({ inline, external, origin }) => {
  const outer = Array.from({ length: external }, (_, at) => ({ src: `${origin}/pixel.js?${at}` }));
  const inner = Array.from({ length: inline }, () => ({ code: 'bench.ran("inline")' }));
  return [...outer.slice(0, external / 2), ...inner, ...outer.slice(external / 2)];
};

/** Pixels that Heed itself loads. */
const declared = ({ count, origin }) =>
  Array.from({ length: count }, (_, at) => ({
    id: `row-${at}`,
    name: `Row ${at}`,
    vendor: 'Row',
    category: at % 2 ? 'marketing' : 'analytics',
    load: [{ script: `${origin}/pixel.js?row-${at}` }],
  }));

const config = ({ guard, rows, origin }) => ({
  ...CONFIG,
  pixels: [...CONFIG.pixels, ...declared({ count: rows, origin })],
  guard,
});

const held = ({ src, code = '' }, at) =>
  `<script type="text/plain" data-heed="${at % 2 ? 'marketing' : 'analytics'}"${src ? ` src="${src}"` : ''}>${code}</script>`;
const plain = ({ src, code = '' }) => `<script${src ? ` async src="${src}"` : ''}>${code}</script>`;

/**
 * `heed`: with Heed. Without it the same scripts are held too (nothing runs them), or, for a visitor who returns with a
 * yes, plain (`free`): no library can be faster. `guard`: its mode, if it is on. `rows`: how many pixels are declared with
 * their script rather than marked. `file`: the script tag, `whole` is what `heed build` puts a config before.
 */
export const page = ({
  heed,
  free,
  guard,
  rows = 0,
  count = 12,
  inline = 10,
  external = 4,
  file = 'heed',
  origin,
}) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
${heed ? `<script type="application/json" data-heed-config>${JSON.stringify(config({ guard, rows, origin }))}</script><script src="/heed/${file}.js"></script>` : ''}
<link rel="stylesheet" href="/shop.css">
</head><body>
<header><p>Shop</p><nav aria-label="Main"><a href="/a">Lamps</a> <a href="/b">Pots</a></nav></header>
<main><h1>Things for the house</h1><h2>Products</h2>
<ul id="products">${products(count)}</ul></main>
<footer><a href="/cookies" data-heed-open="preferences">Your privacy choices</a></footer>
${scripts({ inline, external, origin })
  .map(free && !heed ? plain : held)
  .join('\n')}
</body></html>`;
