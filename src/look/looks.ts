/** The looks that a site may ask for besides the plain one. */
import type { Look, UiConfig } from '../types.js';
import { contrastStyles } from './contrast-styles.js';
import { readShop } from './read-shop.js';
import { shopStyles } from './shop-styles.js';
import { softStyles } from './soft-styles.js';

type Name = Exclude<NonNullable<UiConfig['look']>, 'plain'>;

export const looks: Readonly<Record<Name, Look>> = {
  soft: { styles: softStyles },
  contrast: { styles: contrastStyles },
  shop: { styles: shopStyles, read: readShop },
};
