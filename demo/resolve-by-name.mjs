// The examples import Heed by its name, though it lies around them; a project that has installed it needs none of this.
import { fileURLToPath } from 'node:url';

export const resolveByName = {
  name: 'resolve-by-name',
  enforce: 'pre',
  resolveId: (id) => (/^heed(\/|$)/.test(id) ? fileURLToPath(import.meta.resolve(id)) : null),
};
