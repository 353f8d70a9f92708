#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { createHash } from 'node:crypto';
import { readFile, readdir, mkdir, copyFile, writeFile } from 'node:fs/promises';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { all } from './pixels.js';

/** What an act returns, or undefined where the browser refuses it: storage may throw on access, on read and on write. */
const attempt = (act) => {
    try {
        return act();
    }
    catch { }
};

/** By first letters. The territories of the US follow its row. */
/**
 * What a table says of a region, or else its row: the longest prefix counts, `US-CA` before `US` before `*`; a territory of
 * the US with a code of its own is part of it. Of an unknown region only `unknown` speaks.
 */
const inRegion = (region, table, row) => (region
    ? [region, region.split('-')[0], /^(AS|GU|MP|PR|UM|VI)/.test(region) ? 'US' : '*', '*']
    : ['unknown'])
    .map((code) => table[code] ?? row?.(code))
    .find((found) => found !== undefined);

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
/** No decision rests on it: gate/settings.ts checks it. */
const LATER = /^/;
/** No scheme but these; browsers skip blanks and control characters inside one. */
const ADDRESS$1 = /^"\s*(https?:|mailto:|[^:\0- ]*([/?#]|"$))/i;
const ID$1 = /^"(?!(sale|all|none)")[a-z][\w.-]*"/i;
const REGION = /^"(\*|unknown|[A-Z]{2}(-[A-Z\d]{1,3})?)"/;
const SIGNAL = /^"(enforce|report|ignore)"/;
/** One for everywhere, or one for each region. */
const byRegion = (rule) => ({ '|': rule, '#': REGION, '*': rule });
/** What to write for a pattern that does not list its words. */
const WORDS = new Map([
    [TEXT$1, 'a text'],
    [NUMBER$1, 'a number'],
    [ADDRESS$1, 'an https address or a path'],
    [ID$1, 'an id: letters, digits, - _ .'],
    [REGION, 'an ISO 3166 code such as US-CA'],
]);
const CONFIG$1 = {
    '!': 1,
    notice: {
        '!': 2,
        url: ADDRESS$1,
        version: TEXT$1,
        privacyUrl: ADDRESS$1,
        history: [{ '?': 1, '!': 2, version: TEXT$1, date: TEXT$1 }],
        rights: LATER,
    },
    site: TEXT$1,
    region: REGION,
    regimes: { '#': REGION, '*': /^"(opt-in|opt-out|notice)"/, '|': /^"us-strict"/ },
    signals: { gpc: byRegion(SIGNAL), dnt: byRegion(SIGNAL), enforceOn: { gpc: [ID$1], dnt: [ID$1] }, secGpc: FLAG$1 },
    exempt: { '#': REGION, '*': [ID$1] },
    minors: FLAG$1,
    categories: { '#': ID$1, '*': { label: TEXT$1, description: TEXT$1, necessary: FLAG$1, sale: FLAG$1, sensitive: FLAG$1 } },
    // What a row does is checked where it is done: by the gate.
    pixels: [{ '?': 1, '!': 2, id: TEXT$1, category: ID$1, use: ID$1 }],
    storage: { cookie: /^"[\w.-]+"/, domain: TEXT$1, days: byRegion(NUMBER$1), refusedDays: byRegion(NUMBER$1) },
    report: LATER,
    reporter: LATER,
    google: LATER,
    shopify: LATER,
    guard: LATER,
    withdraw: LATER,
    ui: LATER,
    onOptOut: LATER,
    identity: LATER,
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
    const { '!': required, '?': open, '#': names, '*': any, '|': other, ...rules } = rule;
    if (other && !/^{/.test(is))
        return check(other, value, key);
    const known = Object.keys(rules);
    must(/^[{o]/.test(is), 'an object');
    const copy = {};
    const needed = known.slice(0, value.use ? 0 : (required ?? 0));
    for (const name of [...needed, ...Object.keys(value)]) {
        const path = key ? `${key}.${name}` : name;
        if (any)
            check(names, name, path);
        const inner = any ?? rules[name] ?? (open ? LATER : refuse(path, 'unknown', `one of: ${known}`));
        if (value[name] !== undefined || needed.includes(name))
            copy[name] = check(inner, value[name], path);
    }
    return copy;
};
/** The config with every default, or a HeedError that names the key, what it got and what to write. */
const resolveConfig = (config, hostname) => {
    const { region } = { ...config };
    const given = check(CONFIG$1, {
        ...config,
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
        categories[id] = { necessary: id === 'necessary', sale: id === 'marketing', ...named[id] };
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
    const { region: place, regimes = {}, signals = {}, storage = {}, exempt = {} } = given;
    /** What a setting comes to where the visitor is; where that is unknown the strictest: `enforce`, or the shortest time. */
    const here = (setting, otherwise) => typeof setting === 'object'
        ? (inRegion(place, setting) ??
            (place ? otherwise : [otherwise, ...Object.values(setting)].reduce((one, two) => (one < two ? one : two))))
        : (setting ?? otherwise);
    return {
        site: hostname,
        ...given,
        regimes: regimes === 'us-strict' ? { US: 'opt-in' } : regimes,
        exempt: inRegion(place, exempt) ?? [],
        declared,
        pixels,
        categories,
        signals: { enforceOn: {}, ...signals, gpc: here(signals.gpc, 'enforce'), dnt: here(signals.dnt, 'report') },
        storage: {
            cookie: 'heed',
            ...storage,
            days: here(storage.days, 180),
            refusedDays: here(storage.refusedDays, 365),
        },
        ui: given.ui ?? {},
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
    '!': 4,
    id: TEXT,
    name: TEXT,
    vendor: TEXT,
    category: TEXT,
    purpose: TEXT,
    privacyUrl: ADDRESS,
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
const nameOf$1 = (row) => ('use' in row ? row.use : row.id);
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
        if (!declared.some((row) => nameOf$1(row) === need))
            check(never('the id of a declared pixel'), need, `${key}.needs`);
    if (isCircular(pixel, declared))
        check(never('pixels that do not need this one in turn'), pixel.needs, `${key}.needs`);
};

/**
 * `use(metaPixel, { id: '123' })`: the row with the site's own id and settings in place of `{id}` and the like.
 * Throws where one is missing, unknown or not what the row needs.
 */
const use = (row, { id, settings: given = {}, without = [], category, sale, restricted, off } = {}) => {
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
    const filled = fill(facts);
    const { cookies = [], foreignCookies = [], storage = [] } = filled;
    const names = [...cookies, ...foreignCookies].map(({ name }) => name).concat(storage.map(({ key }) => key));
    for (const name of without)
        if (!names.includes(name))
            refuse('without', JSON.stringify(name), names.join(' or '));
    const comes = (name) => !without.includes(name);
    return {
        ...filled,
        ...(without[0] && {
            cookies: cookies.filter(({ name }) => comes(name)),
            foreignCookies: foreignCookies.filter(({ name }) => comes(name)),
            storage: storage.filter(({ key }) => comes(key)),
        }),
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
    throw new Error(`Heed: "pixels.use" is "${name}", which is not in the catalogue; write ${near.map(({ id }) => id).join(' or ') || 'the id of one of its rows, or a row of your own'}`);
});

/** What a command takes, and what comes of it. */
/** What a person has to mend: told without a stack. */
class Misuse extends Error {
}

/** Reads a config from a file, with the rows of the catalogue that it names, and checks all of it. */
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

/** What `heed build` writes: one folder for static hosting, whose heed.js has the config and the rows that it uses inside. */
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
    const text = `${join(out, 'heed.js')}: ${kilobytes} kB (brotli), and beside it ${parts.length} parts that pages fetch when they are due.
First in the head of every page, with the address of this folder on your site:
  <script src="/heed/heed.js"></script>
Its hash, for pages that name one: ${integrity}`;
    return { text };
};

/** Two lists compared by key, whatever their order: what came, what went, and what is in both. Pure. */
const pair = (old = [], next = [], keyOf) => {
    const before = new Map(old.map((one) => [keyOf(one), one]));
    const after = new Map(next.map((one) => [keyOf(one), one]));
    return {
        added: [...after.values()].filter((one) => !before.has(keyOf(one))),
        gone: [...before.values()].filter((one) => !after.has(keyOf(one))),
        kept: [...after].flatMap(([key, one]) => {
            const known = before.get(key);
            return known === undefined ? [] : [[known, one]];
        }),
    };
};

const nameOf = ({ name, vendor }) => (name === vendor ? name : `${name} (${vendor})`);
const life = (days = 0) => (days ? `${days} ${days === 1 ? 'day' : 'days'}` : 'until the browser closes');
/** A host within a subdomain wildcard of before is not new. */
const covers = (old, host) => old === host || (old.startsWith('*.') && host.replace(/^\*\./, '').endsWith(old.slice(1)));
const cookiesOf = ({ cookies = [], foreignCookies = [] }) => [
    ...cookies,
    ...foreignCookies,
];
/** `sold` and `sells`: whether it did and does, by itself or by its category. */
const diffPixel = (before, after, sold, sells, findings) => {
    const { must, tell, gone, reword, lesser } = findings;
    const name = nameOf(after);
    const renew = (reason) => {
        must(`${name} ${reason}`, after.id);
        tell(`${name} ${reason}`);
    };
    if (before.vendor !== after.vendor)
        renew(`comes from another company: was ${before.vendor}`);
    if (before.category !== after.category)
        renew(`moved from ${before.category} to ${after.category}`);
    // Where its category sells now that has been said already.
    if (sells && !sold && (after.sale || before.category !== after.category))
        renew('sells or shares personal data now');
    if (sold && !sells)
        lesser.push(`${name} no longer sells or shares personal data`);
    if (after.restricted && !before.restricted)
        renew('runs restricted after an opt-out, where it did not run before');
    for (const host of after.hosts ?? [])
        if (!before.hosts?.some((known) => covers(known, host))) {
            must(`${name} talks to ${host}, a new host`);
            tell(`${name} also talks to ${host}`);
        }
    for (const host of before.hosts ?? [])
        if (!after.hosts?.some((known) => covers(known, host)))
            lesser.push(`${name} no longer talks to ${host}`);
    const cookies = pair(cookiesOf(before), cookiesOf(after), (cookie) => `${cookie.host ?? ''} ${cookie.name}`);
    for (const cookie of cookies.added) {
        must(`${name} sets a new cookie: ${cookie.name}, ${life(cookie.days)}`, cookie.name);
        tell(`${cookie.name} of ${after.name}: ${cookie.purpose}`);
    }
    for (const cookie of cookies.gone)
        gone(cookie.name, `${name} no longer sets ${cookie.name}`);
    for (const [{ days: old = 0, purpose }, cookie] of cookies.kept) {
        const { days = 0 } = cookie;
        if (days > old) {
            must(`${cookie.name} of ${name} stays ${life(days)}, was ${life(old)}`);
            tell(`${cookie.name} of ${after.name} stays ${life(days)} now`);
        }
        else if (days < old)
            lesser.push(`${cookie.name} of ${name} stays ${life(days)}, was ${life(old)}`);
        reword(`the purpose of ${cookie.name} of ${name}`, purpose, cookie.purpose);
    }
    const storage = pair(before.storage, after.storage, ({ area, key }) => `${area} ${key}`);
    for (const { area, key, purpose } of storage.added) {
        must(`${name} stores ${key} (${area}), which is new`, key);
        tell(`${key} of ${after.name}: ${purpose}`);
    }
    for (const { area, key } of storage.gone)
        gone(key, `${name} no longer stores ${key} (${area})`);
    for (const [{ purpose }, entry] of storage.kept)
        reword(`the purpose of ${entry.key} of ${name}`, purpose, entry.purpose);
    reword(`the name of ${after.id}`, before.name, after.name);
    reword(`the purpose of ${name}`, before.purpose, after.purpose);
    if (before.privacyUrl !== after.privacyUrl)
        lesser.push(`${name} has another privacy address`);
};

const openFindings = () => {
    const findings = {
        added: new Set(),
        removed: new Set(),
        reasons: [],
        wording: [],
        lesser: [],
        told: [],
        must(reason, name) {
            findings.reasons.push(reason);
            if (name)
                findings.added.add(name);
        },
        tell: (text) => void findings.told.push(text.replace(/\.?$/, '.')),
        gone(name, words) {
            findings.removed.add(name);
            findings.lesser.push(words);
        },
        reword(what, before = '', after = '') {
            if (before !== after)
                findings.wording.push(`${what} was “${before}”, is “${after}”`);
        },
    };
    return findings;
};

/** What a new config changes in the Cookie Notice: the entry for its history, and whether visitors must be asked again. Pure. */
/** The config with its defaults, and the rows of the catalogue for what it names; what is off is not there. */
const resolve = (config) => {
    const policy = resolveConfig({ ...config, pixels: resolveUses(config.pixels ?? []) }, 'site');
    return { ...policy, pixels: policy.pixels.filter(({ off }) => !off) };
};
/**
 * Compares two configs as a site writes them.
 *
 * @param date the day of the change, `YYYY-MM-DD`
 * @throws for a config that Heed refuses
 */
const diffNotice = (old, next, date) => {
    const [was, is] = [resolve(old), resolve(next)];
    const findings = openFindings();
    diffCategories(was, is, findings);
    diffPixels(was, is, findings);
    diffSettings(was, is, findings);
    const { added, removed, reasons, wording, lesser, told } = findings;
    const from = was.notice.version;
    const { version } = is.notice;
    return {
        entry: {
            version,
            date,
            summary: told.join(' ') || summaryOf(findings),
            added: [...added],
            removed: [...removed].filter((name) => !added.has(name)),
        },
        material: reasons.length > 0,
        reasons,
        wording,
        lesser,
        from,
        raised: version !== from,
    };
};
const diffCategories = (was, is, { must, tell, gone, reword, lesser }) => {
    const categories = pair(Object.entries(was.categories), Object.entries(is.categories), ([id]) => id);
    for (const [id, { label = id, description }] of categories.added) {
        must(`category ${id} is new`, id);
        tell(description ? `${label}: ${description}` : `${label} is a new purpose`);
    }
    for (const [id] of categories.gone)
        gone(id, `category ${id} is gone`);
    for (const [[id, before], [, after]] of categories.kept) {
        const { label = id } = after;
        const turned = (key, meaning) => {
            if (!before[key] && after[key]) {
                must(`category ${id} ${meaning} now`, id);
                tell(`${label} ${meaning} now`);
            }
            else if (before[key] && !after[key])
                lesser.push(`category ${id} is no longer one that ${meaning}`);
        };
        turned('sale', 'sells or shares personal data');
        turned('sensitive', 'uses sensitive personal data');
        if (after.necessary && !before.necessary) {
            must(`category ${id} was optional and is always on now`, id);
            tell(`${label} is always on now`);
        }
        else if (before.necessary && !after.necessary)
            lesser.push(`category ${id} can be refused now; nobody was asked, so where you ask first it is off until you do`);
        reword(`the label of category ${id}`, before.label, after.label);
        reword(`the description of category ${id}`, before.description, after.description);
    }
};
const diffPixels = (was, is, findings) => {
    const pixels = pair(was.pixels, is.pixels, ({ id }) => id);
    const sells = ({ categories }, { sale, category }) => sale ?? !!categories[category]?.sale;
    for (const pixel of pixels.added) {
        findings.must(`${nameOf(pixel)} is new, under ${pixel.category}`, pixel.id);
        if (pixel.purpose)
            findings.tell(`${pixel.name}: ${pixel.purpose}`);
    }
    for (const pixel of pixels.gone)
        findings.gone(pixel.id, `${nameOf(pixel)} is gone`);
    for (const [before, after] of pixels.kept)
        diffPixel(before, after, sells(was, before), sells(is, after), findings);
};
/** Settings that the notice tells visitors of. */
const diffSettings = (was, is, { must, lesser }) => {
    for (const name of ['gpc', 'dnt']) {
        const [before, after] = [was, is].map(({ signals }) => JSON.stringify(signals[name]));
        const change = `signals.${name} was ${before}, is ${after}`;
        if (before === after)
            continue;
        if (before?.includes('enforce'))
            must(change);
        else
            lesser.push(change);
    }
    if (is.google?.mode === 'advanced' && was.google?.mode !== 'advanced')
        must('google.mode is advanced now: Google’s tags load and send before a yes');
    for (const key of ['url', 'privacyUrl'])
        if (was.notice[key] !== is.notice[key])
            lesser.push(`notice.${key} is another address`);
};
/** For what names nothing that visitors would know. */
const summaryOf = ({ reasons, removed, wording, lesser }) => {
    if (reasons[0])
        return 'Some of what runs here, or how, has changed.';
    if (removed.size)
        return 'Some of what ran here is gone.';
    return wording[0] || lesser[0] ? 'We say some things more precisely.' : 'Nothing changed.';
};

const section = (title, lines) => lines.length ? [title, ...lines.map((line) => `  - ${line}`), ''] : [];
/** What people read; ends with the JSON for `notice.history` where there is something to enter. */
const printDiff = ({ entry, material, reasons, wording, lesser, from, raised }) => {
    const { version, date } = entry;
    const changed = material || wording.length > 0 || lesser.length > 0;
    const suggested = date === from ? `${date}.2` : date;
    const verdict = material
        ? raised
            ? ['Visitors are asked again, and must be.']
            : [
                `NOT RAISED: the change is material, but notice.version is "${version}" in both.`,
                `Nobody is asked. Raise it, to "${suggested}" for instance.`,
            ]
        : raised
            ? [
                wording.length
                    ? 'notice.version was raised, so everybody is asked again. Only changed texts could be a reason: see below.'
                    : 'notice.version was raised, so everybody is asked again, but nothing in the config calls for it.',
            ]
            : [
                wording.length
                    ? 'Nobody is asked again, unless a text below means something else now: then raise notice.version.'
                    : 'Nobody is asked again, and nobody need be.',
            ];
    return [
        `Cookie Notice ${raised ? `${from} → ${version}` : version}`,
        '',
        ...verdict,
        '',
        ...section('Material, because an older yes does not cover it:', reasons),
        ...section('Texts changed. Does any mean something else? You decide:', wording),
        ...section('Also changed, which asks nobody again:', lesser),
        ...(changed
            ? [
                'For notice.history; visitors read the summary, so write it in your own words:',
                JSON.stringify({ ...entry, ...(raised || !material ? {} : { version: suggested }) }, null, 2),
            ]
            : ['Nothing that the Cookie Notice says has changed.']),
        '',
    ].join('\n');
};

/** The day as ISO text, by the clock of this machine in UTC. */
const today = () => new Date().toISOString().slice(0, 10);

/** What `heed diff` says: how the Cookie Notices of two configs differ. */
const diff = async (before, after) => {
    const found = diffNotice(await readConfig(before), await readConfig(after), today());
    return { text: printDiff(found), failed: found.material && !found.raised };
};

const EPRIVACY = 'Directive 2002/58/EC, art. 5(3)';
/** The European Union, what belongs to it under a code of its own, and the rest of the EEA: consent before storing or reading. */
const EEA = [
    ['EU', 'European Union, where no country is known', EPRIVACY],
    ['AT', 'Austria', 'Telekommunikationsgesetz 2021, § 165(3)'],
    ['BE', 'Belgium', 'Act of 30 July 2018 on the protection of personal data, art. 10/2'],
    ['BG', 'Bulgaria', 'Electronic Commerce Act, art. 4a'],
    ['CY', 'Cyprus', 'Law 112(I)/2004 on electronic communications, s. 99(5)'],
    ['CZ', 'Czechia', 'Act 127/2005 on electronic communications, § 89(3)'],
    ['DE', 'Germany', 'TDDDG, § 25'],
    ['DK', 'Denmark', 'Executive Order 1148 of 9 December 2011'],
    ['EE', 'Estonia', EPRIVACY],
    ['ES', 'Spain', 'Ley 34/2002 (LSSI), art. 22.2'],
    ['FI', 'Finland', 'Act 917/2014 on electronic communications services, § 205'],
    ['FR', 'France', 'Loi Informatique et Libertés, art. 82'],
    ['GR', 'Greece', 'Law 3471/2006, art. 4(5)'],
    ['HR', 'Croatia', 'Electronic Communications Act 2022, art. 43'],
    ['HU', 'Hungary', 'Act C of 2003 on electronic communications, § 155(4)'],
    ['IE', 'Ireland', 'S.I. 336/2011, reg. 5'],
    ['IT', 'Italy', 'Codice in materia di protezione dei dati personali, art. 122'],
    ['LT', 'Lithuania', 'Law on Electronic Communications'],
    ['LU', 'Luxembourg', 'Act of 30 May 2005, art. 4'],
    ['LV', 'Latvia', 'Law on Information Society Services, s. 7.1'],
    ['MT', 'Malta', 'S.L. 586.01, reg. 5'],
    ['NL', 'Netherlands', 'Telecommunicatiewet, art. 11.7a'],
    ['PL', 'Poland', 'Prawo komunikacji elektronicznej, art. 399'],
    ['PT', 'Portugal', 'Lei 41/2004, art. 5'],
    ['RO', 'Romania', 'Law 506/2004, art. 4(5)'],
    ['SE', 'Sweden', 'Lag (2022:482) om elektronisk kommunikation, ch. 9 § 28'],
    ['SI', 'Slovenia', 'ZEKom-2, art. 225'],
    ['SK', 'Slovakia', 'Act 452/2021 on electronic communications, § 109(8)'],
    ['IS', 'Iceland', EPRIVACY],
    ['LI', 'Liechtenstein', EPRIVACY],
    ['NO', 'Norway', 'Ekomloven 2024, § 3-15'],
    ['AX', 'Åland', 'as Finland'],
    ['GF', 'French Guiana', 'as France'],
    ['GP', 'Guadeloupe', 'as France'],
    ['MF', 'Saint-Martin', 'as France'],
    ['MQ', 'Martinique', 'as France'],
    ['RE', 'Réunion', 'as France'],
    ['YT', 'Mayotte', 'as France'],
    ['EA', 'Ceuta and Melilla', 'as Spain'],
    ['IC', 'Canary Islands', 'as Spain'],
];
const PECR = 'Privacy and Electronic Communications Regulations 2003 (S.I. 2003/2426)';
const CAUTION = 'Our choice, on the side of caution';
const OTHERS = [
    ['GB', 'opt-in', 'United Kingdom', 'PECR, reg. 6 and Sch. A1 (Data (Use and Access) Act 2025)', PECR, '2026-02-05'],
    ['UK', 'opt-in', 'United Kingdom, by its reserved code', 'as GB', PECR, '2026-02-05'],
    ['GG', 'opt-in', 'Guernsey', 'as the United Kingdom', CAUTION],
    ['GI', 'opt-in', 'Gibraltar', 'as the United Kingdom', CAUTION],
    ['IM', 'opt-in', 'Isle of Man', 'as the United Kingdom', CAUTION],
    ['JE', 'opt-in', 'Jersey', 'as the United Kingdom', CAUTION],
    [
        'CH',
        'opt-in',
        'Switzerland',
        'Asks for information and a way to refuse; consent for profiling of high risk',
        'Telecommunications Act, art. 45c; FADP; FDPIC guidelines on cookies of 2025',
    ],
    [
        'CA',
        'opt-out',
        'Canada',
        'PIPEDA, as its commissioner reads it for advertising by behaviour',
        'OPC, Guidelines on privacy and online behavioural advertising, 2021',
    ],
    [
        'CA-QC',
        'opt-in',
        'Québec',
        'Law 25: what identifies, locates or profiles is off by default',
        'CQLR c. P-39.1, s. 8.1',
        '2023-09-22',
    ],
    ['BR', 'opt-in', 'Brazil', 'LGPD, arts. 7 and 8', 'Lei 13.709/2018; ANPD guide on cookies, 2022', '2020-09-18'],
    ['AE', 'opt-in', 'United Arab Emirates', 'Consent unless another ground applies', 'Federal Decree-Law 45/2021'],
    ['AR', 'opt-in', 'Argentina', 'Consent, art. 5', 'Ley 25.326'],
    [
        'CL',
        'opt-in',
        'Chile',
        'Consent unless another ground applies',
        'Ley 19.628, as rewritten by Ley 21.719',
        '2026-12-01',
    ],
    ['CN', 'opt-in', 'China', 'PIPL, art. 13', 'Personal Information Protection Law', '2021-11-01'],
    ['CO', 'opt-in', 'Colombia', 'Consent, art. 9', 'Ley 1581 de 2012'],
    ['ID', 'opt-in', 'Indonesia', 'PDP Law, art. 20', 'Law 27 of 2022'],
    ['IN', 'opt-in', 'India', 'DPDP Act, s. 6', 'Digital Personal Data Protection Act, 2023'],
    ['KE', 'opt-in', 'Kenya', 'Consent unless another ground applies, s. 30', 'Data Protection Act, 2019'],
    ['KR', 'opt-in', 'South Korea', 'PIPA, arts. 15 and 22', 'Personal Information Protection Act'],
    ['NG', 'opt-in', 'Nigeria', 'Consent unless another ground applies', 'Nigeria Data Protection Act, 2023'],
    ['PE', 'opt-in', 'Peru', 'Consent, art. 13', 'Ley 29733'],
    ['SA', 'opt-in', 'Saudi Arabia', 'PDPL, art. 5', 'Royal Decree M/19'],
    ['TH', 'opt-in', 'Thailand', 'PDPA, s. 19', 'Personal Data Protection Act B.E. 2562'],
    ['TR', 'opt-in', 'Türkiye', 'KVKK, art. 5, and the authority’s guideline on cookies', 'Law 6698', '2016-04-07'],
    ['VN', 'opt-in', 'Vietnam', 'Consent unless another ground applies', 'Law 91/2025/QH15', '2026-01-01'],
    ['ZA', 'opt-in', 'South Africa', 'POPIA, s. 11: consent or another ground; opt-in for caution', 'Act 4 of 2013'],
    ['AU', 'notice', 'Australia', 'APP 1 and 5: say what is done', 'Privacy Act 1988'],
    [
        'JP',
        'notice',
        'Japan',
        'External transmission rule: say what is sent to whom, art. 27-12',
        'Telecommunications Business Act',
        '2023-06-16',
    ],
    ['NZ', 'notice', 'New Zealand', 'Information privacy principle 3: say what is done', 'Privacy Act 2020'],
];
/** What most acts that follow Virginia's let people opt out of; they ask for consent to sensitive data. */
const THREE = ['sale', 'targeted-advertising', 'profiling'];
/**
 * States of the US with an act. An act's first day and the day from which a signal binds often differ.
 * California's signal was first a rule of its Attorney General (2020, then § 999.315); the day below is that of the rule
 * in force.
 */
const US_ACTS = [
    ['US-AL', 'Alabama', 'APDPA', 'HB 351 of 2026', '2027-05-01', THREE],
    [
        'US-CA',
        'California',
        'CCPA',
        'Civ. Code § 1798.100 ff.; signal: § 1798.135, 11 CCR § 7025',
        '2020-01-01',
        ['sale', 'sharing', 'sensitive'],
        '2023-03-29',
    ],
    [
        'US-CO',
        'Colorado',
        'CPA',
        'C.R.S. § 6-1-1301 ff.; signal: 4 CCR 904-3, rule 5.08',
        '2023-07-01',
        THREE,
        '2024-07-01',
        true,
    ],
    ['US-CT', 'Connecticut', 'CTDPA', 'Conn. Gen. Stat. § 42-515 ff.', '2023-07-01', THREE, '2025-01-01'],
    ['US-DE', 'Delaware', 'DPDPA', '6 Del. C. ch. 12D', '2025-01-01', THREE, '2026-01-01'],
    ['US-FL', 'Florida', 'FDBR, a narrow act', 'Fla. Stat. § 501.701 ff.', '2024-07-01', THREE],
    ['US-IA', 'Iowa', 'ICDPA', 'Iowa Code ch. 715D', '2025-01-01', ['sale', 'targeted-advertising', 'sensitive']],
    ['US-IN', 'Indiana', 'INCDPA', 'Ind. Code art. 24-15', '2026-01-01', THREE],
    ['US-KY', 'Kentucky', 'KCDPA', 'KRS § 367.3611 ff.', '2026-01-01', THREE],
    ['US-LA', 'Louisiana', 'LDPA', 'SB 386 (Act 502) of 2026', '2027-01-01', THREE],
    ['US-MD', 'Maryland', 'MODPA', 'Md. Code, Com. Law § 14-4701 ff.', '2025-10-01', THREE, '2025-10-01'],
    ['US-MN', 'Minnesota', 'MCDPA', 'Minn. Stat. ch. 325M', '2025-07-31', THREE, '2025-07-31'],
    ['US-MT', 'Montana', 'MCDPA', 'Mont. Code § 30-14-2801 ff.', '2024-10-01', THREE, '2025-01-01'],
    ['US-NE', 'Nebraska', 'NDPA', 'Neb. Rev. Stat. § 87-1101 ff.', '2025-01-01', THREE, '2025-01-01'],
    ['US-NH', 'New Hampshire', 'NHPA', 'RSA ch. 507-H', '2025-01-01', THREE, '2025-01-01'],
    ['US-NJ', 'New Jersey', 'NJDPA', 'N.J.S.A. 56:8-166.4 ff.', '2025-01-15', THREE, '2025-07-15'],
    ['US-NV', 'Nevada', 'Online privacy law, sale only', 'NRS 603A.300 ff.', '2019-10-01', ['sale']],
    ['US-OK', 'Oklahoma', 'OCDPA', 'SB 546 of 2026', '2027-01-01', THREE],
    ['US-OR', 'Oregon', 'OCPA', 'ORS 646A.570 ff.', '2024-07-01', THREE, '2026-01-01'],
    ['US-RI', 'Rhode Island', 'RIDTPPA', 'R.I. Gen. Laws ch. 6-48.1', '2026-01-01', THREE],
    ['US-TN', 'Tennessee', 'TIPA', 'Tenn. Code § 47-18-3301 ff.', '2025-07-01', THREE],
    ['US-TX', 'Texas', 'TDPSA', 'Bus. & Com. Code ch. 541; signal: § 541.055(e)', '2024-07-01', THREE, '2025-01-01'],
    ['US-UT', 'Utah', 'UCPA', 'Utah Code ch. 13-61', '2023-12-31', ['sale', 'targeted-advertising', 'sensitive']],
    ['US-VA', 'Virginia', 'VCDPA', 'Va. Code § 59.1-575 ff.', '2023-01-01', THREE],
    ['US-VT', 'Vermont', 'VDPOSA', 'S.71 (Act 145) of 2026', '2028-01-01', THREE, '2028-01-01'],
];
/** The rest of the US, and its territories under their own codes. */
const US_WITHOUT_ACT = [
    ['US', 'United States, where no state is known'],
    ['US-AK', 'Alaska'],
    ['US-AR', 'Arkansas'],
    ['US-AZ', 'Arizona'],
    ['US-DC', 'District of Columbia'],
    ['US-GA', 'Georgia'],
    ['US-HI', 'Hawaii'],
    ['US-ID', 'Idaho'],
    ['US-IL', 'Illinois'],
    ['US-KS', 'Kansas'],
    ['US-MA', 'Massachusetts'],
    ['US-ME', 'Maine'],
    ['US-MI', 'Michigan'],
    ['US-MO', 'Missouri'],
    ['US-MS', 'Mississippi'],
    ['US-NC', 'North Carolina'],
    ['US-ND', 'North Dakota'],
    ['US-NM', 'New Mexico'],
    ['US-NY', 'New York'],
    ['US-OH', 'Ohio'],
    ['US-PA', 'Pennsylvania'],
    ['US-SC', 'South Carolina'],
    ['US-SD', 'South Dakota'],
    ['US-WA', 'Washington'],
    ['US-WI', 'Wisconsin'],
    ['US-WV', 'West Virginia'],
    ['US-WY', 'Wyoming'],
    ['AS', 'American Samoa'],
    ['GU', 'Guam'],
    ['MP', 'Northern Mariana Islands'],
    ['PR', 'Puerto Rico'],
    ['UM', 'United States Minor Outlying Islands'],
    ['VI', 'United States Virgin Islands'],
];
/** Every row; where a part of a country has one, the longest code wins. */
const laws = [
    ...EEA.map(([region, place, law]) => ({ region, place, regime: 'opt-in', law, source: EPRIVACY, verified: false })),
    ...OTHERS.map(([region, regime, place, law, source, since]) => ({
        region,
        place,
        regime,
        law,
        source,
        ...(since && { since }),
        verified: false,
    })),
    ...US_ACTS.map(([region, place, law, source, since, optOut, gpc, verified = false]) => ({
        region,
        place,
        regime: 'opt-out',
        law,
        source,
        since,
        optOut,
        ...(gpc && { gpc }),
        verified,
    })),
    ...US_WITHOUT_ACT.map(([region, place]) => ({
        region,
        place,
        regime: 'opt-out',
        law: 'No comprehensive act found; one rule for all of the US',
        source: CAUTION,
        verified: false,
    })),
    {
        region: '*',
        place: 'Any other known region',
        regime: 'opt-in',
        law: 'No row: ask first',
        source: CAUTION,
        verified: false,
    },
    {
        region: 'unknown',
        place: 'A region that is unknown, late or failing',
        regime: 'opt-in',
        law: 'The strictest rule',
        source: CAUTION,
        verified: false,
    },
];

/**
 * Written from the settings: true where GPC is enforced in every region whose law binds sites to it on that day. A site that
 * never learns a region must enforce it for those whose region is unknown.
 *
 * @param date the day of this statement, `YYYY-MM-DD`
 */
const gpcSupport = ({ region, signals }, date) => {
    const rule = signals?.gpc ?? 'enforce';
    const bound = region ? laws.filter(({ gpc }) => gpc && gpc <= date).map((law) => law.region) : [undefined];
    return {
        gpc: (typeof rule === 'string' ? [rule] : bound.map((one) => inRegion(one, rule) ?? 'enforce')).every((one) => one === 'enforce'),
        lastUpdate: date,
    };
};
/** RFC 3339: a full date, or a date and a time. */
const DATE = /^(\d{4}-\d\d-\d\d)(t([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/i;
const isDate = (value) => {
    const day = DATE.exec(String(value))?.[1];
    const time = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${day}`);
};
/**
 * What is wrong with a `gpc.json`, in sentences; none: browsers and auditors can read it.
 *
 * @param type the `Content-Type` that it came with; left out: not looked at
 * @param expected what the settings say; left out: not compared
 */
const checkGpc = (text, type, expected) => {
    const wrongType = type === undefined || /^application\/json\s*(;|$)/i.test(type ?? '')
        ? []
        : [`its Content-Type is ${type ?? 'missing'}; serve it as application/json`];
    let found;
    try {
        found = JSON.parse(text);
    }
    catch {
        return [...wrongType, 'it is no JSON; write { "gpc": true, "lastUpdate": "YYYY-MM-DD" }'];
    }
    if (typeof found !== 'object' || !found || Array.isArray(found))
        return [...wrongType, `it is ${JSON.stringify(found).slice(0, 40)}; it must be a JSON object`];
    const { gpc, lastUpdate } = found;
    const is = (value) => (value === undefined ? 'missing' : JSON.stringify(value));
    return [
        ...wrongType,
        ...(typeof gpc === 'boolean' ? [] : [`"gpc" is ${is(gpc)}, so support is unknown; write true or false`]),
        ...(typeof lastUpdate === 'string' && isDate(lastUpdate)
            ? []
            : [`"lastUpdate" is ${is(lastUpdate)}, so its day is unknown; write YYYY-MM-DD`]),
        ...(expected === undefined || typeof gpc !== 'boolean' || gpc === expected
            ? []
            : [`"gpc" is ${gpc}, but the settings make it ${expected}`]),
    ];
};

/** What `heed gpc` does: writes or checks a site's `/.well-known/gpc.json`. */
/** A file or an address; a file has no Content-Type to look at. */
const read = async (place) => {
    try {
        if (!/^https?:/.test(place))
            return { text: await readFile(place, 'utf8') };
        const answer = await fetch(place, { signal: AbortSignal.timeout(10000) });
        if (!answer.ok)
            throw new Error(`the server answers ${answer.status}`);
        return { text: await answer.text(), type: answer.headers.get('content-type') };
    }
    catch (error) {
        throw new Misuse(`${place} cannot be read: ${error instanceof Error ? error.message : error}`);
    }
};
const gpc = async (file, { out, check }) => {
    const support = gpcSupport(await readConfig(file), today());
    if (check !== undefined) {
        const { text, type } = await read(check);
        const wrong = checkGpc(text, type, support.gpc);
        return wrong.length
            ? { text: wrong.map((line) => `${check}: ${line}`).join('\n'), failed: true }
            : { text: `${check} says what the settings say: gpc is ${support.gpc}.` };
    }
    const json = JSON.stringify(support);
    if (out === undefined)
        return { text: json };
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, `${json}\n`);
    return { text: `${out}: ${json}. Serve it at /.well-known/gpc.json as application/json.` };
};

/** The command `heed`: reads what was asked for, does it, and says how it went. */
const CONFIG = 'heed.config.json';
const COMMANDS = {
    build: {
        usage: `heed build [${CONFIG}] [--out heed]
  Writes a folder to put on your site: heed.js with your config and the rows of the catalogue that it uses inside,
  and the parts that it fetches from beside it.`,
        files: [0, 1],
        run: ([file = CONFIG], { out = 'heed' }) => build(file, out),
    },
    diff: {
        usage: `heed diff old.json new.json
  Says what changed in the Cookie Notice, whether visitors must be asked again and why, and the entry for notice.history.
  Ends with 1 where they must be and notice.version was not raised.`,
        files: [2, 2],
        run: ([before = '', after = '']) => diff(before, after),
    },
    gpc: {
        usage: `heed gpc [${CONFIG}] [--out public/.well-known/gpc.json] [--check address or file]
  Writes, or checks, what your site says at /.well-known/gpc.json of how it answers Global Privacy Control.`,
        files: [0, 1],
        run: ([file = CONFIG], values) => gpc(file, values),
    },
};
const HELP = Object.values(COMMANDS)
    .map((command) => command?.usage)
    .join('\n\n');
/** Resolves to the exit code: 0 done, 1 found something, 2 not understood. */
const run = async (argv) => {
    try {
        const { positionals, values } = parseArgs({
            args: [...argv],
            allowPositionals: true,
            options: { out: { type: 'string' }, check: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
        });
        const [name = '', ...files] = positionals;
        const command = COMMANDS[name];
        if (values.help || !name) {
            console.log(command?.usage ?? HELP);
            return 0;
        }
        if (!command)
            throw new Misuse(`heed does not know "${name}".\n\n${HELP}`);
        const [least, most] = command.files;
        if (files.length < least || files.length > most)
            throw new Misuse(`heed ${name} takes other files.\n\n${command.usage}`);
        const { text, failed } = await command.run(files, values);
        console.log(text);
        return failed ? 1 : 0;
    }
    catch (error) {
        // The parser's own errors are for people, too.
        const isMisuse = error instanceof Misuse || error.code?.startsWith('ERR_PARSE_ARGS');
        console.error(isMisuse ? error.message : error);
        return 2;
    }
};

/** The command's door: `npx heed` */
process.exitCode = await run(process.argv.slice(2));
