/** The script tag with what acts on decisions inside: what `heed build` puts a config before. */
import { fromFolder, runTag } from '../script-tag.js';
import * as gate from './gate.js';
import * as loader from './loader.js';

const inside: { readonly [name in string]?: unknown } = { gate, loader };

// server/publish/tag-script.ts puts another folder in; as it stands it leads to the script's own.
runTag(async (name) => inside[name] ?? fromFolder(`__FOLDER__/../${name}`), true);
