/** The door to Shopify's customer privacy API; loaded where the config asks for it. */
export { openShopify as open } from '../vendors/shopify.js';
