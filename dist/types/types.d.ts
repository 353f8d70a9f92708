/** The nouns of Heed as types. Imports nothing. */
declare global {
    interface Window {
        /** The handle of this page; before it is there, what waits for it. */
        heed?: Consent | Effect[];
    }
}
/** What a category or pixel id looks like: it starts with a letter; letters, digits, `-`, `_` and `.` follow. */
export type Id = string;
/** The rule a region follows: ask first, let the visitor opt out, or only say what runs. */
export type Regime = 'opt-in' | 'opt-out' | 'notice';
/** A view that visitors answer in: what records may name. */
export type AskingView = 'banner' | 'preferences' | 'opt-out' | 'notice';
/** A part of the UI that can be opened by name; the inspector is for those who look after a site. */
export type View = AskingView | 'inspector';
/**
 * Why something is allowed or refused.
 * - `necessary`: the site cannot work without it, so it is not asked about
 * - `choice`: the visitor said so
 * - `signal`: an enforced GPC or DNT refuses it
 * - `memory`: GPC was seen within the last twelve months and the visitor has said nothing since (11 CCR §7025(c)(5))
 * - `minors`: the visitor is known to be under 16 and has not opted in (Cal. Civ. Code §1798.120(c))
 * - `regime`: nobody said anything, the region's rule decides
 * - `exempt`: nobody said anything, and the config says that the law here asks for no consent to it
 * - `off`: switched off in the config
 */
export type Reason = 'necessary' | 'choice' | 'signal' | 'memory' | 'minors' | 'regime' | 'exempt' | 'off';
/** Who spoke: a person in our UI, the page's own script, or an application that hosts the page. */
export type Method = 'ui' | 'api' | 'host';
/** A purpose that a visitor can allow. */
export interface CategoryConfig {
    /** Its name as shown; default: the language's word for the four default categories, else the id. */
    label?: string;
    /** One sentence on what it is for. */
    description?: string;
    /** The site cannot work without it: always allowed, never asked. Default: true for `necessary`. */
    necessary?: boolean;
    /** Allowing it sells or shares personal data in the sense of US state law. Default: true for `marketing`. */
    sale?: boolean;
    /**
     * It uses sensitive personal information for more than the law lets a business do unasked (Cal. Civ. Code §1798.121(a);
     * 11 CCR §7027(m)): the view for opt-outs has one switch for all such categories. Default false.
     */
    sensitive?: boolean;
}
/** A cookie that a pixel sets. */
export interface PixelCookie {
    name: string;
    /** A regular expression that matches the whole name, for names that carry an id. */
    pattern?: string;
    /** Lifetime in days; 0 or absent: until the browser closes. */
    days?: number;
    purpose: string;
    /** The server sets it out of reach of scripts (HttpOnly): only the server can take it away. */
    httpOnly?: boolean;
}
/** A storage key that a pixel writes. */
export interface PixelStorage {
    area: 'local' | 'session' | 'idb' | 'cache';
    /** The key or database name; a trailing `*` matches any ending. */
    key: string;
    purpose: string;
}
/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | {
    readonly [key: string]: Json;
};
/**
 * One act of a pixel. No code travels: steps name globals and JSON values only. Names with dots reach into objects
 * (`posthog.opt_in_capturing`); what is not there yet is made on the way by `stub`, `push` and `set`.
 * - `stub`: a function that queues the `arguments` of each call in `queue`, the path of a global array, until the vendor's
 *   script takes over; default: an array `queue` of its own. With `methods`, an array instead of a function, whose
 *   methods push `[name, ...args]`. What is there already stays.
 * - `push`: adds a value to a global array, which is made if there is none.
 * - `call`: calls a global function; one that the pixel's script brings is waited for, and so are the steps after it.
 * - `new`: puts an instance of a global class where `as` says; the class is waited for like the function of a `call`.
 * - `script`: adds a script, async unless `attributes` say otherwise; the same address is never added twice.
 * - `set`: puts a value where the path says.
 *
 * Three objects in values and arguments stand for what JSON cannot say: `{ "now": "date" }` for a Date of that moment,
 * `{ "now": "ms" }` for its milliseconds since 1970, `{ "global": "<path>" }` for what stands there then.
 */
export type Step = {
    readonly stub: string;
    readonly queue?: string;
    readonly methods?: readonly string[];
} | {
    readonly push: string;
    readonly value: Json;
} | {
    readonly call: string;
    readonly args: readonly Json[];
} | {
    readonly new: string;
    readonly args: readonly Json[];
    readonly as: string;
} | {
    readonly script: string;
    readonly attributes?: Readonly<Record<string, string>>;
} | {
    readonly set: string;
    readonly value: Json;
};
/** One third-party tag, declared as data: the gate, the line in the Cookie Notice and the clean-up list at once. */
export interface Pixel {
    id: Id;
    name: string;
    vendor: string;
    /** What it does, in one sentence. */
    purpose?: string;
    /** The vendor's privacy policy: http(s), mailto or relative. */
    privacyUrl?: string;
    category: Id;
    /** Sells or shares personal data; default: as its category. */
    sale?: boolean;
    /** Pixels that must be allowed and loaded first; `allow` and `refuse` of theirs run first too. */
    needs?: readonly Id[];
    /** Hosts it talks to; `*.example.com` covers every subdomain, not `example.com` itself. */
    hosts?: readonly string[];
    /**
     * Which addresses are its own: `host/path?query` on one of `hosts`, or `/path` on any host, for proxied tags. `*` is any
     * run of characters; anchored at the start and open at the end. A host that no pattern names is its own on every path.
     */
    paths?: readonly string[];
    /** First-party cookies: what a withdrawal removes. */
    cookies?: readonly PixelCookie[];
    /** Cookies on hosts of the vendor, which no page can remove. */
    foreignCookies?: readonly (PixelCookie & {
        host: string;
    })[];
    storage?: readonly PixelStorage[];
    /** Runs at once, whatever the visitor said, so it touches no network: queues, denied defaults. */
    before?: readonly Step[];
    /** Runs when it is first allowed. */
    load?: readonly Step[];
    /** Runs after `load`, and on each later yes. */
    allow?: readonly Step[];
    /** Runs on each no after it was loaded: how the vendor is told to stop. Absent: it cannot be told. */
    refuse?: readonly Step[];
    /** It keeps sending after `refuse` (cookieless pings, say): a withdrawal ends it like one that cannot be told. */
    persists?: boolean;
    /** Puts it into its restricted mode (limited data use): before `load`, and when sale is refused later. */
    restrict?: readonly Step[];
    /** Takes it out of its restricted mode. */
    unrestrict?: readonly Step[];
    /** While sale is refused run it in its restricted mode rather than hold it. Needs `restrict`. Default false. */
    restricted?: boolean;
    /** Declared, but never released. */
    off?: boolean;
    /** Which of these facts rest on memory and were not looked up: `cookies`, `hosts`, `allow` … */
    unverified?: readonly string[];
}
/**
 * A row of the catalogue. Names in braces in its texts stand for what a site says: `{id}`, and those of `settings`; a text
 * that is nothing but `{#id}` stands for a number. Settings whose names end in `host` are addresses.
 */
export interface CatalogueRow extends Pixel {
    /** What a site may say besides its id, with defaults; an empty default must be said. */
    settings?: Readonly<Record<string, string>>;
}
/** Asks for a row of the catalogue by name. */
export interface PixelUse {
    /** Id of the row, and of the pixel. */
    use: Id;
    /** The site's id with this vendor: what `{id}` in the row stands for. */
    id?: string;
    settings?: Readonly<Record<string, string>>;
    /** Cookies and storage keys of the row that never come on this site: neither in its Cookie Notice nor cleaned up. */
    without?: readonly string[];
    /** Instead of the row's. */
    category?: Id;
    sale?: boolean;
    restricted?: boolean;
    off?: boolean;
}
/** One entry of the Cookie Notice's history. */
export interface NoticeChange {
    version: string;
    /** `YYYY-MM-DD` */
    date: string;
    summary: string;
    /** Ids of pixels and categories, and names of cookies, that came with this version: an older yes does not cover them. */
    added?: readonly string[];
    /** The same, gone with this version. A pixel that is no longer declared is shown to visitors as it is written here. */
    removed?: readonly string[];
}
/**
 * One value for everywhere, or one for each region: `{ "FR": 180, "US": 365, "*": 180 }`. The longest prefix counts, `US-CA`
 * before `US` before `*`; a territory of the US with a code of its own is part of it. What no row says is the default.
 * Where the region is unknown, `unknown` counts, else the strictest of all values and the default: `enforce`, or the
 * shortest time.
 */
export type ByRegion<T> = T | Readonly<Record<string, T>>;
/** What an enforced signal does: refuse (`enforce`), only be recorded (`report`), or nothing (`ignore`). */
export type SignalRule = 'enforce' | 'report' | 'ignore';
export interface SignalRules {
    /**
     * Global Privacy Control; default `enforce`, everywhere. Twelve US states bind businesses to obey it, California in Cal.
     * Civ. Code §1798.135(e) and 11 CCR §7025; `laws.ts` names the day in each.
     */
    gpc?: ByRegion<SignalRule>;
    /**
     * Do Not Track; default `report`. No US law asks to obey it; CalOPPA asks to say how a site responds (Cal. Bus. & Prof.
     * Code §22575(b)(5)). A German court took it for an objection (GDPR art. 21(5); LG Berlin, 16 O 420/19):
     * `{ "DE": "enforce" }`.
     */
    dnt?: ByRegion<SignalRule>;
    /** Categories that an enforced signal refuses besides everything that sells or shares. */
    enforceOn?: {
        gpc?: readonly Id[];
        dnt?: readonly Id[];
    };
    /**
     * The server saw `Sec-GPC: 1` on the request for this page and says so here: GPC counts as on, whatever the property in
     * the page says (11 CCR §7025(b)(1) names the header first). `false` is as good as absent. Not for pages that a cache shares.
     */
    secGpc?: boolean;
}
/** Addresses of pages where a visitor can use rights that no cookie answers: http(s), mailto or relative. */
export interface Rights {
    /** To know what is held about them (Cal. Civ. Code §1798.110; GDPR art. 15). */
    know?: string;
    /** To have it deleted (Cal. Civ. Code §1798.105; GDPR art. 17). */
    delete?: string;
    /** To have it corrected (Cal. Civ. Code §1798.106; GDPR art. 16). */
    correct?: string;
    /** To end mail from the site (CAN-SPAM, 15 U.S.C. §7704(a)(3); GDPR art. 21(3)). */
    email?: string;
    /** Their account with the site. */
    account?: string;
}
/** What a visitor opted out of, and when: for lists and server-side sharing that no cookie controls. */
export interface OptedOut {
    /** Milliseconds since 1970. */
    at: number;
    /** What opted out: a visitor's word or the page's own script, or an enforced signal. */
    by: 'choice' | 'signal';
    /** Present if sale and sharing were opted out of (Cal. Civ. Code §1798.120(a)). */
    sale?: false;
    /** Present if the use of sensitive personal information was limited (Cal. Civ. Code §1798.121(a)). */
    sensitive?: false;
    /** As `Config.identity` says. */
    identity?: string;
}
/** `bar` along an edge, `box` in a corner, or a modal `dialog`. */
export type Layout = 'bar' | 'box' | 'dialog';
export interface UiConfig {
    /** Default `bar`. */
    layout?: Layout;
    /** Default `bottom`. A `bar` uses the edge only; a `box` sits where lines begin unless a side is said. */
    position?: 'bottom' | 'top' | 'bottom-left' | 'bottom-right' | 'top-left' | 'top-right';
    /** Default `auto`: the page's `color-scheme`, then what its own switch sets on `html` (`data-theme="dark"`, `class="dark"`), then the system's. */
    theme?: 'auto' | 'light' | 'dark';
    /**
     * `plain` in the system's colors; `soft`, warm and round; `contrast`, 7:1 and more, with larger words; `shop` in the fonts, colors
     * and corners of the page, where these stand out enough. Default `plain`; another is one file more.
     */
    look?: 'plain' | 'soft' | 'contrast' | 'shop';
    /** BCP 47 tag; default: the page's, then the browser's. */
    language?: string;
    /** Show a control of ours when the page has none of its own. Default true. */
    link?: boolean;
}
export interface GoogleConfig {
    /** `basic` holds Google's tags until they are allowed; `advanced` lets them load, and send pings without cookies. Default `basic`. */
    mode?: 'basic' | 'advanced';
    /** Milliseconds that Google's tags wait for an update (`wait_for_update`). Absent: not said, since the update follows at once. */
    waitForUpdate?: number;
    /** Takes click ids out of ad pings while `ad_storage` is denied (`ads_data_redaction`). Default false. */
    adsDataRedaction?: boolean;
    /** Passes click ids on in links while storage is denied (`url_passthrough`). Default false. */
    urlPassthrough?: boolean;
    /** Which category speaks for a type, where a site has categories of its own: `{ "ad_storage": "ads" }`. */
    types?: Readonly<Record<string, Id>>;
}
/** What a storefront outside Shopify's own pages must say, so that consent reaches the checkout. */
export interface ShopifyConfig {
    headlessStorefront?: boolean;
    checkoutRootDomain?: string;
    storefrontRootDomain?: string;
    storefrontAccessToken?: string;
}
/** An application that hosts the page, in a frame or a web view, and has asked the visitor itself. */
export interface HostConfig {
    /** What the visitor told it, where that is known as the page is made: names of categories, pixels and `sale`, or `all` or `none`. */
    choice?: 'all' | 'none' | Readonly<Record<Id, boolean>>;
    /** Origins of pages that may hand it over by message, such as `https://app.example`, while this page is a frame of theirs. */
    origins?: readonly string[];
    /** It named the visitor's opt-out signal as it asked: a yes overrides that knowingly (11 CCR §7025(c)(3)). Default false. */
    override?: boolean;
}
/**
 * Takes records to a backend. Resolved: delivered. Rejected: kept and tried again with the same ids; an error whose `retry` is a
 * number is tried again after so many milliseconds, one whose `retry` is `false` never: its records are dropped, and told.
 */
export type Reporter = (records: readonly ConsentRecord[]) => Promise<void>;
/** Something that acts on decisions. It may return how to undo itself. */
export type Effect = (consent: Consent) => void | (() => void);
export interface Config {
    /** Address of the JSON Schema, `heed.schema.json`, for editors: they complete and check by it. */
    $schema?: string;
    /** Names the site in records; default `location.hostname`. */
    site?: string;
    /** The site's Cookie Notice. */
    notice: {
        /** Address of the Cookie Notice: http(s) or relative. */
        url: string;
        /** Raising it asks again. */
        version: string;
        /** Address of the privacy policy. */
        privacyUrl?: string;
        /** What changed and when, newest first or last. */
        history?: readonly NoticeChange[];
        /** Where visitors can use their other rights; linked from the view for opt-outs. */
        rights?: Rights;
    };
    /**
     * ISO 3166 code such as `US-CA` or `DE`, or a function that promises one. Unknown, late or failing: the strictest regime
     * and the strictest of all settings by region, at once; what arrives later settles it once.
     */
    region?: string | (() => Promise<string | undefined>);
    /**
     * Overrides of the built-in table by region prefix; `*` is a known region without a row, `unknown` an unknown one.
     * `us-strict`: as `{ "US": "opt-in" }`, all of the US holds until a choice. No US act asks for it; it answers suits under
     * Cal. Penal Code §§631 and 638.51, which attack what runs before a choice. Nobody there who opted out, by a choice or by a
     * signal, is asked to opt back in (11 CCR §7026(k)): they find it in preferences.
     */
    regimes?: Readonly<Record<string, Regime>> | 'us-strict';
    signals?: SignalRules;
    /**
     * Categories that need no asking in an opt-in region: allowed until refused, with reason `exempt`. Never for what sells.
     * Made for the statistics exemption of the United Kingdom, `{ "GB": ["analytics"] }` (PECR, Sch. A1, as inserted by the
     * Data (Use and Access) Act 2025, in force since 2026-02-05): statistics on the site's own behalf, to improve the service,
     * shared with nobody else, with clear information and a simple, free way to object. Whether yours are is for you to know.
     */
    exempt?: Readonly<Record<string, readonly Id[]>>;
    /**
     * The visitor is known to be under 16: nothing that sells or shares runs without their own opt-in, or under 13 that of a
     * parent (Cal. Civ. Code §1798.120(c)). Default false.
     */
    minors?: boolean;
    /** Default: `necessary`, `functional`, `analytics`, `marketing`. */
    categories?: Readonly<Record<Id, CategoryConfig>>;
    /** Rows, or names of rows of the catalogue. */
    pixels?: readonly (Pixel | PixelUse)[];
    storage?: {
        /** Name of the cookie; default `heed`. */
        cookie?: string;
        /** Share the choice with subdomains; default: this host only. */
        domain?: string;
        /**
         * Days that a choice lasts, 4,095 at most; default 180: the six months that CNIL calls good practice (recommendation of
         * 17 September 2020) and regulators in Italy and Ireland use. GDPR names no number.
         */
        days?: ByRegion<number>;
        /**
         * Days that a refusal of everything lasts and, where the law lets people opt out, an opt-out of sale; default 365. Who
         * opted out in California may not be asked to opt back in for twelve months (Cal. Civ. Code §1798.135(c)(4); 11 CCR
         * §7026(k)). Their opt-out does not end with them: say more, such as `{ "US": 3650 }`, where browsers keep it.
         */
        refusedDays?: ByRegion<number>;
    };
    /** Where records go, on this origin. Absent: nothing is sent. */
    report?: {
        url: string;
        /** One record a session for a GPC or DNT that was seen, and one for each change of it; default true. */
        signals?: boolean;
        /**
         * One record a session for a view that asked, so that it can be told how many did not answer, and in each record the
         * layout of its view, so that layouts can be compared; default false.
         */
        shown?: boolean;
    };
    /** Takes records instead of `report.url`. */
    reporter?: Reporter;
    /**
     * Google Consent Mode v2. Absent: on in mode `basic` where a pixel of Google is declared (`google-analytics-4`,
     * `google-ads`, `google-floodlight`, `google-tag-manager` …), else off.
     */
    google?: GoogleConfig;
    /** Shopify's customer privacy API; absent: it is not touched. */
    shopify?: ShopifyConfig;
    /**
     * Watches for third parties that no mark covers: `report` tells, `warn` tells and says so in the console, `enforce` holds
     * what it can. Absent: off. Only marks are a guarantee.
     */
    guard?: 'report' | 'warn' | 'enforce';
    /** What happens when a running pixel cannot be told to stop; default `reload`: once, never with a dirty form. */
    withdraw?: 'reload' | 'ask' | 'stay';
    /** An application that hosts the page and speaks for its visitor: Heed asks nothing there, and holds everything until it has spoken. */
    host?: HostConfig;
    /** Looks, or `false`: nothing of ours is shown unasked, `show` still works. */
    ui?: UiConfig | false;
    effects?: readonly Effect[];
    /**
     * Called once for each opt-out, for what no cookie controls: customer lists, sharing between servers (11 CCR §7026(a)(4)).
     * Not for an opt-out that was there before, nor for one made in another tab. An enforced signal counts as one once a
     * session, and again as soon as `identity` names someone (11 CCR §7025(c)(1)).
     */
    onOptOut?: (optOut: OptedOut) => void;
    /** Who the visitor is, as the site knows: handed to `onOptOut`, never stored, never in a record. */
    identity?: string | (() => string | undefined);
    /** Told of everything that failed at run time, once each. */
    onError?: (error: Error) => void;
}
/** The config, checked, with every default filled in, and every setting by region as it is where the visitor is. */
export interface Policy extends Omit<Config, 'pixels' | 'region' | 'regimes' | 'signals' | 'exempt' | 'storage'> {
    site: string;
    /** Where the visitor is; absent: not known yet. */
    region?: string;
    regimes: Readonly<Record<string, Regime>>;
    signals: {
        gpc: SignalRule;
        dnt: SignalRule;
        enforceOn: NonNullable<SignalRules['enforceOn']>;
        secGpc?: boolean;
    };
    /** Categories that need no asking here. */
    exempt: readonly Id[];
    categories: Readonly<Record<Id, CategoryConfig & {
        necessary: boolean;
        sale: boolean;
    }>>;
    /** What the site declared; names of the catalogue are not pixels before their rows are there. */
    declared: readonly (Pixel | PixelUse)[];
    pixels: readonly Pixel[];
    storage: {
        cookie: string;
        domain?: string;
        days: number;
        refusedDays: number;
    };
    ui: UiConfig | false;
    /** A host or a page above may speak here, or nobody can keep an answer: nothing is asked, and nothing runs without a yes, wherever the visitor is. */
    quiet?: boolean;
    /** Styles of the look that was asked for, once they are there. */
    look?: string;
}
/** What the browser says unasked. */
export interface Signals {
    /** Global Privacy Control: on, off, or not supported (W3C GPC §JavaScript). Only `true` is a signal. */
    gpc: boolean | null;
    /** Do Not Track: on, explicitly off, or unset. */
    dnt: boolean | null;
    /** The values as found, in text, for evidence. */
    raw: {
        gpc: string | null;
        dnt: string | null;
    };
}
/** What the visitor told us, when, how, and under which notice. Times are milliseconds since 1970. */
export interface Choice {
    /** UUIDv7 of the choice and of its record. */
    id: string;
    /** Random and resettable; ties a visitor's records together. */
    subject: string;
    at: number;
    expires: number;
    /** Version of the notice it was made under. */
    notice: string;
    /** Answers by category. What is absent was never answered. */
    allowed: Readonly<Record<Id, boolean>>;
    /** Answers by pixel, where they differ from their category's or were given alone. */
    pixels: Readonly<Record<Id, boolean>>;
    /** The answer to sale and sharing; absent: never answered. */
    sale?: boolean;
    method: Method;
    /** Given in a view that named the visitor's opt-out signal: an informed override (11 CCR §7025(c)(3)). */
    override?: boolean;
}
/** All that a decision rests on. */
export interface Facts {
    policy: Policy;
    region?: string | undefined;
    signals: Signals;
    /** When an enforced GPC was last seen on this device; it outlives the signal by twelve months. */
    gpcSeen?: number | undefined;
    choice?: Choice | undefined;
    now: number;
}
/** For each category, each pixel and sale: allowed or not, and why; and what to ask. */
export interface Decision {
    regime: Regime;
    region?: string;
    allowed: Readonly<Record<Id, boolean>>;
    pixels: Readonly<Record<Id, boolean>>;
    sale: boolean;
    /** By category, pixel id and `sale`. */
    why: Readonly<Record<Id, Reason>>;
    ask: 'banner' | 'notice' | 'conflict' | null;
    choice?: Choice;
    /** What was read, and whether an enforced signal and the visitor's own yes disagree. */
    signals: Signals & {
        conflict: boolean;
    };
}
export type Cause = 'start' | 'choice' | 'signal' | 'tab' | 'expiry' | 'notice' | 'region';
/** What led to a decision. */
export interface Change {
    cause: Cause;
    /** Absent for the first decision that a subscriber is told. */
    before?: Decision;
    /** How the choice was made; only with cause `choice`. */
    how?: How | undefined;
}
/** How a choice was made: by whom, and, where it was in a view of ours, in which one and which words it showed. */
export interface How {
    method: Method;
    view?: AskingView;
    /** SHA-256 of the text shown, hexadecimal; null where the browser cannot hash. */
    shown?: string | null;
    /** Of the text shown. */
    language?: string;
}
/** What withdrawal could and could not clean. */
export interface Outcome {
    decision: Decision;
    /** Names of cookies and storage keys that are gone. */
    removed: string[];
    kept: {
        name: string;
        why: string;
    }[];
    /** The page will load again, because something that runs cannot be told to stop. */
    reload: boolean;
}
/** A visitor's word: everything, nothing, or answers by category, pixel id and `sale`. `{}` says only that the notice was seen. */
export type Word<Name extends string = string> = 'all' | 'none' | {
    readonly [K in Name]?: boolean;
};
export type Listener = (decision: Decision, change: Change) => void;
/** The handle. */
export interface Consent<Name extends string = string> {
    readonly decision: Decision;
    /** Is this category, pixel or `sale` allowed now? An unknown name never is. */
    allows(name: Name): boolean;
    /** Takes a visitor's word. State changes before it returns; the promise tells what withdrawal could clean. */
    choose(word: Word<Name>): Promise<Outcome>;
    /** Calls back now and on every change. Returns how to stop. */
    subscribe(listener: Listener): () => void;
    /** Opens a view. Resolves when it closes, rejects when it cannot be loaded. */
    show(view: View): Promise<void>;
    /** Withdraws, forgets (a new subject next time) and asks again. */
    reset(): Promise<Outcome>;
    /** Hands itself to each of these at once, as to `effects`. */
    push(...effects: Effect[]): void;
    /** Takes everything of ours off the page. Later calls are harmless. */
    stop(): void;
}
/** A handle that knows what it was made of, so that the same again is no second one. */
export interface Opened extends Consent {
    /** The config as JSON. */
    made: string;
}
/** Where a choice is kept. */
export interface ChoiceStorage {
    read(): Choice | undefined;
    /** Undefined forgets it. */
    write(choice?: Choice): void;
    /** The texts of every copy that there is: those of all cookies of the name, and the one in localStorage, or ''. */
    copies(): string[];
    /** The browser refused to keep the last choice: it holds for the life of the page. */
    fleeting(): boolean;
}
/** What was in force at a moment. */
export interface RecordState {
    categories: Readonly<Record<Id, boolean>>;
    pixels: Readonly<Record<Id, boolean>>;
    sale: boolean;
}
/** The proof of a choice or signal, as sent to a backend. Never an IP address, a URL with a query, or a user agent. Times are ISO 8601. */
export interface ConsentRecord {
    schema: 'heed.record/1';
    /** UUIDv7; the same on every delivery attempt. */
    id: string;
    at: string;
    kind: 'choice' | 'signal' | 'withdrawal' | 'expiry' | 'leak' | 'shown';
    method: Method | null;
    view: AskingView | null;
    subject: string | null;
    site: string;
    notice: {
        url: string;
        version: string;
        hash: string | null;
    };
    language: string;
    region: string | null;
    regime: Regime;
    before: RecordState | null;
    after: RecordState;
    signals: Signals & {
        conflict: boolean;
    };
    expires: string | null;
    /** Id of the choice before this one. */
    previous: string | null;
    sdk: string;
    /** Fingerprint of the config in force. */
    config: string;
    /** How the view was laid out; only where there is one and `report.shown` asks for it. */
    layout?: Layout;
    /** What the guard saw; only with kind `leak`. */
    leaks?: readonly Leak[];
}
/** What the core hands to each part that it loads. */
export interface Door {
    consent: Consent;
    policy: Policy;
    /**
     * Takes the word of a click in our UI; an untrusted event counts as the page's own script, unless `shown` says whose it is.
     * `named`: the view named the visitor's signal, so that a yes to what sells overrides it knowingly.
     */
    answer(word: Word, event: Event, shown: Omit<How, 'method'> & Partial<How>, named: boolean): Promise<Outcome>;
    /** Loads a part and opens it, once; rejects when its file is missing, never settles after stop(). */
    part<Name extends keyof Parts>(name: Name): Promise<Parts[Name]>;
    /** Fetches a file of ours: a part, or `pixels/<id>`, a row of the catalogue. */
    load(name: string): Promise<unknown>;
    /** Reads signals and the choice anew, and decides anew if something changed. */
    observe(): void;
    /** Takes parts of the config in place of what was declared, and decides anew. Throws `HeedError`. */
    learn(news: {
        readonly [Key in keyof Config]?: Config[Key] | undefined;
    }, cause?: Cause): void;
    /** A copy of what fits the rule; throws `HeedError`. */
    check<T>(rule: unknown, value: T, key: string): T;
    /** Tells the one listener of all that has happened so far and of all that will. */
    hear(listener: (happening: Happening) => void): void;
    storage: ChoiceStorage;
    /** Tells of a failure, once each; `code` is for what is not an error yet, but words. */
    fail(error: unknown, code?: string): void;
    /** What stop() does: a part adds how it takes its own off the page. */
    undo: (() => void)[];
}
/** What the loaded UI offers to the core. */
export interface Ui {
    /** Opens a view or one of the calm notices; resolves when it closes. */
    show(view: View | 'status' | 'reload' | 'saved'): Promise<void>;
    /** Brings what the first view does without. */
    complete(): Promise<void>;
    /** Draws a placeholder over each of these held embeds, and takes away those of others. */
    embeds(held: readonly HTMLIFrameElement[]): void;
}
/** What may make scripts under a Content Security Policy that asks for Trusted Types. */
export interface TrustedTypes {
    createScript(text: string): string;
    createScriptURL(url: string): string;
}
/** A look besides the plain one. */
export interface Look {
    /** What it adds to each view. */
    styles: string;
    /** Custom properties read from the page; `isAsked`: the site wants this scheme whatever its page has. */
    read?(scheme: string, isAsked: boolean): string;
}
/** What the loaded gate offers to the core, to the views and to the loader. */
export interface Gate {
    /** The one policy of ours that the page has. */
    trusted(): TrustedTypes;
    /** Brings the page in line with what was just decided. */
    apply(happening: Happening): void;
    /** Cleans up after what is refused, if there may be something to clean. */
    settle(): Promise<Partial<Outcome>>;
    /** Releases one held embed without storing anything. */
    showOnce(embed: HTMLIFrameElement): void;
}
/** Something that reached, or would reach, a third party and that no mark covers. */
export interface Leak {
    /** The pixel that it belongs to, declared or of the catalogue; absent: nobody knows the host. */
    pixel?: Id;
    /** For a cookie: the page's own. */
    host: string;
    /** Without query; empty for a cookie. */
    path: string;
    /** Name of a cookie. */
    cookie?: string;
    how: 'script' | 'frame' | 'image' | 'link' | 'fetch' | 'xhr' | 'ping' | 'socket' | 'events' | 'worker' | 'cookie' | 'other';
    /** Address, without query, of the script that started it, as far as the browser tells; absent: the page's own HTML, or unknown. */
    by?: string;
    /** The guard kept it from happening. */
    held: boolean;
    /** Milliseconds since 1970. */
    at: number;
}
/** What the loaded guard offers to the views. */
export interface Guard {
    /** What leaked so far, oldest first, 50 at most. Each one is a `heed:leak` event on `window` too. */
    leaks(): readonly Leak[];
    /** Puts back every function that was patched. */
    stop(): void;
}
/** What the file of the inspector offers. */
export interface Inspector {
    /** Before anything acts on a decision: hears what fails from here on, and puts in the facts that are simulated. False: some are. */
    prepare(door: Door): boolean;
    /** Resolves when it closes. */
    show(door: Door): Promise<void>;
}
/** What the file of the guard offers besides the part: the inspector judges as it does. */
export interface GuardFile extends Part<'guard'> {
    inspector(): Promise<Inspector>;
}
/** What the loaded loader of pixels offers to the gate. */
export interface Loader {
    /** Tells those that are refused now, at once. */
    tell(): void;
    /** Resolves when every row of the catalogue is there, or cannot be had. */
    rows: Promise<unknown>;
    /** Loads what is allowed and tells it so, each pixel in a task of its own. */
    sync(): void;
    /** Asked before a mark runs; one that loads a pixel counts as loading it. Nothing: it may not; else what to call if it is taken back. */
    claim(held: HTMLScriptElement): (() => void) | undefined;
    /** Whether it is one of Google's, which may load whatever was decided. */
    advances(name: string): boolean;
    /** Whether it is a pixel that stops when it is told so. */
    stops(name: string): boolean;
    /** A pixel runs that is refused now and that nothing stops. */
    running(): boolean;
}
/** Something that may need a record. */
export interface Happening {
    /** Of its record, where that is settled already and no choice has one. */
    id?: string;
    at: number;
    decision: Decision;
    change: Change;
    /** What the guard saw. */
    leaks?: readonly Leak[];
    /** A view that asked was shown. */
    shown?: Omit<How, 'method'>;
}
/** Delivers what just happened, if anything, and what still waits. */
export type Deliver = (happenings: readonly Happening[]) => void;
/** What the parts offer, each a file beside the core that is loaded when it is due. */
export interface Parts {
    /** There when views may show: in the look that was asked for, and light or dark as the page is. */
    dress: unknown;
    gate: Gate;
    ui: Ui;
    guard: Guard;
    link: unknown;
    loader: Loader;
    /** The record of the choice in force, under the id that it has in a backend; undefined: there is no choice. */
    record: () => ConsentRecord | undefined;
    report: Deliver;
    shopify: unknown;
    slots: unknown;
    /** `running`: a script runs that is refused now, and the refusal would survive a reload. */
    withdraw: (running: boolean) => Partial<Outcome> | Promise<Partial<Outcome>>;
}
/** Loads a file of ours by its name without ending; rejects when it is missing. A part has a function `open`. */
export type Load = (name: string) => Promise<unknown>;
/** What the file of a part exports. */
export interface Part<Name extends keyof Parts> {
    open(door: Door): Parts[Name] | Promise<Parts[Name]>;
}
