/** One category in preferences: what it is for, its switch, and its pixels with a switch each. */
import type { VNode } from 'preact';
import { enCategories } from '../messages/en-categories.js';
import { enOpened as words } from '../messages/en-opened.js';
import type { Id, Pixel, Policy } from '../types.js';
import { cookieWords, pixelCount } from './cookie-words.js';
import type { Draft } from './draft.js';
import { SafeLink } from './safe-link.js';
import { Switch } from './switch.js';

interface Row {
  policy: Policy;
  draft: Draft;
  draw(): void;
}

const PixelRow = ({ pixel, fixed, draft, draw }: Row & { pixel: Pixel; fixed?: boolean }): VNode => (
  <li class="pixel">
    <span>
      <b id={`name-${pixel.id}`}>{pixel.name}</b> · {pixel.vendor}
    </span>
    {[
      pixel.purpose && <bdi>{pixel.purpose}</bdi>,
      cookieWords(pixel),
      pixel.privacyUrl && <SafeLink href={pixel.privacyUrl}>{words.pixelPrivacy}</SafeLink>,
    ].map((line) => line && <p>{line}</p>)}
    {!fixed && (
      <Switch
        id={pixel.id}
        on={!!draft.on[pixel.id]}
        unset={draft.unset(pixel.id)}
        onClick={() => {
          draft.setPixel(pixel, !draft.on[pixel.id]);
          draw();
        }}
      />
    )}
  </li>
);

export const CategoryRow = ({ id, ...row }: Row & { id: Id }): VNode => {
  const { policy, draft, draw } = row;
  const { label, description, necessary, sale } = policy.categories[id] ?? {};
  const pixels = draft.pixelsOf(id);
  return (
    <li class="category">
      <h3 id={`name-${id}`}>{label ?? enCategories.categories[id]?.label ?? id}</h3>
      {necessary ? (
        <span class="always">{words.always}</span>
      ) : (
        <Switch
          id={id}
          on={!!draft.on[id]}
          mixed={draft.mixed(id)}
          unset={draft.unset(id)}
          onClick={() => {
            draft.setCategory(id, !draft.on[id]);
            draw();
          }}
        />
      )}
      <p>
        <bdi>{description ?? enCategories.categories[id]?.description}</bdi>
        {sale && [' ', <br />, enCategories.sale]}
      </p>
      {pixels[0] && (
        <details>
          <summary>{pixelCount(pixels.length)}</summary>
          <ul>
            {pixels.map((pixel) => (
              <PixelRow key={pixel.id} pixel={pixel} fixed={necessary} {...row} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
};
