#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { createHash } from 'node:crypto';
import { readFile, readdir, mkdir, copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/** What an act returns, or undefined where the browser refuses it: storage may throw on access, on read and on write. */
const attempt = (act) => {
    try {
        return act();
    }
    catch { }
};

/** Checks a config and fills in its defaults; the one place that throws for misuse. */
/** What was wrong, as a code for programs and a sentence for people. */
class HeedError extends Error {
    constructor(code, message) {
        super(`Heed: ${message}`);
        this.code = code;
        this.name = 'HeedError';
    }
}
const TEXT$1 = /^"../;
const FLAG$1 = /^(true|false)/;
const NUMBER$1 = /^\d/;
const CALL = /^function/;
/** No scheme but these; browsers skip blanks and control characters inside one. */
const ADDRESS$1 = /^"\s*(https?:|mailto:|[^:\0- ]*([/?#]|"$))/i;
const ID$1 = /^"(?!(sale|all|none)")[a-z][\w.-]*"/i;
const REGION = /^"(\*|unknown|[A-Z]{2}(-[A-Z\d]{1,3})?)"/;
const DATE = /^"\d{4}-\d\d-\d\d"/;
const SIGNAL = /^"(enforce|report|ignore)"/;
/** What to write for a pattern that does not list its words. */
const WORDS = new Map([
    [TEXT$1, 'a text'],
    [NUMBER$1, 'a number'],
    [ADDRESS$1, 'an https address or a path'],
    [ID$1, 'an id: letters, digits, - _ .'],
    [REGION, 'an ISO 3166 code such as US-CA'],
    [DATE, 'date YYYY-MM-DD'],
]);
const CONFIG = {
    '!': 1,
    notice: {
        '!': 2,
        url: ADDRESS$1,
        version: TEXT$1,
        privacyUrl: ADDRESS$1,
        history: [{ '!': 3, version: TEXT$1, date: DATE, summary: TEXT$1, added: [ID$1], removed: [ID$1] }],
    },
    site: TEXT$1,
    region: REGION,
    regimes: { '#': REGION, '*': /^"(opt-in|opt-out|notice)"/ },
    signals: { gpc: SIGNAL, dnt: SIGNAL, enforceOn: { gpc: [ID$1], dnt: [ID$1] } },
    minors: FLAG$1,
    categories: { '#': ID$1, '*': { label: TEXT$1, description: TEXT$1, necessary: FLAG$1, sale: FLAG$1 } },
    pixels: [
        {
            // What a row does is checked where it is done: by the gate.
            '?': 1,
            '!': 4,
            id: TEXT$1,
            name: TEXT$1,
            vendor: TEXT$1,
            category: ID$1,
            use: ID$1,
            sale: FLAG$1,
            restricted: FLAG$1,
            off: FLAG$1,
        },
    ],
    storage: { cookie: /^"[\w.-]+"/, domain: TEXT$1, days: NUMBER$1, refusedDays: NUMBER$1 },
    report: { '!': 1, url: ADDRESS$1, signals: FLAG$1 },
    reporter: CALL,
    google: {
        mode: /^"(basic|advanced)"/,
        waitForUpdate: NUMBER$1,
        adsDataRedaction: FLAG$1,
        urlPassthrough: FLAG$1,
        types: { '#': TEXT$1, '*': ID$1 },
    },
    shopify: { '?': 1 },
    guard: /^"(report|warn|enforce)"/,
    withdraw: /^"(reload|ask|stay)"/,
    ui: {
        layout: /^"(bar|box|dialog)"/,
        position: /^"(top|bottom)(-left|-right)?"/,
        theme: /^"(auto|light|dark)"/,
        language: TEXT$1,
        link: FLAG$1,
    },
    effects: [CALL],
    onError: CALL,
};
const refuse = (key, is, write) => {
    throw new HeedError('config', `"${key}" is ${is}; write ${write}`);
};
/** A copy of `value` without keys that are undefined, which are as good as absent. Throws for the first thing that breaks the rule. */
// biome-ignore lint/suspicious/noExplicitAny: what comes in can be anything, and what goes out has passed the rule
const check = (rule, value, key = '') => {
    const is = attempt(() => JSON.stringify(value)) ?? typeof value;
    const must = (fits, write) => fits || refuse(key, is.slice(0, 60), write);
    if (rule instanceof RegExp) {
        must(rule.test(is), WORDS.get(rule) ?? `${rule}`.replace(/[^\w| -]/g, '').replace(/\|/g, ' or '));
        return value;
    }
    if (Array.isArray(rule)) {
        must(Array.isArray(value), 'a list');
        return value.map((item, index) => check(rule[0], item, `${key}[${index}]`));
    }
    const { '!': required, '?': open, '#': names, '*': any, ...rules } = rule;
    const known = Object.keys(rules);
    must(/^[{o]/.test(is), 'an object');
    const copy = {};
    const needed = known.slice(0, value.use ? 0 : (required ?? 0));
    for (const name of [...needed, ...Object.keys(value)]) {
        const path = key ? `${key}.${name}` : name;
        if (any)
            check(names, name, path);
        const inner = any ?? rules[name] ?? (open ? /^/ : refuse(path, 'unknown', `one of: ${known}`));
        if (value[name] !== undefined || needed.includes(name))
            copy[name] = check(inner, value[name], path);
    }
    return copy;
};
/** The config with every default, or a HeedError that names the key, what it got and what to write. */
const resolveConfig = (config, hostname) => {
    const { ui, region } = { ...config };
    const given = check(CONFIG, {
        ...config,
        ui: ui === false ? undefined : ui,
        region: typeof region === 'function' ? undefined : region,
    });
    const named = given.categories ?? { necessary: {}, functional: {}, analytics: {}, marketing: {} };
    const categories = {};
    const known = [];
    const add = (key, id) => {
        if (known.includes(id) || id in {})
            refuse(key, `"${id}"`, 'another id');
        known.push(id);
    };
    for (const id in named) {
        add('categories', id);
        const category = { necessary: id === 'necessary', sale: id === 'marketing', ...named[id] };
        if (category.necessary && category.sale)
            refuse(`categories.${id}.necessary`, true, 'false: it sells');
        categories[id] = category;
    }
    const category = RegExp(`^"(${known.join('|').replace(/\./g, '\\.')})"`);
    check({ gpc: [category], dnt: [category] }, { ...given.signals?.enforceOn }, 'signals.enforceOn');
    // A name of the catalogue is no pixel before its row is there.
    const declared = given.pixels ?? [];
    const pixels = declared.filter((row) => !('use' in row));
    for (const pixel of pixels) {
        check(category, pixel.category, `pixels.${pixel.id}.category`);
        check(ID$1, pixel.id, 'pixels.id');
        add('pixels', pixel.id);
    }
    return {
        site: hostname,
        regimes: {},
        ...given,
        declared,
        pixels,
        ...(region && { region }),
        categories,
        signals: { gpc: 'enforce', dnt: 'report', enforceOn: {}, ...given.signals },
        storage: { cookie: 'heed', days: 180, refusedDays: 365, ...given.storage },
        ui: ui !== false && { ...given.ui },
    };
};

/** A pattern that says in words what to write. */
const said = (pattern, words) => Object.assign(pattern, { toString: () => words });
/** Fits nothing: for what no pattern can say. */
const never = (words) => said(/(?!)/, words);
const TEXT = said(/^".+"$/s, 'a text');
const FLAG = said(/^(true|false)$/, 'true or false');
const NUMBER = said(/^\d+(\.\d+)?$/, 'a number of days');
const JSON_VALUE = said(/^(["[{\d-]|true|false|null)/, 'a JSON value');
const LIST = said(/^\[/, 'a list');
const ID = said(/^"[a-z][\w.-]*"$/i, 'the id of a pixel');
const HOST$1 = said(/^"(\*\.)?[a-z\d][a-z\d.-]*(:\d+)?"$/i, 'a host such as shop example or a wildcard for its subdomains');
const PATH = said(/^"[^"\s]+"$/, 'a host and path, or a path');
const KEY = said(/^"[^"]+"$/, 'a name');
/** What all objects share is out of reach, and so is what would turn a text into code. */
const GLOBAL = said(/^"(?!(eval|Function|set(Timeout|Interval)|document|location|window|self|top|parent|frames|globalThis)[."])(?!([^"]*\.)?(__proto__|constructor|prototype)[."])[^".\s]+(\.[^".\s]+)*"$/, 'the path of a global of the vendor');
const SCRIPT = said(/^"(https?:\/\/|\/)[^"\s{}]+"$/i, 'an https address or a path');
const ATTRIBUTE = said(/^"(?!on|src)[a-z][\w-]*"$/i, 'an attribute without code');
const COOKIE = { pattern: TEXT, days: NUMBER, httpOnly: FLAG };
const ADDRESS = said(/^"\s*(https?:|mailto:|[^:\0- ]*([/?#]|"$))/i, 'an https address or a path');
const ACTS = ['before', 'load', 'allow', 'refuse', 'restrict', 'unrestrict'];
/** All that a row may say; config.ts knows only what decisions rest on. */
const ROW = {
    id: TEXT,
    name: TEXT,
    vendor: TEXT,
    purpose: TEXT,
    privacyUrl: ADDRESS,
    category: TEXT,
    sale: FLAG,
    needs: [ID],
    hosts: [HOST$1],
    paths: [PATH],
    cookies: [{ '!': 2, name: KEY, purpose: TEXT, ...COOKIE }],
    foreignCookies: [{ '!': 3, name: KEY, purpose: TEXT, host: HOST$1, ...COOKIE }],
    storage: [
        { '!': 3, area: said(/^"(local|session|idb|cache)"$/, 'local, session, idb or cache'), key: KEY, purpose: TEXT },
    ],
    persists: FLAG,
    restricted: FLAG,
    off: FLAG,
    unverified: [KEY],
    ...Object.fromEntries(ACTS.map((act) => [act, LIST])),
};
const STEPS = {
    stub: { '!': 1, stub: GLOBAL, queue: GLOBAL, methods: [KEY] },
    push: { '!': 2, push: GLOBAL, value: JSON_VALUE },
    call: { '!': 2, call: GLOBAL, args: LIST },
    new: { '!': 3, new: GLOBAL, args: LIST, as: GLOBAL },
    script: { '!': 1, script: SCRIPT, attributes: { '#': ATTRIBUTE, '*': said(/^"/, 'a text') } },
    set: { '!': 2, set: GLOBAL, value: JSON_VALUE },
};
/** Whether a pixel needs itself, by way of what it needs. */
const isCircular = (pixel, declared) => {
    const rows = declared.filter((row) => !('use' in row) && row.id !== pixel.id);
    const reached = new Set();
    const reach = (from) => {
        for (const need of [...rows, pixel].find(({ id }) => id === from)?.needs ?? [])
            if (reached.size < reached.add(need).size)
                reach(need);
    };
    reach(pixel.id);
    return reached.has(pixel.id);
};
const nameOf = (row) => ('use' in row ? row.use : row.id);
/** Throws `HeedError` for the first thing that breaks the rule. `declared`: every row of the site. */
const checkRow = (check, pixel, declared) => {
    const key = `pixels.${pixel.id}`;
    check(ROW, pixel, key);
    for (const { name, pattern } of [...(pixel.cookies ?? []), ...(pixel.foreignCookies ?? [])])
        try {
            new RegExp(pattern ?? '');
        }
        catch {
            check(never('a regular expression'), pattern, `${key}.cookies.${name}.pattern`);
        }
    for (const act of ACTS)
        (pixel[act] ?? []).forEach((step, index) => {
            const at = `${key}.${act}[${index}]`;
            const kind = Object.keys(STEPS).find((one) => one in Object(step));
            check(kind ? STEPS[kind] : never(`a step: ${Object.keys(STEPS).join(', ')}`), step, at);
            if (act === 'before' && 'script' in step)
                check(never('it into load: before touches no network'), step.script, at);
        });
    if (pixel.restricted && !pixel.restrict)
        check(never('false: this row has no restrict steps, so it has no restricted mode'), true, `${key}.restricted`);
    for (const need of pixel.needs ?? [])
        if (!declared.some((row) => nameOf(row) === need))
            check(never('the id of a declared pixel'), need, `${key}.needs`);
    if (isCircular(pixel, declared))
        check(never('pixels that do not need this one in turn'), pixel.needs, `${key}.needs`);
};

const abTasty = {
    id: 'ab-tasty',
    name: 'AB Tasty',
    vendor: 'AB Tasty',
    purpose: 'Shows visitors different versions of a page to find out which one works better, and recognises them so that each keeps seeing the same one.',
    privacyUrl: 'https://www.abtasty.com/privacy-policy/',
    category: 'analytics',
    sale: false,
    hosts: ['try.abtasty.com', '*.abtasty.com'],
    cookies: [
        { name: 'ABTasty', days: 395, purpose: 'Recognises the browser and keeps the versions it was shown' },
        { name: 'ABTastySession', days: 0.02, purpose: 'Keeps the visit together and its first page' },
        { name: 'ABTastyDomainTest', purpose: 'Tests on which domain a cookie can be kept' },
    ],
    storage: [
        { area: 'local', key: 'ABTastyData', purpose: 'Keeps pages seen, actions and groups of the visitor' },
        { area: 'session', key: 'ABTasty*', purpose: 'Holds data of outside services for a while' },
    ],
    load: [{ script: 'https://try.abtasty.com/{id}.js' }],
    unverified: ['storage'],
};

const adobeAnalytics = {
    id: 'adobe-analytics',
    name: 'Adobe Analytics and Experience Platform Web SDK',
    vendor: 'Adobe',
    purpose: "Counts visits, pages and purchases for the shop's statistics, and recognises the browser on later visits.",
    privacyUrl: 'https://www.adobe.com/privacy/policy.html',
    category: 'analytics',
    sale: false,
    hosts: [
        'assets.adobedtm.com',
        '*.omtrdc.net',
        '*.2o7.net',
        'edge.adobedc.net',
        '*.adobedc.net',
        'adobedc.demdex.net',
    ],
    paths: ['/ee/v1/interact', '/ee/v1/collect', '/ee/*/v1/interact', '/ee/*/v1/collect', '/b/ss/'],
    cookies: [
        { name: 's_vi', days: 730, purpose: 'Recognises the browser on later visits' },
        { name: 's_fid', days: 730, purpose: 'Recognises the browser where the main cookie is refused' },
        { name: 's_ecid', days: 730, purpose: "Recognises the browser in Adobe's products, set by the server" },
        { name: 's_cc', purpose: 'Tests whether the browser takes cookies' },
        { name: 's_sq', purpose: 'Keeps the last link clicked' },
        { name: 's_ppv', purpose: 'Measures how much of a page was seen' },
        { name: 's_tp', purpose: 'Keeps the height of the page to measure how much was seen' },
        { name: 'AMCV_*', pattern: 'AMCV_.+', days: 730, purpose: "Recognises the browser in Adobe's products" },
        { name: 'AMCVS_*', pattern: 'AMCVS_.+', purpose: "Marks that the browser's number was set in this visit" },
        { name: 'kndctr_*_identity', pattern: 'kndctr_.+_identity', days: 395, purpose: 'Recognises the browser' },
        {
            name: 'kndctr_*_consent',
            pattern: 'kndctr_.+_consent',
            days: 180,
            purpose: 'Keeps the consent that Adobe was told',
        },
        {
            name: 'kndctr_*_cluster',
            pattern: 'kndctr_.+_cluster',
            days: 0.02,
            purpose: 'Keeps which server region answers',
        },
        { name: 'sat_track', days: 90, purpose: 'Keeps whether the tag manager may run its tags' },
    ],
    foreignCookies: [
        { name: 'demdex', host: 'demdex.net', days: 180, purpose: 'Recognises the browser on many websites' },
    ],
    settings: { host: 'https://assets.adobedtm.com', propertyId: '' },
    load: [{ script: '{host}/{id}/launch-{propertyId}.min.js' }],
    // Heard by the Web SDK; older libraries have an opt-in service whose names are the library's own constants.
    allow: [
        {
            call: 'alloy',
            args: ['setConsent', { consent: [{ standard: 'Adobe', version: '1.0', value: { general: 'in' } }] }],
        },
    ],
    refuse: [
        {
            call: 'alloy',
            args: ['setConsent', { consent: [{ standard: 'Adobe', version: '1.0', value: { general: 'out' } }] }],
        },
    ],
    unverified: ['cookies', 'foreignCookies'],
};

const adobeAudienceManager = {
    id: 'adobe-audience-manager',
    name: 'Adobe Audience Manager',
    vendor: 'Adobe',
    purpose: 'Sorts visitors into audiences for advertising, and matches them with what other companies know of the same browser.',
    privacyUrl: 'https://www.adobe.com/privacy/policy.html',
    category: 'marketing',
    sale: true,
    settings: { host: '' },
    hosts: ['*.demdex.net', '*.everesttech.net'],
    cookies: [{ name: 'aam_uuid', days: 30, purpose: 'Recognises the browser for audiences' }],
    foreignCookies: [
        { name: 'demdex', host: 'demdex.net', days: 180, purpose: 'Recognises the browser on many websites' },
        { name: 'dextp', host: 'demdex.net', days: 180, purpose: 'Keeps when numbers were last matched' },
        { name: 'dst', host: 'demdex.net', days: 180, purpose: 'Keeps failures of matching' },
        { name: 'dpm', host: 'demdex.net', days: 180, purpose: 'Keeps that a partner was matched' },
        { name: 'everest_g_v2', host: 'everesttech.net', days: 730, purpose: 'Recognises the browser for advertising' },
    ],
    // Consent goes through the opt-in service of another script of Adobe, with that script's own constants: no step can say it.
    load: [{ script: '{host}/dil.js' }],
};

const adobeTarget = {
    id: 'adobe-target',
    name: 'Adobe Target',
    vendor: 'Adobe',
    purpose: 'Shows visitors versions of a page that are tested or chosen for them, and recognises them so that each keeps seeing the same one.',
    privacyUrl: 'https://www.adobe.com/privacy/policy.html',
    category: 'analytics',
    sale: false,
    settings: { host: '' },
    hosts: ['*.tt.omtrdc.net', 'assets.adobedtm.com'],
    paths: ['assets.adobedtm.com/*/at.js', '/rest/v1/delivery'],
    cookies: [
        { name: 'mbox', days: 730, purpose: 'Recognises the browser and keeps the visit together' },
        { name: 'mboxEdgeCluster', days: 0.02, purpose: 'Keeps which server region answers' },
        { name: 'at_check', purpose: 'Tests whether the browser takes cookies' },
    ],
    // Consent goes through the opt-in service of another script of Adobe, with that script's own constants: no step can say it.
    load: [{ script: '{host}/at.js' }],
};

const adroll = {
    id: 'adroll',
    name: 'AdRoll',
    vendor: 'NextRoll',
    purpose: "Shows the shop's ads on other websites to people who visited it, and counts the sales that follow.",
    privacyUrl: 'https://www.nextroll.com/privacy',
    category: 'marketing',
    sale: true,
    settings: { pixelId: '' },
    hosts: ['s.adroll.com', 'd.adroll.com', 'x.adroll.com', '*.adroll.com'],
    cookies: [
        { name: '__adroll_fpc', days: 365, purpose: 'Recognises the browser on later visits' },
        { name: '__ar_v4', days: 365, purpose: 'Connects sales with ads' },
        { name: '__adroll_consent', days: 365, purpose: "Keeps the answer to the vendor's own question for consent" },
        { name: '__adroll_consent_params', days: 365, purpose: "Keeps how the vendor's own question is set up" },
    ],
    foreignCookies: [
        { name: '__adroll', host: 'd.adroll.com', days: 395, purpose: 'Recognises the browser on many websites' },
        {
            name: '__adroll_shared',
            host: 'adroll.com',
            days: 395,
            purpose: 'Recognises the browser for several advertisers',
        },
    ],
    storage: [
        {
            area: 'local',
            key: '__adroll_consent_data',
            purpose: "Keeps the answer to the vendor's own question for consent",
        },
        { area: 'session', key: 'adroll_tpc', purpose: 'Tests whether other sites may set cookies' },
    ],
    // It can ask for consent by itself: to be turned off in the account.
    load: [
        { set: 'adroll_adv_id', value: '{id}' },
        { set: 'adroll_pix_id', value: '{pixelId}' },
        { script: 'https://s.adroll.com/j/{id}/roundtrip.js' },
    ],
    unverified: ['cookies', 'foreignCookies'],
};

const affirm = {
    id: 'affirm',
    name: 'Affirm',
    vendor: 'Affirm',
    purpose: 'Shows what an order costs in instalments and handles that payment, for which Affirm sees the page.',
    privacyUrl: 'https://www.affirm.com/privacy-policy',
    category: 'functional',
    sale: false,
    hosts: ['cdn1.affirm.com', 'cdn1-sandbox.affirm.com', '*.affirm.com'],
    load: [
        { set: '_affirm_config.public_api_key', value: '{id}' },
        { set: '_affirm_config.script', value: 'https://cdn1.affirm.com/js/v2/affirm.js' },
        { script: 'https://cdn1.affirm.com/js/v2/affirm.js' },
    ],
    unverified: ['all'],
};

const amazonAds = {
    id: 'amazon-ads',
    name: 'Amazon Ads Tag',
    vendor: 'Amazon',
    purpose: 'Tells Amazon what visitors do in the shop, to measure ads on Amazon and to choose whom to show them to.',
    privacyUrl: 'https://www.amazon.com/privacy',
    category: 'marketing',
    sale: true,
    hosts: ['c.amazon-adsystem.com', 's.amazon-adsystem.com', '*.amazon-adsystem.com'],
    paths: ['c.amazon-adsystem.com/aat/', 's.amazon-adsystem.com/'],
    foreignCookies: [
        { name: 'ad-id', host: 'amazon-adsystem.com', days: 190, purpose: 'Recognises the browser for advertising' },
        { name: 'ad-privacy', host: 'amazon-adsystem.com', days: 1825, purpose: 'Keeps choices about ads' },
    ],
    settings: { region: 'NA', country: '' },
    load: [
        // Its own queue keeps the time of each call, which no stub of ours does: calls wait for the script.
        { set: 'amzn.q', value: [] },
        { script: 'https://c.amazon-adsystem.com/aat/amzn-consent.js' },
        { script: 'https://c.amazon-adsystem.com/aat/amzn.js' },
        { call: 'amznConsent', args: [{ countryCode: '{country}', enableAdStorage: true, enableUserData: true }] },
        { call: 'amzn', args: ['setRegion', '{region}'] },
        { call: 'amzn', args: ['addTag', '{id}'] },
        { call: 'amzn', args: ['trackEvent', 'PageView'] },
    ],
    allow: [{ call: 'amznConsent', args: [{ countryCode: '{country}', enableAdStorage: true, enableUserData: true }] }],
    refuse: [
        { call: 'amznConsent', args: [{ countryCode: '{country}', enableAdStorage: false, enableUserData: false }] },
    ],
    // What it sends without storage and user data, its documentation does not say.
    persists: true,
    unverified: ['load', 'persists'],
};

const amplitude = {
    id: 'amplitude',
    name: 'Amplitude',
    vendor: 'Amplitude',
    purpose: 'Records which parts of the shop a visitor uses, in what order and how often, so that the shop can be improved.',
    privacyUrl: 'https://amplitude.com/privacy',
    category: 'analytics',
    sale: false,
    hosts: [
        'cdn.amplitude.com',
        'api2.amplitude.com',
        'api.amplitude.com',
        'api.eu.amplitude.com',
        'sr-client-cfg.amplitude.com',
        'sr-client-cfg.eu.amplitude.com',
        'api-sr.amplitude.com',
    ],
    cookies: [
        { name: 'AMP_*', pattern: 'AMP_.+', days: 365, purpose: 'Recognises the browser and keeps the visit together' },
        { name: 'AMP_MKTG_*', pattern: 'AMP_MKTG_.+', days: 365, purpose: 'Keeps the campaign that led here' },
        { name: 'AMP_TEST*', pattern: 'AMP_TEST.*', purpose: 'Tests whether the browser takes cookies' },
        { name: 'AMP_TLDTEST*', pattern: 'AMP_TLDTEST.*', purpose: 'Tests on which domain a cookie can be kept' },
        {
            name: 'amplitude_id_*',
            pattern: 'amplitude_id_.+',
            days: 365,
            purpose: 'Recognises the browser, in an older version',
        },
    ],
    storage: [
        { area: 'local', key: 'AMP_*', purpose: 'Keeps what is known of the visitor' },
        { area: 'local', key: 'AMP_unsent_*', purpose: 'Holds events that wait to be sent' },
        { area: 'session', key: 'AMP_PAGE_VIEW', purpose: 'Counts the pages of a visit' },
        { area: 'session', key: 'AMP_URL_INFO', purpose: 'Keeps the page before this one' },
        { area: 'idb', key: 'AMP_diagnostics_*', purpose: 'Counts errors of the library itself' },
    ],
    // `apiHost` takes the events, `configHost` has what the site set at Amplitude; in the EU: https://api.eu.amplitude.com
    // and https://sr-client-cfg.eu.amplitude.com.
    settings: {
        host: 'https://cdn.amplitude.com',
        apiHost: 'https://api2.amplitude.com',
        configHost: 'https://sr-client-cfg.amplitude.com',
    },
    load: [
        { script: '{host}/script/{id}.js' },
        {
            call: 'amplitude.init',
            args: ['{id}', { serverUrl: '{apiHost}/2/httpapi', remoteConfig: { serverUrl: '{configHost}/config' } }],
        },
    ],
    allow: [{ call: 'amplitude.setOptOut', args: [false] }],
    refuse: [{ call: 'amplitude.setOptOut', args: [true] }],
    unverified: ['load'],
};

const attentive = {
    id: 'attentive',
    name: 'Attentive',
    vendor: 'Attentive Mobile',
    purpose: 'Shows sign-up forms for text messages and email, and recognises visitors to send them offers that fit what they looked at.',
    privacyUrl: 'https://www.attentive.com/legal/privacy',
    category: 'marketing',
    sale: false,
    hosts: ['cdn.attn.tv', '*.attn.tv', 'events.attentivemobile.com', '*.attentivemobile.com'],
    cookies: [
        { name: '__attentive_id', days: 395, purpose: 'Recognises the browser on later visits' },
        { name: '_attn_', days: 395, purpose: 'Keeps earlier visits' },
        { name: '__attentive_cco', days: 395, purpose: 'Keeps when the browser was first seen' },
        { name: '__attentive_session_id', days: 0.02, purpose: 'Keeps the pages of one visit together' },
        { name: '__attentive_pv', days: 0.02, purpose: 'Counts pages of one visit' },
        { name: '__attentive_ss_referrer', days: 0.02, purpose: 'Keeps where the visit came from' },
        { name: '__attentive_dv', days: 1, purpose: 'Keeps that the visitor came today' },
        { name: '__attentive_client_user_id', days: 395, purpose: "Keeps the site's own number of the visitor" },
    ],
    load: [{ script: 'https://cdn.attn.tv/{id}/dtag.js' }],
    unverified: ['cookies'],
};

const awin = {
    id: 'awin',
    name: 'Awin MasterTag',
    vendor: 'Awin',
    purpose: "Finds out which partner's link led to an order, so that the shop can pay the partner.",
    privacyUrl: 'https://www.awin.com/gb/privacy',
    category: 'marketing',
    sale: true,
    hosts: ['www.dwin1.com', '*.dwin1.com', 'www.awin1.com', '*.awin1.com', '*.zenaps.com'],
    cookies: [
        { name: '_aw_m_*', pattern: '_aw_m_.+', days: 365, purpose: 'Keeps which partner link led here' },
        { name: '_aw_j_*', pattern: '_aw_j_.+', days: 91, purpose: 'Keeps the path that led to a sale' },
        { name: '_aw_sn_*', pattern: '_aw_sn_.+', days: 365, purpose: 'Keeps the cashback or voucher link that led here' },
    ],
    foreignCookies: [
        {
            name: 'aw*',
            pattern: 'aw.*',
            host: 'awin1.com',
            days: 30,
            purpose: 'Keeps details of the partner link that led here',
        },
        { name: 'bId', host: 'awin1.com', days: 365, purpose: 'Recognises the browser' },
    ],
    before: [{ set: 'AWIN.Tracking.AdvertiserConsent', value: false }],
    load: [{ script: 'https://www.dwin1.com/{id}.js' }],
    allow: [{ call: 'AWIN.Tracking.Consent.setAdvertiserConsentStatus', args: [true] }],
    refuse: [{ call: 'AWIN.Tracking.Consent.setAdvertiserConsentStatus', args: [false] }],
    unverified: ['cookies', 'foreignCookies'],
};

const calendly = {
    id: 'calendly',
    name: 'Calendly embed',
    vendor: 'Calendly',
    purpose: 'Lets visitors book an appointment without leaving the page; Calendly receives what they enter.',
    privacyUrl: 'https://calendly.com/legal/privacy-notice',
    category: 'functional',
    sale: false,
    hosts: ['assets.calendly.com', 'calendly.com'],
    foreignCookies: [
        { name: '_calendly_session', host: 'calendly.com', days: 21, purpose: 'Keeps a booking going' },
        { name: '__cf_bm', host: 'calendly.com', days: 0.02, purpose: 'Tells people from robots' },
    ],
    load: [{ script: 'https://assets.calendly.com/assets/external/widget.js' }],
    unverified: ['cookies', 'foreignCookies'],
};

const cjAffiliate = {
    id: 'cj-affiliate',
    name: 'CJ Affiliate',
    vendor: 'Publicis',
    purpose: "Finds out which partner's link led to an order, so that the shop can pay the partner.",
    privacyUrl: 'https://www.cj.com/legal/privacy-policy-services',
    category: 'marketing',
    sale: true,
    hosts: [
        'www.mczbf.com',
        'www.emjcd.com',
        '*.emjcd.com',
        '*.dotomi.com',
        '*.dpbolvw.net',
        '*.ftjcfx.com',
        '*.tqlkg.com',
    ],
    paths: ['www.mczbf.com/tags/'],
    cookies: [
        { name: 'cje', days: 395, purpose: "Keeps the partner link that led here, set by the site's server" },
        { name: 'cjevent_dc', days: 395, purpose: 'Keeps the partner link that led here' },
        { name: 'cjConsent', days: 395, purpose: 'Keeps the consent that CJ was told' },
        { name: 'cjUser', days: 395, purpose: 'Recognises the browser on later visits' },
    ],
    foreignCookies: [
        { name: 'DotomiUser', host: 'dotomi.com', days: 395, purpose: 'Recognises the browser on many websites' },
        { name: 'cjae', host: 'dotomi.com', days: 30, purpose: 'Keeps what the browser did' },
    ],
    // Each page says in `cj.sitePage` what it is.
    load: [{ script: 'https://www.mczbf.com/tags/{id}/tag.js' }],
    unverified: ['cookies', 'foreignCookies'],
};

const cloudflareTurnstile = {
    id: 'cloudflare-turnstile',
    name: 'Cloudflare Turnstile',
    vendor: 'Cloudflare',
    purpose: 'Checks in the background that a person and not a robot sends a form, for which it looks at traits of the browser.',
    privacyUrl: 'https://www.cloudflare.com/privacypolicy/',
    category: 'necessary',
    sale: false,
    hosts: ['challenges.cloudflare.com'],
    cookies: [
        { name: 'cf_clearance', days: 365, purpose: 'Keeps that the check was passed, where the site asks for that' },
    ],
    load: [{ script: 'https://challenges.cloudflare.com/turnstile/v0/api.js' }],
};

const cloudflareWebAnalytics = {
    id: 'cloudflare-web-analytics',
    name: 'Cloudflare Web Analytics',
    vendor: 'Cloudflare',
    purpose: 'Counts visits and measures how fast pages load, without cookies and without recognising visitors.',
    privacyUrl: 'https://www.cloudflare.com/privacypolicy/',
    category: 'analytics',
    sale: false,
    hosts: ['static.cloudflareinsights.com', 'cloudflareinsights.com'],
    paths: ['/cdn-cgi/rum'],
    load: [
        {
            script: 'https://static.cloudflareinsights.com/beacon.min.js',
            attributes: { 'data-cf-beacon': '{"token":"{id}"}' },
        },
    ],
};

const contentsquare = {
    id: 'contentsquare',
    name: 'Contentsquare',
    vendor: 'Contentsquare',
    purpose: 'Records how visitors move, click and scroll, so that the shop can see where pages cause trouble.',
    privacyUrl: 'https://contentsquare.com/privacy-center/privacy-policy/',
    category: 'analytics',
    sale: false,
    hosts: ['*.contentsquare.net', '*.contentsquare.com'],
    cookies: [
        { name: '_cs_id', days: 395, purpose: 'Recognises the browser on later visits' },
        { name: '_cs_s', days: 0.02, purpose: 'Counts pages of the visit and keeps whether it is recorded' },
        { name: '_cs_c', days: 395, purpose: "Keeps the answer to the vendor's own question for consent" },
        { name: '_cs_cvars', purpose: 'Holds values that the site chose to record' },
        { name: '_cs_ex', days: 30, purpose: 'Keeps that the visitor is outside the sample' },
        { name: '_cs_optout', days: 395, purpose: 'Keeps that the visitor opted out' },
        { name: '_cs_mk_ga', days: 0.02, purpose: 'Joins the visit with its record in Google Analytics' },
        { name: '_cs_mk_aa', days: 0.02, purpose: 'Joins the visit with its record in Adobe Analytics' },
        { name: '_cs_rl', days: 365, purpose: 'Lets other tools link to the recording' },
        { name: '_cs_root-domain', purpose: "Tests which domain is the site's own" },
        { name: '_cs_same_site', purpose: 'Tests how the browser keeps cookies' },
        { name: '_cs_debug', purpose: 'Switches detailed messages on' },
    ],
    load: [{ script: 'https://t.contentsquare.net/uxa/{id}.js' }],
    allow: [{ push: '_uxa', value: ['trackConsentGranted'] }],
    refuse: [{ push: '_uxa', value: ['trackConsentWithdrawn'] }],
    unverified: ['allow', 'refuse'],
};

const crazyEgg = {
    id: 'crazy-egg',
    name: 'Crazy Egg',
    vendor: 'Crazy Egg',
    purpose: 'Records where visitors click and scroll, and shows them different versions of a page to find the better one.',
    privacyUrl: 'https://www.crazyegg.com/privacy',
    category: 'analytics',
    sale: false,
    settings: { folder: '', file: '' },
    hosts: ['script.crazyegg.com', '*.crazyegg.com', '*.cetrk.com'],
    cookies: [
        { name: '_ceir', days: 365, purpose: 'Tells a returning visitor from a new one' },
        { name: '_CEFT', days: 365, purpose: 'Keeps which version of a page was shown' },
        { name: '_ce.s', days: 365, purpose: 'Keeps the recording of one visit together' },
        { name: '_ce.clock_event', days: 1, purpose: 'Keeps the clock from being asked too often' },
        { name: '_ce.clock_data', days: 1, purpose: 'Keeps how far the clock is off' },
        { name: '_ce.irv', purpose: 'Tells whether the visitor came back within the visit' },
        { name: '_ce.cch', purpose: 'Tests whether the browser takes cookies' },
        { name: '_ce.gtld', purpose: 'Tests on which domain a cookie can be kept' },
        { name: 'cebs', purpose: 'Keeps the pages of one visit together' },
        { name: 'cebsp_*', pattern: 'cebsp_.+', purpose: 'Counts pages of one visit' },
        { name: 'ce_successful_csp_check', days: 1, purpose: "Keeps whether the site's security rules let it work" },
    ],
    // The account's number is halved: 00123456 is folder 0012 and file 3456.
    load: [{ script: 'https://script.crazyegg.com/pages/scripts/{folder}/{file}.js' }],
};

const crisp = {
    id: 'crisp',
    name: 'Crisp',
    vendor: 'Crisp IM',
    purpose: 'Lets visitors chat with the shop, and recognises them so that a conversation can go on later.',
    privacyUrl: 'https://crisp.chat/en/privacy/',
    category: 'functional',
    sale: false,
    hosts: ['client.crisp.chat', '*.crisp.chat'],
    cookies: [
        { name: 'crisp-client/*', pattern: 'crisp-client/.+', days: 182, purpose: 'Keeps the chat going' },
        {
            name: 'crisp-client%2F*',
            pattern: 'crisp-client%2F.*',
            days: 182,
            purpose: 'Keeps the chat going, under an encoded name',
        },
    ],
    before: [{ stub: '$crisp', methods: [] }],
    load: [{ set: 'CRISP_WEBSITE_ID', value: '{id}' }, { script: 'https://client.crisp.chat/l.js' }],
    refuse: [{ push: '$crisp', value: ['do', 'session:reset'] }],
    // It forgets the visitor, but the chat goes on.
    persists: true,
};

const criteo = {
    id: 'criteo',
    name: 'Criteo OneTag',
    vendor: 'Criteo',
    purpose: 'Keeps which products a visitor looked at, to show ads for them on other websites.',
    privacyUrl: 'https://www.criteo.com/privacy/',
    category: 'marketing',
    sale: true,
    settings: { siteType: 'd' },
    hosts: [
        'dynamic.criteo.com',
        'static.criteo.net',
        'sslwidget.criteo.com',
        'gum.criteo.com',
        'measurement-api.criteo.com',
        '*.criteo.com',
        '*.criteo.net',
    ],
    cookies: [
        { name: 'cto_bundle', days: 395, purpose: 'Recognises the browser on later visits' },
        { name: 'cto_bidid', days: 395, purpose: 'Recognises the browser when ads are auctioned' },
        { name: 'cto_idcpy', days: 395, purpose: 'Second copy of the number that recognises the browser' },
        { name: 'cto_sid', purpose: 'Keeps the pages of one visit together' },
        { name: 'cto_tld_test', purpose: 'Tests on which domain a cookie can be kept' },
    ],
    foreignCookies: [
        { name: 'uid', host: 'criteo.com', days: 395, purpose: 'Recognises the browser on many websites' },
        { name: 'optout', host: 'criteo.com', days: 1825, purpose: 'Keeps that the visitor opted out' },
    ],
    storage: [
        { area: 'local', key: 'cto_bundle', purpose: 'Second copy of the number that recognises the browser' },
        { area: 'local', key: 'criteo_pt_cdb_*', purpose: 'Keeps settings of ad auctions' },
    ],
    before: [{ stub: 'criteo_q', methods: [] }],
    // Each page pushes what it is: `viewHome`, `viewItem` …
    load: [
        { push: 'criteo_q', value: { event: 'setAccount', account: '{#id}' } },
        { push: 'criteo_q', value: { event: 'setSiteType', type: '{siteType}' } },
        { script: 'https://dynamic.criteo.com/js/ld/ld.js?a={id}' },
    ],
    unverified: ['storage'],
};

const datadogRum = {
    id: 'datadog-rum',
    name: 'Datadog RUM and Session Replay',
    vendor: 'Datadog',
    purpose: 'Measures how fast pages load and which errors occur, and may record visits to find their cause.',
    privacyUrl: 'https://www.datadoghq.com/legal/privacy/',
    category: 'analytics',
    sale: false,
    settings: { applicationId: '', site: 'datadoghq.com', region: 'us1' },
    hosts: [
        'www.datadoghq-browser-agent.com',
        'browser-intake-datadoghq.com',
        'browser-intake-us3-datadoghq.com',
        'browser-intake-us5-datadoghq.com',
        'browser-intake-datadoghq.eu',
        'browser-intake-ap1-datadoghq.com',
        'browser-intake-ap2-datadoghq.com',
        'browser-intake-ddog-gov.com',
    ],
    cookies: [
        { name: '_dd_s_v2', days: 365, purpose: 'Keeps the visit together and tells nameless visitors apart' },
        {
            name: '_dd_s',
            days: 365,
            purpose: 'Keeps the visit together and tells nameless visitors apart, in older versions',
        },
        { name: '_dd_test_*', pattern: '_dd_test_.+', purpose: 'Tests whether the browser takes cookies' },
    ],
    storage: [
        { area: 'session', key: '_dd_tab_id', purpose: 'Tells open tabs apart' },
        { area: 'local', key: '_dd_c_*', purpose: 'Keeps what the site says of the visitor or page' },
        { area: 'local', key: '_dd_s_v2', purpose: 'Keeps the visit together where the site prefers storage' },
    ],
    load: [
        { script: 'https://www.datadoghq-browser-agent.com/{region}/v6/datadog-rum.js' },
        {
            call: 'DD_RUM.init',
            args: [{ clientToken: '{id}', applicationId: '{applicationId}', site: '{site}', trackingConsent: 'not-granted' }],
        },
    ],
    allow: [{ call: 'DD_RUM.setTrackingConsent', args: ['granted'] }],
    refuse: [{ call: 'DD_RUM.setTrackingConsent', args: ['not-granted'] }],
    unverified: ['hosts'],
};

const drift = {
    id: 'drift',
    name: 'Drift',
    vendor: 'Salesloft',
    purpose: 'Lets visitors chat with the sales team, and recognises them on later visits.',
    privacyUrl: 'https://www.salesloft.com/legal/privacy-notice',
    category: 'functional',
    sale: false,
    hosts: ['js.driftt.com', '*.driftt.com', '*.drift.com', '*.driftapi.com'],
    cookies: [
        { name: 'drift_aid', days: 730, purpose: 'Recognises the browser on later visits' },
        { name: 'driftt_aid', days: 730, purpose: 'Recognises the browser on later visits' },
        { name: 'drift_campaign_refresh', days: 0.02, purpose: 'Keeps when chat campaigns were last looked up' },
    ],
    storage: [
        { area: 'local', key: 'DRIFT_visitCounts', purpose: 'Counts visits' },
        { area: 'local', key: 'DRIFT_openTabs', purpose: 'Keeps which tabs are open' },
    ],
    // No `load`: the time of day is in the script's address. A mark holds it.
    unverified: ['cookies', 'storage'],
};

const facebookEmbed = {
    id: 'facebook-embed',
    name: 'Facebook embeds and social plugins',
    vendor: 'Meta Platforms',
    purpose: 'Shows posts, videos or buttons of Facebook in the page; Facebook learns who looked at it and may use that for ads.',
    privacyUrl: 'https://www.facebook.com/privacy/policy/',
    category: 'marketing',
    sale: true,
    settings: { language: 'en_US', version: 'v21.0' },
    hosts: ['www.facebook.com', 'connect.facebook.net'],
    paths: [
        'www.facebook.com/plugins/',
        'www.facebook.com/v*/plugins/',
        'connect.facebook.net/*/sdk.js',
        'connect.facebook.net/*/all.js',
    ],
    cookies: [
        { name: 'fblo_*', pattern: 'fblo_.+', days: 365, purpose: 'Keeps whether the visitor is signed in to Facebook' },
        { name: 'fbsr_*', pattern: 'fbsr_.+', purpose: 'Carries the sign-in with an app of Facebook' },
    ],
    foreignCookies: [
        { name: 'fr', host: 'facebook.com', days: 90, purpose: 'Recognises the browser for advertising' },
        { name: 'datr', host: 'facebook.com', days: 400, purpose: 'Recognises the browser to protect accounts' },
        { name: 'sb', host: 'facebook.com', days: 400, purpose: 'Keeps traits of the browser' },
    ],
    load: [
        { script: 'https://connect.facebook.net/{language}/sdk.js' },
        { call: 'FB.init', args: [{ appId: '{id}', xfbml: true, version: '{version}' }] },
    ],
    unverified: ['cookies', 'foreignCookies', 'load'],
};

const fathom = {
    id: 'fathom',
    name: 'Fathom Analytics',
    vendor: 'Conva Ventures',
    purpose: 'Counts visits and where they come from, without cookies and without recognising visitors.',
    privacyUrl: 'https://usefathom.com/privacy',
    category: 'analytics',
    sale: false,
    hosts: ['cdn.usefathom.com', '*.usefathom.com'],
    storage: [{ area: 'local', key: 'blockFathomTracking', purpose: 'Leaves visits of this browser uncounted' }],
    // Its opt-out is a key in storage, by which people leave their own visits uncounted: consent has no say in it.
    load: [{ script: 'https://cdn.usefathom.com/script.js', attributes: { 'data-site': '{id}' } }],
};

const freshchat = {
    id: 'freshchat',
    name: 'Freshchat (Freshworks)',
    vendor: 'Freshworks',
    purpose: 'Lets visitors chat with the shop, and recognises them so that a conversation can go on later.',
    privacyUrl: 'https://www.freshworks.com/privacy/',
    category: 'functional',
    sale: false,
    settings: { widget: '' },
    hosts: ['wchat.freshchat.com', '*.freshchat.com', 'fw-cdn.com', '*.fw-cdn.com', '*.freshworksapi.com'],
    cookies: [{ name: '_fw_crm_v', days: 365, purpose: 'Recognises the browser on later visits' }],
    load: [{ script: 'https://fw-cdn.com/{id}/{widget}.js' }],
    refuse: [{ call: 'fcWidget.user.clear', args: [] }],
    // It forgets the visitor, but the chat goes on.
    persists: true,
    unverified: ['cookies', 'refuse'],
};

const fullstory = {
    id: 'fullstory',
    name: 'FullStory',
    vendor: 'FullStory',
    purpose: 'Records how visitors move, click and type, so that the shop can replay a visit and see where pages cause trouble.',
    privacyUrl: 'https://www.fullstory.com/legal/privacy-policy/',
    category: 'analytics',
    sale: false,
    hosts: ['edge.fullstory.com', 'rs.fullstory.com', '*.fullstory.com'],
    cookies: [
        { name: 'fs_uid', days: 365, purpose: 'Recognises the browser on later visits' },
        { name: 'fs_lua', days: 0.02, purpose: 'Keeps when the visitor was last active' },
        { name: 'fs_session', purpose: 'Keeps the pages of one visit together' },
    ],
    storage: [
        { area: 'local', key: '_fs_uid', purpose: 'Second copy of the number that recognises the browser' },
        { area: 'local', key: '_fs_lua', purpose: 'Second copy of when the visitor was last active' },
        { area: 'session', key: '_fs_tab_id', purpose: 'Tells open tabs apart' },
    ],
    // No `load`: its snippet is code that no step can say. A mark holds it.
    before: [{ set: '_fs_capture_on_startup', value: false }],
    // `restart` is the word after a `shutdown`.
    allow: [
        { call: 'FS', args: ['start'] },
        { call: 'FS', args: ['restart'] },
    ],
    refuse: [{ call: 'FS', args: ['shutdown'] }],
    unverified: ['cookies', 'storage'],
};

const googleAdManager = {
    id: 'google-ad-manager',
    name: 'Google Ad Manager (Publisher Tag)',
    vendor: 'Google',
    purpose: 'Fetches the ads that the page shows, and recognises the browser to choose them and to count how often they were seen.',
    privacyUrl: 'https://business.safety.google/privacy/',
    category: 'marketing',
    sale: true,
    hosts: ['securepubads.g.doubleclick.net', 'www.googletagservices.com', 'pubads.g.doubleclick.net'],
    paths: ['www.googletagservices.com/tag/js/gpt.js'],
    cookies: [
        { name: '__gads', days: 395, purpose: 'Limits how often an ad is shown and measures it' },
        { name: '__gpi', days: 395, purpose: 'Recognises the browser on all sites of a publisher for ads' },
        { name: '__eoi', days: 182, purpose: 'Helps to spot invalid ad traffic' },
    ],
    foreignCookies: [
        { name: 'IDE', host: 'doubleclick.net', days: 395, purpose: 'Recognises the browser for advertising' },
    ],
    before: [{ stub: 'googletag.cmd', methods: [] }],
    load: [{ script: 'https://securepubads.g.doubleclick.net/tag/js/gpt.js' }],
    // Its privacy settings hang on what a call returns, which no step can say; it reads consent mode: no `refuse`.
    unverified: ['all'],
};

const googleAds = {
    id: 'google-ads',
    name: 'Google Ads conversion and remarketing',
    vendor: 'Google',
    purpose: 'Tells Google which visits and purchases follow its ads, and lets the shop show ads to former visitors.',
    privacyUrl: 'https://business.safety.google/privacy/',
    category: 'marketing',
    sale: true,
    hosts: [
        'www.googletagmanager.com',
        'www.googleadservices.com',
        'googleads.g.doubleclick.net',
        'pagead2.googlesyndication.com',
        'td.doubleclick.net',
        'www.google.com',
    ],
    paths: [
        'www.googletagmanager.com/gtag/js?*id=AW-',
        'www.googletagmanager.com/gtag/destination?*id=AW-',
        'googleads.g.doubleclick.net/pagead/viewthroughconversion/',
        'googleads.g.doubleclick.net/pagead/conversion/',
        'googleads.g.doubleclick.net/pagead/landing',
        'pagead2.googlesyndication.com/ccm/',
        'www.google.com/pagead/',
        'www.google.com/ads/ga-audiences',
        'www.google.com/ccm/',
        'www.google.com/rmkt/',
    ],
    cookies: [
        { name: '_gcl_au', days: 90, purpose: 'Connects sales with ad clicks' },
        { name: '_gcl_aw', days: 90, purpose: 'Keeps which ad was clicked before the visit' },
        { name: '_gcl_dc', days: 90, purpose: 'Keeps a click on a Campaign Manager ad' },
        { name: '_gcl_gb', days: 90, purpose: 'Keeps a click on an ad of an app campaign' },
        { name: '_gcl_gs', days: 90, purpose: 'Keeps where an ad click came from' },
        { name: '_gcl_ag', days: 90, purpose: 'Keeps an ad click in aggregated form' },
        { name: '_gcl_ha', days: 90, purpose: 'Keeps a click on a hotel ad' },
        { name: '_gcl_gf', days: 90, purpose: 'Keeps a click on a flight ad' },
        { name: '_gac_gb_*', pattern: '_gac_gb_.+', days: 90, purpose: 'Keeps the campaign that led here' },
        { name: 'FPGCLAW', days: 90, purpose: "Keeps an ad click, set by the site's own tag server" },
        { name: 'FPGCLGB', days: 90, purpose: "Keeps an ad click, set by the site's own tag server" },
        { name: 'FPGCLDC', days: 90, purpose: "Keeps an ad click, set by the site's own tag server" },
        { name: 'FPAU', days: 90, purpose: "Connects sales with ads, set by the site's own tag server" },
    ],
    foreignCookies: [
        { name: 'IDE', host: 'doubleclick.net', days: 395, purpose: 'Recognises the browser for advertising' },
        { name: 'test_cookie', host: 'doubleclick.net', days: 0.01, purpose: 'Tests whether the browser takes cookies' },
        {
            name: 'DSID',
            host: 'doubleclick.net',
            days: 14,
            purpose: 'Joins ad activity of a signed-in person across devices',
        },
        { name: 'NID', host: 'google.com', days: 182, purpose: 'Keeps Google settings and recognises the browser for ads' },
        { name: 'ar_debug', host: 'doubleclick.net', days: 90, purpose: 'Switches detailed reports on ad measurement on' },
    ],
    storage: [{ area: 'local', key: '_gcl_ls', purpose: 'Second copy of ad clicks' }],
    before: [{ stub: 'gtag', queue: 'dataLayer' }],
    load: [
        { script: 'https://www.googletagmanager.com/gtag/js?id={id}' },
        { call: 'gtag', args: ['js', { now: 'date' }] },
        { call: 'gtag', args: ['config', '{id}'] },
    ],
    // Consent mode tells it, and then it goes on without cookies: no `refuse`, so that a withdrawal ends it.
    restrict: [{ call: 'gtag', args: ['set', 'restricted_data_processing', true] }],
    unrestrict: [{ call: 'gtag', args: ['set', 'restricted_data_processing', false] }],
    unverified: ['cookies', 'foreignCookies', 'storage', 'restrict'],
};

const googleAdsense = {
    id: 'google-adsense',
    name: 'Google AdSense',
    vendor: 'Google',
    purpose: 'Shows ads that Google sells, and recognises the browser to choose them and to count clicks.',
    privacyUrl: 'https://business.safety.google/privacy/',
    category: 'marketing',
    sale: true,
    hosts: [
        'pagead2.googlesyndication.com',
        'googleads.g.doubleclick.net',
        'tpc.googlesyndication.com',
        '*.safeframe.googlesyndication.com',
        'fundingchoicesmessages.google.com',
        'www.google.com',
    ],
    paths: [
        'pagead2.googlesyndication.com/pagead/',
        'googleads.g.doubleclick.net/pagead/ads',
        'googleads.g.doubleclick.net/pagead/html/',
        'www.google.com/adsense/',
    ],
    cookies: [
        { name: '__gads', days: 395, purpose: 'Limits how often an ad is shown and measures it' },
        { name: '__gpi', days: 395, purpose: 'Recognises the browser on all sites of a publisher for ads' },
        { name: '__gpi_optout', days: 395, purpose: 'Keeps that the visitor opted out' },
        { name: '__eoi', days: 182, purpose: 'Helps to spot invalid ad traffic' },
        { name: '__gsas', days: 91, purpose: 'Chooses ads on search pages' },
        { name: 'GED_PLAYLIST_ACTIVITY', purpose: 'Chooses ads within the site' },
        { name: 'ACLK_DATA', days: 0.003, purpose: 'Follows a click on an ad' },
        { name: 'pm_sess*', pattern: 'pm_sess.*', days: 0.02, purpose: 'Keeps the visit together for ads' },
        { name: 'FCCDCF', days: 395, purpose: "Keeps the answer to Google's own question for consent" },
        { name: 'FCNEC', days: 395, purpose: "Keeps the record of the answer to Google's own question" },
    ],
    foreignCookies: [
        { name: 'IDE', host: 'doubleclick.net', days: 395, purpose: 'Recognises the browser for advertising' },
        {
            name: 'DSID',
            host: 'doubleclick.net',
            days: 14,
            purpose: 'Joins ad activity of a signed-in person across devices',
        },
        { name: 'NID', host: 'google.com', days: 182, purpose: 'Keeps Google settings and recognises the browser for ads' },
    ],
    storage: [
        { area: 'local', key: 'google_adsense_settings', purpose: 'Keeps settings of automatic ads' },
        { area: 'local', key: 'google_ama_config', purpose: 'Keeps where automatic ads are placed' },
    ],
    before: [
        { stub: 'adsbygoogle', methods: [] },
        { set: 'adsbygoogle.pauseAdRequests', value: 1 },
    ],
    load: [
        {
            script: 'https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client={id}',
            attributes: { crossorigin: 'anonymous' },
        },
    ],
    allow: [{ set: 'adsbygoogle.pauseAdRequests', value: 0 }],
    refuse: [{ set: 'adsbygoogle.pauseAdRequests', value: 1 }],
    // Ads that are there already stay.
    persists: true,
    unverified: ['allow', 'refuse', 'storage', 'before'],
};

const googleAnalytics4 = {
    id: 'google-analytics-4',
    name: 'Google Analytics 4',
    vendor: 'Google',
    purpose: 'Counts visits, pages and purchases and where visitors come from, and recognises the browser on later visits.',
    privacyUrl: 'https://business.safety.google/privacy/',
    category: 'analytics',
    sale: false,
    hosts: [
        'www.googletagmanager.com',
        '*.google-analytics.com',
        'analytics.google.com',
        '*.analytics.google.com',
        'stats.g.doubleclick.net',
        'www.google.com',
    ],
    paths: [
        'www.googletagmanager.com/gtag/js?*id=G-',
        'www.googletagmanager.com/gtag/js?*id=GT-',
        'www.googletagmanager.com/gtag/destination?*id=G-',
        'stats.g.doubleclick.net/g/collect',
        'stats.g.doubleclick.net/j/collect',
        'www.google.com/g/collect',
    ],
    cookies: [
        { name: '_ga', days: 730, purpose: 'Recognises the browser on later visits' },
        { name: '_ga_*', pattern: '_ga_.+', days: 730, purpose: 'Keeps the visit together and counts visits' },
        { name: '_gid', days: 1, purpose: 'Recognises the browser for a day, in an older version' },
        { name: '_gat*', pattern: '_gat.*', days: 0.0007, purpose: 'Limits how often data is sent, in an older version' },
        { name: '_dc_gtm_*', pattern: '_dc_gtm_.+', days: 0.0007, purpose: 'Limits how often data is sent' },
        { name: '_gac_*', pattern: '_gac_.+', days: 90, purpose: 'Keeps ad clicks, also for Google Ads' },
        { name: '_gali', days: 0.0003, purpose: 'Keeps which link on a page was clicked' },
        { name: 'FPID', days: 730, purpose: "Recognises the browser, set by the site's own tag server", httpOnly: true },
        { name: 'FPLC', days: 0.83, purpose: "Carries the visitor's number to the site's other domains" },
        { name: 'AMP_TOKEN', days: 365, purpose: 'Joins visits to fast mobile pages with the others' },
        { name: '__utma', days: 730, purpose: 'Recognises the browser, in an old version' },
        { name: '__utmb', days: 0.02, purpose: 'Tells whether a visit still goes on, in an old version' },
        { name: '__utmc', purpose: 'Tells whether a visit still goes on, in an old version' },
        { name: '__utmt', days: 0.007, purpose: 'Limits how often data is sent, in an old version' },
        { name: '__utmz', days: 182, purpose: 'Keeps where the visit came from, in an old version' },
        { name: '__utmv', days: 730, purpose: 'Holds a value that the site chose to record, in an old version' },
    ],
    before: [{ stub: 'gtag', queue: 'dataLayer' }],
    load: [
        { script: 'https://www.googletagmanager.com/gtag/js?id={id}' },
        { call: 'gtag', args: ['js', { now: 'date' }] },
        { call: 'gtag', args: ['config', '{id}'] },
    ],
    // Consent mode tells it, and then it goes on without cookies: no `refuse`, so that a withdrawal ends it.
    restrict: [
        { call: 'gtag', args: ['set', 'restricted_data_processing', true] },
        { call: 'gtag', args: ['set', 'allow_google_signals', false] },
    ],
    unrestrict: [
        { call: 'gtag', args: ['set', 'restricted_data_processing', false] },
        { call: 'gtag', args: ['set', 'allow_google_signals', true] },
    ],
    unverified: ['cookies', 'restrict'],
};

const googleFloodlight = {
    id: 'google-floodlight',
    name: 'Google Floodlight (Campaign Manager 360)',
    vendor: 'Google',
    purpose: "Tells Google which purchases follow the shop's ad campaigns, and recognises the browser to connect the two.",
    privacyUrl: 'https://business.safety.google/privacy/',
    category: 'marketing',
    sale: true,
    hosts: [
        'www.googletagmanager.com',
        '*.fls.doubleclick.net',
        'ad.doubleclick.net',
        'ade.googlesyndication.com',
        'adservice.google.com',
    ],
    paths: [
        'www.googletagmanager.com/gtag/js?*id=DC-',
        'ad.doubleclick.net/activity',
        'ad.doubleclick.net/ddm/activity',
        '*.fls.doubleclick.net/activityi',
        'adservice.google.com/ddm/',
    ],
    cookies: [
        { name: '_gcl_dc', days: 90, purpose: 'Keeps a click on a Campaign Manager ad' },
        { name: '_gcl_au', days: 90, purpose: 'Connects sales with ad clicks' },
        { name: '_dcid', days: 400, purpose: 'Recognises the browser on several sites to measure ads' },
    ],
    foreignCookies: [
        { name: 'IDE', host: 'doubleclick.net', days: 395, purpose: 'Recognises the browser for advertising' },
        { name: 'FLC', host: 'doubleclick.net', days: 0.0001, purpose: 'Joins activity on several devices' },
    ],
    before: [{ stub: 'gtag', queue: 'dataLayer' }],
    load: [
        { script: 'https://www.googletagmanager.com/gtag/js?id={id}' },
        { call: 'gtag', args: ['js', { now: 'date' }] },
        { call: 'gtag', args: ['config', '{id}'] },
    ],
    // Consent mode tells it, and then it goes on without cookies: no `refuse`, so that a withdrawal ends it.
    restrict: [{ call: 'gtag', args: ['set', 'restricted_data_processing', true] }],
    unrestrict: [{ call: 'gtag', args: ['set', 'restricted_data_processing', false] }],
    unverified: ['paths', 'restrict'],
};

const googleFonts = {
    id: 'google-fonts',
    name: 'Google Fonts',
    vendor: 'Google',
    purpose: "Fetches the type faces of the page from Google, which thereby learns the visitor's internet address.",
    privacyUrl: 'https://policies.google.com/privacy',
    category: 'functional',
    sale: false,
    hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
    // No `load`: it is a style sheet. A mark on the link holds it.
    unverified: ['all'],
};

const googleMaps = {
    id: 'google-maps',
    name: 'Google Maps (embed and JavaScript API)',
    vendor: 'Google',
    purpose: 'Shows a map that visitors can move; Google learns which place they look at and may recognise them.',
    privacyUrl: 'https://policies.google.com/privacy',
    category: 'functional',
    sale: false,
    hosts: ['maps.googleapis.com', 'maps.gstatic.com', 'maps.google.com', 'www.google.com'],
    paths: ['www.google.com/maps/embed', 'www.google.com/maps/d/', 'www.google.com/maps?'],
    foreignCookies: [
        { name: 'NID', host: 'google.com', days: 182, purpose: 'Keeps Google settings and recognises the browser for ads' },
        { name: 'OGPC', host: 'google.com', days: 30, purpose: 'Keeps settings of the map' },
        { name: 'OGP', host: 'google.com', days: 60, purpose: 'Lets the map work' },
        { name: 'SOCS', host: 'google.com', days: 395, purpose: "Keeps the visitor's choice on Google's own sites" },
    ],
    load: [{ script: 'https://maps.googleapis.com/maps/api/js?key={id}&loading=async' }],
};

const googleOptimize = {
    id: 'google-optimize',
    name: 'Google Optimize (retired)',
    vendor: 'Google',
    purpose: 'Showed visitors different versions of a page to find the better one; the service is closed, and only its old cookies remain.',
    privacyUrl: 'https://business.safety.google/privacy/',
    category: 'analytics',
    sale: false,
    hosts: ['www.googleoptimize.com', 'optimize.google.com'],
    cookies: [
        { name: '_gaexp', days: 90, purpose: 'Keeps which test the visitor takes part in' },
        { name: '_gaexp_rc', days: 0.0001, purpose: 'Carries a test over to another page' },
        { name: '_opt_expid', days: 0.0001, purpose: "Carries the test's number over to another page" },
        { name: '_opt_awcid', days: 1, purpose: 'Keeps the advertiser of a tested campaign' },
        { name: '_opt_awmid', days: 1, purpose: 'Keeps the tested campaign' },
        { name: '_opt_awgid', days: 1, purpose: 'Keeps the ad group of a tested campaign' },
        { name: '_opt_awkid', days: 1, purpose: 'Keeps the search word of a tested campaign' },
        { name: '_opt_utmc', days: 1, purpose: 'Keeps the campaign that led here' },
    ],
    // No `load`: the service is closed.
    unverified: ['cookies'],
};

const googleRecaptcha = {
    id: 'google-recaptcha',
    name: 'Google reCAPTCHA',
    vendor: 'Google',
    purpose: 'Checks that a person and not a robot uses a form, for which Google watches the behaviour on the page.',
    privacyUrl: 'https://policies.google.com/privacy',
    category: 'functional',
    sale: false,
    hosts: [
        'www.google.com',
        'www.recaptcha.net',
        'www.gstatic.com',
        'recaptcha.google.com',
        'recaptchaenterprise.googleapis.com',
    ],
    paths: ['www.google.com/recaptcha/', 'www.recaptcha.net/recaptcha/', 'www.gstatic.com/recaptcha/'],
    foreignCookies: [
        { name: '_GRECAPTCHA', host: 'google.com', days: 180, purpose: 'Rates the risk that a robot is at work' },
        { name: 'NID', host: 'google.com', days: 182, purpose: 'Keeps Google settings and recognises the browser for ads' },
    ],
    storage: [{ area: 'local', key: '_grecaptcha', purpose: 'Carries the rated risk that a robot is at work' }],
    load: [{ script: 'https://www.google.com/recaptcha/api.js?render={id}' }],
    unverified: ['storage'],
};

const googleTagManager = {
    id: 'google-tag-manager',
    name: 'Google Tag Manager',
    vendor: 'Google',
    purpose: 'Starts other tags that the shop has chosen, each for a purpose of its own; by itself it recognises nobody.',
    privacyUrl: 'https://business.safety.google/privacy/',
    category: 'functional',
    sale: false,
    hosts: ['www.googletagmanager.com'],
    paths: ['www.googletagmanager.com/gtm.js', 'www.googletagmanager.com/ns.html', '/gtm.js?*id=GTM-'],
    cookies: [
        { name: '_dc_gtm_*', pattern: '_dc_gtm_.+', days: 0.0007, purpose: 'Limits how often the tags in it send data' },
    ],
    foreignCookies: [{ name: 'td', host: 'www.googletagmanager.com', purpose: 'Counts how the container is used' }],
    load: [
        { push: 'dataLayer', value: { 'gtm.start': { now: 'ms' }, event: 'gtm.js' } },
        { script: 'https://www.googletagmanager.com/gtm.js?id={id}' },
    ],
    // Consent mode tells the tags inside that listen to it; what the others do, no one can say: no `refuse`.
};

const gorgias = {
    id: 'gorgias',
    name: 'Gorgias chat',
    vendor: 'Gorgias',
    purpose: 'Lets visitors chat with the shop about orders and questions, and recognises them so that a conversation can go on later.',
    privacyUrl: 'https://www.gorgias.com/legal/privacy',
    category: 'functional',
    sale: false,
    hosts: ['config.gorgias.chat', 'assets.gorgias.chat', '*.gorgias.chat'],
    storage: [{ area: 'local', key: 'gorgias*', purpose: 'Keeps the chat and recognises the visitor' }],
    load: [
        {
            script: 'https://config.gorgias.chat/bundle-loader/{id}',
            attributes: { id: 'gorgias-chat-widget-install-v3' },
        },
    ],
    unverified: ['storage'],
};

const hcaptcha = {
    id: 'hcaptcha',
    name: 'hCaptcha',
    vendor: 'Intuition Machines',
    purpose: 'Checks that a person and not a robot sends a form, for which it looks at behaviour and traits of the browser.',
    privacyUrl: 'https://www.hcaptcha.com/privacy',
    category: 'necessary',
    sale: false,
    hosts: ['js.hcaptcha.com', 'hcaptcha.com', '*.hcaptcha.com'],
    foreignCookies: [
        { name: 'hmt_id', host: 'hcaptcha.com', days: 30, purpose: 'Rates the risk that a robot is at work' },
    ],
    load: [{ script: 'https://js.hcaptcha.com/1/api.js' }],
    unverified: ['cookies', 'foreignCookies'],
};

const heap = {
    id: 'heap',
    name: 'Heap',
    vendor: 'Contentsquare',
    purpose: 'Records every click and page of a visit, so that the shop can see how its pages are used.',
    privacyUrl: 'https://www.heap.io/privacy',
    category: 'analytics',
    sale: false,
    hosts: [
        'cdn.heapanalytics.com',
        'heapanalytics.com',
        '*.heapanalytics.com',
        '*.us.heap-api.com',
        '*.eu.heap-api.com',
    ],
    cookies: [
        { name: '_hp2_id.*', pattern: '_hp2_id\\..+', days: 395, purpose: 'Recognises the browser, in version 4' },
        {
            name: '_hp2_ses_props.*',
            pattern: '_hp2_ses_props\\..+',
            days: 0.02,
            purpose: 'Keeps what belongs to one visit, in version 4',
        },
        {
            name: '_hp2_props.*',
            pattern: '_hp2_props\\..+',
            days: 395,
            purpose: 'Keeps what is added to each event, in version 4',
        },
        {
            name: '_hp5_meta.*',
            pattern: '_hp5_meta\\..+',
            days: 395,
            purpose: 'Recognises the browser and keeps the visit together, in version 5',
        },
        {
            name: '_hp5_event_props.*',
            pattern: '_hp5_event_props\\..+',
            days: 395,
            purpose: 'Keeps what is added to each event, in version 5',
        },
        { name: '_hp2_hld.*', pattern: '_hp2_hld\\..+', purpose: 'Tests on which domain a cookie can be kept' },
        {
            name: 'userty.core.p.*',
            pattern: 'userty\\.core\\.p\\..+',
            days: 730,
            purpose: 'Recognises the browser for recordings',
        },
        {
            name: 'userty.core.s.*',
            pattern: 'userty\\.core\\.s\\..+',
            purpose: 'Keeps the recording of one visit together',
        },
    ],
    // No `load`: its snippet is code that no step can say. A mark holds it.
    allow: [{ call: 'heap.startTracking', args: ['{id}'] }],
    refuse: [{ call: 'heap.stopTracking', args: [] }],
    unverified: ['allow', 'refuse'],
};

const hotjar = {
    id: 'hotjar',
    name: 'Hotjar (Contentsquare)',
    vendor: 'Contentsquare',
    purpose: 'Records where visitors move, click and scroll, and asks them for their opinion, so that the shop can improve its pages.',
    privacyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
    category: 'analytics',
    sale: false,
    hosts: ['*.hotjar.com', '*.hotjar.io', '*.hj.contentsquare.net'],
    cookies: [
        {
            name: '_hjSessionUser_*',
            pattern: '_hjSessionUser_.+',
            days: 365,
            purpose: 'Recognises the browser on later visits',
        },
        { name: '_hjSession_*', pattern: '_hjSession_.+', days: 0.02, purpose: 'Keeps what belongs to one visit' },
        { name: '_hjHasCachedUserAttributes', purpose: 'Keeps that details of the visitor are stored' },
        { name: '_hjUserAttributesHash', purpose: 'Tells when details of the visitor changed' },
        { name: '_hjCachedUserAttributes', purpose: 'Keeps details of a visitor who is not recorded' },
        { name: '_hjClosedSurveyInvites', days: 365, purpose: 'Keeps which invitations to surveys were closed' },
        { name: '_hjDonePolls', days: 365, purpose: 'Keeps which surveys were answered' },
        { name: '_hjMinimizedPolls', days: 365, purpose: 'Keeps which surveys were made small' },
        { name: '_hjShownFeedbackMessage', days: 365, purpose: 'Keeps whether the feedback form was closed' },
        { name: '_hjAbsoluteSessionInProgress', days: 0.02, purpose: 'Marks the first page of a visit' },
        { name: '_hjFirstSeen', days: 0.02, purpose: 'Marks a first visit' },
        {
            name: '_hjIncludedInSessionSample*',
            pattern: '_hjIncludedInSessionSample.*',
            days: 0.02,
            purpose: 'Keeps whether this visit is in the sample',
        },
        { name: '_hjIncludedInPageviewSample', days: 0.02, purpose: 'Keeps whether this visit is in the sample' },
        { name: '_hjSessionTooLarge', purpose: 'Ends recordings that grow too large' },
        { name: '_hjSessionResumed', purpose: 'Marks a recording that was taken up again' },
        { name: '_hjTLDTest', purpose: 'Tests on which domain a cookie can be kept' },
        { name: '_hjCookieTest', purpose: 'Tests whether the browser takes cookies' },
        { name: '_hjptid', purpose: "Marks people who run the site's Hotjar account" },
        { name: '_hjid', days: 365, purpose: 'Recognises the browser, in an older version' },
    ],
    storage: [
        { area: 'local', key: '_hjUserAttributes', purpose: 'Keeps details of the visitor' },
        { area: 'local', key: 'hjActiveViewportIds', purpose: 'Keeps which tabs are open' },
        { area: 'session', key: 'hjViewportId', purpose: 'Tells open tabs apart' },
        { area: 'session', key: '_hjSessionStorageTest', purpose: 'Tests whether storage works' },
    ],
    before: [{ stub: 'hj', queue: 'hj.q' }],
    load: [
        { set: '_hjSettings', value: { hjid: '{#id}', hjsv: 6 } },
        { script: 'https://static.hotjar.com/c/hotjar-{id}.js?sv=6' },
    ],
    // It has no call for consent.
    unverified: ['before'],
};

const hubspot = {
    id: 'hubspot',
    name: 'HubSpot',
    vendor: 'HubSpot',
    purpose: 'Joins visits, forms and chats of a visitor to one contact, so that the shop can answer and send fitting offers.',
    privacyUrl: 'https://legal.hubspot.com/privacy-policy',
    category: 'marketing',
    sale: false,
    hosts: [
        '*.hs-scripts.com',
        '*.hs-analytics.net',
        '*.hs-banner.com',
        '*.hsadspixel.net',
        '*.hscollectedforms.net',
        '*.hsleadflows.net',
        '*.usemessages.com',
        '*.hsforms.net',
        '*.hsforms.com',
        'track.hubspot.com',
        'forms.hubspot.com',
        'api.hubspot.com',
        '*.hubapi.com',
    ],
    cookies: [
        { name: '__hstc', days: 182, purpose: 'Recognises the browser and counts its visits' },
        { name: 'hubspotutk', days: 182, purpose: 'Joins a form that is sent with earlier visits' },
        { name: '__hssc', days: 0.02, purpose: 'Tells whether a visit still goes on' },
        { name: '__hssrc', purpose: 'Tells when the browser was restarted' },
        { name: 'messagesUtk', days: 182, purpose: 'Recognises the visitor in the chat' },
        { name: '__hs_opt_out', days: 182, purpose: "Keeps the answer to the vendor's own question for consent" },
        { name: '__hs_do_not_track', days: 182, purpose: 'Keeps that nothing shall be recorded' },
        { name: '__hs_initial_opt_in', days: 7, purpose: "Keeps that the vendor's own question was shown" },
        { name: '__hs_cookie_cat_pref', days: 182, purpose: 'Keeps the answers by category' },
        { name: '__hs_gpc_banner_dismiss', days: 180, purpose: 'Keeps that the note on a privacy signal was closed' },
        { name: '__hs_notify_banner_dismiss', days: 180, purpose: 'Keeps that a notice was closed' },
        { name: 'hs_ab_test', purpose: 'Keeps which version of a page was shown' },
        { name: 'hs-messages-is-open', days: 0.02, purpose: 'Keeps whether the chat is open' },
        { name: 'hs-messages-hide-welcome-message', days: 1, purpose: "Keeps that the chat's greeting was closed" },
        { name: 'hs_langswitcher_choice', days: 730, purpose: 'Keeps the chosen language' },
    ],
    before: [
        { set: 'disableHubSpotCookieBanner', value: true },
        { stub: '_hsq', methods: [] },
        {
            push: '_hsp',
            value: ['setHubSpotConsent', { analytics: false, advertisement: false, functionality: false }],
        },
    ],
    load: [{ script: 'https://js.hs-scripts.com/{id}.js' }],
    allow: [
        {
            push: '_hsp',
            value: ['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }],
        },
    ],
    refuse: [{ push: '_hsp', value: ['revokeCookieConsent'] }],
    // Other vendors' pixels that its account brings in are not told.
    persists: true,
    unverified: ['cookies'],
};

const impact = {
    id: 'impact',
    name: 'impact.com Universal Tracking Tag',
    vendor: 'impact.com',
    purpose: "Finds out which partner's link led to an order, so that the shop can pay the partner.",
    privacyUrl: 'https://impact.com/privacy-policy/',
    category: 'marketing',
    sale: true,
    hosts: [
        'utt.impactcdn.com',
        '*.impactcdn.com',
        '*.impactradius-event.com',
        '*.sjv.io',
        '*.pxf.io',
        '*.ojrq.net',
        '*.evyy.net',
        '*.7eer.net',
    ],
    cookies: [
        { name: 'IR_PI', days: 720, purpose: 'Recognises the browser on later visits' },
        { name: 'IR_gbd', purpose: "Keeps which domain is the site's own" },
        { name: 'IR_*', pattern: 'IR_.+', purpose: 'Keeps the visit that a campaign led to' },
    ],
    foreignCookies: [
        { name: 'brwsr', host: 'sjv.io', days: 720, purpose: 'Recognises the browser on later visits' },
        { name: 'irld', host: 'sjv.io', days: 180, purpose: 'Keeps the last click on a partner link' },
    ],
    before: [
        { set: 'ire_o', value: 'ire' },
        { stub: 'ire', queue: 'ire.a' },
        { call: 'ire', args: ['consent', 'default', { tracking: 'denied' }] },
    ],
    load: [
        { call: 'ire', args: ['identify', { customerId: '', customerEmail: '', customProfileId: '' }] },
        { script: 'https://utt.impactcdn.com/{id}.js' },
    ],
    allow: [{ call: 'ire', args: ['consent', 'update', { tracking: 'granted' }] }],
    refuse: [{ call: 'ire', args: ['consent', 'update', { tracking: 'denied' }] }],
    unverified: ['cookies', 'foreignCookies', 'before'],
};

const instagramEmbed = {
    id: 'instagram-embed',
    name: 'Instagram embed',
    vendor: 'Meta Platforms',
    purpose: 'Shows posts of Instagram in the page; Instagram learns who looked at it and may use that for ads.',
    privacyUrl: 'https://privacycenter.instagram.com/policy',
    category: 'marketing',
    sale: true,
    hosts: ['www.instagram.com', '*.cdninstagram.com'],
    paths: [
        'www.instagram.com/embed.js',
        'www.instagram.com/p/*/embed',
        'www.instagram.com/reel/*/embed',
        'www.instagram.com/tv/*/embed',
    ],
    foreignCookies: [
        { name: 'csrftoken', host: 'instagram.com', days: 365, purpose: 'Protects requests against forgery' },
        { name: 'mid', host: 'instagram.com', days: 400, purpose: 'Recognises the device' },
        { name: 'ig_did', host: 'instagram.com', days: 365, purpose: 'Recognises the device' },
        { name: 'datr', host: 'instagram.com', days: 400, purpose: 'Recognises the browser to protect accounts' },
    ],
    load: [{ script: 'https://www.instagram.com/embed.js' }],
    unverified: ['cookies', 'foreignCookies'],
};

const intercom = {
    id: 'intercom',
    name: 'Intercom Messenger',
    vendor: 'Intercom',
    purpose: 'Lets visitors chat with the shop and find help, and recognises them so that a conversation can go on later.',
    privacyUrl: 'https://www.intercom.com/legal/privacy',
    category: 'functional',
    sale: false,
    settings: { host: 'https://api-iam.intercom.io' },
    hosts: [
        'widget.intercom.io',
        'js.intercomcdn.com',
        'api-iam.intercom.io',
        'api-iam.eu.intercom.io',
        'api-iam.au.intercom.io',
        '*.intercom.io',
        '*.intercomcdn.com',
        '*.intercomassets.com',
    ],
    cookies: [
        { name: 'intercom-id-*', pattern: 'intercom-id-.+', days: 273, purpose: 'Recognises the browser on later visits' },
        {
            name: 'intercom-session-*',
            pattern: 'intercom-session-.+',
            days: 7,
            purpose: 'Keeps the conversations of a signed-in person',
        },
        { name: 'intercom-device-id-*', pattern: 'intercom-device-id-.+', days: 273, purpose: 'Recognises the device' },
    ],
    storage: [{ area: 'local', key: 'intercom.*', purpose: 'Keeps the state of the messenger' }],
    before: [{ stub: 'Intercom', queue: 'Intercom.q' }],
    load: [
        { set: 'intercomSettings.app_id', value: '{id}' },
        { set: 'intercomSettings.api_base', value: '{host}' },
        { script: 'https://widget.intercom.io/widget/{id}' },
    ],
    allow: [{ call: 'Intercom', args: ['boot', { app_id: '{id}', api_base: '{host}' }] }],
    refuse: [{ call: 'Intercom', args: ['shutdown'] }],
    unverified: ['storage', 'before'],
};

const judgeMe = {
    id: 'judge-me',
    name: 'Judge.me',
    vendor: 'Judge.me',
    purpose: 'Shows what customers say of a product and lets them write reviews.',
    privacyUrl: 'https://judge.me/privacy',
    category: 'functional',
    sale: false,
    hosts: [
        'cdnwidget.judge.me',
        'cdn.judge.me',
        'cache.judge.me',
        'api.judge.me',
        'judge.me',
        '*.judge.me',
        'judgeme.imgix.net',
    ],
    load: [{ set: 'jdgm.SHOP_DOMAIN', value: '{id}' }, { script: 'https://cdnwidget.judge.me/widget_preloader.js' }],
    unverified: ['cookies'],
};

const klarna = {
    id: 'klarna',
    name: 'Klarna',
    vendor: 'Klarna',
    purpose: 'Shows what an order costs when it is paid later or in parts, and handles that payment.',
    privacyUrl: 'https://www.klarna.com/international/privacy-policy/',
    category: 'functional',
    sale: false,
    hosts: [
        'js.klarna.com',
        'x.klarnacdn.net',
        '*.klarnacdn.net',
        '*.klarnaservices.com',
        '*.klarna.com',
        '*.klarnaevt.com',
    ],
    storage: [{ area: 'local', key: 'klarna*', purpose: 'Keeps the state of offers and checkout' }],
    load: [{ script: 'https://js.klarna.com/web-sdk/v1/klarna.js', attributes: { 'data-client-id': '{id}' } }],
    unverified: ['storage'],
};

const klaviyo = {
    id: 'klaviyo',
    name: 'Klaviyo',
    vendor: 'Klaviyo',
    purpose: 'Joins what a visitor looks at to their address, to send email and text messages that fit, and shows sign-up forms.',
    privacyUrl: 'https://www.klaviyo.com/legal/privacy-notice',
    category: 'marketing',
    sale: false,
    hosts: [
        'static.klaviyo.com',
        'static-tracking.klaviyo.com',
        'static-forms.klaviyo.com',
        'a.klaviyo.com',
        'fast.a.klaviyo.com',
        '*.klaviyo.com',
    ],
    cookies: [{ name: '__kla_id', days: 730, purpose: 'Recognises the browser on later visits' }],
    storage: [
        { area: 'local', key: 'klaviyoOnsite', purpose: 'Keeps which forms were shown' },
        { area: 'local', key: 'klaviyoPagesVisitCount', purpose: 'Counts pages seen' },
        { area: 'session', key: 'klaviyoPagesVisitCountSession', purpose: 'Counts pages of one visit' },
    ],
    settings: { host: 'https://static.klaviyo.com' },
    before: [
        { stub: '_learnq', methods: [] },
        { stub: 'klaviyo', methods: [] },
    ],
    load: [{ script: '{host}/onsite/js/klaviyo.js?company_id={id}' }],
    // It has no call for consent.
    unverified: ['storage'],
};

const linkedinInsight = {
    id: 'linkedin-insight',
    name: 'LinkedIn Insight Tag',
    vendor: 'LinkedIn',
    purpose: 'Tells LinkedIn which visits and purchases follow its ads, and shows the shop in what trades its visitors work.',
    privacyUrl: 'https://www.linkedin.com/legal/privacy-policy',
    category: 'marketing',
    sale: true,
    hosts: [
        'snap.licdn.com',
        'px.ads.linkedin.com',
        'px4.ads.linkedin.com',
        'dc.ads.linkedin.com',
        'www.linkedin.com',
        'p.adsymptotic.com',
        '*.oribi.io',
    ],
    paths: ['snap.licdn.com/li.lms-analytics/', 'www.linkedin.com/px/'],
    cookies: [
        { name: 'li_fat_id', days: 30, purpose: 'Connects sales with clicks of LinkedIn members' },
        { name: 'li_giant', days: 7, purpose: 'Connects sales with groups of LinkedIn members' },
        { name: 'ln_or', days: 1, purpose: 'Keeps whether pages may be measured' },
    ],
    foreignCookies: [
        { name: 'bcookie', host: 'linkedin.com', days: 365, purpose: 'Recognises the browser' },
        {
            name: 'li_sugr',
            host: 'linkedin.com',
            days: 90,
            purpose: 'Matches visitors with LinkedIn members in some countries',
        },
        { name: 'UserMatchHistory', host: 'linkedin.com', days: 30, purpose: 'Keeps when ad numbers were matched' },
        {
            name: 'AnalyticsSyncHistory',
            host: 'linkedin.com',
            days: 30,
            purpose: 'Keeps when visits were matched with members',
        },
        { name: 'lms_ads', host: 'linkedin.com', days: 30, purpose: 'Recognises a LinkedIn member for ads' },
        { name: 'lms_analytics', host: 'linkedin.com', days: 30, purpose: 'Recognises a LinkedIn member for statistics' },
        { name: 'lidc', host: 'linkedin.com', days: 1, purpose: 'Keeps which data centre answers' },
        { name: 'li_gc', host: 'linkedin.com', days: 182, purpose: 'Keeps the consent of a visitor without an account' },
    ],
    storage: [{ area: 'local', key: 'li_adsId', purpose: 'Recognises the browser for advertising' }],
    before: [{ stub: 'lintrk', queue: 'lintrk.q' }],
    load: [
        { set: '_linkedin_partner_id', value: '{id}' },
        { push: '_linkedin_data_partner_ids', value: '{id}' },
        { script: 'https://snap.licdn.com/li.lms-analytics/insight.min.js' },
    ],
    // It has no call for consent.
    unverified: ['cookies', 'foreignCookies', 'storage'],
};

const livechat = {
    id: 'livechat',
    name: 'LiveChat',
    vendor: 'Text',
    purpose: 'Lets visitors chat with the shop, and recognises them so that a conversation can go on later.',
    privacyUrl: 'https://www.livechat.com/legal/privacy-policy/',
    category: 'functional',
    sale: false,
    hosts: [
        'cdn.livechatinc.com',
        'api.livechatinc.com',
        'secure.livechatinc.com',
        '*.livechatinc.com',
        '*.livechat-static.com',
        'accounts.livechatinc.com',
    ],
    cookies: [
        { name: '__lc_cid', days: 730, purpose: 'Recognises the browser on later visits' },
        { name: '__lc_cst', days: 730, purpose: 'Lets the chat recognise the visitor' },
        { name: '__livechat', days: 1095, purpose: 'Recognises the browser, in an older version' },
    ],
    foreignCookies: [
        { name: '__lc2_cid', host: 'livechatinc.com', days: 730, purpose: 'Recognises the browser on later visits' },
        { name: '__lc2_cst', host: 'livechatinc.com', days: 730, purpose: 'Lets the chat recognise the visitor' },
    ],
    load: [{ set: '__lc.license', value: '{#id}' }, { script: 'https://cdn.livechatinc.com/tracking.js' }],
    unverified: ['cookies', 'foreignCookies'],
};

const logrocket = {
    id: 'logrocket',
    name: 'LogRocket',
    vendor: 'LogRocket',
    purpose: 'Records visits with their errors and network requests, so that developers can find out what went wrong.',
    privacyUrl: 'https://logrocket.com/privacy/',
    category: 'analytics',
    sale: false,
    hosts: [
        '*.logrocket.io',
        '*.logrocket.com',
        '*.lr-in.com',
        '*.lr-in-prod.com',
        '*.lr-ingest.io',
        '*.lr-ingest.com',
        '*.lr-intake.com',
        '*.logr-in.com',
        '*.logr-ingest.com',
        '*.lgrckt-in.com',
        '*.ingest-lr.com',
    ],
    cookies: [
        { name: '_lr_tabs_-*', pattern: '_lr_tabs_-.+', days: 1, purpose: 'Keeps which tabs belong to a visit' },
        { name: '_lr_hb_-*', pattern: '_lr_hb_-.+', days: 1, purpose: 'Keeps that the visit still goes on' },
        { name: '_lr_uf_-*', pattern: '_lr_uf_-.+', days: 365, purpose: 'Recognises the browser on later visits' },
    ],
    load: [
        { script: 'https://cdn.logrocket.io/LogRocket.min.js', attributes: { crossorigin: 'anonymous' } },
        { call: 'LogRocket.init', args: ['{id}'] },
    ],
    // It has no call for consent.
    unverified: ['cookies'],
};

const luckyOrange = {
    id: 'lucky-orange',
    name: 'Lucky Orange',
    vendor: 'Lucky Orange',
    purpose: 'Records where visitors move, click and scroll, and offers chat and surveys, so that the shop can improve its pages.',
    privacyUrl: 'https://www.luckyorange.com/legal/privacy',
    category: 'analytics',
    sale: false,
    hosts: ['tools.luckyorange.com', '*.luckyorange.com', '*.luckyorange.net'],
    cookies: [
        { name: 'lo-uid', days: 730, purpose: 'Recognises the browser on later visits' },
        { name: 'lo-visits', days: 730, purpose: 'Counts visits' },
        { name: 'lo-opt-out', days: 730, purpose: 'Keeps that the visitor opted out' },
        { name: 'lo-domain-check', purpose: 'Tests on which domain a cookie can be kept' },
        { name: '_lo_uid', days: 730, purpose: 'Recognises the browser, in an older version' },
        { name: '_lo_v', days: 365, purpose: 'Counts visits, in an older version' },
        { name: '__lotl', days: 180, purpose: 'Keeps the first page of the first visit, in an older version' },
        { name: '__lotr', days: 180, purpose: 'Keeps where the visitor first came from, in an older version' },
    ],
    storage: [
        { area: 'local', key: 'lo-session', purpose: 'Keeps what belongs to one visit' },
        { area: 'local', key: 'lo-visitor', purpose: 'Keeps what is known of the visitor' },
        { area: 'local', key: 'lo-messenger', purpose: 'Keeps the state of chat, surveys and news' },
    ],
    before: [{ stub: 'LOQ', methods: [] }],
    load: [{ script: 'https://tools.luckyorange.com/core/lo.js?site-id={id}' }],
    // Its calls for consent want a function, which no step can say.
    unverified: ['load'],
};

const mailchimp = {
    id: 'mailchimp',
    name: 'Mailchimp connected site',
    vendor: 'Intuit',
    purpose: 'Shows sign-up forms and joins visits to the mailing that led to them, to send mail that fits.',
    privacyUrl: 'https://www.intuit.com/privacy/statement/',
    category: 'marketing',
    sale: false,
    settings: { user: '' },
    hosts: ['chimpstatic.com', '*.list-manage.com', 'downloads.mailchimp.com'],
    cookies: [
        { name: 'mc_cid', days: 14, purpose: 'Keeps the mailing that led here' },
        { name: 'mc_eid', days: 14, purpose: 'Recognises the subscriber of a mailing' },
        { name: 'mc_landing_site', days: 14, purpose: 'Keeps the first page of the visit' },
        { name: 'MCPopupClosed', days: 365, purpose: 'Keeps that the sign-up form was closed' },
        { name: 'MCPopupSubscribed', days: 365, purpose: 'Keeps that the visitor signed up' },
        { name: '_mcid', days: 365, purpose: 'Recognises the browser on later visits' },
    ],
    // The two numbers of the address in the site's own snippet: `users/{user}/{id}.js`.
    load: [{ script: 'https://chimpstatic.com/mcjs-connected/js/users/{user}/{id}.js' }],
    unverified: ['cookies', 'load'],
};

const matomo = {
    id: 'matomo',
    name: 'Matomo',
    vendor: 'InnoCraft',
    purpose: "Counts visits, pages and purchases for the shop's own statistics, and recognises the browser on later visits.",
    privacyUrl: 'https://matomo.org/privacy-policy/',
    category: 'analytics',
    sale: false,
    hosts: ['cdn.matomo.cloud', '*.matomo.cloud'],
    paths: ['/matomo.js', '/matomo.php', '/piwik.js', '/piwik.php'],
    cookies: [
        { name: '_pk_id.*', pattern: '_pk_id\\..+', days: 395, purpose: 'Recognises the browser on later visits' },
        { name: '_pk_ses.*', pattern: '_pk_ses\\..+', days: 0.02, purpose: 'Tells whether a visit still goes on' },
        { name: '_pk_ref.*', pattern: '_pk_ref\\..+', days: 182, purpose: 'Keeps where the visitor first came from' },
        { name: '_pk_cvar.*', pattern: '_pk_cvar\\..+', days: 0.02, purpose: 'Holds values that the site chose to record' },
        { name: '_pk_hsr.*', pattern: '_pk_hsr\\..+', days: 0.02, purpose: 'Keeps whether the visit is recorded' },
        { name: '_pk_testcookie.*', pattern: '_pk_testcookie\\..+', purpose: 'Tests whether the browser takes cookies' },
        { name: 'mtm_consent', days: 10950, purpose: 'Keeps that the visitor agreed to be measured' },
        { name: 'mtm_cookie_consent', days: 10950, purpose: 'Keeps that the visitor agreed to cookies' },
        { name: 'mtm_consent_removed', days: 10950, purpose: 'Keeps that the visitor withdrew consent' },
        { name: 'matomo_ignore', days: 10950, purpose: 'Keeps that the visitor opted out' },
        { name: 'matomo_sessid', days: 14, purpose: 'Protects the opt-out form against forgery' },
    ],
    // Where Matomo is: https://shop.matomo.cloud, or the site's own. `id` is the number of the site in it.
    settings: { host: '' },
    before: [{ push: '_paq', value: ['requireConsent'] }],
    load: [
        { push: '_paq', value: ['setTrackerUrl', '{host}/matomo.php'] },
        { push: '_paq', value: ['setSiteId', '{id}'] },
        { push: '_paq', value: ['trackPageView'] },
        { push: '_paq', value: ['enableLinkTracking'] },
        { script: '{host}/matomo.js' },
    ],
    allow: [{ push: '_paq', value: ['setConsentGiven'] }],
    refuse: [{ push: '_paq', value: ['forgetConsentGiven'] }],
};

const metaPixel = {
    id: 'meta-pixel',
    name: 'Meta Pixel',
    vendor: 'Meta Platforms',
    purpose: 'Tells Meta what visitors look at and buy, to measure ads on Facebook and Instagram and to choose whom to show them to.',
    privacyUrl: 'https://www.facebook.com/privacy/policy/',
    category: 'marketing',
    sale: true,
    hosts: ['connect.facebook.net', 'www.facebook.com'],
    paths: [
        'connect.facebook.net/*/fbevents.js',
        'connect.facebook.net/signals/',
        'www.facebook.com/tr',
        'www.facebook.com/privacy_sandbox/',
    ],
    cookies: [
        { name: '_fbp', days: 90, purpose: 'Recognises the browser' },
        { name: '_fbc', days: 90, purpose: 'Keeps which ad was clicked before the visit' },
        { name: '_gtmeec', days: 91, purpose: 'Keeps scrambled customer details, set by some tag servers' },
    ],
    foreignCookies: [
        { name: 'fr', host: 'facebook.com', days: 90, purpose: 'Recognises the browser for advertising' },
        { name: 'datr', host: 'facebook.com', days: 400, purpose: 'Recognises the browser to protect accounts' },
        { name: 'sb', host: 'facebook.com', days: 400, purpose: 'Keeps traits of the browser' },
        { name: 'c_user', host: 'facebook.com', days: 90, purpose: 'Recognises the person who signed in' },
        { name: 'xs', host: 'facebook.com', days: 90, purpose: 'Keeps the sign-in to Facebook' },
    ],
    storage: [
        { area: 'local', key: 'lastExternalReferrer', purpose: 'Keeps the last page on another site' },
        { area: 'local', key: 'lastExternalReferrerTime', purpose: 'Keeps when the last page on another site was seen' },
    ],
    before: [
        { stub: 'fbq' },
        { set: 'fbq.push', value: { global: 'fbq' } },
        { set: 'fbq.loaded', value: true },
        { set: 'fbq.version', value: '2.0' },
        { set: '_fbq', value: { global: 'fbq' } },
        { call: 'fbq', args: ['consent', 'revoke'] },
    ],
    load: [
        { script: 'https://connect.facebook.net/en_US/fbevents.js' },
        { call: 'fbq', args: ['init', '{id}'] },
        { call: 'fbq', args: ['track', 'PageView'] },
    ],
    allow: [{ call: 'fbq', args: ['consent', 'grant'] }],
    refuse: [{ call: 'fbq', args: ['consent', 'revoke'] }],
    restrict: [{ call: 'fbq', args: ['dataProcessingOptions', ['LDU'], 0, 0] }],
    unrestrict: [{ call: 'fbq', args: ['dataProcessingOptions', []] }],
    unverified: ['storage'],
};

const microsoftClarity = {
    id: 'microsoft-clarity',
    name: 'Microsoft Clarity',
    vendor: 'Microsoft',
    purpose: 'Records where visitors move, click and scroll, so that the shop can improve its pages.',
    privacyUrl: 'https://privacy.microsoft.com/privacystatement',
    category: 'analytics',
    sale: false,
    hosts: ['*.clarity.ms', 'clarity.ms', 'c.bing.com'],
    paths: ['c.bing.com/c.gif'],
    cookies: [
        { name: '_clck', days: 365, purpose: 'Recognises the browser on later visits' },
        { name: '_clsk', days: 1, purpose: 'Keeps the pages of one visit together' },
    ],
    foreignCookies: [
        { name: 'CLID', host: 'clarity.ms', days: 365, purpose: 'Recognises the browser on later visits' },
        { name: 'ANONCHK', host: 'clarity.ms', days: 0.007, purpose: 'Keeps whether the ad number is used' },
        { name: 'SM', host: 'clarity.ms', purpose: "Matches the visitor's number with those of partners" },
        { name: 'MUID', host: 'clarity.ms', days: 365, purpose: 'Recognises the browser' },
        { name: 'MR', host: 'clarity.ms', days: 7, purpose: 'Keeps when the number was last renewed' },
    ],
    storage: [{ area: 'session', key: '_cltk', purpose: 'Tells open tabs apart' }],
    // Linking visits to ads is a matter of its own; a site that asks for it says `ads: 'granted'`.
    settings: { ads: 'denied' },
    before: [
        { stub: 'clarity', queue: 'clarity.q' },
        { call: 'clarity', args: ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }] },
    ],
    load: [{ script: 'https://www.clarity.ms/tag/{id}' }],
    allow: [{ call: 'clarity', args: ['consentv2', { ad_Storage: '{ads}', analytics_Storage: 'granted' }] }],
    refuse: [{ call: 'clarity', args: ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }] }],
    // It goes on without cookies.
    persists: true,
};

const microsoftUet = {
    id: 'microsoft-uet',
    name: 'Microsoft Advertising UET',
    vendor: 'Microsoft',
    purpose: 'Tells Microsoft which visits and purchases follow its ads, and lets the shop show ads to former visitors.',
    privacyUrl: 'https://privacy.microsoft.com/privacystatement',
    category: 'marketing',
    sale: true,
    hosts: ['bat.bing.com', 'bat.bing.net'],
    cookies: [
        { name: '_uetsid', days: 1, purpose: 'Keeps the pages of one visit together' },
        { name: '_uetvid', days: 390, purpose: 'Recognises the browser on later visits' },
        { name: '_uetmsclkid', days: 90, purpose: 'Keeps which ad was clicked before the visit' },
    ],
    foreignCookies: [
        { name: 'MUID', host: 'bing.com', days: 365, purpose: 'Recognises the browser' },
        { name: 'MR', host: 'bing.com', days: 7, purpose: 'Keeps when the number was last renewed' },
        { name: 'MSPTC', host: 'bing.com', days: 365, purpose: 'Recognises the browser for advertising' },
    ],
    storage: [
        { area: 'local', key: '_uetsid', purpose: 'Keeps the pages of one visit together' },
        { area: 'local', key: '_uetsid_exp', purpose: 'Keeps when the entry of the same name runs out' },
        { area: 'local', key: '_uetvid', purpose: 'Recognises the browser on later visits' },
        { area: 'local', key: '_uetvid_exp', purpose: 'Keeps when the entry of the same name runs out' },
    ],
    before: [
        { stub: 'uetq', methods: [] },
        { call: 'uetq.push', args: ['consent', 'default', { ad_storage: 'denied' }] },
    ],
    load: [
        { script: 'https://bat.bing.com/bat.js' },
        // Before the page is counted, or that would count as denied.
        { call: 'uetq.push', args: ['consent', 'update', { ad_storage: 'granted' }] },
        { new: 'UET', args: [{ ti: '{id}', enableAutoSpaTracking: true, q: { global: 'uetq' } }], as: 'uetq' },
        { call: 'uetq.push', args: ['pageLoad'] },
    ],
    allow: [{ call: 'uetq.push', args: ['consent', 'update', { ad_storage: 'granted' }] }],
    refuse: [{ call: 'uetq.push', args: ['consent', 'update', { ad_storage: 'denied' }] }],
    // It goes on without cookies.
    persists: true,
    unverified: ['cookies', 'foreignCookies', 'storage'],
};

const mixpanel = {
    id: 'mixpanel',
    name: 'Mixpanel',
    vendor: 'Mixpanel',
    purpose: 'Records which parts of the shop a visitor uses, in what order and how often, so that the shop can be improved.',
    privacyUrl: 'https://mixpanel.com/legal/privacy-policy/',
    category: 'analytics',
    sale: false,
    hosts: ['cdn.mxpnl.com', 'api-js.mixpanel.com', 'api.mixpanel.com', 'api-eu.mixpanel.com', 'api-in.mixpanel.com'],
    cookies: [
        {
            name: 'mp_*_mixpanel',
            pattern: 'mp_.+_mixpanel',
            days: 365,
            purpose: 'Recognises the browser and keeps details of it',
        },
        {
            name: '__mp_opt_in_out_*',
            pattern: '__mp_opt_in_out_.+',
            days: 365,
            purpose: 'Keeps whether the visitor opted in or out',
        },
    ],
    storage: [
        {
            area: 'local',
            key: 'mp_{id}_mixpanel',
            purpose: 'Keeps what is known of the visitor where the site prefers storage',
        },
        { area: 'local', key: '__mp_opt_in_out_*', purpose: 'Keeps whether the visitor opted in or out' },
        { area: 'local', key: '__mpq_*', purpose: 'Holds events that wait to be sent' },
        { area: 'session', key: 'mp_tab_id_*', purpose: 'Tells open tabs apart' },
        { area: 'session', key: 'mp_gen_new_tab_id_*', purpose: 'Keeps when a tab needs a new number' },
        { area: 'idb', key: 'mixpanelBrowserDb', purpose: 'Holds recordings that wait to be sent' },
        { area: 'idb', key: 'mixpanelFlagsDb', purpose: 'Keeps which new features are on for the visitor' },
    ],
    // `apiHost` takes the events; in the EU: https://api-eu.mixpanel.com. Mixpanel drops what browsers with Do Not Track
    // send; `ignoreDnt`, 1: what Heed allows is sent. `wait`: milliseconds until events are sent together.
    settings: { host: 'https://cdn.mxpnl.com', apiHost: 'https://api-js.mixpanel.com', ignoreDnt: '0', wait: '5000' },
    before: [
        {
            stub: 'mixpanel',
            methods: [
                'disable',
                'enable',
                'time_event',
                'track',
                'track_pageview',
                'track_links',
                'track_forms',
                'track_with_groups',
                'add_group',
                'set_group',
                'remove_group',
                'register',
                'register_once',
                'unregister',
                'alias',
                'identify',
                'name_tag',
                'set_config',
                'reset',
                'opt_in_tracking',
                'opt_out_tracking',
                'clear_opt_in_out_tracking',
            ],
        },
        {
            stub: 'mixpanel.people',
            methods: ['set', 'set_once', 'unset', 'increment', 'append', 'union', 'remove', 'track_charge', 'delete_user'],
        },
        { set: 'mixpanel.__SV', value: 1.2 },
    ],
    load: [
        {
            set: 'mixpanel._i',
            value: [
                [
                    '{id}',
                    {
                        api_host: '{apiHost}',
                        track_pageview: 'url-with-path-and-query-string',
                        ignore_dnt: '{#ignoreDnt}',
                        batch_flush_interval_ms: '{#wait}',
                    },
                    'mixpanel',
                ],
            ],
        },
        { script: '{host}/libs/mixpanel-2-latest.min.js' },
    ],
    // Without an event of its own, which would be sent on every page.
    allow: [
        { call: 'mixpanel.enable', args: [] },
        { call: 'mixpanel.opt_in_tracking', args: [{ track: false }] },
    ],
    // Mixpanel forgets the no when the key that keeps it is cleaned up, but not that it is disabled.
    refuse: [
        { call: 'mixpanel.opt_out_tracking', args: [] },
        { call: 'mixpanel.disable', args: [] },
    ],
};

const mouseflow = {
    id: 'mouseflow',
    name: 'Mouseflow',
    vendor: 'Mouseflow',
    purpose: 'Records where visitors move, click and scroll and how they fill in forms, so that the shop can improve its pages.',
    privacyUrl: 'https://mouseflow.com/legal/gdpr/',
    category: 'analytics',
    sale: false,
    hosts: ['cdn.mouseflow.com', '*.mouseflow.com'],
    cookies: [
        { name: 'mf_user', days: 90, purpose: 'Tells a new visitor from a returning one' },
        { name: 'mf_*', pattern: 'mf_.+', purpose: 'Keeps the recording of one visit together' },
    ],
    before: [
        { stub: '_mfq', methods: [] },
        { set: 'mouseflowAutoStart', value: false },
    ],
    load: [{ script: 'https://cdn.mouseflow.com/projects/{id}.js' }],
    allow: [{ call: 'mouseflow.start', args: [] }],
    refuse: [{ push: '_mfq', value: ['stop'] }],
};

const newRelicBrowser = {
    id: 'new-relic-browser',
    name: 'New Relic Browser',
    vendor: 'New Relic',
    purpose: 'Measures how fast pages load and which errors occur, and may record visits to find their cause.',
    privacyUrl: 'https://newrelic.com/termsandconditions/privacy',
    category: 'analytics',
    sale: false,
    hosts: ['js-agent.newrelic.com', 'bam.nr-data.net', 'bam-cell.nr-data.net', 'bam.eu01.nr-data.net', '*.nr-data.net'],
    foreignCookies: [{ name: 'JSESSIONID', host: 'nr-data.net', purpose: 'Counts visits, in older versions' }],
    storage: [{ area: 'local', key: 'NRBA_SESSION*', purpose: 'Keeps what belongs to one visit' }],
    // No `load`: it is built into the pages by their server. A mark holds it.
    before: [{ set: 'NREUM.init.browser_consent_mode.enabled', value: true }],
    allow: [{ call: 'newrelic.consent', args: [true] }],
    refuse: [{ call: 'newrelic.consent', args: [false] }],
    // Where its consent mode is off, it does not listen.
    persists: true,
};

const omnisend = {
    id: 'omnisend',
    name: 'Omnisend',
    vendor: 'Omnisend',
    purpose: 'Recognises visitors to send email and text messages that fit what they looked at, and shows sign-up forms.',
    privacyUrl: 'https://www.omnisend.com/privacy/',
    category: 'marketing',
    sale: false,
    hosts: ['omnisnippet1.com', '*.omnisend.com', '*.omnisendlink.com', '*.soundestlink.com'],
    cookies: [
        { name: 'omnisendAnonymousID', days: 365, purpose: 'Recognises the browser on later visits' },
        { name: 'omnisendContactID', days: 365, purpose: 'Recognises a subscriber' },
        { name: 'omnisendSessionID', days: 0.02, purpose: 'Keeps the pages of one visit together' },
        { name: 'soundestID', purpose: 'Tells a new visitor from a returning one' },
    ],
    before: [{ stub: 'omnisend', methods: [] }],
    load: [
        { push: 'omnisend', value: ['accountID', '{id}'] },
        { push: 'omnisend', value: ['track', '$pageViewed'] },
        { script: 'https://omnisnippet1.com/inshop/launcher-v2.js' },
    ],
    unverified: ['cookies'],
};

const onesignal = {
    id: 'onesignal',
    name: 'OneSignal web push',
    vendor: 'OneSignal',
    purpose: 'Asks visitors whether they want messages of the shop in their browser, and delivers them.',
    privacyUrl: 'https://onesignal.com/privacy_policy',
    category: 'marketing',
    sale: false,
    hosts: ['cdn.onesignal.com', 'onesignal.com', '*.onesignal.com'],
    storage: [
        { area: 'idb', key: 'ONE_SIGNAL_SDK_DB', purpose: 'Keeps the subscription to messages' },
        { area: 'local', key: 'onesignal-*', purpose: 'Keeps when the visitor was asked to subscribe' },
    ],
    // No `load`: it wants a function, which no step can say. A mark holds it.
    allow: [{ call: 'OneSignal.setConsentGiven', args: [true] }],
    refuse: [{ call: 'OneSignal.setConsentGiven', args: [false] }],
    // It only listens where the page said `OneSignal.setConsentRequired(true)` before.
    persists: true,
    unverified: ['all'],
};

const optimizely = {
    id: 'optimizely',
    name: 'Optimizely Web Experimentation',
    vendor: 'Optimizely',
    purpose: 'Shows visitors different versions of a page to find the better one, and recognises them so that each keeps seeing the same one.',
    privacyUrl: 'https://www.optimizely.com/legal/privacy-policy/',
    category: 'analytics',
    sale: false,
    hosts: ['cdn.optimizely.com', 'logx.optimizely.com', '*.optimizely.com'],
    cookies: [
        { name: 'optimizelyEndUserId', days: 182, purpose: 'Recognises the browser on later visits' },
        { name: 'optimizelyOptOut', days: 3650, purpose: 'Keeps that the visitor opted out' },
        { name: 'optimizelyRedirectData', days: 0.00006, purpose: 'Carries a test over to another page' },
        { name: 'optimizelyDomainTestCookie', days: 182, purpose: 'Tests on which domain a cookie can be kept' },
    ],
    storage: [
        {
            area: 'local',
            key: 'optimizely_data$$*',
            purpose: 'Keeps details of the visitor and events that wait to be sent',
        },
    ],
    before: [
        { stub: 'optimizely', methods: [] },
        { push: 'optimizely', value: { type: 'holdEvents' } },
    ],
    load: [{ script: 'https://cdn.optimizely.com/js/{id}.js' }],
    allow: [
        { push: 'optimizely', value: { type: 'optOut', isOptOut: false } },
        { push: 'optimizely', value: { type: 'sendEvents' } },
    ],
    refuse: [{ push: 'optimizely', value: { type: 'optOut', isOptOut: true } }],
    // The opt-out is one of its cookies, which a withdrawal removes.
    persists: true,
    unverified: ['before', 'allow', 'refuse', 'storage'],
};

const outbrain = {
    id: 'outbrain',
    name: 'Outbrain (Amplify) Pixel',
    vendor: 'Teads',
    purpose: 'Tells Outbrain which visits and purchases follow its ads on news sites, and whom to show them to.',
    privacyUrl: 'https://www.outbrain.com/privacy/',
    category: 'marketing',
    sale: true,
    hosts: [
        'amplify.outbrain.com',
        'tr.outbrain.com',
        'wave.outbrain.com',
        'widgets.outbrain.com',
        '*.outbrain.com',
        '*.outbrainimg.com',
    ],
    cookies: [
        { name: 'outbrain_cid_fetch', days: 0.003, purpose: 'Limits how often an ad click is looked up' },
        { name: 'dicbo_id', days: 90, purpose: 'Keeps which ad was clicked before the visit' },
    ],
    foreignCookies: [
        { name: 'obuid', host: 'outbrain.com', days: 91, purpose: 'Recognises the browser on later visits' },
        { name: 'recs', host: 'outbrain.com', days: 0.0007, purpose: 'Keeps which recommendations were shown' },
    ],
    before: [{ stub: 'obApi' }, { set: 'obApi.version', value: '1.0' }, { set: 'obApi.loaded', value: true }],
    load: [
        { set: 'OB_ADV_ID', value: '{id}' },
        { set: 'obApi.marketerId', value: '{id}' },
        { call: 'obApi', args: ['track', 'PAGE_VIEW'] },
        { script: 'https://amplify.outbrain.com/cp/obtp.js' },
    ],
    unverified: ['cookies', 'foreignCookies', 'before', 'load'],
};

const paypal = {
    id: 'paypal',
    name: 'PayPal',
    vendor: 'PayPal',
    purpose: "Shows PayPal's buttons and handles the payment, with checks against fraud.",
    privacyUrl: 'https://www.paypal.com/us/legalhub/paypal/privacy-full',
    category: 'necessary',
    sale: false,
    hosts: ['www.paypal.com', 'www.paypalobjects.com', '*.paypal.com', '*.paypalobjects.com', 'www.sandbox.paypal.com'],
    paths: [
        'www.paypal.com/sdk/js',
        'www.paypal.com/web-sdk/',
        'www.paypal.com/smart/',
        'www.paypal.com/checkoutnow',
        'www.paypal.com/xoplatform/',
        'www.paypal.com/credit-presentment/',
        'www.paypalobjects.com/',
    ],
    foreignCookies: [
        { name: 'ts', host: 'paypal.com', days: 1095, purpose: 'Helps to spot fraudulent payments' },
        { name: 'ts_c', host: 'paypal.com', days: 1095, purpose: 'Helps to spot fraudulent payments' },
        { name: 'enforce_policy', host: 'paypal.com', days: 365, purpose: 'Keeps which privacy rules apply' },
        { name: 'x-pp-s', host: 'paypal.com', purpose: 'Keeps a visit together' },
        { name: 'nsid', host: 'paypal.com', purpose: 'Keeps a visit together' },
        { name: 'l7_az', host: 'paypal.com', days: 1, purpose: 'Keeps which data centre answers' },
        { name: 'tsrce', host: 'paypal.com', purpose: 'Keeps where the visit came from' },
    ],
    storage: [{ area: 'local', key: '__paypal_storage__', purpose: 'Keeps the state of the payment buttons' }],
    load: [{ script: 'https://www.paypal.com/sdk/js?client-id={id}' }],
    unverified: ['cookies', 'foreignCookies', 'storage'],
};

const pinterestTag = {
    id: 'pinterest-tag',
    name: 'Pinterest Tag',
    vendor: 'Pinterest',
    purpose: 'Tells Pinterest what visitors look at and buy, to measure its ads and to choose whom to show them to.',
    privacyUrl: 'https://policy.pinterest.com/en/privacy-policy',
    category: 'marketing',
    sale: true,
    hosts: ['s.pinimg.com', 'ct.pinterest.com'],
    paths: ['s.pinimg.com/ct/'],
    cookies: [
        { name: '_pin_unauth', days: 365, purpose: 'Joins the actions of a visitor who is not signed in' },
        { name: '_epik', days: 365, purpose: 'Keeps which ad was clicked before the visit' },
        { name: '_derived_epik', days: 365, purpose: 'Keeps a visitor match that was made without cookies' },
        { name: '_pinterest_ct', days: 365, purpose: 'Recognises the visitor and keeps since when' },
        { name: '_pinterest_ct_rt', days: 365, purpose: 'Recognises a returning visitor and keeps since when' },
        { name: '_routing_id', days: 1, purpose: 'Keeps which version of the service answers' },
    ],
    foreignCookies: [
        {
            name: '_pinterest_ct_ua',
            host: 'pinterest.com',
            days: 365,
            purpose: 'Joins the actions of a visitor who is not signed in',
        },
        { name: '_pinterest_sess', host: 'pinterest.com', days: 365, purpose: 'Keeps whether the visitor is signed in' },
        { name: 'ar_debug', host: 'pinterest.com', days: 365, purpose: 'Switches detailed reports on ad measurement on' },
    ],
    before: [{ stub: 'pintrk' }, { set: 'pintrk.version', value: '3.0' }],
    load: [
        { script: 'https://s.pinimg.com/ct/core.js' },
        { call: 'pintrk', args: ['load', '{id}'] },
        // Only heard after `load`; without it the page would not be counted where the tag's own default is no.
        { call: 'pintrk', args: ['setconsent', true] },
        { call: 'pintrk', args: ['page'] },
    ],
    allow: [{ call: 'pintrk', args: ['setconsent', true] }],
    refuse: [{ call: 'pintrk', args: ['setconsent', false] }],
};

const pinterestWidget = {
    id: 'pinterest-widget',
    name: 'Pinterest save button and widgets',
    vendor: 'Pinterest',
    purpose: 'Shows pins, boards or a save button; Pinterest learns who looked at the page and may use that for ads.',
    privacyUrl: 'https://policy.pinterest.com/en/privacy-policy',
    category: 'marketing',
    sale: true,
    hosts: ['assets.pinterest.com', 'widgets.pinterest.com', 'log.pinterest.com'],
    foreignCookies: [
        { name: '_pinterest_sess', host: 'pinterest.com', days: 365, purpose: 'Keeps whether the visitor is signed in' },
    ],
    load: [{ script: 'https://assets.pinterest.com/js/pinit.js' }],
};

const piwikPro = {
    id: 'piwik-pro',
    name: 'Piwik PRO',
    vendor: 'Piwik PRO',
    purpose: "Counts visits, pages and purchases for the shop's statistics, and recognises the browser on later visits.",
    privacyUrl: 'https://piwik.pro/privacy-policy/',
    category: 'analytics',
    sale: false,
    settings: { account: '' },
    hosts: ['*.piwik.pro', '*.containers.piwik.pro', '*.piwikpro.com'],
    paths: ['/ppms.js', '/ppms.php'],
    cookies: [
        { name: '_pk_id.*', pattern: '_pk_id\\..+', days: 395, purpose: 'Recognises the browser on later visits' },
        { name: '_pk_ses.*', pattern: '_pk_ses\\..+', days: 0.02, purpose: 'Tells whether a visit still goes on' },
        { name: 'stg_traffic_source_priority', days: 0.02, purpose: 'Keeps what kind of link led here' },
        { name: 'stg_last_interaction', days: 365, purpose: 'Keeps when the visitor was last active' },
        { name: 'stg_returning_visitor', days: 365, purpose: 'Tells a returning visitor from a new one' },
        { name: 'stg_externalReferrer', purpose: 'Keeps the page that led here' },
        { name: 'stg_fired__*', pattern: 'stg_fired__.+', purpose: 'Keeps which tags have run' },
        { name: 'stg_utm_campaign', purpose: 'Keeps the campaign that led here' },
        { name: 'stg_pk_campaign', purpose: 'Keeps the campaign that led here' },
        {
            name: 'ppms_privacy_*',
            pattern: 'ppms_privacy_.+',
            days: 365,
            purpose: "Keeps the answers to the vendor's own question for consent",
        },
        {
            name: 'ppms_privacy_bar_*',
            pattern: 'ppms_privacy_bar_.+',
            purpose: "Keeps that the vendor's own question was closed",
        },
        { name: '_stg_optout', days: 365, purpose: 'Switches all tags off' },
        { name: 'stg_global_opt_out', days: 365, purpose: 'Switches the tags of all sites of an account off' },
    ],
    before: [{ stub: '_paq', methods: [] }],
    load: [{ script: 'https://{account}.containers.piwik.pro/{id}.js' }],
    // Its calls for consent want a function, which no step can say.
};

const plausible = {
    id: 'plausible',
    name: 'Plausible Analytics',
    vendor: 'Plausible Insights',
    purpose: 'Counts visits and where they come from, without cookies and without recognising visitors.',
    privacyUrl: 'https://plausible.io/privacy',
    category: 'analytics',
    sale: false,
    settings: { host: 'https://plausible.io' },
    hosts: ['plausible.io'],
    paths: ['plausible.io/js/', 'plausible.io/api/event'],
    storage: [{ area: 'local', key: 'plausible_ignore', purpose: 'Leaves visits of this browser uncounted' }],
    before: [
        { stub: 'plausible', queue: 'plausible.q' },
        { set: 'plausible.o', value: {} },
    ],
    // Its opt-out is a key in storage, by which people leave their own visits uncounted: consent has no say in it.
    load: [{ script: '{host}/js/pa-{id}.js' }],
    unverified: ['before'],
};

const podsights = {
    id: 'podsights',
    name: 'Podsights (Spotify Ad Analytics)',
    vendor: 'Spotify',
    purpose: 'Finds out which visits follow an ad that was heard in a podcast, and recognises the browser for that.',
    privacyUrl: 'https://www.spotify.com/legal/privacy-policy/',
    category: 'marketing',
    sale: true,
    hosts: ['cdn.pdst.fm', 'pdst.fm', 'us-central1-adaptive-growth.cloudfunctions.net'],
    cookies: [{ name: '__pdst', days: 365, purpose: 'Recognises the browser on later visits' }],
    before: [{ stub: 'pdst', queue: 'pdst.q' }],
    load: [
        { call: 'pdst', args: ['conf', { key: '{id}' }] },
        { call: 'pdst', args: ['view', { url: { global: 'location.href' } }] },
        { script: 'https://cdn.pdst.fm/ping.min.js' },
    ],
    unverified: ['cookies', 'before'],
};

const posthog = {
    id: 'posthog',
    name: 'PostHog',
    vendor: 'PostHog',
    purpose: 'Records which parts of the shop a visitor uses, may replay visits, and switches new features on for some visitors.',
    privacyUrl: 'https://posthog.com/privacy',
    category: 'analytics',
    sale: false,
    hosts: [
        'us.i.posthog.com',
        'eu.i.posthog.com',
        'us-assets.i.posthog.com',
        'eu-assets.i.posthog.com',
        'app.posthog.com',
        '*.i.posthog.com',
    ],
    cookies: [
        {
            name: 'ph_*_posthog',
            pattern: 'ph_.+_posthog',
            days: 365,
            purpose: "Keeps the visitor's number and the current visit",
        },
        { name: 'dmn_chk_*', pattern: 'dmn_chk_.+', purpose: 'Tests on which domain a cookie can be kept' },
    ],
    storage: [
        { area: 'local', key: 'ph_{id}_posthog', purpose: "Keeps the visitor's number and the current visit" },
        { area: 'local', key: '__ph_opt_in_out_*', purpose: 'Keeps whether the visitor opted in or out' },
        { area: 'session', key: 'ph_{id}_window_id', purpose: 'Tells open tabs apart' },
        { area: 'session', key: 'ph_{id}_posthog', purpose: 'Keeps what is known of the current visit' },
        {
            area: 'session',
            key: 'ph_{id}_session_registered_properties',
            purpose: 'Keeps what the site says of the current visit',
        },
        { area: 'session', key: 'ph_{id}_primary_window_exists', purpose: 'Tells a first tab from a copied one' },
    ],
    // `host` has the script, `apiHost` takes the events; in the EU: eu-assets.i.posthog.com and eu.i.posthog.com.
    // `robots`, 1: counts browsers that a program drives, too.
    settings: { host: 'https://us-assets.i.posthog.com', apiHost: 'https://us.i.posthog.com', robots: '0' },
    before: [
        {
            stub: 'posthog',
            methods: [
                'capture',
                'identify',
                'alias',
                'group',
                'register',
                'register_once',
                'register_for_session',
                'unregister',
                'unregister_for_session',
                'reset',
                'setPersonProperties',
                'set_config',
                'reloadFeatureFlags',
                'onFeatureFlags',
                'onSessionId',
                'startSessionRecording',
                'stopSessionRecording',
                'captureException',
                'opt_in_capturing',
                'opt_out_capturing',
                'clear_opt_in_out_capturing',
            ],
        },
        { stub: 'posthog.people', methods: ['set', 'set_once'] },
        { set: 'posthog.__SV', value: 1 },
    ],
    load: [
        {
            set: 'posthog._i',
            value: [['{id}', { api_host: '{apiHost}', opt_out_useragent_filter: '{#robots}' }, 'posthog']],
        },
        { script: '{host}/static/array.js', attributes: { crossorigin: 'anonymous' } },
    ],
    // Without an event of its own, which would be sent on every page.
    allow: [{ call: 'posthog.opt_in_capturing', args: [{ captureEventName: false }] }],
    // The default is what counts once the key that keeps the no is cleaned up too.
    refuse: [
        { call: 'posthog.opt_out_capturing', args: [] },
        { call: 'posthog.set_config', args: [{ opt_out_capturing_by_default: true }] },
    ],
};

const postscript = {
    id: 'postscript',
    name: 'Postscript',
    vendor: 'Postscript.io',
    purpose: 'Shows sign-up forms for text messages and joins visits to subscribers, to send them offers that fit.',
    privacyUrl: 'https://postscript.io/privacy',
    category: 'marketing',
    sale: false,
    hosts: ['sdk.postscript.io', 'sdk-api-proxy.postscript.io', 'cdn.postscript.io', '*.postscript.io'],
    load: [{ script: 'https://sdk.postscript.io/sdk.bundle.js?shopId={id}' }],
    unverified: ['cookies', 'storage'],
};

const quoraPixel = {
    id: 'quora-pixel',
    name: 'Quora Pixel',
    vendor: 'Quora',
    purpose: 'Tells Quora what visitors look at and buy, to measure its ads and to choose whom to show them to.',
    privacyUrl: 'https://www.quora.com/about/privacy',
    category: 'marketing',
    sale: true,
    hosts: ['a.quora.com', 'q.quora.com'],
    foreignCookies: [
        { name: 'm-b', host: 'quora.com', days: 730, purpose: 'Recognises the browser' },
        { name: 'm-b_lax', host: 'quora.com', days: 730, purpose: 'Recognises the browser' },
        { name: 'm-b_strict', host: 'quora.com', days: 730, purpose: 'Recognises the browser' },
    ],
    before: [{ stub: 'qp' }],
    load: [
        { call: 'qp', args: ['init', '{id}'] },
        { call: 'qp', args: ['track', 'ViewContent'] },
        { script: 'https://a.quora.com/qevents.js' },
    ],
    unverified: ['cookies', 'foreignCookies', 'before'],
};

const rakutenAdvertising = {
    id: 'rakuten-advertising',
    name: 'Rakuten Advertising',
    vendor: 'Rakuten',
    purpose: "Finds out which partner's link led to an order, so that the shop can pay the partner.",
    privacyUrl: 'https://rakutenadvertising.com/legal-notices/services-privacy-policy/',
    category: 'marketing',
    sale: true,
    hosts: [
        'tag.rmp.rakuten.com',
        'track.linksynergy.com',
        '*.linksynergy.com',
        '*.rmtag.com',
        '*.mediaforge.com',
        '*.nxtck.com',
    ],
    cookies: [
        { name: 'rmStore', days: 30, purpose: 'Keeps details of the partner link that led here' },
        { name: 'rmStoreGateway', days: 30, purpose: 'Keeps a partner link that led here by way of another page' },
    ],
    load: [{ script: 'https://tag.rmp.rakuten.com/{id}.ct.js' }],
    unverified: ['load', 'cookies'],
};

const redditPixel = {
    id: 'reddit-pixel',
    name: 'Reddit Pixel',
    vendor: 'Reddit',
    purpose: 'Tells Reddit what visitors look at and buy, to measure its ads and to choose whom to show them to.',
    privacyUrl: 'https://www.reddit.com/policies/privacy-policy',
    category: 'marketing',
    sale: true,
    hosts: ['www.redditstatic.com', 'alb.reddit.com', 'pixel-config.reddit.com'],
    paths: ['www.redditstatic.com/ads/'],
    cookies: [
        { name: '_rdt_uuid', days: 90, purpose: 'Recognises the browser on later visits' },
        { name: '_rdt_cid', days: 90, purpose: 'Keeps which ad was clicked before the visit' },
        { name: '_rdt_em', days: 90, purpose: 'Keeps a scrambled email address to recognise the visitor' },
    ],
    before: [{ stub: 'rdt', queue: 'rdt.callQueue' }],
    load: [
        { script: 'https://www.redditstatic.com/ads/pixel.js' },
        { call: 'rdt', args: ['init', '{id}'] },
        { call: 'rdt', args: ['track', 'PageVisit'] },
    ],
    allow: [{ call: 'rdt', args: ['enableFirstPartyCookies'] }],
    refuse: [{ call: 'rdt', args: ['disableFirstPartyCookies'] }],
    // The call is about cookies only: events go on.
    persists: true,
    unverified: ['cookies'],
};

const rtbHouse = {
    id: 'rtb-house',
    name: 'RTB House',
    vendor: 'RTB House',
    purpose: 'Keeps which products a visitor looked at, to show ads for them on other websites.',
    privacyUrl: 'https://www.rtbhouse.com/privacy-center/services-privacy-policy',
    category: 'marketing',
    sale: true,
    hosts: ['tags.creativecdn.com', '*.creativecdn.com', '*.erne.co'],
    cookies: [
        { name: '__rtbh.uid', days: 365, purpose: 'Recognises the person' },
        { name: '__rtbh.lid', days: 365, purpose: 'Recognises the browser on later visits' },
        { name: '__rtbh.aid', days: 365, purpose: 'Recognises the browser for advertising' },
    ],
    foreignCookies: [
        { name: 'u', host: 'creativecdn.com', days: 365, purpose: 'Recognises the browser on many websites' },
        { name: 'g', host: 'creativecdn.com', days: 365, purpose: 'Recognises the browser for advertising' },
        { name: 'c', host: 'creativecdn.com', days: 365, purpose: "Matches the visitor's number with those of partners" },
        { name: 'ts', host: 'creativecdn.com', days: 365, purpose: 'Keeps when the number was made' },
    ],
    before: [{ stub: 'rtbhEvents', methods: [] }],
    // Each page pushes what it is: `home`, `offer` …
    load: [{ script: 'https://tags.creativecdn.com/{id}.js' }],
    unverified: ['cookies', 'foreignCookies'],
};

const rudderstack = {
    id: 'rudderstack',
    name: 'RudderStack',
    vendor: 'RudderStack',
    purpose: 'Records what visitors do and passes it on to other tools that the shop has chosen.',
    privacyUrl: 'https://www.rudderstack.com/privacy-policy/',
    category: 'analytics',
    sale: false,
    settings: { host: '' },
    hosts: ['cdn.rudderlabs.com', 'api.rudderstack.com', '*.dataplane.rudderstack.com'],
    cookies: [
        { name: 'rl_anonymous_id', days: 365, purpose: 'Recognises the browser on later visits' },
        { name: 'rl_user_id', days: 365, purpose: 'Recognises the person who signed in' },
        { name: 'rl_trait', days: 365, purpose: 'Keeps what the site knows of a signed-in person' },
        { name: 'rl_group_id', days: 365, purpose: 'Recognises the customer account' },
        { name: 'rl_group_trait', days: 365, purpose: 'Keeps what the site knows of an account' },
        { name: 'rl_session', days: 365, purpose: 'Keeps what belongs to one visit' },
        { name: 'rl_page_init_referrer', days: 365, purpose: 'Keeps where the visitor first came from' },
        { name: 'rl_page_init_referring_domain', days: 365, purpose: 'Keeps the site from which the visitor first came' },
        { name: 'rl_auth_token', days: 365, purpose: "Lets events be handed to the site's data store" },
        { name: 'test_rudder_cookie', purpose: 'Tests whether the browser takes cookies' },
    ],
    storage: [{ area: 'local', key: 'rudder_*', purpose: 'Holds events that wait to be sent, and settings' }],
    before: [
        {
            stub: 'rudderanalytics',
            methods: ['load', 'ready', 'page', 'track', 'identify', 'alias', 'group', 'reset', 'consent'],
        },
    ],
    load: [
        {
            call: 'rudderanalytics.load',
            args: [
                '{id}',
                '{host}',
                {
                    preConsent: { enabled: true, storage: { strategy: 'none' }, events: { delivery: 'buffer' } },
                    consentManagement: { enabled: true, provider: 'custom' },
                },
            ],
        },
        { call: 'rudderanalytics.page', args: [] },
        { script: 'https://cdn.rudderlabs.com/v3/modern/rsa.min.js' },
    ],
    allow: [
        {
            call: 'rudderanalytics.consent',
            args: [{ consentManagement: { allowedConsentIds: ['analytics'], deniedConsentIds: [] }, trackConsent: true }],
        },
    ],
    refuse: [
        {
            call: 'rudderanalytics.consent',
            args: [{ consentManagement: { allowedConsentIds: [], deniedConsentIds: ['analytics'] }, trackConsent: true }],
        },
    ],
    // Only tools that are filed under this consent stop; the events go on.
    persists: true,
    unverified: ['before', 'persists'],
};

const segment = {
    id: 'segment',
    name: 'Segment',
    vendor: 'Twilio',
    purpose: 'Records what visitors do and passes it on to other tools that the shop has chosen.',
    privacyUrl: 'https://www.twilio.com/en-us/legal/privacy',
    category: 'analytics',
    sale: false,
    hosts: ['cdn.segment.com', 'api.segment.io', '*.segment.io'],
    cookies: [
        { name: 'ajs_anonymous_id', days: 365, purpose: 'Recognises the browser on later visits' },
        { name: 'ajs_user_id', days: 365, purpose: 'Recognises the person who signed in' },
        { name: 'ajs_group_id', days: 365, purpose: 'Recognises the customer account' },
        { name: 'analytics_session_id', days: 365, purpose: 'Keeps the pages of one visit together' },
    ],
    storage: [
        { area: 'local', key: 'ajs_anonymous_id', purpose: 'Second copy of the number that recognises the browser' },
        { area: 'local', key: 'ajs_user_id', purpose: "Second copy of the signed-in person's number" },
        { area: 'local', key: 'ajs_user_traits', purpose: 'Keeps what the site knows of a signed-in person' },
        { area: 'local', key: 'ajs_group_id', purpose: "Second copy of the account's number" },
        { area: 'local', key: 'ajs_group_properties', purpose: 'Keeps what the site knows of an account' },
        { area: 'local', key: 'persisted-queue:v1:*', purpose: 'Holds events that wait to be sent' },
    ],
    settings: { host: 'https://cdn.segment.com' },
    before: [
        {
            stub: 'analytics',
            methods: [
                'track',
                'page',
                'identify',
                'group',
                'alias',
                'ready',
                'on',
                'once',
                'off',
                'reset',
                'debug',
                'trackLink',
                'trackForm',
                'trackClick',
                'trackSubmit',
                'pageview',
                'setAnonymousId',
                'addSourceMiddleware',
                'addIntegrationMiddleware',
                'addDestinationMiddleware',
                'register',
            ],
        },
    ],
    load: [
        { set: 'analytics.invoked', value: true },
        { set: 'analytics._writeKey', value: '{id}' },
        { set: 'analytics._cdn', value: '{host}' },
        { script: '{host}/analytics.js/v1/{id}/analytics.min.js' },
        { call: 'analytics.page', args: [] },
    ],
    // It has no call that stops it once it runs.
    unverified: ['cookies'],
};

const sentry = {
    id: 'sentry',
    name: 'Sentry',
    vendor: 'Functional Software',
    purpose: "Reports errors of the page to the shop's developers, with what led to them, and may replay the visit.",
    privacyUrl: 'https://sentry.io/privacy/',
    category: 'functional',
    sale: false,
    hosts: [
        'browser.sentry-cdn.com',
        'js.sentry-cdn.com',
        '*.sentry-cdn.com',
        '*.ingest.sentry.io',
        '*.ingest.us.sentry.io',
        '*.ingest.de.sentry.io',
    ],
    storage: [{ area: 'session', key: 'sentryReplaySession', purpose: 'Keeps the recording of one visit together' }],
    load: [{ script: 'https://js.sentry-cdn.com/{id}.min.js', attributes: { crossorigin: 'anonymous' } }],
    // Its switch lies behind calls that return objects, which no step can say.
    unverified: ['storage'],
};

const shareasale = {
    id: 'shareasale',
    name: 'ShareASale (part of Awin)',
    vendor: 'Awin',
    purpose: "Finds out which partner's link led to an order, so that the shop can pay the partner; now a part of Awin.",
    privacyUrl: 'https://www.shareasale.com/PrivacyPolicy.pdf',
    category: 'marketing',
    sale: true,
    hosts: ['www.shareasale.com', 'shareasale.com', 'shareasale-analytics.com', 'www.dwin1.com'],
    paths: ['www.shareasale.com/sale.cfm', 'shareasale.com/sale.cfm', 'www.dwin1.com/19038.js'],
    cookies: [{ name: 'sas_m_awin', days: 365, purpose: 'Keeps which partner link led here' }],
    load: [{ script: 'https://www.dwin1.com/19038.js' }],
    unverified: ['cookies'],
};

const shopifyAnalytics = {
    id: 'shopify-analytics',
    name: 'Shopify analytics and web pixels',
    vendor: 'Shopify',
    purpose: "Counts visits and purchases for the shop's own statistics, recognises the browser, and starts the pixels set up in Shopify.",
    privacyUrl: 'https://www.shopify.com/legal/privacy',
    category: 'analytics',
    sale: false,
    hosts: ['monorail-edge.shopifysvc.com', 'cdn.shopify.com'],
    paths: [
        'cdn.shopify.com/s/trekkie',
        'cdn.shopify.com/shopifycloud/web-pixels-manager/',
        'cdn.shopify.com/shopifycloud/trekkie',
        '/cdn/s/trekkie',
        '/cdn/shopifycloud/web-pixels-manager/',
        '/cdn/wpm/',
        '/.well-known/shopify/monorail/',
    ],
    cookies: [
        { name: '_shopify_y', days: 365, purpose: 'Recognises the browser on later visits' },
        { name: '_shopify_s', days: 0.02, purpose: 'Keeps the pages of one visit together' },
        { name: '_y', days: 365, purpose: 'Recognises the browser, in an older version' },
        { name: '_s', days: 0.02, purpose: 'Keeps the pages of one visit together, in an older version' },
        { name: '_shopify_fs', days: 365, purpose: 'Keeps when the first visit was' },
        { name: '_shopify_d', purpose: 'Tests on which domain a cookie can be kept' },
        { name: '_shopify_ga', purpose: 'Carries a visit over to another domain' },
        { name: '_shopify_sa_t', days: 0.02, purpose: 'Keeps when a campaign led here' },
        { name: '_shopify_sa_p', days: 0.02, purpose: 'Keeps which campaign led here' },
        { name: '_landing_page', days: 14, purpose: 'Keeps the first page of the visit' },
        { name: '_orig_referrer', days: 14, purpose: 'Keeps where the visitor first came from' },
        { name: 'shop_analytics', days: 0.02, purpose: 'Measures use of the sign-in button' },
        {
            name: '_shopify_analytics',
            days: 365,
            purpose: 'Keeps statistics of the visit, out of reach of scripts',
            httpOnly: true,
        },
        {
            name: '_shopify_marketing',
            days: 365,
            purpose: 'Keeps marketing details of the visit, out of reach of scripts',
            httpOnly: true,
        },
    ],
    // No steps: the platform loads it, and its customer privacy API is spoken by vendors/shopify.ts.
    unverified: ['cookies', 'paths'],
};

const shopifyStorefront = {
    id: 'shopify-storefront',
    name: 'Shopify storefront essentials',
    vendor: 'Shopify',
    purpose: "Keeps the cart, the checkout, the sign-in and the visitor's privacy choices; the shop cannot work without it.",
    privacyUrl: 'https://www.shopify.com/legal/privacy',
    category: 'necessary',
    sale: false,
    hosts: ['cdn.shopify.com', 'checkout.shopify.com', 'shop.app'],
    paths: [
        'cdn.shopify.com/shopifycloud/consent-tracking-api/',
        'cdn.shopify.com/shopifycloud/shop-js/',
        'checkout.shopify.com/',
        'shop.app/',
    ],
    cookies: [
        { name: 'cart', days: 14, purpose: 'Keeps the cart' },
        { name: 'cart_sig', days: 14, purpose: 'Guards the cart against changes by others' },
        { name: 'cart_ts', days: 14, purpose: 'Keeps when the cart last changed' },
        { name: 'cart_ver', days: 14, purpose: 'Keeps the version of the cart' },
        { name: 'cart_currency', days: 14, purpose: 'Keeps the currency of the cart' },
        { name: 'checkout_token', days: 14, purpose: 'Keeps the checkout going' },
        {
            name: 'checkout_session_token*',
            pattern: 'checkout_session_token.*',
            days: 21,
            purpose: 'Keeps the checkout going',
        },
        { name: 'checkout_session_lookup', days: 21, purpose: 'Keeps the checkout going' },
        { name: 'secure_customer_sig', days: 365, purpose: 'Keeps the customer signed in' },
        { name: 'keep_alive', days: 14, purpose: 'Keeps the country of the buyer' },
        { name: 'localization', days: 365, purpose: 'Keeps the chosen country and language' },
        { name: '_shopify_country', purpose: 'Keeps the country that prices are for' },
        { name: '_secure_session_id', purpose: 'Keeps the visit to the shop together' },
        {
            name: '_shopify_essential*',
            pattern: '_shopify_essential.*',
            days: 365,
            purpose: 'Keeps what the shop needs, out of reach of scripts',
            httpOnly: true,
        },
        { name: '_tracking_consent', days: 365, purpose: "Keeps the visitor's privacy choices" },
        { name: '_cmp_a', days: 1, purpose: 'Keeps privacy settings' },
        { name: '_shopify_m', days: 365, purpose: 'Keeps privacy settings' },
        { name: '_shopify_tm', days: 0.02, purpose: 'Keeps privacy settings' },
        { name: '_shopify_tw', days: 14, purpose: 'Keeps privacy settings' },
        { name: 'shopify_pay', days: 365, purpose: 'Offers payment by Shop Pay' },
        { name: 'shopify_pay_redirect', days: 365, purpose: 'Offers payment by Shop Pay' },
        { name: 'discount_code', purpose: 'Keeps a discount until checkout' },
        { name: 'dynamic_checkout_shown_on_cart', days: 0.02, purpose: 'Keeps which checkout buttons were shown' },
        { name: 'storefront_digest', days: 365, purpose: "Keeps that the shop's password was given" },
        { name: 'remember_me', days: 365, purpose: 'Keeps the sign-in with Shop Pay' },
    ],
    // No `load`: the platform builds it into its pages.
    unverified: ['cookies', 'paths'],
};

const simpleAnalytics = {
    id: 'simple-analytics',
    name: 'Simple Analytics',
    vendor: 'Simple Analytics',
    purpose: 'Counts visits and where they come from, without cookies and without recognising visitors.',
    privacyUrl: 'https://www.simpleanalytics.com/privacy-policy',
    category: 'analytics',
    sale: false,
    hosts: ['scripts.simpleanalyticscdn.com', 'queue.simpleanalyticscdn.com', 'simpleanalyticscdn.com'],
    load: [{ script: 'https://scripts.simpleanalyticscdn.com/latest.js' }],
};

const snapPixel = {
    id: 'snap-pixel',
    name: 'Snap Pixel',
    vendor: 'Snap',
    purpose: 'Tells Snapchat what visitors look at and buy, to measure its ads and to choose whom to show them to.',
    privacyUrl: 'https://values.snap.com/privacy/privacy-policy',
    category: 'marketing',
    sale: true,
    hosts: ['sc-static.net', 'tr.snapchat.com', 'tr6.snapchat.com', 'tr-shadow.snapchat.com'],
    paths: ['sc-static.net/scevent.min.js', 'sc-static.net/scevent'],
    cookies: [
        { name: '_scid', days: 395, purpose: 'Recognises the browser on later visits' },
        { name: '_scid_r', days: 395, purpose: 'Second copy of the number that recognises the browser' },
        { name: '_ScCbts', days: 395, purpose: 'Keeps when numbers were last matched with partners' },
        { name: '_sctr', days: 395, purpose: 'Keeps that the visitor was active today' },
        { name: '_schn', days: 1, purpose: 'Keeps the visit for later ads' },
        { name: 'X-AB', days: 1, purpose: 'Keeps which version of the tag is tested' },
    ],
    foreignCookies: [
        { name: 'sc_at', host: 'snapchat.com', days: 365, purpose: 'Recognises the browser on many websites' },
    ],
    storage: [
        { area: 'session', key: 'u_sclid', purpose: 'Keeps which ad was clicked before the visit' },
        { area: 'session', key: 'u_scsid', purpose: 'Keeps the pages of one visit together' },
    ],
    before: [{ stub: 'snaptr' }],
    load: [
        { script: 'https://sc-static.net/scevent.min.js' },
        { call: 'snaptr', args: ['init', '{id}'] },
        { call: 'snaptr', args: ['track', 'PAGE_VIEW'] },
    ],
    // It has no call for consent.
    unverified: ['cookies', 'foreignCookies', 'storage'],
};

const snowplow = {
    id: 'snowplow',
    name: 'Snowplow',
    vendor: 'Snowplow Analytics',
    purpose: "Records what visitors do and sends it to the shop's own data store, and recognises the browser on later visits.",
    privacyUrl: 'https://snowplow.io/privacy-policy',
    category: 'analytics',
    sale: false,
    settings: { host: '', collector: '' },
    hosts: ['*.collector.snplow.net', 'd1fc8wv8zag5ca.cloudfront.net'],
    paths: ['/com.snowplowanalytics.snowplow/tp2', '/com.snowplowanalytics.iglu/v1'],
    cookies: [
        { name: '_sp_id.*', pattern: '_sp_id\\..+', days: 730, purpose: 'Recognises the browser on later visits' },
        { name: '_sp_ses.*', pattern: '_sp_ses\\..+', days: 0.02, purpose: 'Tells whether a visit still goes on' },
        { name: 'sp', days: 365, purpose: "Recognises the browser, set by the site's own server" },
    ],
    storage: [
        { area: 'local', key: 'snowplowOutQueue_*', purpose: 'Holds events that wait to be sent' },
        { area: 'session', key: '_sp_tab_id', purpose: 'Tells open tabs apart' },
    ],
    before: [
        { push: 'GlobalSnowplowNamespace', value: 'snowplow' },
        { stub: 'snowplow', queue: 'snowplow.q' },
    ],
    load: [
        { call: 'snowplow', args: ['newTracker', 'sp', '{collector}', { appId: '{id}' }] },
        { call: 'snowplow', args: ['trackPageView'] },
        { script: '{host}/sp.js' },
    ],
    allow: [{ call: 'snowplow', args: ['disableAnonymousTracking', { stateStorageStrategy: 'cookieAndLocalStorage' }] }],
    refuse: [
        {
            call: 'snowplow',
            args: ['enableAnonymousTracking', { options: { withServerAnonymisation: true }, stateStorageStrategy: 'none' }],
        },
    ],
    // It goes on without recognising the visitor.
    persists: true,
    unverified: ['hosts', 'before'],
};

const soundcloudEmbed = {
    id: 'soundcloud-embed',
    name: 'SoundCloud embed',
    vendor: 'SoundCloud',
    purpose: 'Plays audio from SoundCloud in the page; SoundCloud learns that it was opened and may recognise the browser.',
    privacyUrl: 'https://soundcloud.com/pages/privacy',
    category: 'functional',
    sale: false,
    hosts: ['w.soundcloud.com', '*.sndcdn.com'],
    paths: ['w.soundcloud.com/player'],
    foreignCookies: [
        { name: 'sc_anonymous_id', host: 'soundcloud.com', days: 3650, purpose: 'Recognises the browser on later visits' },
    ],
    // No `load`: a mark holds its frame.
    unverified: ['cookies', 'foreignCookies'],
};

const spotifyEmbed = {
    id: 'spotify-embed',
    name: 'Spotify embed',
    vendor: 'Spotify',
    purpose: 'Plays music or podcasts from Spotify in the page; Spotify learns that it was opened and may recognise the browser.',
    privacyUrl: 'https://www.spotify.com/legal/privacy-policy/',
    category: 'functional',
    sale: false,
    hosts: ['open.spotify.com', 'embed-cdn.spotifycdn.com', 'embed.spotify.com'],
    paths: ['open.spotify.com/embed'],
    foreignCookies: [
        { name: 'sp_t', host: 'spotify.com', days: 365, purpose: 'Recognises the browser on later visits' },
        { name: 'sp_landing', host: 'spotify.com', days: 1, purpose: 'Keeps the first page of the visit' },
    ],
    // No `load`: a mark holds its frame.
};

const spotifyPixel = {
    id: 'spotify-pixel',
    name: 'Spotify Ads Pixel',
    vendor: 'Spotify',
    purpose: 'Finds out which visits and purchases follow an ad that was heard on Spotify or in a podcast.',
    privacyUrl: 'https://www.spotify.com/legal/privacy-policy/',
    category: 'marketing',
    sale: true,
    hosts: ['pixel.byspotify.com', 'pixels.spotify.com'],
    cookies: [{ name: '__spdt', days: 395, purpose: 'Recognises the browser on later visits' }],
    before: [{ stub: 'spdt', queue: 'spdt.q' }],
    load: [
        { call: 'spdt', args: ['conf', { key: '{id}' }] },
        { call: 'spdt', args: ['view', { url: { global: 'location.href' } }] },
        { script: 'https://pixel.byspotify.com/ping.min.js' },
    ],
    unverified: ['cookies', 'before'],
};

const stripe = {
    id: 'stripe',
    name: 'Stripe',
    vendor: 'Stripe',
    purpose: 'Handles payment by card, and watches behaviour on the page to spot fraud.',
    privacyUrl: 'https://stripe.com/privacy',
    category: 'necessary',
    sale: false,
    settings: { version: 'basil' },
    hosts: [
        'js.stripe.com',
        '*.js.stripe.com',
        'api.stripe.com',
        'hooks.stripe.com',
        'm.stripe.com',
        'm.stripe.network',
        'q.stripe.com',
        'r.stripe.com',
        'b.stripecdn.com',
    ],
    cookies: [
        { name: '__stripe_mid', days: 365, purpose: 'Helps to spot fraudulent payments' },
        { name: '__stripe_sid', days: 0.02, purpose: 'Helps to spot fraudulent payments' },
    ],
    foreignCookies: [{ name: 'm', host: 'm.stripe.com', days: 400, purpose: 'Helps to spot fraudulent payments' }],
    // Its switch for fraud signals is an option of the npm package, before it loads.
    load: [{ script: 'https://js.stripe.com/{version}/stripe.js' }],
};

const taboola = {
    id: 'taboola',
    name: 'Taboola Pixel',
    vendor: 'Taboola',
    purpose: 'Tells Taboola which visits and purchases follow its ads on news sites, and whom to show them to.',
    privacyUrl: 'https://www.taboola.com/policies/privacy-policy',
    category: 'marketing',
    sale: true,
    hosts: ['cdn.taboola.com', 'trc.taboola.com', 'trc-events.taboola.com', '*.taboola.com', '*.taboolasyndication.com'],
    cookies: [
        { name: 'taboola_session_id', purpose: 'Keeps the pages of one visit together' },
        { name: 'taboola_fp_td_user_id', days: 365, purpose: 'Keeps that a recommendation was clicked' },
        { name: '_tb_sess_r', days: 0.02, purpose: 'Keeps where the visit came from' },
        { name: '_tb_t_ppg', days: 0.02, purpose: 'Keeps the page before' },
        { name: 'tb_click_param', days: 0.0006, purpose: 'Keeps details of an ad click' },
        { name: 'abLdr', days: 0.12, purpose: 'Keeps which version is tested for speed' },
    ],
    foreignCookies: [
        { name: 't_gid', host: 'taboola.com', days: 365, purpose: 'Recognises the browser on later visits' },
        { name: 't_pt_gid', host: 'taboola.com', days: 365, purpose: 'Recognises the browser on this site alone' },
        { name: 'taboola_select', host: 'taboola.com', days: 365, purpose: 'Keeps which features are on' },
    ],
    storage: [{ area: 'local', key: 'taboola global:*', purpose: 'Keeps what is known of the visitor' }],
    before: [{ stub: '_tfa', methods: [] }],
    load: [
        { push: '_tfa', value: { notify: 'event', name: 'page_view', id: '{#id}' } },
        { script: 'https://cdn.taboola.com/libtrc/unip/{id}/tfa.js' },
    ],
    unverified: ['storage'],
};

const tawkTo = {
    id: 'tawk-to',
    name: 'tawk.to',
    vendor: 'tawk.to',
    purpose: 'Lets visitors chat with the shop, shows the shop who is on its pages, and recognises visitors on later visits.',
    privacyUrl: 'https://www.tawk.to/privacy-policy/',
    category: 'functional',
    sale: false,
    settings: { widgetId: '' },
    hosts: ['embed.tawk.to', 'va.tawk.to', '*.tawk.to'],
    cookies: [
        { name: 'TawkConnectionTime', purpose: 'Keeps when the chat was connected' },
        { name: 'twk_idm_key', purpose: 'Keeps the chat going' },
        { name: 'twk_uuid_*', pattern: 'twk_uuid_.+', days: 182, purpose: 'Recognises the browser on later visits' },
        { name: '__tawkuuid', days: 182, purpose: 'Recognises the browser, in an older version' },
    ],
    load: [{ script: 'https://embed.tawk.to/{id}/{widgetId}', attributes: { crossorigin: '*' } }],
    unverified: ['cookies', 'load'],
};

const theTradeDesk = {
    id: 'the-trade-desk',
    name: 'The Trade Desk universal pixel',
    vendor: 'The Trade Desk',
    purpose: "Tells The Trade Desk which visits and purchases follow the shop's ads, and lets it recognise visitors on other websites.",
    privacyUrl: 'https://www.thetradedesk.com/us/privacy',
    category: 'marketing',
    sale: true,
    settings: { advertiserId: '' },
    hosts: ['js.adsrvr.org', 'insight.adsrvr.org', 'match.adsrvr.org', '*.adsrvr.org'],
    foreignCookies: [
        { name: 'TDID', host: 'adsrvr.org', days: 365, purpose: 'Recognises the browser on many websites' },
        { name: 'TDCPM', host: 'adsrvr.org', days: 365, purpose: "Matches the visitor's number with those of partners" },
    ],
    load: [
        { script: 'https://js.adsrvr.org/up_loader.1.1.0.js' },
        { new: 'TTDUniversalPixelApi', args: [], as: 'ttdPixel' },
        { call: 'ttdPixel.init', args: ['{advertiserId}', ['{id}'], 'https://insight.adsrvr.org/track/up'] },
    ],
};

const tidio = {
    id: 'tidio',
    name: 'Tidio',
    vendor: 'Tidio',
    purpose: 'Lets visitors chat with the shop or its automatic answers, and recognises them so that a conversation can go on later.',
    privacyUrl: 'https://www.tidio.com/privacy-policy/',
    category: 'functional',
    sale: false,
    hosts: ['code.tidio.co', '*.tidio.co', '*.tidiochat.com'],
    storage: [{ area: 'local', key: 'tidio_state_*', purpose: 'Keeps the chat and recognises the visitor' }],
    load: [{ script: 'https://code.tidio.co/{id}.js' }],
};

const tiktokEmbed = {
    id: 'tiktok-embed',
    name: 'TikTok embed',
    vendor: 'TikTok',
    purpose: 'Shows a video of TikTok in the page; TikTok learns who looked at it and may use that for ads.',
    privacyUrl: 'https://www.tiktok.com/legal/page/row/privacy-policy/en',
    category: 'marketing',
    sale: true,
    hosts: ['www.tiktok.com', '*.ttwstatic.com'],
    paths: ['www.tiktok.com/embed', 'www.tiktok.com/player/'],
    foreignCookies: [
        { name: 'ttwid', host: 'tiktok.com', days: 365, purpose: 'Recognises the browser on later visits' },
        { name: 'msToken', host: 'tiktok.com', days: 10, purpose: 'Rates behaviour to spot abuse' },
        { name: 'tt_csrf_token', host: 'tiktok.com', purpose: 'Protects requests against forgery' },
        { name: 'tt_chain_token', host: 'tiktok.com', days: 180, purpose: 'Joins visits to one another' },
    ],
    load: [{ script: 'https://www.tiktok.com/embed.js' }],
    unverified: ['cookies', 'foreignCookies'],
};

const tiktokPixel = {
    id: 'tiktok-pixel',
    name: 'TikTok Pixel',
    vendor: 'TikTok',
    purpose: 'Tells TikTok what visitors look at and buy, to measure its ads and to choose whom to show them to.',
    privacyUrl: 'https://www.tiktok.com/legal/page/row/privacy-policy/en',
    category: 'marketing',
    sale: true,
    hosts: ['analytics.tiktok.com', 'analytics.us.tiktok.com'],
    cookies: [
        { name: '_ttp', days: 395, purpose: 'Recognises the browser on later visits' },
        { name: '_tt_enable_cookie', days: 395, purpose: 'Keeps that this pixel may use cookies' },
        { name: 'ttcsid', days: 365, purpose: 'Keeps the pages of one visit together' },
        {
            name: 'ttcsid_*',
            pattern: 'ttcsid_.+',
            days: 365,
            purpose: 'Keeps the pages of one visit together for one pixel',
        },
        { name: 'ttclid', days: 90, purpose: 'Keeps which ad was clicked before the visit' },
    ],
    foreignCookies: [{ name: '_ttp', host: 'tiktok.com', days: 395, purpose: 'Recognises the browser on later visits' }],
    storage: [
        { area: 'session', key: 'tt_sessionId', purpose: 'Keeps the pages of one visit together' },
        { area: 'session', key: 'tt_pixel_session_index', purpose: 'Keeps the order of events in a visit' },
        { area: 'session', key: 'tt_appInfo', purpose: 'Keeps in which app the page was opened' },
    ],
    before: [
        { set: 'TiktokAnalyticsObject', value: 'ttq' },
        {
            stub: 'ttq',
            methods: [
                'page',
                'track',
                'identify',
                'instances',
                'debug',
                'on',
                'off',
                'once',
                'ready',
                'alias',
                'group',
                'enableCookie',
                'disableCookie',
                'holdConsent',
                'revokeConsent',
                'grantConsent',
            ],
        },
        { call: 'ttq.holdConsent', args: [] },
    ],
    load: [
        { set: 'ttq._i.{id}', value: [] },
        { set: 'ttq._i.{id}._u', value: 'https://analytics.tiktok.com/i18n/pixel/events.js' },
        { set: 'ttq._t.{id}', value: { now: 'ms' } },
        { set: 'ttq._o.{id}', value: {} },
        { script: 'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid={id}&lib=ttq' },
        { call: 'ttq.page', args: [] },
    ],
    allow: [{ call: 'ttq.grantConsent', args: [] }],
    refuse: [{ call: 'ttq.revokeConsent', args: [] }],
    unverified: ['cookies', 'foreignCookies', 'storage'],
};

const trustpilot = {
    id: 'trustpilot',
    name: 'Trustpilot TrustBox',
    vendor: 'Trustpilot',
    purpose: 'Shows how customers rate the shop, and can invite buyers to write a review.',
    privacyUrl: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms',
    category: 'functional',
    sale: false,
    hosts: ['widget.trustpilot.com', 'invitejs.trustpilot.com', 'ecommplugins-trustboxsettings.trustpilot.com'],
    load: [{ script: 'https://widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js' }],
};

const typeformEmbed = {
    id: 'typeform-embed',
    name: 'Typeform embed',
    vendor: 'Typeform',
    purpose: 'Shows a form or survey in the page; Typeform receives what visitors enter.',
    privacyUrl: 'https://www.typeform.com/help/a/privacy-policy-11797153921684/',
    category: 'functional',
    sale: false,
    hosts: ['embed.typeform.com', 'form.typeform.com', '*.typeform.com'],
    foreignCookies: [
        { name: 'tf_respondent_cc', host: 'typeform.com', days: 182, purpose: 'Keeps choices about cookies in the form' },
        { name: 'attribution_user_id', host: 'typeform.com', days: 365, purpose: 'Recognises the browser on later visits' },
    ],
    load: [{ script: 'https://embed.typeform.com/next/embed.js' }],
    unverified: ['load'],
};

const umami = {
    id: 'umami',
    name: 'Umami',
    vendor: 'Umami Software',
    purpose: 'Counts visits and where they come from, without cookies and without recognising visitors.',
    privacyUrl: 'https://umami.is/privacy',
    category: 'analytics',
    sale: false,
    settings: { host: 'https://cloud.umami.is' },
    hosts: ['cloud.umami.is', 'api-gateway.umami.dev', 'gateway.umami.is', 'analytics.umami.is'],
    storage: [{ area: 'local', key: 'umami.disabled', purpose: 'Leaves visits of this browser uncounted' }],
    // Its opt-out is a key in storage, by which people leave their own visits uncounted: consent has no say in it.
    load: [{ script: '{host}/script.js', attributes: { 'data-website-id': '{id}' } }],
};

const vercelAnalytics = {
    id: 'vercel-analytics',
    name: 'Vercel Web Analytics and Speed Insights',
    vendor: 'Vercel',
    purpose: 'Counts visits and measures how fast pages load, without cookies.',
    privacyUrl: 'https://vercel.com/legal/privacy-policy',
    category: 'analytics',
    sale: false,
    hosts: ['va.vercel-scripts.com', 'vitals.vercel-insights.com'],
    paths: ['/_vercel/insights/', '/_vercel/speed-insights/'],
    before: [{ stub: 'va', queue: 'vaq' }],
    load: [{ script: 'https://va.vercel-scripts.com/v1/script.js' }],
    unverified: ['before'],
};

const vimeo = {
    id: 'vimeo',
    name: 'Vimeo embed',
    vendor: 'Vimeo',
    purpose: 'Plays a video from Vimeo in the page; Vimeo keeps settings of the player and counts views.',
    privacyUrl: 'https://vimeo.com/privacy',
    category: 'functional',
    sale: false,
    hosts: ['player.vimeo.com', 'i.vimeocdn.com', 'f.vimeocdn.com', 'fresnel.vimeocdn.com', '*.vimeocdn.com'],
    foreignCookies: [
        { name: 'vuid', host: 'vimeo.com', days: 730, purpose: 'Measures views' },
        { name: 'player', host: 'vimeo.com', days: 365, purpose: 'Keeps settings of the player' },
        {
            name: 'continuous_play_v3',
            host: 'vimeo.com',
            days: 730,
            purpose: 'Keeps whether the next video plays by itself',
        },
        { name: '_cfuvid', host: 'vimeo.com', purpose: 'Limits how often pages are asked for' },
        { name: '__cf_bm', host: 'vimeo.com', days: 0.02, purpose: 'Tells people from robots' },
    ],
    storage: [
        { area: 'local', key: 'sync_volume', purpose: 'Keeps the volume' },
        { area: 'local', key: 'sync_captions', purpose: 'Keeps the choice of captions' },
    ],
    // No `load`: a mark holds its frame.
    unverified: ['cookies', 'foreignCookies', 'storage'],
};

const vwo = {
    id: 'vwo',
    name: 'VWO',
    vendor: 'Wingify',
    purpose: 'Shows visitors different versions of a page to find the better one, and can record how they use it.',
    privacyUrl: 'https://vwo.com/privacy-policy/',
    category: 'analytics',
    sale: false,
    hosts: ['dev.visualwebsiteoptimizer.com', '*.visualwebsiteoptimizer.com', '*.vwo.com'],
    cookies: [
        { name: '_vwo_uuid_v2', days: 365, purpose: 'Recognises the browser on later visits' },
        { name: '_vwo_uuid', days: 3650, purpose: "Recognises the browser on the site's several domains" },
        { name: '_vwo_ds', days: 91, purpose: 'Keeps what belongs to earlier visits' },
        { name: '_vwo_sn', days: 0.02, purpose: 'Keeps what belongs to one visit' },
        { name: '_vwo_referrer', days: 0.0002, purpose: 'Keeps where the visit came from while a test redirects it' },
        { name: '_vis_opt_s', days: 100, purpose: 'Counts visits' },
        { name: '_vis_opt_test_cookie', purpose: 'Tests whether the browser takes cookies' },
        {
            name: '_vis_opt_exp_*',
            pattern: '_vis_opt_exp_.+',
            days: 100,
            purpose: 'Keeps which version was shown and which goals were met',
        },
        { name: '_vis_opt_out', days: 3650, purpose: 'Keeps that the visitor opted out' },
        { name: '_vwo_ssm', days: 3650, purpose: 'Keeps pages with and without encryption in step' },
        { name: '_vwo_consent', days: 365, purpose: "Keeps the answer to the vendor's own question for consent" },
    ],
    // No `load`: the page's address is in the script's. A mark holds it; the vendor's console can make it wait for consent too.
    unverified: ['cookies'],
};

const wistia = {
    id: 'wistia',
    name: 'Wistia embed',
    vendor: 'Wistia',
    purpose: 'Plays a video in the page and counts who watched how much of it.',
    privacyUrl: 'https://wistia.com/privacy',
    category: 'functional',
    sale: false,
    hosts: ['fast.wistia.com', 'fast.wistia.net', '*.wistia.com', '*.wistia.net', 'embedwistia-a.akamaihd.net'],
    cookies: [
        { name: '_distillery', days: 365, purpose: 'Keeps how far a video was played' },
        { name: 'muxData', days: 365, purpose: 'Measures how well a video plays' },
        { name: '_simplex', days: 365, purpose: 'Keeps where the visit came from and its first page' },
        {
            name: 'wistia-video-progress-*',
            pattern: 'wistia-video-progress-.+',
            purpose: 'Keeps how far a video was played',
        },
        { name: 'wistia-http2-push-disabled', days: 14, purpose: 'Keeps how files are best delivered' },
    ],
    storage: [
        { area: 'local', key: 'wistia', purpose: 'Recognises the viewer and keeps settings' },
        { area: 'local', key: 'wistia-video-progress-*', purpose: 'Keeps how far a video was played' },
    ],
    // No `load`: a mark holds its frame or script. Its call for consent wants a function, which no step can say.
    unverified: ['cookies', 'storage'],
};

const xEmbed = {
    id: 'x-embed',
    name: 'X (Twitter) posts and timelines',
    vendor: 'X Corp',
    purpose: 'Shows posts of X in the page; X learns who looked at it and may use that for ads.',
    privacyUrl: 'https://x.com/en/privacy',
    category: 'marketing',
    sale: true,
    hosts: ['platform.twitter.com', 'platform.x.com', 'syndication.twitter.com', 'cdn.syndication.twimg.com'],
    foreignCookies: [
        { name: 'guest_id', host: 'twitter.com', days: 730, purpose: 'Recognises the browser on later visits' },
        { name: 'personalization_id', host: 'twitter.com', days: 730, purpose: 'Recognises the browser to choose ads' },
        {
            name: 'guest_id_ads',
            host: 'twitter.com',
            days: 730,
            purpose: 'Recognises a signed-out browser for advertising',
        },
        { name: 'gt', host: 'twitter.com', days: 1, purpose: 'Lets a visitor without an account see posts' },
        { name: 'ct0', host: 'twitter.com', days: 0.25, purpose: 'Protects requests against forgery' },
    ],
    load: [{ script: 'https://platform.twitter.com/widgets.js' }],
};

const xPixel = {
    id: 'x-pixel',
    name: 'X (Twitter) Pixel',
    vendor: 'X Corp',
    purpose: 'Tells X what visitors look at and buy, to measure its ads and to choose whom to show them to.',
    privacyUrl: 'https://x.com/en/privacy',
    category: 'marketing',
    sale: true,
    hosts: ['static.ads-twitter.com', 'analytics.twitter.com', 't.co'],
    paths: ['static.ads-twitter.com/', 'analytics.twitter.com/', 't.co/i/adsct', 't.co/1/i/adsct'],
    cookies: [
        { name: '_twclid', days: 30, purpose: 'Keeps which ad was clicked before the visit' },
        { name: '_twpid', days: 395, purpose: 'Recognises the browser on later visits' },
    ],
    foreignCookies: [
        { name: 'muc_ads', host: 't.co', days: 730, purpose: 'Measures ads' },
        { name: 'personalization_id', host: 'twitter.com', days: 730, purpose: 'Recognises the browser to choose ads' },
        { name: 'guest_id', host: 'twitter.com', days: 730, purpose: 'Recognises the browser on later visits' },
        {
            name: 'guest_id_ads',
            host: 'twitter.com',
            days: 730,
            purpose: 'Recognises a signed-out browser for advertising',
        },
        {
            name: 'guest_id_marketing',
            host: 'twitter.com',
            days: 730,
            purpose: 'Recognises a signed-out browser for advertising',
        },
    ],
    before: [{ stub: 'twq' }, { set: 'twq.version', value: '1.1' }],
    load: [{ script: 'https://static.ads-twitter.com/uwt.js' }, { call: 'twq', args: ['config', '{id}'] }],
    // It has no call for consent.
    unverified: ['cookies', 'foreignCookies'],
};

const yahooDot = {
    id: 'yahoo-dot',
    name: 'Yahoo Dot tag',
    vendor: 'Yahoo',
    purpose: 'Tells Yahoo which visits and purchases follow its ads, and whom to show them to.',
    privacyUrl: 'https://legal.yahoo.com/us/en/yahoo/privacy/index.html',
    category: 'marketing',
    sale: true,
    hosts: ['s.yimg.com', 'sp.analytics.yahoo.com'],
    paths: ['s.yimg.com/wi/'],
    foreignCookies: [
        { name: 'A3', host: 'yahoo.com', days: 365, purpose: 'Recognises the browser for advertising' },
        { name: 'A1', host: 'yahoo.com', days: 365, purpose: 'Recognises the browser for advertising' },
        { name: 'A1S', host: 'yahoo.com', days: 365, purpose: 'Recognises the browser for advertising' },
        { name: 'IDSYNC', host: 'yahoo.com', days: 365, purpose: "Matches the visitor's number with those of partners" },
        { name: 'APID', host: 'yahoo.com', days: 30, purpose: 'Recognises the browser for advertising' },
    ],
    before: [{ stub: 'dotq', methods: [] }],
    load: [
        { push: 'dotq', value: { projectId: '10000', properties: { pixelId: '{id}' } } },
        { script: 'https://s.yimg.com/wi/ytc.js' },
    ],
};

const yotpo = {
    id: 'yotpo',
    name: 'Yotpo',
    vendor: 'Yotpo',
    purpose: 'Shows product reviews and loyalty offers, and counts how they are used.',
    privacyUrl: 'https://www.yotpo.com/privacy-policy/',
    category: 'functional',
    sale: false,
    hosts: [
        'staticw2.yotpo.com',
        'cdn-widgetsrepository.yotpo.com',
        'p.yotpo.com',
        'api.yotpo.com',
        '*.yotpo.com',
        '*.swellrewards.com',
    ],
    cookies: [
        { name: 'yotpo_pixel', days: 730, purpose: 'Recognises the browser on later visits' },
        { name: '_sp_id.*', pattern: '_sp_id\\..+', days: 730, purpose: 'Recognises the browser for statistics' },
        { name: '_sp_ses.*', pattern: '_sp_ses\\..+', days: 0.02, purpose: 'Keeps the pages of one visit together' },
    ],
    load: [{ script: 'https://cdn-widgetsrepository.yotpo.com/v1/loader/{id}' }],
    unverified: ['cookies'],
};

const youtube = {
    id: 'youtube',
    name: 'YouTube embed',
    vendor: 'Google',
    purpose: 'Plays a video from YouTube in the page; Google learns what was watched and may use that for ads.',
    privacyUrl: 'https://policies.google.com/privacy',
    category: 'marketing',
    sale: true,
    hosts: [
        'www.youtube.com',
        'www.youtube-nocookie.com',
        'i.ytimg.com',
        's.ytimg.com',
        'static.doubleclick.net',
        'googleads.g.doubleclick.net',
    ],
    paths: [
        'www.youtube.com/embed/',
        'www.youtube.com/iframe_api',
        'www.youtube.com/player_api',
        'www.youtube.com/s/player/',
        'www.youtube.com/live_chat',
        'static.doubleclick.net/instream/',
        'googleads.g.doubleclick.net/pagead/id',
    ],
    foreignCookies: [
        {
            name: 'VISITOR_INFO1_LIVE',
            host: 'youtube.com',
            days: 180,
            purpose: 'Recognises the viewer and estimates the speed of the connection',
        },
        { name: 'VISITOR_PRIVACY_METADATA', host: 'youtube.com', days: 180, purpose: "Keeps the viewer's consent" },
        { name: 'YSC', host: 'youtube.com', purpose: 'Keeps a visit together and counts views' },
        {
            name: '__Secure-ROLLOUT_TOKEN',
            host: 'youtube.com',
            days: 180,
            purpose: 'Keeps which new features the viewer gets',
        },
        { name: '__Secure-YNID', host: 'youtube.com', days: 180, purpose: 'Keeps settings of the player' },
        { name: 'PREF', host: 'youtube.com', days: 243, purpose: 'Keeps settings of the player' },
        { name: 'GPS', host: 'youtube.com', days: 1, purpose: 'Keeps the place of a mobile viewer' },
        { name: 'CONSENT', host: 'youtube.com', days: 730, purpose: "Keeps the visitor's choice on YouTube" },
    ],
    // No `load`: a mark holds its frame.
    unverified: ['cookies', 'foreignCookies'],
};

const zendesk = {
    id: 'zendesk',
    name: 'Zendesk widget (Messaging and Chat)',
    vendor: 'Zendesk',
    purpose: 'Lets visitors chat with the shop and find help, and recognises them so that a conversation can go on later.',
    privacyUrl: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
    category: 'functional',
    sale: false,
    hosts: ['static.zdassets.com', 'ekr.zdassets.com', '*.zdassets.com', '*.zendesk.com', '*.zopim.com', '*.zopim.io'],
    paths: [
        '*.zendesk.com/embeddable',
        '*.zendesk.com/frontendevents',
        '*.zendesk.com/sc/',
        '*.zendesk.com/api/v2/help_center/',
    ],
    cookies: [
        { name: '__zlcmid', days: 365, purpose: 'Recognises the visitor in the chat' },
        { name: '__zlcprivacy', days: 365, purpose: 'Keeps whether the chat may use cookies' },
    ],
    storage: [
        { area: 'local', key: 'ZD-suid', purpose: 'Keeps the pages of one visit together' },
        { area: 'local', key: 'ZD-buid', purpose: 'Recognises the device' },
        { area: 'local', key: 'ZD-store', purpose: 'Keeps the state of the widget' },
        { area: 'local', key: 'ZD-settings', purpose: 'Tells when settings changed' },
        { area: 'local', key: 'ZD-widgetOpen', purpose: 'Keeps whether the widget is open' },
        { area: 'local', key: 'ZD-launcherLabelRemoved', purpose: 'Keeps that the label was closed' },
        { area: 'local', key: '__zlcstore', purpose: 'Keeps the state of the chat' },
    ],
    load: [{ script: 'https://static.zdassets.com/ekr/snippet.js?key={id}', attributes: { id: 'ze-snippet' } }],
    allow: [{ call: 'zE', args: ['messenger:set', 'cookies', true] }],
    refuse: [{ call: 'zE', args: ['messenger:set', 'cookies', false] }],
    // The chat goes on without cookies.
    persists: true,
    unverified: ['paths'],
};

const all = [
    abTasty,
    adobeAnalytics,
    adobeAudienceManager,
    adobeTarget,
    adroll,
    affirm,
    amazonAds,
    amplitude,
    attentive,
    awin,
    calendly,
    cjAffiliate,
    cloudflareTurnstile,
    cloudflareWebAnalytics,
    contentsquare,
    crazyEgg,
    crisp,
    criteo,
    datadogRum,
    drift,
    facebookEmbed,
    fathom,
    freshchat,
    fullstory,
    googleAdManager,
    googleAds,
    googleAdsense,
    googleAnalytics4,
    googleFloodlight,
    googleFonts,
    googleMaps,
    googleOptimize,
    googleRecaptcha,
    googleTagManager,
    gorgias,
    hcaptcha,
    heap,
    hotjar,
    hubspot,
    impact,
    instagramEmbed,
    intercom,
    judgeMe,
    klarna,
    klaviyo,
    linkedinInsight,
    livechat,
    logrocket,
    luckyOrange,
    mailchimp,
    matomo,
    metaPixel,
    microsoftClarity,
    microsoftUet,
    mixpanel,
    mouseflow,
    newRelicBrowser,
    omnisend,
    onesignal,
    optimizely,
    outbrain,
    paypal,
    pinterestTag,
    pinterestWidget,
    piwikPro,
    plausible,
    podsights,
    posthog,
    postscript,
    quoraPixel,
    rakutenAdvertising,
    redditPixel,
    rtbHouse,
    rudderstack,
    segment,
    sentry,
    shareasale,
    shopifyAnalytics,
    shopifyStorefront,
    simpleAnalytics,
    snapPixel,
    snowplow,
    soundcloudEmbed,
    spotifyEmbed,
    spotifyPixel,
    stripe,
    taboola,
    tawkTo,
    theTradeDesk,
    tidio,
    tiktokEmbed,
    tiktokPixel,
    trustpilot,
    typeformEmbed,
    umami,
    vercelAnalytics,
    vimeo,
    vwo,
    wistia,
    xEmbed,
    xPixel,
    yahooDot,
    yotpo,
    youtube,
    zendesk,
];

/**
 * `use(metaPixel, { id: '123' })`: the row with the site's own id and settings in place of `{id}` and the like.
 * Throws where one is missing, unknown or not what the row needs.
 */
const use = (row, { id, settings: given = {}, category, sale, restricted, off } = {}) => {
    const { settings = {}, ...facts } = row;
    const refuse = (key, is, write) => {
        throw new Error(`Heed: "${row.id}.${key}" is ${is}; write ${write}`);
    };
    for (const name in given)
        if (!(name in settings))
            refuse(`settings.${name}`, 'unknown', Object.keys(settings).join(' or ') || 'none: it has no settings');
    const textOf = (name) => {
        if (name === 'id')
            return id || refuse('id', 'missing', `the id that ${row.vendor} gave the site`);
        const value = given[name] || settings[name] || refuse(`settings.${name}`, 'missing', isHost(name) ? HOST : 'a text');
        if (!isHost(name))
            return value;
        if (!/^https?:\/\/[^\s/?#]+[^\s?#]*$/i.test(value))
            refuse(`settings.${name}`, JSON.stringify(value), HOST);
        return value.replace(/\/+$/, '');
    };
    const numberOf = (name) => {
        const value = textOf(name);
        if (!/^\d+$/.test(value))
            refuse(name === 'id' ? name : `settings.${name}`, JSON.stringify(value), 'a number');
        return Number(value);
    };
    const fill = (value, key) => {
        if (Array.isArray(value))
            return value.map((item) => fill(item));
        if (value && typeof value === 'object')
            return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fill(inner, name)]));
        if (typeof value !== 'string')
            return value;
        const number = /^\{#(\w+)\}$/.exec(value)?.[1];
        if (number)
            return numberOf(number);
        return value.replace(/\{([a-z]\w*)\}/gi, (_, name) => key === 'script' && !isHost(name) ? encodeURIComponent(textOf(name)) : textOf(name));
    };
    return {
        ...fill(facts),
        ...(category !== undefined && { category }),
        ...(sale !== undefined && { sale }),
        ...(restricted !== undefined && { restricted }),
        ...(off !== undefined && { off }),
    };
};
const HOST = 'an address: https://…';
/** Settings of this name are addresses, which may begin a script's. */
const isHost = (name) => /host$/i.test(name);

/** Throws where a name has no row, or a row misses what the site must say. */
const resolveUses = (declared) => declared.map((row) => {
    if (!('use' in row))
        return row;
    const { use: name, ...said } = row;
    const found = all.find(({ id }) => id === name);
    if (found)
        return use(found, said);
    const near = all.filter(({ id }) => name.split('-').some((word) => id.split('-').includes(word)));
    throw new Error(`Heed: "pixels" uses "${name}", which is not in the catalogue; write ${near.map(({ id }) => id).join(' or ') || 'the id of one of its rows, or a row of your own'}`);
});

/** Reads a config from a file, with the rows of the catalogue that it names, and checks all of it. */
/** What a person has to mend: told without a stack. */
class Misuse extends Error {
}
const messageOf = (error) => (error instanceof Error ? error.message : String(error));
const parse = (text, file) => {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const position = Number(/position (\d+)/.exec(messageOf(error))?.[1] ?? text.length);
        const before = text.slice(0, position).split('\n');
        throw new Misuse(`${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1} is not JSON: ${messageOf(error)}`);
    }
};
/** Throws `Misuse` with a line for each thing that is wrong. */
const readConfig = async (file) => {
    const text = await readFile(file, 'utf8').catch((error) => {
        throw new Misuse(`${file} cannot be read: ${messageOf(error)}`);
    });
    const config = parse(text, file);
    const wrong = [];
    const attempt = (act) => {
        try {
            return act();
        }
        catch (error) {
            wrong.push(`${file}: ${messageOf(error)}`);
            return undefined;
        }
    };
    // As it was written, so that errors name what a person wrote; then as browsers will have it.
    const pixels = attempt(() => resolveConfig(config, 'localhost')) && attempt(() => resolveUses(config.pixels ?? []));
    const whole = { ...config, pixels: pixels ?? [] };
    if (pixels)
        attempt(() => resolveConfig(whole, 'localhost'));
    for (const row of whole.pixels)
        attempt(() => checkRow(check, row, whole.pixels));
    if (wrong.length)
        throw new Misuse(wrong.join('\n'));
    return whole;
};

/** `heed build`: one folder for static hosting, whose heed.js has the config and the rows that it uses inside. */
/** The folder of this very file: `dist`. */
const DIST = fileURLToPath(new URL('.', import.meta.url));
/** Doors for people and bundlers, and what heed.js has inside: not fetched by a page. */
const STAYS = ['cli.js', 'gate.js', 'heed.js', 'index.js', 'loader.js', 'pixels.js', 'server.js', 'whole.js'];
/** A script that brings its config; one that the page itself has goes first. */
const scriptOf = async (config) => {
    // In HTML, where some put it, `</script>` would end it.
    const json = JSON.stringify(config).replaceAll('<', '\\u003c');
    return `window.heedConfig??=${json};\n${await readFile(join(DIST, 'whole.js'), 'utf8')}`;
};
const build = async (file, out) => {
    const script = await scriptOf(await readConfig(file));
    const parts = (await readdir(DIST)).filter((name) => name.endsWith('.js') && !STAYS.includes(name));
    await mkdir(out, { recursive: true });
    await Promise.all(parts.map((name) => copyFile(join(DIST, name), join(out, name))));
    // Last: a page that finds it finds its parts.
    await writeFile(join(out, 'heed.js'), script);
    const kilobytes = (brotliCompressSync(script).length / 1024).toFixed(1);
    const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
    return `${join(out, 'heed.js')}: ${kilobytes} kB (brotli), and beside it ${parts.length} parts that pages fetch when they are due.
First in the head of every page, with the address of this folder on your site:
  <script src="/heed/heed.js"></script>
Its hash, for pages that name one: ${integrity}`;
};

/** The command `heed`: reads what was asked for, does it, and says how it went. */
const HELP = `heed build [heed.config.json] [--out heed]
  Writes a folder to put on your site: heed.js with your config and the rows of the catalogue that it uses inside,
  and the parts that it fetches from beside it.`;
/** Resolves to the exit code. */
const run = async (argv) => {
    try {
        const { positionals, values } = parseArgs({
            args: [...argv],
            allowPositionals: true,
            options: { out: { type: 'string', default: 'heed' }, help: { type: 'boolean', short: 'h' } },
        });
        const [command, file = 'heed.config.json', ...more] = positionals;
        if (values.help || !command)
            console.log(HELP);
        else if (command === 'build' && !more.length)
            console.log(await build(file, values.out));
        else
            throw new Misuse(`heed does not know "${positionals.join(' ')}".\n${HELP}`);
        return 0;
    }
    catch (error) {
        // The parser's own errors are for people, too.
        const isMisuse = error instanceof Misuse || error.code?.startsWith('ERR_PARSE_ARGS');
        console.error(isMisuse ? error.message : error);
        return isMisuse ? 2 : 1;
    }
};

/** The command's door: `npx heed` */
process.exitCode = await run(process.argv.slice(2));
