/** The one script of a shop: the config and the rows that it uses, before what `whole.js` does with them. Pure. */
import type { Config } from '../../types.js';

/** As entries/whole.ts has it. */
const FOLDER = '__FOLDER__/../';

/** `folder`: where its parts lie, from where the script lies; default: beside it. A config that the page itself has goes first. */
export const tagScript = (config: Config, whole: string, folder = ''): string => {
  // In HTML, where some put it, `</script>` would end it.
  const json = JSON.stringify(config).replaceAll('<', '\\u003c');
  // As the build says it of whole.js: it counts on the first line alone.
  return `//# allFunctionsCalledOnLoad\nwindow.heedConfig??=${json};\n${whole.replace(FOLDER, folder)}`;
};
