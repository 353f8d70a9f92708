/** The script tag with what acts on decisions inside: what `heed build` puts a config before. */
import { fromFolder, runTag } from '../script-tag.js';
import * as gate from './gate.js';
import * as loader from './loader.js';

const inside: { readonly [name in string]?: unknown } = { gate, loader };

runTag(async (name) => inside[name] ?? fromFolder(name));
