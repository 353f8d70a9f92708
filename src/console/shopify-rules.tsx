/** Whether Shopify hears of choices, and what a storefront outside its pages must say. */
import { useDesk } from './desk.js';
import { TextField } from './field.js';
import { SwitchLine } from './switch-line.js';

export const ShopifyRules = () => {
  const { shopify } = useDesk().draft.config;
  return (
    <section class="card" aria-labelledby="shopify">
      <h2 id="shopify">Shopify</h2>
      <SwitchLine
        keys={['shopify']}
        label="Tell Shopify"
        hint="Its customer privacy API hears each decision, and answers that visitors gave there count here."
        on={shopify !== undefined}
        usual={false}
        write={(on) => (on ? {} : undefined)}
      />
      {shopify && (
        <>
          <SwitchLine
            keys={['shopify', 'headlessStorefront']}
            label="The storefront is not one of Shopify’s themes"
            hint="A site of your own that leads to Shopify’s checkout. It needs the three below."
            on={shopify.headlessStorefront ?? false}
            usual={false}
          />
          {Object.keys(shopify).length > 0 && (
            <div class="columns">
              <TextField
                keys={['shopify', 'checkoutRootDomain']}
                label="Domain of Shopify’s checkout"
                hint="Without https://"
                value={shopify.checkoutRootDomain}
                placeholder="checkout.shop.example"
              />
              <TextField
                keys={['shopify', 'storefrontRootDomain']}
                label="Domain of the storefront"
                hint="Without https://"
                value={shopify.storefrontRootDomain}
                placeholder="shop.example"
              />
              <TextField
                keys={['shopify', 'storefrontAccessToken']}
                label="Access token of the storefront"
                hint="The public one, of Shopify’s Storefront API: pages show it to everyone."
                value={shopify.storefrontAccessToken}
              />
            </div>
          )}
        </>
      )}
    </section>
  );
};
