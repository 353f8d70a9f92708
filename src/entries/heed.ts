/** The script tag for every page: `heed.js`, which fetches each part when it is due. */
import { fromFolder, runTag } from '../script-tag.js';

runTag(fromFolder);
