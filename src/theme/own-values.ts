/** The custom properties that our own style sheets set, by look: read from the very sheets that browsers get. Pure. */
import { contrastStyles } from '../look/contrast-styles.js';
import { softStyles } from '../look/soft-styles.js';
import type { UiConfig } from '../types.js';
import { preferencesStyles } from '../ui/preferences-styles.js';
import { styles } from '../ui/styles.js';
import type { Variables } from './resolve-color.js';

// What `shop` reads is known on the page alone; it keeps to what stands out there.
const SHEETS = { plain: '', shop: '', soft: softStyles, contrast: contrastStyles };

export const ownValues = (look: NonNullable<UiConfig['look']> = 'plain'): Variables =>
  new Map(
    [...(styles + preferencesStyles + SHEETS[look]).matchAll(/(--heed-[\w-]+):\s*([^;}]+)/g)].map(
      ([, name = '', value = '']) => [name, value.trim()],
    ),
  );
