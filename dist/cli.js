#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { createHash } from 'node:crypto';
import { readFile, readdir, mkdir, copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
