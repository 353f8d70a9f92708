/** What a server says when it makes its handler. */
import type { Config } from '../types.js';
import type { ConfigStore, Files } from './publish/config-store.js';
import type { TagFiles } from './publish/tag.js';
import type { Rate } from './rate-limit.js';
import type { RecordStore } from './record-store.js';
/** All that is told of a request: nothing in it is personal. */
export interface LogEntry {
    method: string;
    /** The pattern, such as `/subjects/:subject`; `*` for what there is not. */
    route: string;
    status: number;
    /** Milliseconds until the answer began. */
    ms: number;
}
/** What publishing takes; see `src/server/README.md`. */
export interface PublishOptions extends TagFiles {
    /** Of a store in SQL, `store.configs`. */
    configs: ConfigStore;
    /** SHA-256, hexadecimal, of each token that may publish, and read counts. None: nobody publishes. */
    editors?: readonly string[];
    /** The page for marketers, at `/console/`: what `consoleFiles` of `heed/store` gives. Absent: no such page. */
    console?: Files;
    /** Asks for pages of `sites`, which editors preview a draft on; default: the global one. */
    fetch?: typeof fetch;
}
export interface HandlerOptions {
    store: RecordStore;
    /**
     * Origins of other sites whose pages may send, such as `https://shop.example`. Its own may always. Editors may preview a draft
     * on the pages of all that are named here.
     */
    sites?: readonly string[];
    /** SHA-256, hexadecimal, of each token that may read and forget; see `hashToken`. None: nobody reads. */
    tokens?: readonly string[];
    /** Of it the cookie's name and domain count here, and which categories nobody is asked about. */
    config?: Config;
    /** Lets editors publish configs, and shops load them as one script. What is live goes before `config`. Absent: neither. */
    publish?: PublishOptions;
    /** Who is responsible, and what for: what exports in the formats of standards ask for; see `src/server/README.md`. */
    party?: unknown;
    /** Where all routes lie, such as `/privacy`; default: at the top. */
    base?: string;
    /** Where records go below it; default `/consent-records`. */
    path?: string;
    /** The most bytes that a body may have; default 65,536, which is what a page may leave in flight. */
    limit?: number;
    /** Names who asks, such as by the address that your proxy writes; kept in memory only. Absent: nobody is limited. */
    clientOf?: (request: Request) => string | undefined;
    /** Of each client; default: 60 requests at once, and 2 more each second. */
    rate?: Rate;
    /** Milliseconds that the store may take before the page is told to try again; default 10,000. */
    patience?: number;
    log?: (entry: LogEntry) => void;
    /** Told what failed here or in the store. It may hold contents: mind where you write it. */
    onError?: (error: unknown) => void;
    /** Milliseconds since 1970. */
    now?: () => number;
}
