/** A small shop of our own, for who wants to see the draft without a shop. Pure. */
import { categoriesOf } from '../schema/categories.js';
import type { Config } from '../types.js';

const inHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLES = `
:root { color-scheme: light dark; --line: light-dark(#dedbd5, #34383f); --muted: light-dark(#5d5a55, #a9aeb6); }
* { box-sizing: border-box; margin: 0; }
body { font: 16px/1.55 system-ui, sans-serif; color: light-dark(#211f1c, #f0f1f3); background: light-dark(#fbfaf8, #16181c); }
header, main, footer { max-width: 1080px; margin: auto; padding: 20px; }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 20px; border-bottom: 1px solid var(--line); }
header b { font: 600 20px Georgia, serif; }
a { color: inherit; text-underline-offset: 3px; }
nav { display: flex; gap: 18px; color: var(--muted); font-size: 15px; }
.product { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr)); gap: 28px 48px; align-items: center; margin-block: 16px 40px; }
.picture { aspect-ratio: 5 / 4; display: grid; place-content: center; border-radius: 14px; background: light-dark(#ece6dc, #2a2723); }
.picture svg { width: min(44vw, 190px); fill: light-dark(#b9765a, #c98a6d); }
h1 { font: 600 34px/1.15 Georgia, serif; letter-spacing: -0.01em; }
h2 { font: 600 22px/1.25 Georgia, serif; margin-bottom: 12px; }
.product p { margin-top: 12px; color: var(--muted); }
.product .price { font-size: 20px; color: inherit; }
button { margin-top: 18px; padding: 12px 22px; font: 600 16px system-ui; color: light-dark(#fff, #16181c); background: light-dark(#211f1c, #f0f1f3); border: 0; border-radius: 10px; }
iframe { width: 100%; max-width: 620px; aspect-ratio: 16 / 9; height: auto; border: 0; border-radius: 14px; background: light-dark(#ece6dc, #2a2723); }
section { margin-block: 40px; }
footer { border-top: 1px solid var(--line); color: var(--muted); font-size: 15px; display: flex; flex-wrap: wrap; gap: 8px 24px; }
`;

/** Who waits for an answer, so that there is something to see: a site's own categories, where it has none of Heed's. */
const embedCategory = (config: Config): string | undefined => {
  const open = Object.entries(categoriesOf(config)).flatMap(([id, { necessary }]) => (necessary ? [] : [id]));
  return open.find((id) => id === 'functional') ?? open[0];
};

export const samplePage = (config: Config, language: string): string => {
  const category = embedCategory(config);
  const { language: own = 'en' } = config.ui || {};
  const name = inHtml(config.site ?? 'Sample shop');
  return `<!doctype html>
<html lang="${inHtml(language || own)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title><style>${STYLES}</style></head>
<body>
<header><b>${name}</b><nav aria-label="Shop"><a href="shop">Shop</a><a href="about">About</a></nav></header>
<main>
<div class="product">
<div class="picture"><svg viewBox="0 0 100 80" aria-hidden="true"><path d="M18 16h52v34a22 22 0 0 1-22 22H40a22 22 0 0 1-22-22Z"/><path d="M70 24h6a14 14 0 0 1 0 28h-7v-7h7a7 7 0 0 0 0-14h-6Z"/></svg></div>
<div><h1>Stoneware mug</h1><p class="price">€24</p><p>Thrown by hand, glazed twice, and happy in the dishwasher.</p>
<button type="button">Add to basket</button></div>
</div>
${
  category
    ? `<section><h2>How it is made</h2><iframe title="A film of the workshop" data-heed="${inHtml(category)}" data-src="https://films.example/workshop"></iframe></section>`
    : ''
}
<section><div data-heed-show="status"></div></section>
<section><h2>What this shop uses</h2><div data-heed-show="notice"></div></section>
</main>
<footer><span>${name}</span><a href="#" data-heed-open="preferences">Your privacy choices</a></footer>
</body></html>`;
};
