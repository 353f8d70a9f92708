import { type ConfigStore, type Files, type PublishedConfig } from './config-store.js';
import { type Encodings, type ServedFile } from './served-file.js';
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
export declare const integrityOf: (text: string) => Promise<string>;
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
export declare const openTag: (configs: ConfigStore, { files, encodings }: TagFiles) => Tag;
