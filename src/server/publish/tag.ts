/** The scripts that shops load: the one that follows what is live, and addresses that mean the same for ever. */
import { HeedError } from '../../config.js';
import { sha256 } from '../chain.js';
import { type ConfigStore, type Files, type PublishedConfig, wholeConfig } from './config-store.js';
import { remember } from './remember.js';
import { type Encodings, type ServedFile, servedFile } from './served-file.js';
import { tagScript } from './tag-script.js';

/** What a page loads and nobody publishes: the files of this build of Heed. */
export interface TagFiles {
  /** `whole.js` and the parts that it fetches, by their names. */
  files: Files;
  /** How to compress them. Default: not at all, where a proxy or the platform does it. */
  encodings?: Encodings;
}

/** Where a version lies for ever, and what its bytes are. */
export interface Address {
  /** From where `heed.js` lies: `heed/…/heed.js`. */
  address: string;
  /** For the attribute `integrity` of a script: SHA-384 of what lies there. */
  integrity: string;
}

/** So much of a hash names a thing. */
const DIGITS = 16;
/** Configs, and builds of Heed, whose files are kept in memory. */
const CONFIGS = 20;
const RELEASES = 3;
const FOLDER = /^[\da-f]{16}-[\da-f]{16}$/;

export const integrityOf = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
};

export interface Tag {
  /** The script of what is live; its parts are at the address that never changes, so that old and new never mix. */
  current(live: PublishedConfig): Promise<ServedFile | undefined>;
  /** What lies at `heed/<folder>/<name>`. */
  at(folder: string, name: string): Promise<ServedFile | undefined>;
  addressOf(published: PublishedConfig): Promise<Address>;
  /** A file of this build, `whole.js` without a config too. */
  file(name: string): Promise<ServedFile | undefined>;
}

/** Throws `HeedError` where the files make no script. */
export const openTag = (configs: ConfigStore, { files, encodings = {} }: TagFiles): Tag => {
  if (!files['whole.js'])
    throw new HeedError('config', '"publish.files" has no whole.js; write what tagFiles() of heed/store gives');
  /** This build, which is kept before an address with it in it is given out. */
  const own = remember(1, async () => {
    const release = (await sha256(JSON.stringify(Object.entries(files).sort()))).slice(0, DIGITS);
    await configs.keepFiles(release, files);
    return release;
  });
  const file = remember(Object.keys(files).length, async (name) =>
    Object.hasOwn(files, name) ? servedFile(files[name] ?? '', encodings) : undefined,
  );
  const releases = remember(RELEASES, async (release) => {
    const texts = release === (await own('')) ? files : await configs.files(release);
    if (!texts) return undefined;
    return {
      whole: texts['whole.js'] ?? '',
      part: remember(Object.keys(texts).length, async (name) =>
        name !== 'whole.js' && Object.hasOwn(texts, name) ? servedFile(texts[name] ?? '', encodings) : undefined,
      ),
    };
  });
  const scripts = (parts: (folder: string) => string) =>
    remember(CONFIGS, async (folder) => {
      const [hash = '', release = ''] = folder.split('-');
      const found = await releases(release);
      const published = found && (await configs.startingWith(hash));
      return published && servedFile(tagScript(wholeConfig(published), found.whole, parts(folder)), encodings);
    });
  const [beside, above] = [scripts(() => ''), scripts((folder) => `heed/${folder}/`)];
  const folderOf = async ({ hash }: PublishedConfig) => `${hash.slice(0, DIGITS)}-${await own('')}`;
  return {
    file,
    current: async (live) => above(await folderOf(live)),
    async at(folder, name) {
      if (!FOLDER.test(folder)) return undefined;
      if (name === 'heed.js') return beside(folder);
      const found = await releases(folder.slice(DIGITS + 1));
      return found?.part(name);
    },
    async addressOf(published) {
      const folder = await folderOf(published);
      const script = await beside(folder);
      return { address: `heed/${folder}/heed.js`, integrity: await integrityOf(script?.text ?? '') };
    },
  };
};
