/** On which page the preview is: one of ours, or a page of a site that the server names. */
import { useState } from 'preact/hooks';
import type { Look } from './look.js';
import type { useShopPage } from './use-shop-page.js';

interface PreviewPlaceProps {
  look: Look;
  change: (news: Partial<Look>) => void;
  shop: ReturnType<typeof useShopPage>;
}

const PAGES = [
  ['sample', 'A sample page'],
  ['shop', 'A page of your shop'],
] as const;

const Address = ({ change, shop }: Omit<PreviewPlaceProps, 'look'>) => {
  /** Undefined: as it is shown. What arrives meanwhile takes nothing from who is typing. */
  const [typed, setTyped] = useState<string>();
  const written = typed ?? shop.address;
  return (
    <form
      class="inline address"
      onSubmit={(event) => {
        event.preventDefault();
        change({ address: written.trim() });
        setTyped(undefined);
      }}
    >
      <div class={`field${shop.fault ? ' wrong' : ''}`}>
        <label for="preview-address">Address</label>
        <input
          id="preview-address"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          list="preview-sites"
          placeholder="https://shop.example/"
          aria-describedby="preview-address-hint preview-address-found"
          aria-invalid={shop.fault ? 'true' : undefined}
          value={written}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <datalist id="preview-sites">
          {shop.sites?.map((site) => (
            <option key={site} value={`${site}/`} />
          ))}
        </datalist>
        <p class="hint" id="preview-address-hint">
          {shop.sites?.length === 0
            ? 'The server names no site yet. Whoever runs it starts it with --site and your shop’s address.'
            : 'Its scripts do not run here, so parts of it may look bare.'}
        </p>
        <p class="found error" id="preview-address-found" role="alert">
          {shop.fault}
        </p>
      </div>
      <button type="submit" class="button line">
        {shop.busy ? 'One moment …' : 'Show it'}
      </button>
    </form>
  );
};

export const PreviewPlace = ({ look, change, shop }: PreviewPlaceProps) => (
  <section class="card" aria-labelledby="place">
    <h2 id="place">The page</h2>
    <div class="block">
      <fieldset>
        <legend class="unseen">Which page</legend>
        <div class="options">
          {PAGES.map(([page, words]) => (
            <label key={page} class="option">
              <input type="radio" name="preview-page" checked={look.page === page} onChange={() => change({ page })} />
              <b>{words}</b>
            </label>
          ))}
        </div>
      </fieldset>
      {look.page === 'shop' && <Address change={change} shop={shop} />}
    </div>
  </section>
);
