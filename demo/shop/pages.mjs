// Finds the shop page for an address.
import { cartPage, checkoutPage, thanksPage } from './cart.mjs';
import { homePage } from './home.mjs';
import { layout } from './layout.mjs';
import { noticePage } from './notice.mjs';
import { privacyPage } from './privacy.mjs';
import { productPage } from './product.mjs';
import { productBySlug } from './products.mjs';

const PAGES = {
  '/': homePage,
  '/cart': cartPage,
  '/checkout': checkoutPage,
  '/thanks': thanksPage,
  '/cookies': noticePage,
  '/privacy': privacyPage,
};

const missingPage = () => ({
  title: 'Nothing here',
  main: `<section class="plain"><h1>Nothing here</h1><p>The page you asked for has gone to bed. <a href="/">Back to the shop</a></p></section>`,
});

/** `site` holds the config, whether it is published, the third parties' origins and the play settings. */
export function shopPage(path, site) {
  const product = productBySlug(path.replace(/^\/products\//, ''));
  const page = path.startsWith('/products/') && product ? () => productPage(product, site) : PAGES[path];
  const { title, main } = (page ?? missingPage)(site);
  return { status: page ? 200 : 404, html: layout({ path, title, main, ...site }) };
}
