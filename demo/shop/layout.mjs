// The frame of every shop page: Heed and its config first, then the held tags, the header and the footer.
import { inHtml } from './in-html.mjs';
import { simulation } from './play.mjs';
import { footTags, headTags } from './tags.mjs';

const moon = `<svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true"><path fill="currentColor" d="M15.5 15.2A8.5 8.5 0 0 1 9.2 1.6a9.7 9.7 0 1 0 11.2 11.2 8.5 8.5 0 0 1-4.9 2.4z"/></svg>`;

const link = (href, text, path) => `<a href="${href}"${href === path ? ' aria-current="page"' : ''}>${text}</a>`;

/** What is published comes with the one tag; without that, the page brings its config itself. */
const heed = ({ config, isPublished, play: { region } }) =>
  isPublished
    ? `<script src="/heed.js"${region && ` data-region="${region}"`}></script>`
    : `<script type="application/json" data-heed-config>
${JSON.stringify(config, null, 2).replaceAll('<', '\\u003c')}
</script>
<script src="/heed/heed.js"></script>`;

export const layout = ({ path, title, main, ...site }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${simulation(site.play)}
${heed(site)}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${inHtml(title)} · Small Hours</title>
<link rel="icon" href="/shop/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/shop/shop.css">
<script src="/shop/shop.js" defer></script>

${headTags(site.origins)}
</head>
<body>
<a class="skip" href="#main">Skip to the page</a>
<header class="top">
  <a class="brand" href="/">${moon}Small Hours</a>
  <nav aria-label="Shop">
    ${link('/', 'Shop', path)}
    <a href="/cart"${path === '/cart' ? ' aria-current="page"' : ''}>Cart <span class="count" data-cart-count hidden></span></a>
  </nav>
</header>
<main id="main">
${main}
</main>
<footer class="foot">
  <p>Small Hours makes six things for the end of the day. It is the demo shop of Heed: nothing is for sale, and nothing you type leaves your machine.</p>
  <nav aria-label="Privacy">
    ${link('/cookies', 'Cookie Notice', path)}
    ${link('/privacy', 'Privacy policy', path)}
    <span data-heed-show="choices-link"><a href="/cookies">Your Privacy Choices</a></span>
  </nav>
</footer>
${footTags(site.origins, path)}
</body>
</html>
`;
