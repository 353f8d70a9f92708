#!/usr/bin/env node
import { promisify, parseArgs } from "node:util";

import { readdir, readFile, mkdir, writeFile, rm, rename } from "node:fs/promises";

import { join, resolve as resolve$2, dirname, basename } from "node:path";

import { brotliCompress, gzip, brotliCompressSync } from "node:zlib";

import { fileURLToPath } from "node:url";

import { all } from "./pixels.js";

import { all as all$1 } from "./pixels.js";

import { existsSync, createWriteStream } from "node:fs";

import { Readable } from "node:stream";

import { pipeline } from "node:stream/promises";

import { createServer } from "node:http";

import { randomBytes } from "node:crypto";

const attempt = act => {
  try {
    return act();
  } catch {}
};

const jsonOf = value => JSON.stringify(value, function(key) {
  return this[key];
});

const OPT_IN = /^(A[ERTX]|B[EGR]|C[HLNOYZ]|CA-QC|D[EK]|E[AESU]|F[IR]|G[BFGIPR]|H[RU]|I[CDEMNST]|JE|K[ER]|L[ITUV]|M[FQT]|N[GLO]|P[ELT]|R[EO]|S[AEIK]|T[HR]|UK|VN|YT|ZA)$/;

const OPT_OUT = /^(CA|US)$/;

const NOTICE = /^(AU|JP|NZ)$/;

const rowOf = code => OPT_IN.test(code) ? "opt-in" : OPT_OUT.test(code) ? "opt-out" : NOTICE.test(code) ? "notice" : undefined;

const inRegion = (region, table, row) => (region ? [ region, region.split("-")[0], /^(AS|GU|MP|PR|UM|VI)/.test(region) ? "US" : "*", "*" ] : [ "unknown" ]).map(code => table[code] ?? row?.(code)).find(found => found !== undefined);

const regimeOf = (region, overrides) => inRegion(region, overrides, rowOf) ?? "opt-in";

class HeedError extends Error {
  constructor(code, message) {
    super(`Heed: ${message}`);
    this.code = code;
    this.name = "HeedError";
  }
}

const TEXT$2 = /^"../;

const FLAG$1 = /^(true|false)/;

const NUMBER$1 = /^\d/;

const CALL = /^function/;

const LATER = /^/;

const ADDRESS$1 = /^"\s*(https?:|mailto:|[^:\0- ]*([/?#]|"$))/i;

const ID$2 = /^"(?!(sale|all|none)")[a-z][\w.-]*"/i;

const REGION = /^("(\*|unknown|[A-Z]{2}(-[A-Z\d]{1,3})?)"|function)/;

const SIGNAL = /^"(enforce|report|ignore)"/;

const byRegion$1 = rule => ({
  "|": rule,
  "#": REGION,
  "*": rule
});

const WORDS$1 = {
  [`${TEXT$2}`]: "a text",
  [`${NUMBER$1}`]: "a number",
  [`${ADDRESS$1}`]: "an https address or a path",
  [`${ID$2}`]: "an id: letters, digits, - _ .",
  [`${REGION}`]: "an ISO 3166 code such as US-CA"
};

const CONFIG$1 = {
  "!": 1,
  notice: {
    "!": 2,
    url: ADDRESS$1,
    version: TEXT$2,
    privacyUrl: ADDRESS$1,
    history: [ {
      "?": 1,
      "!": 2,
      version: TEXT$2,
      date: TEXT$2
    } ],
    rights: LATER
  },
  site: TEXT$2,
  region: REGION,
  regimes: {
    "#": REGION,
    "*": /^"(opt-in|opt-out|notice)"/,
    "|": /^"us-strict"/
  },
  signals: {
    gpc: byRegion$1(SIGNAL),
    dnt: byRegion$1(SIGNAL),
    enforceOn: {
      gpc: [ ID$2 ],
      dnt: [ ID$2 ]
    },
    secGpc: FLAG$1
  },
  exempt: {
    "#": REGION,
    "*": [ ID$2 ]
  },
  minors: FLAG$1,
  categories: {
    "#": ID$2,
    "*": {
      label: TEXT$2,
      description: TEXT$2,
      sale: FLAG$1,
      necessary: FLAG$1,
      sensitive: FLAG$1
    }
  },
  pixels: [ {
    "?": 1,
    "!": 2,
    id: TEXT$2,
    category: ID$2,
    use: ID$2
  } ],
  storage: {
    cookie: /^"[\w.-]+"/,
    domain: TEXT$2,
    days: byRegion$1(NUMBER$1),
    refusedDays: byRegion$1(NUMBER$1)
  },
  $schema: LATER,
  report: LATER,
  reporter: LATER,
  google: LATER,
  shopify: LATER,
  guard: LATER,
  host: LATER,
  withdraw: LATER,
  ui: LATER,
  onOptOut: LATER,
  identity: LATER,
  effects: [ CALL ],
  onError: CALL
};

const refuse$1 = (key, is, write) => {
  throw new HeedError("config", `"${key}" is ${is}; write ${write}`);
};

const check$2 = (rule, value, key = "") => {
  const is = attempt(() => jsonOf(value)) ?? typeof value;
  const wrong = write => refuse$1(key, is.slice(0, 60), write);
  if (rule instanceof RegExp) {
    if (!rule.test(is)) wrong(WORDS$1[`${rule}`] ?? `${rule}`.replace(/[^\w| -]/g, "").replace(/\|/g, " or "));
    return value;
  }
  if (rule[0]) {
    if (!/^\[/.test(is)) wrong("a list");
    return value.map((item, index) => check$2(rule[0], item, `${key}[${index}]`));
  }
  const {"!": required, "#": names, "*": any, "?": open, "|": other, ...rules} = rule;
  if (other && !/^{/.test(is)) return check$2(other, value, key);
  const known = Object.keys(rules);
  if (!/^[{o]/.test(is)) wrong("an object");
  const copy = {};
  const needed = known.slice(0, value.use ? 0 : required ?? 0);
  for (const name of [ ...needed, ...Object.keys(value) ]) {
    const path = key ? `${key}.${name}` : name;
    if (any) check$2(names, name, path);
    const inner = any ?? rules[name] ?? (open ? LATER : refuse$1(path, "unknown", `one of: ${known}`));
    if (value[name] !== undefined || needed.includes(name)) copy[name] = check$2(inner, value[name], path);
  }
  return copy;
};

const resolveConfig = (config, hostname) => {
  const given = check$2(CONFIG$1, {
    ...config
  });
  const named = given.categories || {
    necessary: {},
    functional: {},
    analytics: {},
    marketing: {}
  };
  const categories = {};
  const known = {};
  const add = (key, id) => {
    if (id in known) refuse$1(key, `"${id}"`, "another id");
    known[id] = true;
  };
  for (const id of Object.keys(named)) {
    add("categories", id);
    categories[id] = {
      necessary: id === "necessary",
      sale: id === "marketing",
      ...named[id]
    };
  }
  const category = RegExp(`^"(${Object.keys(known).join("|").replace(/\./g, "\\.")})"`);
  check$2({
    gpc: [ category ],
    dnt: [ category ]
  }, {
    ...given.signals?.enforceOn
  }, "signals.enforceOn");
  const declared = given.pixels ?? [];
  const pixels = declared.filter(row => !("use" in row));
  for (const pixel of pixels) {
    check$2(category, pixel.category, `pixels.${pixel.id}.category`);
    check$2(ID$2, pixel.id, "pixels.id");
    add("pixels", pixel.id);
  }
  const {region, regimes = {}, signals = {}, storage = {}, exempt = {}} = given;
  const place = typeof region === "string" ? region : undefined;
  const here = (setting, otherwise) => typeof setting === "object" ? inRegion(place, setting) ?? (place ? otherwise : [ otherwise, ...Object.values(setting) ].reduce((one, two) => one < two ? one : two)) : setting ?? otherwise;
  return {
    site: hostname,
    ui: {},
    ...given,
    region: place,
    regimes: regimes === "us-strict" ? {
      US: "opt-in"
    } : regimes,
    exempt: inRegion(place, exempt) ?? [],
    declared,
    pixels,
    categories,
    signals: {
      enforceOn: {},
      ...signals,
      gpc: here(signals.gpc, "enforce"),
      dnt: here(signals.dnt, "report")
    },
    storage: {
      cookie: "heed",
      ...storage,
      days: here(storage.days, 180),
      refusedDays: here(storage.refusedDays, 365)
    }
  };
};

const textsIn = async (folder, isWanted = name => /\.\w+$/.test(name)) => {
  const names = (await readdir(folder, {
    recursive: true
  })).map(name => name.replaceAll("\\", "/")).filter(isWanted).sort();
  return Object.fromEntries(await Promise.all(names.map(async name => [ name, await readFile(join(folder, name), "utf8") ])));
};

const DIST$1 = fileURLToPath(new URL(".", import.meta.url));

const PART = /^(languages\/)?[\w-]+\.js$/;

const STAYS$1 = /^(anywhere|bindings|cli|frames|gate|heed|index|loader|parts|pixels|preact|react|reporters|server|solid|store|svelte|testing|vue)\.js$/;

const [brotli, gzipped] = [ promisify(brotliCompress), promisify(gzip) ];

const tagFiles = async (folder = DIST$1) => ({
  files: await textsIn(folder, name => PART.test(name) && !STAYS$1.test(name)),
  encodings: {
    br: async bytes => new Uint8Array(await brotli(bytes)),
    gzip: async bytes => new Uint8Array(await gzipped(bytes))
  }
});

class Unstorable extends Error {
  constructor() {
    super(...arguments);
    this.name = "Unstorable";
  }
}

const DEPTH = 32;

const text$5 = (value, path) => {
  if (/\0|\p{Surrogate}/u.test(value)) throw new Unstorable(`Heed: ${path} has a NUL or half a surrogate pair in it; write whole characters`);
  return JSON.stringify(value);
};

const canonical = (value, path = "the record", depth = 0) => {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return text$5(value, path);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value !== "object") throw new Unstorable(`Heed: ${path} is ${typeof value === "number" ? value : `a ${typeof value}`}; write JSON`);
  if (depth === DEPTH) throw new Unstorable(`Heed: ${path} is nested more than ${DEPTH} deep; write it flatter`);
  if (Array.isArray(value)) return `[${value.map((item, index) => canonical(item, `${path}[${index}]`, depth + 1)).join(",")}]`;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined).sort(([a], [b]) => a < b ? -1 : 1);
  return `{${entries.map(([key, item]) => `${text$5(key, path)}:${canonical(item, `${path}.${key}`, depth + 1)}`).join(",")}}`;
};

const monthOf = (time, later = 0) => {
  const date = new Date(time);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later)).toISOString().slice(0, 7);
};

const startOf = month => `${month}-01T00:00:00.000Z`;

const tableOf = month => `heed_records_${month.replace("-", "_")}`;

const makeMonths = async (query, months) => {
  for (const month of months) {
    const [found] = await query("SELECT to_regclass($1::text) IS NOT NULL AS found", [ tableOf(month) ]);
    if (found?.found) continue;
    const start = startOf(month);
    const end = startOf(monthOf(start, 1));
    await query(`CREATE TABLE ${tableOf(month)} PARTITION OF heed_records FOR VALUES FROM ('${start}') TO ('${end}')`);
  }
};

const monthsBefore = async (query, limit) => {
  const tables = await query(`SELECT child.relname AS name FROM pg_inherits\n      JOIN pg_class child ON child.oid = inhrelid\n      WHERE inhparent = 'heed_records'::regclass ORDER BY 1`);
  return tables.map(({name}) => name.slice("heed_records_".length).replace("_", "-")).filter(month => month < limit);
};

const dropMonth = (query, month) => query(`DROP TABLE ${tableOf(month)}`);

const TIME$2 = `to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "receivedAt"`;

const sha256 = async text => {
  const digest = await crypto.subtle.digest("SHA-256", (new TextEncoder).encode(text));
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, "0")).join("");
};

const link = (previous, seq, receivedAt, digest) => sha256(`${previous}\n${seq}\n${receivedAt}\n${digest}`);

const contentOf = async (column, value, receivedAt) => {
  const text = canonical(value);
  return {
    receivedAt,
    column,
    text,
    digest: await sha256(text)
  };
};

const HEAD = `SELECT seq::float8 AS seq, encode(hash, 'hex') AS hash, ${TIME$2} FROM heed_chain`;

const readHead = async (query, lock = "") => {
  const [head] = await query(`${HEAD} ${lock}`);
  if (!head) throw new Error("Heed: the table heed_chain is empty; restore it from a backup");
  return head;
};

const lockHead = query => readHead(query, "FOR UPDATE");

const append = async (query, head, contents, made) => {
  const last = contents.at(-1);
  if (!last) return;
  let {seq, hash} = head;
  const rows = [];
  for (const {receivedAt, column, text, digest} of contents) {
    hash = await link(hash, ++seq, receivedAt, digest);
    rows.push(`{"seq":${seq},"time":"${receivedAt}","digest":"${digest}","hash":"${hash}","${column}":${text}}`);
  }
  const months = contents.flatMap(({receivedAt}) => [ monthOf(receivedAt), monthOf(receivedAt, 1) ]);
  const missing = new Set(months.filter(month => !made.has(month)));
  await makeMonths(query, missing);
  await query(`WITH added AS (\n      INSERT INTO heed_records (seq, received_at, digest, hash, record, act)\n      SELECT seq, time, decode(digest, 'hex'), decode(hash, 'hex'), record, act\n      FROM json_to_recordset($1::text::json)\n        AS new(seq bigint, time timestamptz, digest text, hash text, record jsonb, act jsonb)\n    ) UPDATE heed_chain SET seq = $2::bigint, hash = decode($3::text, 'hex'), received_at = $4::timestamptz`, [ `[${rows.join(",")}]`, seq, hash, last.receivedAt ]);
  for (const month of missing) made.add(month);
};

const wholeConfig = ({config, pixels}) => {
  const {$schema: _, ...rest} = config;
  return {
    ...rest,
    pixels
  };
};

const remember = (room, make) => {
  const kept = new Map;
  return key => {
    const made = kept.get(key) ?? make(key);
    kept.delete(key);
    kept.set(key, made);
    const drop = () => kept.get(key) === made && kept.delete(key);
    made.then(value => value === undefined && drop(), drop);
    for (const [oldest] of kept) {
      if (kept.size <= room) break;
      kept.delete(oldest);
    }
    return made;
  };
};

const takenBy = ({headers}) => (headers.get("accept-encoding") ?? "").split(",").map(one => one.trim().toLowerCase().split(/\s*;\s*/)).filter(([, weight]) => !/^q=0(\.0*)?$/.test(weight ?? "")).map(([name = ""]) => name);

const hasTag = ({headers}, tag) => (headers.get("if-none-match") ?? "").split(",").some(one => [ "*", tag ].includes(one.trim().replace(/^W\//, "")));

const SCRIPT$1 = {
  "content-type": "text/javascript; charset=utf-8",
  "access-control-allow-origin": "*",
  "cross-origin-resource-policy": "cross-origin"
};

const servedFile = async (text, encodings, more = SCRIPT$1) => {
  const bytes = (new TextEncoder).encode(text);
  const hash = (await sha256(text)).slice(0, 32);
  const encoded = remember(Object.keys(encodings).length, async name => encodings[name]?.(bytes));
  return {
    text,
    async answer(request, cacheControl) {
      const taken = takenBy(request);
      const encoding = Object.keys(encodings).find(name => taken.includes(name));
      const etag = `"${encoding ? `${hash}-${encoding}` : hash}"`;
      const headers = {
        etag,
        "cache-control": cacheControl,
        vary: "Accept-Encoding",
        ...more
      };
      if (hasTag(request, etag)) return new Response(null, {
        status: 304,
        headers
      });
      const body = encoding && await encoded(encoding);
      return body ? new Response(body, {
        headers: {
          ...headers,
          "content-encoding": encoding
        }
      }) : new Response(bytes, {
        headers
      });
    }
  };
};

const FOLDER$3 = "__FOLDER__/../";

const tagScript = (config, whole, folder = "") => {
  const json = JSON.stringify(config).replaceAll("<", "\\u003c");
  return `//# allFunctionsCalledOnLoad\nwindow.heedConfig??=${json};\n${whole.replace(FOLDER$3, folder)}`;
};

const DIGITS$1 = 16;

const CONFIGS = 20;

const RELEASES = 3;

const FOLDER$2 = /^[\da-f]{16}-[\da-f]{16}$/;

const integrityOf = async text => {
  const digest = await crypto.subtle.digest("SHA-384", (new TextEncoder).encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
};

const openTag = (configs, {files, encodings = {}}) => {
  if (!files["whole.js"]) throw new HeedError("config", '"publish.files" has no whole.js; write what tagFiles() of heed/store gives');
  const own = remember(1, async () => {
    const release = (await sha256(JSON.stringify(Object.entries(files).sort()))).slice(0, DIGITS$1);
    await configs.keepFiles(release, files);
    return release;
  });
  const file = remember(Object.keys(files).length, async name => Object.hasOwn(files, name) ? servedFile(files[name] ?? "", encodings) : undefined);
  const releases = remember(RELEASES, async release => {
    const texts = release === await own("") ? files : await configs.files(release);
    if (!texts) return undefined;
    return {
      whole: texts["whole.js"] ?? "",
      part: remember(Object.keys(texts).length, async name => name !== "whole.js" && Object.hasOwn(texts, name) ? servedFile(texts[name] ?? "", encodings) : undefined)
    };
  });
  const scripts = parts => remember(CONFIGS, async folder => {
    const [hash = "", release = ""] = folder.split("-");
    const found = await releases(release);
    const published = found && await configs.startingWith(hash);
    return published && servedFile(tagScript(wholeConfig(published), found.whole, parts(folder)), encodings);
  });
  const [beside, above] = [ scripts(() => ""), scripts(folder => `heed/${folder}/`) ];
  const folderOf = async ({hash}) => `${hash.slice(0, DIGITS$1)}-${await own("")}`;
  return {
    file,
    current: async live => above(await folderOf(live)),
    async at(folder, name) {
      if (!FOLDER$2.test(folder)) return undefined;
      if (name === "heed.js") return beside(folder);
      const found = await releases(folder.slice(DIGITS$1 + 1));
      return found?.part(name);
    },
    async addressOf(published) {
      const folder = await folderOf(published);
      const script = await beside(folder);
      return {
        address: `heed/${folder}/heed.js`,
        integrity: await integrityOf(script?.text ?? "")
      };
    }
  };
};

const use = (row, {id, settings: given = {}, without = [], category, sale, restricted, off, ...unknown} = {}) => {
  const {settings = {}, ...facts} = row;
  const refuse = (key, is, write) => {
    throw new Error(`Heed: "${row.id}.${key}" is ${is}; write ${write}`);
  };
  for (const name of Object.keys(unknown)) if (name !== "use") refuse(name, "unknown", `one of: ${KEYS}`);
  if (!Array.isArray(without)) refuse("without", JSON.stringify(without), "a list");
  for (const name of Object.keys(given)) {
    if (!/string|undefined/.test(typeof given[name])) refuse(`settings.${name}`, JSON.stringify(given[name]), "a text");
    if (!(name in settings)) refuse(`settings.${name}`, "unknown", Object.keys(settings).join(" or ") || "none: it has no settings");
  }
  const textOf = name => {
    if (name === "id") return id || refuse("id", "missing", `the id that ${row.vendor} gave the site`);
    const value = given[name] || settings[name] || refuse(`settings.${name}`, "missing", isHost(name) ? HOST$1 : "a text");
    if (!isHost(name)) return value;
    if (!/^https?:\/\/[^\s/?#]+[^\s?#]*$/i.test(value)) refuse(`settings.${name}`, JSON.stringify(value), HOST$1);
    return value.replace(/\/+$/, "");
  };
  const numberOf = name => {
    const value = textOf(name);
    if (!/^\d+$/.test(value)) refuse(name === "id" ? name : `settings.${name}`, JSON.stringify(value), "a number");
    return Number(value);
  };
  const fill = (value, key) => {
    if (Array.isArray(value)) return value.map(item => fill(item));
    if (value && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([name, inner]) => [ name, fill(inner, name) ]));
    if (typeof value !== "string") return value;
    const number = /^\{#(\w+)\}$/.exec(value)?.[1];
    if (number) return numberOf(number);
    return value.replace(/\{([a-z]\w*)\}/gi, (_, name) => key === "script" && !isHost(name) ? encodeURIComponent(textOf(name)) : textOf(name));
  };
  const filled = fill(facts);
  const {cookies = [], foreignCookies = [], storage = []} = filled;
  const names = [ ...cookies, ...foreignCookies ].map(({name}) => name).concat(storage.map(({key}) => key));
  for (const name of without) if (!names.includes(name)) refuse("without", JSON.stringify(name), names.join(" or "));
  const comes = name => !without.includes(name);
  const elsewhere = Object.keys(given).filter(name => isHost(name) && given[name]).map(name => new URL(textOf(name)));
  const {hosts = [], paths = []} = filled;
  return {
    ...filled,
    ...elsewhere[0] && {
      hosts: [ ...new Set([ ...hosts, ...elsewhere.map(({hostname}) => hostname) ]) ],
      paths: [ ...paths, ...elsewhere.filter(({pathname}) => pathname !== "/").map(({hostname, pathname}) => hostname + pathname) ]
    },
    ...without[0] && {
      cookies: cookies.filter(({name}) => comes(name)),
      foreignCookies: foreignCookies.filter(({name}) => comes(name)),
      storage: storage.filter(({key}) => comes(key))
    },
    ...category !== undefined && {
      category
    },
    ...sale !== undefined && {
      sale
    },
    ...restricted !== undefined && {
      restricted
    },
    ...off !== undefined && {
      off
    }
  };
};

const KEYS = "id, settings, without, category, sale, restricted, off";

const HOST$1 = "an address: https://…";

const isHost = name => /host$/i.test(name);

const resolveUses = declared => declared.map(row => {
  if (!("use" in row)) return row;
  const {use: name, ...said} = row;
  const found = all.find(({id}) => id === name);
  if (found) return use(found, said);
  const near = all.filter(({id}) => name.split("-").some(word => id.split("-").includes(word)));
  throw new Error(`Heed: "pixels.use" is "${name}", which is not in the catalogue; write ${near.map(({id}) => id).join(" or ") || "the id of one of its rows, or a row of your own"}`);
});

const isObject = value => typeof value === "object" && value !== null && !Array.isArray(value);

const indexes = new WeakMap;

const find = (what, rows) => {
  const index = indexes.get(rows) ?? indexOf(rows);
  indexes.set(rows, index);
  const row = /^(http|ws)s?:/i.test(what) ? ownerOfAddress(what, index) : ownerOfCookie(what, index);
  return row;
};

function ownerOfCookie(name, {names, patterns}) {
  return names.get(name) ?? patterns.find(({pattern}) => pattern.test(name))?.row;
}

function ownerOfAddress(address, {ways}) {
  const {hostname, pathname, search} = parse$Q(address) ?? {};
  if (!hostname) return;
  const rest = `${pathname}${search}`;
  const exact = ways.get(hostname) ?? [];
  const labels = hostname.split(".");
  const wider = labels.slice(1).flatMap((_, from) => ways.get(`*.${labels.slice(from + 1).join(".")}`) ?? []);
  const rescued = wider.filter(({row}) => !exact.some(way => way.row === row));
  return [ ...exact, ...rescued, ...ways.get("") ?? [] ].find(way => fits$2(rest, way.parts))?.row;
}

function parse$Q(address) {
  try {
    return new URL(address);
  } catch {
    return;
  }
}

function fits$2(text, parts) {
  let at = 0;
  return parts.every((part, index) => {
    const found = index > 0 ? text.indexOf(part, at) : text.startsWith(part) ? 0 : -1;
    at = found + part.length;
    return found >= 0;
  });
}

function indexOf(rows) {
  const ways = new Map;
  const names = new Map;
  const patterns = [];
  const add = (host, way) => ways.set(host, [ ...ways.get(host) ?? [], way ]);
  for (const row of rows) {
    const {hosts = [], paths = [], cookies = []} = row;
    const named = paths.map(path => ({
      host: path.split("/")[0] ?? "",
      path
    }));
    for (const {host, path} of named) add(host, {
      row,
      parts: path.slice(host.length).split("*"),
      length: path.length
    });
    for (const host of hosts) if (!named.some(one => one.host === host)) add(host, {
      row,
      parts: [ "" ],
      length: 0
    });
    for (const {name, pattern} of cookies) {
      if (pattern) patterns.push({
        row,
        pattern: new RegExp(`^(?:${pattern})$`),
        length: pattern.length
      }); else if (!names.has(name)) names.set(name, row);
    }
  }
  for (const list of ways.values()) list.sort((a, b) => b.length - a.length);
  patterns.sort((a, b) => b.length - a.length);
  return {
    ways,
    names,
    patterns
  };
}

function findInAll(what, rows = all) {
  return find(what, rows);
}

const textOf$2 = value => {
  const text = JSON.stringify(value) ?? `a ${typeof value}`;
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

const wrong = (path, value, write) => ({
  path,
  message: `${value === undefined ? "missing" : `got ${textOf$2(value)}`}, write ${write}`
});

const within = (path, key) => typeof key === "number" ? `${path}[${key}]` : path ? `${path}.${key}` : key;

const isIn = (path, place) => !place || path === place || path.startsWith(place) && /[.[]/.test(path.charAt(place.length));

const printFinding = ({path, message, source}) => `${path ? `${path}: ` : ""}${message}${source ? ` (${source})` : ""}`;

const knownOf = ({row, pixel}) => {
  if ("use" in row) return all$1.find(({id}) => id === row.use);
  const scripts = (pixel.load ?? []).flatMap(step => "script" in step ? [ step.script ] : []);
  const hosts = (pixel.hosts ?? []).map(host => `https://${host.replace("*", "www")}/`);
  const cookies = (pixel.cookies ?? []).map(({name}) => name);
  return [ ...scripts, ...hosts, ...cookies ].map(what => findInAll(what)).find(Boolean);
};

const sells = ({sale, category}) => sale ?? category === "marketing";

const adviseOnPixels = (resolved, categories) => resolved.flatMap(one => {
  const {row, pixel, path} = one;
  const known = knownOf(one);
  if (!known || pixel.off) return [];
  const catalogue = `row ${known.id} of the catalogue`;
  const category = categories[pixel.category];
  const found = [];
  if (category?.necessary && known.category !== "necessary") found.push({
    path: within(path, "category"),
    message: `got "${pixel.category}", so nobody is asked; ${known.name} is for ${known.category}, and only what a visitor’s own request needs may go unasked`,
    source: `Directive 2002/58/EC, art. 5(3); ${catalogue}`
  });
  if (sells(known) && !(pixel.sale ?? category?.sale)) found.push({
    path: within(path, "sale"),
    message: `${pixel.sale === false ? "got false" : `missing, and ${pixel.category} does not sell`}; ${known.vendor} counts as someone to whom data is sold, or with whom it is shared, unless your contract says otherwise`,
    source: `Cal. Civ. Code §1798.140(ad), (ah); ${catalogue}`
  });
  if ("use" in row && pixel.unverified?.length) found.push({
    path,
    message: `nobody looked up what the row says of ${pixel.unverified.join(", ")}: compare it with what you see on your site`,
    source: catalogue
  });
  return found;
});

const EPRIVACY = "Directive 2002/58/EC, art. 5(3)";

const EEA = [ [ "EU", "European Union, where no country is known", EPRIVACY ], [ "AT", "Austria", "Telekommunikationsgesetz 2021, § 165(3)" ], [ "BE", "Belgium", "Act of 30 July 2018 on the protection of personal data, art. 10/2" ], [ "BG", "Bulgaria", "Electronic Commerce Act, art. 4a" ], [ "CY", "Cyprus", "Law 112(I)/2004 on electronic communications, s. 99(5)" ], [ "CZ", "Czechia", "Act 127/2005 on electronic communications, § 89(3)" ], [ "DE", "Germany", "TDDDG, § 25" ], [ "DK", "Denmark", "Executive Order 1148 of 9 December 2011" ], [ "EE", "Estonia", EPRIVACY ], [ "ES", "Spain", "Ley 34/2002 (LSSI), art. 22.2" ], [ "FI", "Finland", "Act 917/2014 on electronic communications services, § 205" ], [ "FR", "France", "Loi Informatique et Libertés, art. 82" ], [ "GR", "Greece", "Law 3471/2006, art. 4(5)" ], [ "HR", "Croatia", "Electronic Communications Act 2022, art. 43" ], [ "HU", "Hungary", "Act C of 2003 on electronic communications, § 155(4)" ], [ "IE", "Ireland", "S.I. 336/2011, reg. 5" ], [ "IT", "Italy", "Codice in materia di protezione dei dati personali, art. 122" ], [ "LT", "Lithuania", "Law on Electronic Communications" ], [ "LU", "Luxembourg", "Act of 30 May 2005, art. 4" ], [ "LV", "Latvia", "Law on Information Society Services, s. 7.1" ], [ "MT", "Malta", "S.L. 586.01, reg. 5" ], [ "NL", "Netherlands", "Telecommunicatiewet, art. 11.7a" ], [ "PL", "Poland", "Prawo komunikacji elektronicznej, art. 399" ], [ "PT", "Portugal", "Lei 41/2004, art. 5" ], [ "RO", "Romania", "Law 506/2004, art. 4(5)" ], [ "SE", "Sweden", "Lag (2022:482) om elektronisk kommunikation, ch. 9 § 28" ], [ "SI", "Slovenia", "ZEKom-2, art. 225" ], [ "SK", "Slovakia", "Act 452/2021 on electronic communications, § 109(8)" ], [ "IS", "Iceland", EPRIVACY ], [ "LI", "Liechtenstein", EPRIVACY ], [ "NO", "Norway", "Ekomloven 2024, § 3-15" ], [ "AX", "Åland", "as Finland" ], [ "GF", "French Guiana", "as France" ], [ "GP", "Guadeloupe", "as France" ], [ "MF", "Saint-Martin", "as France" ], [ "MQ", "Martinique", "as France" ], [ "RE", "Réunion", "as France" ], [ "YT", "Mayotte", "as France" ], [ "EA", "Ceuta and Melilla", "as Spain" ], [ "IC", "Canary Islands", "as Spain" ] ];

const PECR = "Privacy and Electronic Communications Regulations 2003 (S.I. 2003/2426)";

const CAUTION = "Our choice, on the side of caution";

const OTHERS = [ [ "GB", "opt-in", "United Kingdom", "PECR, reg. 6 and Sch. A1 (Data (Use and Access) Act 2025)", PECR, "2026-02-05" ], [ "UK", "opt-in", "United Kingdom, by its reserved code", "as GB", PECR, "2026-02-05" ], [ "GG", "opt-in", "Guernsey", "as the United Kingdom", CAUTION ], [ "GI", "opt-in", "Gibraltar", "as the United Kingdom", CAUTION ], [ "IM", "opt-in", "Isle of Man", "as the United Kingdom", CAUTION ], [ "JE", "opt-in", "Jersey", "as the United Kingdom", CAUTION ], [ "CH", "opt-in", "Switzerland", "Asks for information and a way to refuse; consent for profiling of high risk", "Telecommunications Act, art. 45c; FADP; FDPIC guidelines on cookies of 2025" ], [ "CA", "opt-out", "Canada", "PIPEDA, as its commissioner reads it for advertising by behaviour", "OPC, Guidelines on privacy and online behavioural advertising, 2021" ], [ "CA-QC", "opt-in", "Québec", "Law 25: what identifies, locates or profiles is off by default", "CQLR c. P-39.1, s. 8.1", "2023-09-22" ], [ "BR", "opt-in", "Brazil", "LGPD, arts. 7 and 8", "Lei 13.709/2018; ANPD guide on cookies, 2022", "2020-09-18" ], [ "AE", "opt-in", "United Arab Emirates", "Consent unless another ground applies", "Federal Decree-Law 45/2021" ], [ "AR", "opt-in", "Argentina", "Consent, art. 5", "Ley 25.326" ], [ "CL", "opt-in", "Chile", "Consent unless another ground applies", "Ley 19.628, as rewritten by Ley 21.719", "2026-12-01" ], [ "CN", "opt-in", "China", "PIPL, art. 13", "Personal Information Protection Law", "2021-11-01" ], [ "CO", "opt-in", "Colombia", "Consent, art. 9", "Ley 1581 de 2012" ], [ "ID", "opt-in", "Indonesia", "PDP Law, art. 20", "Law 27 of 2022" ], [ "IN", "opt-in", "India", "DPDP Act, s. 6", "Digital Personal Data Protection Act, 2023" ], [ "KE", "opt-in", "Kenya", "Consent unless another ground applies, s. 30", "Data Protection Act, 2019" ], [ "KR", "opt-in", "South Korea", "PIPA, arts. 15 and 22", "Personal Information Protection Act" ], [ "NG", "opt-in", "Nigeria", "Consent unless another ground applies", "Nigeria Data Protection Act, 2023" ], [ "PE", "opt-in", "Peru", "Consent, art. 13", "Ley 29733" ], [ "SA", "opt-in", "Saudi Arabia", "PDPL, art. 5", "Royal Decree M/19" ], [ "TH", "opt-in", "Thailand", "PDPA, s. 19", "Personal Data Protection Act B.E. 2562" ], [ "TR", "opt-in", "Türkiye", "KVKK, art. 5, and the authority’s guideline on cookies", "Law 6698", "2016-04-07" ], [ "VN", "opt-in", "Vietnam", "Consent unless another ground applies", "Law 91/2025/QH15", "2026-01-01" ], [ "ZA", "opt-in", "South Africa", "POPIA, s. 11: consent or another ground; opt-in for caution", "Act 4 of 2013" ], [ "AU", "notice", "Australia", "APP 1 and 5: say what is done", "Privacy Act 1988" ], [ "JP", "notice", "Japan", "External transmission rule: say what is sent to whom, art. 27-12", "Telecommunications Business Act", "2023-06-16" ], [ "NZ", "notice", "New Zealand", "Information privacy principle 3: say what is done", "Privacy Act 2020" ] ];

const THREE = [ "sale", "targeted-advertising", "profiling" ];

const US_ACTS = [ [ "US-AL", "Alabama", "APDPA", "HB 351 of 2026", "2027-05-01", THREE ], [ "US-CA", "California", "CCPA", "Civ. Code § 1798.100 ff.; signal: § 1798.135, 11 CCR § 7025", "2020-01-01", [ "sale", "sharing", "sensitive" ], "2023-03-29" ], [ "US-CO", "Colorado", "CPA", "C.R.S. § 6-1-1301 ff.; signal: 4 CCR 904-3, rule 5.08", "2023-07-01", THREE, "2024-07-01", true ], [ "US-CT", "Connecticut", "CTDPA", "Conn. Gen. Stat. § 42-515 ff.", "2023-07-01", THREE, "2025-01-01" ], [ "US-DE", "Delaware", "DPDPA", "6 Del. C. ch. 12D", "2025-01-01", THREE, "2026-01-01" ], [ "US-FL", "Florida", "FDBR, a narrow act", "Fla. Stat. § 501.701 ff.", "2024-07-01", THREE ], [ "US-IA", "Iowa", "ICDPA", "Iowa Code ch. 715D", "2025-01-01", [ "sale", "targeted-advertising", "sensitive" ] ], [ "US-IN", "Indiana", "INCDPA", "Ind. Code art. 24-15", "2026-01-01", THREE ], [ "US-KY", "Kentucky", "KCDPA", "KRS § 367.3611 ff.", "2026-01-01", THREE ], [ "US-LA", "Louisiana", "LDPA", "SB 386 (Act 502) of 2026", "2027-01-01", THREE ], [ "US-MD", "Maryland", "MODPA", "Md. Code, Com. Law § 14-4701 ff.", "2025-10-01", THREE, "2025-10-01" ], [ "US-MN", "Minnesota", "MCDPA", "Minn. Stat. ch. 325M", "2025-07-31", THREE, "2025-07-31" ], [ "US-MT", "Montana", "MCDPA", "Mont. Code § 30-14-2801 ff.", "2024-10-01", THREE, "2025-01-01" ], [ "US-NE", "Nebraska", "NDPA", "Neb. Rev. Stat. § 87-1101 ff.", "2025-01-01", THREE, "2025-01-01" ], [ "US-NH", "New Hampshire", "NHPA", "RSA ch. 507-H", "2025-01-01", THREE, "2025-01-01" ], [ "US-NJ", "New Jersey", "NJDPA", "N.J.S.A. 56:8-166.4 ff.", "2025-01-15", THREE, "2025-07-15" ], [ "US-NV", "Nevada", "Online privacy law, sale only", "NRS 603A.300 ff.", "2019-10-01", [ "sale" ] ], [ "US-OK", "Oklahoma", "OCDPA", "SB 546 of 2026", "2027-01-01", THREE ], [ "US-OR", "Oregon", "OCPA", "ORS 646A.570 ff.", "2024-07-01", THREE, "2026-01-01" ], [ "US-RI", "Rhode Island", "RIDTPPA", "R.I. Gen. Laws ch. 6-48.1", "2026-01-01", THREE ], [ "US-TN", "Tennessee", "TIPA", "Tenn. Code § 47-18-3301 ff.", "2025-07-01", THREE ], [ "US-TX", "Texas", "TDPSA", "Bus. & Com. Code ch. 541; signal: § 541.055(e)", "2024-07-01", THREE, "2025-01-01" ], [ "US-UT", "Utah", "UCPA", "Utah Code ch. 13-61", "2023-12-31", [ "sale", "targeted-advertising", "sensitive" ] ], [ "US-VA", "Virginia", "VCDPA", "Va. Code § 59.1-575 ff.", "2023-01-01", THREE ], [ "US-VT", "Vermont", "VDPOSA", "S.71 (Act 145) of 2026", "2028-01-01", THREE, "2028-01-01" ] ];

const US_WITHOUT_ACT = [ [ "US", "United States, where no state is known" ], [ "US-AK", "Alaska" ], [ "US-AR", "Arkansas" ], [ "US-AZ", "Arizona" ], [ "US-DC", "District of Columbia" ], [ "US-GA", "Georgia" ], [ "US-HI", "Hawaii" ], [ "US-ID", "Idaho" ], [ "US-IL", "Illinois" ], [ "US-KS", "Kansas" ], [ "US-MA", "Massachusetts" ], [ "US-ME", "Maine" ], [ "US-MI", "Michigan" ], [ "US-MO", "Missouri" ], [ "US-MS", "Mississippi" ], [ "US-NC", "North Carolina" ], [ "US-ND", "North Dakota" ], [ "US-NM", "New Mexico" ], [ "US-NY", "New York" ], [ "US-OH", "Ohio" ], [ "US-PA", "Pennsylvania" ], [ "US-SC", "South Carolina" ], [ "US-SD", "South Dakota" ], [ "US-WA", "Washington" ], [ "US-WI", "Wisconsin" ], [ "US-WV", "West Virginia" ], [ "US-WY", "Wyoming" ], [ "AS", "American Samoa" ], [ "GU", "Guam" ], [ "MP", "Northern Mariana Islands" ], [ "PR", "Puerto Rico" ], [ "UM", "United States Minor Outlying Islands" ], [ "VI", "United States Virgin Islands" ] ];

const laws = [ ...EEA.map(([region, place, law]) => ({
  region,
  place,
  regime: "opt-in",
  law,
  source: EPRIVACY,
  verified: false
})), ...OTHERS.map(([region, regime, place, law, source, since]) => ({
  region,
  place,
  regime,
  law,
  source,
  ...since && {
    since
  },
  verified: false
})), ...US_ACTS.map(([region, place, law, source, since, optOut, gpc, verified = false]) => ({
  region,
  place,
  regime: "opt-out",
  law,
  source,
  since,
  optOut,
  ...gpc && {
    gpc
  },
  verified
})), ...US_WITHOUT_ACT.map(([region, place]) => ({
  region,
  place,
  regime: "opt-out",
  law: "No comprehensive act found; one rule for all of the US",
  source: CAUTION,
  verified: false
})), {
  region: "*",
  place: "Any other known region",
  regime: "opt-in",
  law: "No row: ask first",
  source: CAUTION,
  verified: false
}, {
  region: "unknown",
  place: "A region that is unknown, late or failing",
  regime: "opt-in",
  law: "The strictest rule",
  source: CAUTION,
  verified: false
} ];

const DEFAULT_CATEGORIES = {
  necessary: {},
  functional: {},
  analytics: {},
  marketing: {}
};

const categoriesOf = config => {
  const named = isObject(config.categories) ? config.categories : DEFAULT_CATEGORIES;
  const filled = Object.entries(named).map(([id, given]) => {
    const {necessary = id === "necessary", sale = id === "marketing"} = isObject(given) ? given : {};
    return [ id, {
      necessary: necessary === true,
      sale: sale === true
    } ];
  });
  return Object.fromEntries(filled);
};

const STRICTNESS = [ "notice", "opt-out", "opt-in" ];

const isLooser = (one, other) => STRICTNESS.indexOf(one) < STRICTNESS.indexOf(other);

const valuesOf = (setting, path) => {
  if (setting === undefined) return [];
  if (typeof setting !== "object" || setting === null) return [ {
    value: setting,
    at: path
  } ];
  return Object.entries(setting).map(([region, value]) => ({
    value,
    at: within(path, region),
    region
  }));
};

const onNotice = ({notice}) => notice && !notice.privacyUrl ? [ {
  path: "notice.privacyUrl",
  message: "missing: no view leads to your privacy policy",
  source: "GDPR art. 13; Cal. Bus. & Prof. Code §22575(a)"
} ] : [];

const onRegion = ({region, regimes}) => {
  if (typeof region !== "string") return [];
  if (region === "*" || region === "unknown") return [ {
    path: "region",
    message: `got "${region}", which is no place: leave it out, and the strictest rules hold`
  } ];
  const overrides = typeof regimes === "object" ? regimes : {};
  if (regimeOf(region, overrides) === "opt-in") return [];
  return [ {
    path: "region",
    message: `got "${region}": every visitor counts as being there, and none is asked first. Let your server say where each one is, or leave it out`,
    source: "Directive 2002/58/EC, art. 5(3)"
  } ];
};

const onRegimes = ({regimes}) => Object.entries(typeof regimes === "object" ? regimes : {}).flatMap(([region, regime]) => {
  const law = laws.find(row => row.region === region && region !== "*");
  if (!law || !isLooser(regime, law.regime)) return [];
  const message = `got "${regime}", where the rule is ${law.regime}`;
  return [ {
    path: within("regimes", region),
    message,
    source: `${law.law}; ${law.source}`
  } ];
});

const onSignals = ({signals}) => {
  const {gpc = "enforce"} = signals ?? {};
  const bound = laws.filter(law => law.gpc);
  const ignoring = bound.filter(({region}) => (typeof gpc === "string" ? gpc : inRegion(region, gpc) ?? "enforce") !== "enforce");
  if (!ignoring.length) return [];
  const named = ignoring.map(law => `${law.region} from ${law.gpc}`).join(", ");
  return [ {
    path: "signals.gpc",
    message: `got ${JSON.stringify(gpc)}, though Global Privacy Control binds sites: ${named}`,
    source: "Cal. Civ. Code §1798.135(e); 11 CCR §7025; the acts of the other states"
  } ];
};

const onStorage = ({storage = {}, regimes}) => {
  const overrides = typeof regimes === "object" ? regimes : {};
  const asks = region => region === undefined || region === "*" || region === "unknown" || regimeOf(region, overrides) === "opt-in";
  const long = valuesOf(storage.days, "storage.days").filter(({value, region}) => value > 180 && asks(region)).map(({value, at}) => ({
    path: at,
    message: `got ${value}: where people are asked first, six months are good practice`,
    source: "CNIL, recommendation of 17 September 2020; GDPR names no number"
  }));
  const {refusedDays = 365} = storage;
  const kept = typeof refusedDays === "number" ? refusedDays : inRegion("US-CA", refusedDays) ?? 365;
  if (kept >= 365) return long;
  return [ ...long, {
    path: "storage.refusedDays",
    message: `got ${kept} days for California: who opted out there may not be asked to opt back in for twelve months`,
    source: "Cal. Civ. Code §1798.135(c)(4); 11 CCR §7026(k)"
  } ];
};

const onGoogle = config => {
  const {mode, types = {}} = config.google ?? {};
  const known = Object.keys(categoriesOf(config));
  const lost = Object.entries(types).filter(([, id]) => !known.includes(id)).map(([type, id]) => ({
    path: within("google.types", type),
    message: `got "${id}", which is no category: write one of ${known.join(", ")}`
  }));
  if (mode !== "advanced") return lost;
  return [ ...lost, {
    path: "google.mode",
    message: 'got "advanced": Google’s tags load, and send, before anyone says yes',
    source: "Directive 2002/58/EC, art. 5(3); EDPB Guidelines 2/2023"
  } ];
};

const onShopify = ({shopify = {}}) => shopify.headlessStorefront ? [ "checkoutRootDomain", "storefrontRootDomain", "storefrontAccessToken" ].filter(key => !shopify[key]).map(key => ({
  path: within("shopify", key),
  message: "missing: without it no choice reaches Shopify’s checkout from a storefront outside its themes"
})) : [];

const adviseOnRules = config => [ onNotice, onRegion, onRegimes, onSignals, onStorage, onGoogle, onShopify ].flatMap(advise => advise(config));

const entriesOf = value => isObject(value) ? Object.entries(value) : [];

const itemsOf = value => Array.isArray(value) ? value : [];

const idOf$1 = row => isObject(row) ? row.use ?? row.id : undefined;

const checkNames = config => {
  const categories = categoriesOf(config);
  const known = Object.keys(categories);
  const found = [];
  const must = (fits, path, value, write) => {
    if (!fits) found.push(wrong(path, value, write));
  };
  for (const id of known) {
    const path = within("categories", id);
    must(!(id in {}), path, id, "another id: every object has this name already");
    const {necessary, sale} = categories[id] ?? {};
    must(!necessary || !sale, within(path, "necessary"), true, "false: it sells, so it can be refused");
  }
  const taken = [ ...known ];
  itemsOf(config.pixels).forEach((row, index) => {
    const id = idOf$1(row);
    if (typeof id !== "string") return;
    const path = within(within("pixels", index), isObject(row) && row.use !== undefined ? "use" : "id");
    must(!(id in {}), path, id, "another id: every object has this name already");
    must(!taken.includes(id), path, id, `another id: a ${known.includes(id) ? "category" : "pixel"} has this one`);
    taken.push(id);
  });
  const enforceOn = isObject(config.signals) ? config.signals.enforceOn : undefined;
  for (const [signal, ids] of entriesOf(enforceOn)) itemsOf(ids).forEach((id, index) => {
    const path = within(within("signals.enforceOn", signal), index);
    must(typeof id !== "string" || known.includes(id), path, id, `one of ${known.join(", ")}`);
  });
  const host = isObject(config.host) ? config.host.choice : undefined;
  for (const [id] of entriesOf(host)) must([ ...taken, "sale" ].includes(id), within("host.choice", id), id, `one of ${[ ...taken, "sale" ].join(", ")}`);
  const free = known.filter(id => !categories[id]?.sale);
  for (const [region, ids] of entriesOf(config.exempt)) itemsOf(ids).forEach((id, index) => {
    const path = within(within("exempt", region), index);
    must(typeof id !== "string" || free.includes(id), path, id, `one that does not sell: ${free.join(", ")}`);
  });
  return found;
};

const rowId = row => "use" in row ? row.use : row.id;

const said = (pattern, words) => Object.assign(pattern, {
  toString: () => words
});

const never = words => said(/(?!)/, words);

const TEXT$1 = said(/^".+"$/s, "a text");

const FLAG = said(/^(true|false)$/, "true or false");

const NUMBER = said(/^\d+(\.\d+)?$/, "a number of days");

const JSON_VALUE = said(/^(["[{\d-]|true|false|null)/, "a JSON value");

const LIST = said(/^\[/, "a list");

const ID$1 = said(/^"[a-z][\w.-]*"$/i, "the id of a pixel");

const HOST = said(/^"(\*\.)?[a-z\d][a-z\d.-]*(:\d+)?"$/i, "a host such as shop example or a wildcard for its subdomains");

const PATH = said(/^"[^"\s]+"$/, "a host and path, or a path");

const KEY = said(/^"[^"]+"$/, "a name");

const GLOBAL = said(/^"(?!(eval|Function|set(Timeout|Interval)|document|location|window|self|top|parent|frames|globalThis)[."])(?!([^"]*\.)?(__proto__|constructor|prototype)[."])[^".\s]+(\.[^".\s]+)*"$/, "the path of a global of the vendor");

const SCRIPT = said(/^"(https?:\/\/|\/)[^"\s{}]+"$/i, "an https address or a path");

const ATTRIBUTE = said(/^"(?!on|src)[a-z][\w-]*"$/i, "an attribute without code");

const COOKIE = {
  pattern: TEXT$1,
  days: NUMBER,
  httpOnly: FLAG
};

const ADDRESS = said(/^"\s*(https?:|mailto:|[^:\0- ]*([/?#]|"$))/i, "an https address or a path");

const ACTS = [ "before", "load", "allow", "refuse", "restrict", "unrestrict" ];

const ROW = {
  "!": 4,
  id: TEXT$1,
  name: TEXT$1,
  vendor: TEXT$1,
  category: TEXT$1,
  purpose: TEXT$1,
  privacyUrl: ADDRESS,
  sale: FLAG,
  needs: [ ID$1 ],
  hosts: [ HOST ],
  paths: [ PATH ],
  cookies: [ {
    "!": 2,
    name: KEY,
    purpose: TEXT$1,
    ...COOKIE
  } ],
  foreignCookies: [ {
    "!": 3,
    name: KEY,
    purpose: TEXT$1,
    host: HOST,
    ...COOKIE
  } ],
  storage: [ {
    "!": 3,
    area: said(/^"(local|session|idb|cache)"$/, "local, session, idb or cache"),
    key: KEY,
    purpose: TEXT$1
  } ],
  persists: FLAG,
  restricted: FLAG,
  off: FLAG,
  unverified: [ KEY ],
  ...Object.fromEntries(ACTS.map(act => [ act, LIST ]))
};

const STEPS$1 = {
  stub: {
    "!": 1,
    stub: GLOBAL,
    queue: GLOBAL,
    methods: [ KEY ]
  },
  push: {
    "!": 2,
    push: GLOBAL,
    value: JSON_VALUE
  },
  call: {
    "!": 2,
    call: GLOBAL,
    args: LIST
  },
  new: {
    "!": 3,
    new: GLOBAL,
    args: LIST,
    as: GLOBAL
  },
  script: {
    "!": 1,
    script: SCRIPT,
    attributes: {
      "#": ATTRIBUTE,
      "*": said(/^"/, "a text")
    }
  },
  set: {
    "!": 2,
    set: GLOBAL,
    value: JSON_VALUE
  }
};

const isCircular = (pixel, declared) => {
  const rows = declared.filter(row => !("use" in row) && row.id !== pixel.id);
  const reached = new Set;
  const reach = from => {
    for (const need of [ ...rows, pixel ].find(({id}) => id === from)?.needs ?? []) if (reached.size < reached.add(need).size) reach(need);
  };
  reach(pixel.id);
  return reached.has(pixel.id);
};

const checkRow = (check, pixel, declared) => {
  const key = `pixels.${pixel.id}`;
  check(ROW, pixel, key);
  for (const {name, pattern} of [ ...pixel.cookies ?? [], ...pixel.foreignCookies ?? [] ]) try {
    new RegExp(pattern ?? "");
  } catch {
    check(never("a regular expression"), pattern, `${key}.cookies.${name}.pattern`);
  }
  for (const act of ACTS) (pixel[act] ?? []).forEach((step, index) => {
    const at = `${key}.${act}[${index}]`;
    const kind = Object.keys(STEPS$1).find(one => one in Object(step));
    check(kind ? STEPS$1[kind] : never(`a step: ${Object.keys(STEPS$1).join(", ")}`), step, at);
    if (act === "before" && "script" in step) check(never("it into load: before touches no network"), step.script, at);
  });
  if (pixel.restricted && !pixel.restrict) check(never("false: this row has no restrict steps, so it has no restricted mode"), true, `${key}.restricted`);
  for (const need of pixel.needs ?? []) if (!declared.some(row => rowId(row) === need)) check(never("the id of a declared pixel"), need, `${key}.needs`);
  if (isCircular(pixel, declared)) check(never("pixels that do not need this one in turn"), pixel.needs, `${key}.needs`);
};

const findingOf = (error, {row, path}) => {
  const said = error instanceof Error ? error.message : String(error);
  const [, key = "", is = "", write = said] = /^Heed: "(.*?)" is ([\s\S]*); write ([\s\S]*)$/.exec(said) ?? [];
  const own = [ `pixels.${idOf$1(row)}`, "pixels", String(idOf$1(row)) ].find(one => key.startsWith(`${one}.`));
  const place = own === undefined ? path : `${path}${key.slice(own.length)}`;
  const got = is === "missing" || is === "undefined" ? "missing" : is === "unknown" ? is : `got ${is}`;
  return {
    path: place,
    message: `${got}, write ${write}`
  };
};

const checkPixels = (declared, categories) => {
  const errors = [];
  const attempt = (one, act) => {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof TypeError)) errors.push(findingOf(error, one));
      return undefined;
    }
  };
  const resolved = declared.flatMap(one => {
    const pixel = attempt(one, () => resolveUses([ one.row ])[0]);
    return pixel ? [ {
      ...one,
      pixel
    } ] : [];
  });
  const all = declared.map(one => resolved.find(({path}) => path === one.path)?.pixel ?? one.row);
  for (const one of resolved) {
    const {category} = one.pixel;
    if (typeof category === "string" && !categories.includes(category)) errors.push(wrong(within(one.path, "category"), category, `one of ${categories.join(", ")}`));
    attempt(one, () => checkRow(check$2, one.pixel, all));
  }
  return {
    errors,
    resolved
  };
};

let store$4;

const DEFAULT_CONFIG = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};

function getGlobalConfig(config$1) {
  if (!config$1 && !store$4) return DEFAULT_CONFIG;
  return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}

let store$3;

function getGlobalMessage(lang) {
  return store$3?.get(lang);
}

let store$2;

function getSchemaMessage(lang) {
  return store$2?.get(lang);
}

let store$1;

function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}

function _stringify(input) {
  const type = typeof input;
  if (type === "string") return `"${input}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
  if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
  return type;
}

function _addIssue(context, label, dataset, config$1, other) {
  const input = other && "input" in other ? other.input : dataset.value;
  const expected = other?.expected ?? context.expects ?? null;
  const received = other?.received ?? _stringify(input);
  const issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  };
  const isSchema = context.kind === "schema";
  const message$1 = other?.message ?? context.message ?? getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? getSchemaMessage(issue.lang) : null) ?? config$1.message ?? getGlobalMessage(issue.lang);
  if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
  if (isSchema) dataset.typed = false;
  if (dataset.issues) dataset.issues.push(issue); else dataset.issues = [ issue ];
}

function _isSameValueZero(value1, value2) {
  return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}

function _isValidObjectKey(object$1, key) {
  return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}

function _joinExpects(values$1, separator) {
  const list = [ ...new Set(values$1) ];
  if (list.length > 1) return `(${list.join(` ${separator} `)})`;
  return list[0] ?? "never";
}

function _standardSchema(schema) {
  schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: value$1 => schema["~run"]({
      value: value$1
    }, getGlobalConfig())
  };
  return schema;
}

function getDotPath(issue) {
  if (issue.path) {
    let key = "";
    for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`; else key += item.key; else return null;
    return key;
  }
  return null;
}

var ValiError = class extends Error {
  constructor(issues) {
    super(issues[0].message);
    this.name = "ValiError";
    this.issues = issues;
  }
};

const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;

const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;

const UUID_REGEX = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

function check$1(requirement, message$1) {
  return {
    kind: "validation",
    type: "check",
    reference: check$1,
    async: false,
    expects: null,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
      return dataset;
    }
  };
}

function email$1(message$1) {
  return {
    kind: "validation",
    type: "email",
    reference: email$1,
    expects: null,
    async: false,
    requirement: EMAIL_REGEX,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
      return dataset;
    }
  };
}

function finite(message$1) {
  return {
    kind: "validation",
    type: "finite",
    reference: finite,
    async: false,
    expects: null,
    requirement: Number.isFinite,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
      return dataset;
    }
  };
}

function integer(message$1) {
  return {
    kind: "validation",
    type: "integer",
    reference: integer,
    async: false,
    expects: null,
    requirement: Number.isInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
      return dataset;
    }
  };
}

function isoTimestamp(message$1) {
  return {
    kind: "validation",
    type: "iso_timestamp",
    reference: isoTimestamp,
    async: false,
    expects: null,
    requirement: ISO_TIMESTAMP_REGEX,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
      return dataset;
    }
  };
}

function maxLength(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_length",
    reference: maxLength,
    async: false,
    expects: `<=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, {
        received: `${dataset.value.length}`
      });
      return dataset;
    }
  };
}

function maxValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, {
        received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
      });
      return dataset;
    }
  };
}

function minLength(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_length",
    reference: minLength,
    async: false,
    expects: `>=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, {
        received: `${dataset.value.length}`
      });
      return dataset;
    }
  };
}

function minValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, {
        received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
      });
      return dataset;
    }
  };
}

function nonEmpty(message$1) {
  return {
    kind: "validation",
    type: "non_empty",
    reference: nonEmpty,
    async: false,
    expects: "!0",
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, {
        received: "0"
      });
      return dataset;
    }
  };
}

function regex(requirement, message$1) {
  return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: false,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
      return dataset;
    }
  };
}

function title(title_) {
  return {
    kind: "metadata",
    type: "title",
    reference: title,
    title: title_
  };
}

function trim() {
  return {
    kind: "transformation",
    type: "trim",
    reference: trim,
    async: false,
    "~run"(dataset) {
      dataset.value = dataset.value.trim();
      return dataset;
    }
  };
}

function url$1(message$1) {
  return {
    kind: "validation",
    type: "url",
    reference: url$1,
    async: false,
    expects: null,
    requirement(input) {
      try {
        if (URL.canParse) return URL.canParse(input);
        new URL(input);
        return true;
      } catch {
        return false;
      }
    },
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
      return dataset;
    }
  };
}

function uuid$1(message$1) {
  return {
    kind: "validation",
    type: "uuid",
    reference: uuid$1,
    async: false,
    expects: null,
    requirement: UUID_REGEX,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "UUID", dataset, config$1);
      return dataset;
    }
  };
}

const ABORT_EARLY_CONFIG = {
  abortEarly: true
};

function getFallback(schema, dataset, config$1) {
  return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}

function forward(action, path) {
  return {
    ...action,
    "~run"(dataset, config$1) {
      const prevIssues = dataset.issues && [ ...dataset.issues ];
      dataset = action["~run"](dataset, config$1);
      if (dataset.issues) {
        for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
          let pathInput = dataset.value;
          for (const key of path) {
            const pathValue = pathInput[key];
            const pathItem = {
              type: "unknown",
              origin: "value",
              input: pathInput,
              key,
              value: pathValue
            };
            if (issue.path) issue.path.push(pathItem); else issue.path = [ pathItem ];
            if (!pathValue) break;
            pathInput = pathValue;
          }
        }
      }
      return dataset;
    }
  };
}

function getDefault(schema, dataset, config$1) {
  return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}

function is(schema, input) {
  return !schema["~run"]({
    value: input
  }, ABORT_EARLY_CONFIG).issues;
}

function any$1() {
  return _standardSchema({
    kind: "schema",
    type: "any",
    reference: any$1,
    expects: "any",
    async: false,
    "~run"(dataset) {
      dataset.typed = true;
      return dataset;
    }
  });
}

function array(item, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < input.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.item["~run"]({
            value: value$1
          }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}

function boolean(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "boolean") dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}

function custom(check$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "custom",
    reference: custom,
    expects: "unknown",
    async: false,
    check: check$1,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.check(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}

function literal(literal_, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "literal",
    reference: literal,
    expects: _stringify(literal_),
    async: false,
    literal: literal_,
    message: message$1,
    "~run"(dataset, config$1) {
      if (_isSameValueZero(dataset.value, this.literal)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}

function nullable(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullable",
    reference: nullable,
    expects: `(${wrapped.expects} | null)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === null) {
        if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
        if (dataset.value === null) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}

function number$3(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number$3,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}

function optional$1(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional$1,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
        if (dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}

function picklist(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: _joinExpects(options.map(_stringify), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.options.includes(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}

function record(key, value$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "record",
    reference: record,
    expects: "Object",
    async: false,
    key,
    value: value$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const entryKey in input) if (_isValidObjectKey(input, entryKey)) {
          const entryValue = input[entryKey];
          const keyDataset = this.key["~run"]({
            value: entryKey
          }, config$1);
          if (keyDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "key",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of keyDataset.issues) {
              issue.path = [ pathItem ];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = keyDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          const valueDataset = this.value["~run"]({
            value: entryValue
          }, config$1);
          if (valueDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "value",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of valueDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = valueDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
          if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}

function strictObject(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "strict_object",
    reference: strictObject,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({
              value: value$1
            }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema); else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [ {
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              } ]
            });
            if (config$1.abortEarly) break;
          }
        }
        if (!dataset.issues || !config$1.abortEarly) {
          for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
            _addIssue(this, "key", dataset, config$1, {
              input: key,
              expected: "never",
              path: [ {
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              } ]
            });
            break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}

function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}

function _subIssues(datasets) {
  let issues;
  if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue); else issues = dataset.issues;
  return issues;
}

function union(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: _joinExpects(options.map(option => option.expects), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      let validDataset;
      let typedDatasets;
      let untypedDatasets;
      for (const schema of this.options) {
        const optionDataset = schema["~run"]({
          value: dataset.value
        }, config$1);
        if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset); else typedDatasets = [ optionDataset ]; else {
          validDataset = optionDataset;
          break;
        } else if (untypedDatasets) untypedDatasets.push(optionDataset); else untypedDatasets = [ optionDataset ];
      }
      if (validDataset) return validDataset;
      if (typedDatasets) {
        if (typedDatasets.length === 1) return typedDatasets[0];
        _addIssue(this, "type", dataset, config$1, {
          issues: _subIssues(typedDatasets)
        });
        dataset.typed = true;
      } else if (untypedDatasets?.length === 1) return untypedDatasets[0]; else _addIssue(this, "type", dataset, config$1, {
        issues: _subIssues(untypedDatasets)
      });
      return dataset;
    }
  });
}

function parse$P(schema, input, config$1) {
  const dataset = schema["~run"]({
    value: input
  }, getGlobalConfig(config$1));
  if (dataset.issues) throw new ValiError(dataset.issues);
  return dataset.value;
}

function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item of pipe$1) if (item.kind !== "metadata") {
        if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
          dataset.typed = false;
          break;
        }
        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
      }
      return dataset;
    }
  });
}

function safeParse(schema, input, config$1) {
  const dataset = schema["~run"]({
    value: input
  }, getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}

const distance = (one, two) => {
  const rows = [ Array.from({
    length: two.length + 1
  }, (_, index) => index) ];
  for (let i = 1; i <= one.length; i++) {
    const row = [ i ];
    for (let j = 1; j <= two.length; j++) {
      const [above = [], before = []] = [ rows[i - 1], rows[i - 2] ];
      const same = one[i - 1] === two[j - 1] ? 0 : 1;
      const ways = [ (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same ];
      if (one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1]) ways.push((before[j - 2] ?? 0) + 1);
      row.push(Math.min(...ways));
    }
    rows.push(row);
  }
  return rows[one.length]?.[two.length] ?? 0;
};

const nearest = (name, known) => {
  const [best] = known.map(one => ({
    one,
    away: distance(name.toLowerCase(), one.toLowerCase())
  })).sort((a, b) => a.away - b.away);
  return best && best.away <= Math.max(1, Math.floor(Math.max(best.one.length, name.length) / 3)) ? best.one : undefined;
};

const unknown = (path, name, known) => {
  const near = nearest(name, known);
  return {
    path,
    message: `unknown, ${near ? `did you mean ${near}? ` : ""}write one of ${known.join(", ")}`
  };
};

const meant = (options, value) => {
  if (!isObject(value)) return;
  const named = options.filter(({entries}) => entries);
  const isMeant = ({entries = {}}) => Object.hasOwn(value, Object.keys(entries)[0] ?? "");
  return options.find(({type}) => type === "record") ?? (named.length > 1 ? named.find(isMeant) : named[0]);
};

const checkShape = (schema, value, path = "") => {
  const {type, entries, item, wrapped, key, value: each, options, message = ""} = schema;
  if (wrapped) return value === undefined ? [] : checkShape(wrapped, value, path);
  if (entries) {
    const known = Object.keys(entries);
    if (!isObject(value)) return [ wrong(path, value, `an object of ${known.join(", ")}`) ];
    const strange = Object.keys(value).filter(name => !Object.hasOwn(entries, name) && value[name] !== undefined);
    return [ ...strange.map(name => unknown(within(path, name), name, known)), ...known.flatMap(name => checkShape(entries[name], value[name], within(path, name))) ];
  }
  if (item) {
    if (!Array.isArray(value)) return [ wrong(path, value, "a list") ];
    return value.flatMap((one, index) => checkShape(item, one, within(path, index)));
  }
  if (key && each) {
    if (!isObject(value)) return [ wrong(path, value, message) ];
    return Object.keys(value).flatMap(name => {
      const place = within(path, name);
      const misnamed = checkShape(key, name, place);
      return misnamed.length || value[name] === undefined ? misnamed : checkShape(each, value[name], place);
    });
  }
  if (type === "any") return value === undefined ? [ wrong(path, value, "a JSON value") ] : [];
  if (type === "union") {
    const option = meant(options ?? [], value);
    if (option) return checkShape(option, value, path);
    const single = options?.filter(one => !one.entries && !one.key) ?? [];
    return single.some(one => is(one, value)) ? [] : [ wrong(path, value, message) ];
  }
  const [issue] = safeParse(schema, value).issues ?? [];
  return issue ? [ wrong(path, value, message || issue.message) ] : [];
};

const fits$1 = (pattern, words) => pipe(string(words), regex(pattern, words));

const text$4 = pipe(string("a text"), nonEmpty("a text"));

const flag$1 = boolean("true or false");

const id = fits$1(/^(?!([Ss][Aa][Ll][Ee]|[Aa][Ll][Ll]|[Nn][Oo][Nn][Ee])$)[A-Za-z][\w.-]*$/, "an id: letters, digits, - _ .");

const region$1 = fits$1(/^(\*|unknown|[A-Z]{2}(-[A-Z\d]{1,3})?)$/, "an ISO 3166 code such as US-CA, * or unknown");

const address$1 = fits$1(/^[^\S\t-\r]*([Hh][Tt][Tt][Pp][Ss]?:|[Mm][Aa][Ii][Ll][Tt][Oo]:|[^: ]*([/?#]|$))/, "an https address or a path");

const oneOf$1 = words => {
  const known = Object.keys(words);
  return picklist(known, `one of ${known.join(", ")}`);
};

const optional = schema => optional$1(schema);

const list = schema => array(schema);

const object$1 = (name, entries) => pipe(strictObject(entries), title(name));

const table = (name, value, words) => record(name, value, words);

const either = (options, words) => union(options, words);

const any = string("a text");

const json = any$1();

const number$2 = number$3("a number");

const step = either([ object$1("Step", {
  stub: any,
  queue: optional(any),
  methods: optional(list(any))
}), object$1("Step", {
  push: any,
  value: json
}), object$1("Step", {
  call: any,
  args: list(json)
}), object$1("Step", {
  new: any,
  args: list(json),
  as: any
}), object$1("Step", {
  script: any,
  attributes: optional(table(any, any, "an object of texts"))
}), object$1("Step", {
  set: any,
  value: json
}) ], "a step: stub, push, call, new, script or set");

const steps = optional(list(step));

const cookie = {
  name: any,
  pattern: optional(any),
  days: optional(number$2),
  purpose: any,
  httpOnly: optional(flag$1)
};

const pixel = object$1("Pixel", {
  id,
  name: any,
  vendor: any,
  purpose: optional(any),
  privacyUrl: optional(any),
  category: id,
  sale: optional(flag$1),
  needs: optional(list(any)),
  hosts: optional(list(any)),
  paths: optional(list(any)),
  cookies: optional(list(object$1("PixelCookie", cookie))),
  foreignCookies: optional(list(object$1("PixelCookie", {
    ...cookie,
    host: any
  }))),
  storage: optional(list(object$1("PixelStorage", {
    area: oneOf$1({
      local: true,
      session: true,
      idb: true,
      cache: true
    }),
    key: any,
    purpose: any
  }))),
  before: steps,
  load: steps,
  allow: steps,
  refuse: steps,
  persists: optional(flag$1),
  restrict: steps,
  unrestrict: steps,
  restricted: optional(flag$1),
  off: optional(flag$1),
  unverified: optional(list(any))
});

const pixelUse = object$1("PixelUse", {
  use: id,
  id: optional(text$4),
  settings: optional(table(any, any, "an object of texts")),
  without: optional(list(any)),
  category: optional(id),
  sale: optional(flag$1),
  restricted: optional(flag$1),
  off: optional(flag$1)
});

const CALLS = {
  reporter: true,
  effects: true,
  onOptOut: true,
  onError: true
};

const byRegion = (rule, words) => either([ rule, table(region$1, rule, words) ], `${words}, or an object of such by region`);

const number$1 = words => pipe(number$3(words), finite(words), minValue(0, words));

const signal = oneOf$1({
  enforce: true,
  report: true,
  ignore: true
});

const rule = byRegion(signal, "enforce, report or ignore");

const days = byRegion(number$1("a number of days"), "a number of days");

const ids = list(id);

const change = object$1("NoticeChange", {
  version: text$4,
  date: pipe(string("a date YYYY-MM-DD"), regex(/^\d{4}-\d\d-\d\d$/, "a date YYYY-MM-DD")),
  summary: text$4,
  added: optional(list(text$4)),
  removed: optional(list(text$4))
});

const rights = object$1("Rights", {
  know: optional(address$1),
  delete: optional(address$1),
  correct: optional(address$1),
  email: optional(address$1),
  account: optional(address$1)
});

const notice = object$1("Config.notice", {
  url: address$1,
  version: text$4,
  privacyUrl: optional(address$1),
  history: optional(list(change)),
  rights: optional(rights)
});

const signals = object$1("SignalRules", {
  gpc: optional(rule),
  dnt: optional(rule),
  enforceOn: optional(object$1("SignalRules.enforceOn", {
    gpc: optional(ids),
    dnt: optional(ids)
  })),
  secGpc: optional(flag$1)
});

const category = object$1("CategoryConfig", {
  label: optional(text$4),
  description: optional(text$4),
  necessary: optional(flag$1),
  sale: optional(flag$1),
  sensitive: optional(flag$1)
});

const storage = object$1("Config.storage", {
  cookie: optional(pipe(string("a name of letters, digits, - _ ."), regex(/^[\w.-]+$/, "a name of letters, digits, - _ ."))),
  domain: optional(text$4),
  days: optional(days),
  refusedDays: optional(days)
});

const google = object$1("GoogleConfig", {
  mode: optional(oneOf$1({
    basic: true,
    advanced: true
  })),
  waitForUpdate: optional(number$1("a number of milliseconds")),
  adsDataRedaction: optional(flag$1),
  urlPassthrough: optional(flag$1),
  types: optional(table(text$4, text$4, "an object of category ids by type"))
});

const domain = pipe(string("a domain without https://"), regex(/^[\w.-]+$/, "a domain without https://"));

const shopify = object$1("ShopifyConfig", {
  headlessStorefront: optional(flag$1),
  checkoutRootDomain: optional(domain),
  storefrontRootDomain: optional(domain),
  storefrontAccessToken: optional(text$4)
});

const origin = pipe(string("an origin such as https://app.example"), regex(/^https?:\/\/[^/?#*\s"]+$/, "an origin such as https://app.example"));

const host = object$1("HostConfig", {
  choice: optional(either([ picklist([ "all", "none" ], "all or none"), table(text$4, flag$1, "an object of true and false by name") ], "all, none, or an object of true and false by name")),
  origins: optional(list(origin)),
  override: optional(flag$1)
});

const ui = object$1("UiConfig", {
  layout: optional(oneOf$1({
    bar: true,
    box: true,
    dialog: true
  })),
  position: optional(oneOf$1({
    bottom: true,
    top: true,
    "bottom-left": true,
    "bottom-right": true,
    "top-left": true,
    "top-right": true
  })),
  theme: optional(oneOf$1({
    auto: true,
    light: true,
    dark: true
  })),
  look: optional(oneOf$1({
    plain: true,
    soft: true,
    contrast: true,
    shop: true
  })),
  language: optional(text$4),
  link: optional(flag$1)
});

const report = object$1("Config.report", {
  url: address$1,
  signals: optional(flag$1),
  shown: optional(flag$1)
});

const regimes = table(region$1, oneOf$1({
  "opt-in": true,
  "opt-out": true,
  notice: true
}), "an object of regimes by region");

const configSchema = object$1("Config", {
  $schema: optional(any$1()),
  site: optional(text$4),
  notice,
  region: optional(region$1),
  regimes: optional(either([ literal("us-strict"), regimes ], "an object of regimes by region, or us-strict")),
  signals: optional(signals),
  exempt: optional(table(region$1, ids, "an object of lists of category ids by region")),
  minors: optional(flag$1),
  categories: optional(table(id, category, "an object of categories by id")),
  pixels: optional(list(either([ pixelUse, pixel ], "an object: use and id of a row of the catalogue, or a row"))),
  storage: optional(storage),
  report: optional(report),
  google: optional(google),
  shopify: optional(shopify),
  guard: optional(oneOf$1({
    report: true,
    warn: true,
    enforce: true
  })),
  host: optional(host),
  withdraw: optional(oneOf$1({
    reload: true,
    ask: true,
    stay: true
  })),
  ui: optional(either([ literal(false), ui ], "false, or an object")),
  identity: optional(text$4)
});

const isCall = value => typeof value === "function";

const CALLABLE = [ ...Object.keys(CALLS), "region", "identity" ];

const inJson = config => Object.entries(config).filter(([name, value]) => !CALLABLE.includes(name) || !(name === "effects" && Array.isArray(value) ? value.every(isCall) : isCall(value)));

const byPath = (one, other) => one.path.localeCompare(other.path, "en", {
  numeric: true
});

const checkConfig = config => {
  if (!isObject(config)) return {
    errors: [ wrong("", config, "an object with a notice") ],
    advice: []
  };
  const said = inJson(config);
  const misplaced = said.filter(([name, value]) => name in CALLS && value !== undefined);
  const given = Object.fromEntries(said.filter(([name]) => !(name in CALLS)));
  const errors = [ ...misplaced.map(([name, value]) => wrong(name, value, "a function, in JavaScript: JSON holds none")), ...checkShape(configSchema, given) ];
  const rows = Array.isArray(given.pixels) ? given.pixels : [];
  const declared = rows.map((row, index) => ({
    row,
    path: within("pixels", index)
  })).filter(({row}) => isObject(row));
  const categories = categoriesOf(given);
  const pixels = checkPixels(declared, Object.keys(categories));
  for (const one of [ ...checkNames(given), ...pixels.errors ]) if (!errors.some(({path}) => isIn(path, one.path) || isIn(one.path, path))) errors.push(one);
  const isRight = place => !errors.some(({path}) => isIn(path, place));
  const right = Object.fromEntries(Object.entries(given).filter(([name]) => isRight(name)));
  const sound = pixels.resolved.filter(({path}) => isRight(path));
  const advice = [ ...adviseOnRules(right), ...adviseOnPixels(sound, categories) ];
  return {
    errors: errors.sort(byPath),
    advice: advice.sort(byPath)
  };
};

class Misuse extends Error {}

const messageOf = error => error instanceof Error ? error.message : String(error);

const readJson$1 = async file => {
  const text = await readFile(file, "utf8").catch(error => {
    throw new Misuse(`${file} cannot be read: ${messageOf(error)}`);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = messageOf(error);
    const position = / end of /.test(message) ? text.length : /position (\d+)/.exec(message)?.[1];
    const before = text.slice(0, Number(position)).split("\n");
    const place = position === undefined ? "" : `:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    throw new Misuse(`${file}${place} is not JSON: ${message}`);
  }
};

const readConfig = async file => {
  const given = await readJson$1(file);
  const {errors} = checkConfig(given);
  if (errors.length) throw new Misuse(errors.map(one => `${file}: ${printFinding(one)}`).join("\n"));
  const {$schema, ...config} = given;
  return {
    ...config,
    pixels: resolveUses(config.pixels ?? [])
  };
};

const build = async (file, out) => {
  const config = await readConfig(file);
  const {"whole.js": whole = "", ...parts} = (await tagFiles()).files;
  const script = tagScript(config, whole);
  await mkdir(join(out, "languages"), {
    recursive: true
  });
  await Promise.all(Object.entries(parts).map(([name, text]) => writeFile(join(out, name), text)));
  await writeFile(join(out, "heed.js"), script);
  const kilobytes = (brotliCompressSync(script).length / 1024).toFixed(1);
  const text = `${join(out, "heed.js")}: ${kilobytes} kB (brotli), and beside it ${Object.keys(parts).length} parts that pages fetch when they are due.\nFirst in the head of every page, with the address of this folder on your site:\n  <script src="/heed/heed.js"><\/script>\nIts hash, for pages that name one: ${await integrityOf(script)}`;
  return {
    text
  };
};

const PARTS = [ "card", "dialog", "title", "text", "button", "link", "switch" ];

const STATES$2 = /^:(hover|focus|focus-visible|focus-within|active)$|^::(before|after)$/;

const number = value => Number.parseFloat(value);

const isLength = (value, unit) => RegExp(`^-?[\\d.]+${unit}$`).test(value);

const pixels = value => {
  if (/^-?0(\.0+)?[a-z%]*$/.test(value)) return 0;
  if (isLength(value, "px")) return number(value);
  if (isLength(value, "r?em")) return number(value) * 16;
  return isLength(value, "pt") ? number(value) * 4 / 3 : undefined;
};

const AWAY = "it would be out of reach; leave it where it stands";

const HIDES = {
  display: value => value === "none" && "it hides what the visitor must see; take it out",
  visibility: value => /hidden|collapse/.test(value) && "it hides what the visitor must see; take it out",
  "content-visibility": value => value === "hidden" && "it hides what the visitor must see; take it out",
  opacity: value => number(value) < (value.endsWith("%") ? 100 : 1) && "words lose contrast; write 1",
  filter: value => /opacity|blur|contrast|brightness|invert/.test(value) && "words lose contrast; take it out",
  "pointer-events": value => value === "none" && "it cannot be clicked; take it out",
  "font-size": value => (pixels(value) ?? 16) < 12 && "it cannot be read; write 12px or more",
  "clip-path": value => value !== "none" && "what is cut off cannot be measured; take it out",
  clip: value => value !== "auto" && "what is cut off cannot be measured; take it out",
  "color-scheme": () => false
};

for (const name of [ "width", "height", "max-width", "max-height" ]) HIDES[name] = value => (pixels(value) ?? 24) < 24 && "too small to hit; 24px is the least (WCAG 2.2, 2.5.8)";

for (const name of [ "transform", "translate", "scale", "rotate" ]) HIDES[name] = value => value !== "none" && AWAY;

for (const name of [ "left", "right", "top", "bottom", "margin", "margin-left", "margin-top", "inset", "text-indent" ]) HIDES[name] = value => value.split(/\s+/).some(one => Math.abs(pixels(one) ?? 0) >= 500) && AWAY;

const hidden = rules => rules.flatMap(({selector, line, hosts, part, narrowed, declarations}) => {
  if (/data-heed-action/.test(selector)) return [ {
    line,
    message: `${selector} is for one answer; both must look alike, so write ::part(button)`
  } ];
  if (!hosts.length) return declarations.filter(({property}) => property.startsWith("--heed-")).map(({property, line}) => ({
    line,
    message: `${property} on ${selector} reaches no view; write it on [data-heed-host] and the other hosts`
  }));
  const unknown = part?.split(" ").find(name => !PARTS.includes(name));
  if (unknown !== undefined) return [ {
    line,
    message: `::part(${unknown}) is no part; write one of ${PARTS.join(", ")}`
  } ];
  const one = narrowed.find(text => !STATES$2.test(text));
  if (part !== undefined && one) return [ {
    line,
    message: `${selector} tells one answer from the other by ${one}; both must look alike, so write ::part(${part})`
  } ];
  if (narrowed.some(text => text.startsWith("::"))) return [];
  return declarations.flatMap(({property, value, line}) => {
    const why = HIDES[property]?.(value.replace(/\s*!important$/i, "").toLowerCase());
    return why ? [ {
      line,
      message: `${property}: ${value} on ${selector}: ${why}`
    } ] : [];
  });
});

const luminance = color => {
  const [red = 0, green = 0, blue = 0] = color.map(part => {
    const share = part / 255;
    return share <= .04045 ? share / 12.92 : ((share + .055) / 1.055) ** 2.4;
  });
  return .2126 * red + .7152 * green + .0722 * blue;
};

const contrast = (one, other) => {
  const [low = 0, high = 0] = [ luminance(one), luminance(other) ].sort((a, b) => a - b);
  return (high + .05) / (low + .05);
};

let releasedCursors = null;

class List {
  static createItem(data) {
    return {
      prev: null,
      next: null,
      data
    };
  }
  constructor() {
    this.head = null;
    this.tail = null;
    this.cursor = null;
  }
  createItem(data) {
    return List.createItem(data);
  }
  allocateCursor(prev, next) {
    let cursor;
    if (releasedCursors !== null) {
      cursor = releasedCursors;
      releasedCursors = releasedCursors.cursor;
      cursor.prev = prev;
      cursor.next = next;
      cursor.cursor = this.cursor;
    } else {
      cursor = {
        prev,
        next,
        cursor: this.cursor
      };
    }
    this.cursor = cursor;
    return cursor;
  }
  releaseCursor() {
    const {cursor} = this;
    this.cursor = cursor.cursor;
    cursor.prev = null;
    cursor.next = null;
    cursor.cursor = releasedCursors;
    releasedCursors = cursor;
  }
  updateCursors(prevOld, prevNew, nextOld, nextNew) {
    let {cursor} = this;
    while (cursor !== null) {
      if (cursor.prev === prevOld) {
        cursor.prev = prevNew;
      }
      if (cursor.next === nextOld) {
        cursor.next = nextNew;
      }
      cursor = cursor.cursor;
    }
  }
  * [Symbol.iterator]() {
    for (let cursor = this.head; cursor !== null; cursor = cursor.next) {
      yield cursor.data;
    }
  }
  get size() {
    let size = 0;
    for (let cursor = this.head; cursor !== null; cursor = cursor.next) {
      size++;
    }
    return size;
  }
  get isEmpty() {
    return this.head === null;
  }
  get first() {
    return this.head && this.head.data;
  }
  get last() {
    return this.tail && this.tail.data;
  }
  fromArray(array) {
    let cursor = null;
    this.head = null;
    for (let data of array) {
      const item = List.createItem(data);
      if (cursor !== null) {
        cursor.next = item;
      } else {
        this.head = item;
      }
      item.prev = cursor;
      cursor = item;
    }
    this.tail = cursor;
    return this;
  }
  toArray() {
    return [ ...this ];
  }
  toJSON() {
    return [ ...this ];
  }
  forEach(fn, thisArg = this) {
    const cursor = this.allocateCursor(null, this.head);
    while (cursor.next !== null) {
      const item = cursor.next;
      cursor.next = item.next;
      fn.call(thisArg, item.data, item, this);
    }
    this.releaseCursor();
  }
  forEachRight(fn, thisArg = this) {
    const cursor = this.allocateCursor(this.tail, null);
    while (cursor.prev !== null) {
      const item = cursor.prev;
      cursor.prev = item.prev;
      fn.call(thisArg, item.data, item, this);
    }
    this.releaseCursor();
  }
  reduce(fn, initialValue, thisArg = this) {
    let cursor = this.allocateCursor(null, this.head);
    let acc = initialValue;
    let item;
    while (cursor.next !== null) {
      item = cursor.next;
      cursor.next = item.next;
      acc = fn.call(thisArg, acc, item.data, item, this);
    }
    this.releaseCursor();
    return acc;
  }
  reduceRight(fn, initialValue, thisArg = this) {
    let cursor = this.allocateCursor(this.tail, null);
    let acc = initialValue;
    let item;
    while (cursor.prev !== null) {
      item = cursor.prev;
      cursor.prev = item.prev;
      acc = fn.call(thisArg, acc, item.data, item, this);
    }
    this.releaseCursor();
    return acc;
  }
  some(fn, thisArg = this) {
    for (let cursor = this.head; cursor !== null; cursor = cursor.next) {
      if (fn.call(thisArg, cursor.data, cursor, this)) {
        return true;
      }
    }
    return false;
  }
  map(fn, thisArg = this) {
    const result = new List;
    for (let cursor = this.head; cursor !== null; cursor = cursor.next) {
      result.appendData(fn.call(thisArg, cursor.data, cursor, this));
    }
    return result;
  }
  filter(fn, thisArg = this) {
    const result = new List;
    for (let cursor = this.head; cursor !== null; cursor = cursor.next) {
      if (fn.call(thisArg, cursor.data, cursor, this)) {
        result.appendData(cursor.data);
      }
    }
    return result;
  }
  nextUntil(start, fn, thisArg = this) {
    if (start === null) {
      return;
    }
    const cursor = this.allocateCursor(null, start);
    while (cursor.next !== null) {
      const item = cursor.next;
      cursor.next = item.next;
      if (fn.call(thisArg, item.data, item, this)) {
        break;
      }
    }
    this.releaseCursor();
  }
  prevUntil(start, fn, thisArg = this) {
    if (start === null) {
      return;
    }
    const cursor = this.allocateCursor(start, null);
    while (cursor.prev !== null) {
      const item = cursor.prev;
      cursor.prev = item.prev;
      if (fn.call(thisArg, item.data, item, this)) {
        break;
      }
    }
    this.releaseCursor();
  }
  clear() {
    this.head = null;
    this.tail = null;
  }
  copy() {
    const result = new List;
    for (let data of this) {
      result.appendData(data);
    }
    return result;
  }
  prepend(item) {
    this.updateCursors(null, item, this.head, item);
    if (this.head !== null) {
      this.head.prev = item;
      item.next = this.head;
    } else {
      this.tail = item;
    }
    this.head = item;
    return this;
  }
  prependData(data) {
    return this.prepend(List.createItem(data));
  }
  append(item) {
    return this.insert(item);
  }
  appendData(data) {
    return this.insert(List.createItem(data));
  }
  insert(item, before = null) {
    if (before !== null) {
      this.updateCursors(before.prev, item, before, item);
      if (before.prev === null) {
        if (this.head !== before) {
          throw new Error("before doesn't belong to list");
        }
        this.head = item;
        before.prev = item;
        item.next = before;
        this.updateCursors(null, item);
      } else {
        before.prev.next = item;
        item.prev = before.prev;
        before.prev = item;
        item.next = before;
      }
    } else {
      this.updateCursors(this.tail, item, null, item);
      if (this.tail !== null) {
        this.tail.next = item;
        item.prev = this.tail;
      } else {
        this.head = item;
      }
      this.tail = item;
    }
    return this;
  }
  insertData(data, before) {
    return this.insert(List.createItem(data), before);
  }
  remove(item) {
    this.updateCursors(item, item.prev, item, item.next);
    if (item.prev !== null) {
      item.prev.next = item.next;
    } else {
      if (this.head !== item) {
        throw new Error("item doesn't belong to list");
      }
      this.head = item.next;
    }
    if (item.next !== null) {
      item.next.prev = item.prev;
    } else {
      if (this.tail !== item) {
        throw new Error("item doesn't belong to list");
      }
      this.tail = item.prev;
    }
    item.prev = null;
    item.next = null;
    return item;
  }
  push(data) {
    this.insert(List.createItem(data));
  }
  pop() {
    return this.tail !== null ? this.remove(this.tail) : null;
  }
  unshift(data) {
    this.prepend(List.createItem(data));
  }
  shift() {
    return this.head !== null ? this.remove(this.head) : null;
  }
  prependList(list) {
    return this.insertList(list, this.head);
  }
  appendList(list) {
    return this.insertList(list);
  }
  insertList(list, before) {
    if (list.head === null) {
      return this;
    }
    if (before !== undefined && before !== null) {
      this.updateCursors(before.prev, list.tail, before, list.head);
      if (before.prev !== null) {
        before.prev.next = list.head;
        list.head.prev = before.prev;
      } else {
        this.head = list.head;
      }
      before.prev = list.tail;
      list.tail.next = before;
    } else {
      this.updateCursors(this.tail, list.tail, null, list.head);
      if (this.tail !== null) {
        this.tail.next = list.head;
        list.head.prev = this.tail;
      } else {
        this.head = list.head;
      }
      this.tail = list.tail;
    }
    list.head = null;
    list.tail = null;
    return this;
  }
  replace(oldItem, newItemOrList) {
    if ("head" in newItemOrList) {
      this.insertList(newItemOrList, oldItem);
    } else {
      this.insert(newItemOrList, oldItem);
    }
    this.remove(oldItem);
  }
}

function createCustomError(name, message) {
  const error = Object.create(SyntaxError.prototype);
  const errorStack = new Error;
  return Object.assign(error, {
    name,
    message,
    get stack() {
      return (errorStack.stack || "").replace(/^(.+\n){1,3}/, `${name}: ${message}\n`);
    }
  });
}

const MAX_LINE_LENGTH = 100;

const OFFSET_CORRECTION = 60;

const TAB_REPLACEMENT = "    ";

function sourceFragment({source, line, column, baseLine, baseColumn}, extraLines) {
  function processLines(start, end) {
    return lines.slice(start, end).map((line, idx) => String(start + idx + 1).padStart(maxNumLength) + " |" + line).join("\n");
  }
  const prelines = "\n".repeat(Math.max(baseLine - 1, 0));
  const precolumns = " ".repeat(Math.max(baseColumn - 1, 0));
  const lines = (prelines + precolumns + source).split(/\r\n?|\n|\f/);
  const startLine = Math.max(1, line - extraLines) - 1;
  const endLine = Math.min(line + extraLines, lines.length + 1);
  const maxNumLength = Math.max(4, String(endLine).length) + 1;
  let cutLeft = 0;
  column += (TAB_REPLACEMENT.length - 1) * (lines[line - 1].substr(0, column - 1).match(/\t/g) || []).length;
  if (column > MAX_LINE_LENGTH) {
    cutLeft = column - OFFSET_CORRECTION + 3;
    column = OFFSET_CORRECTION - 2;
  }
  for (let i = startLine; i <= endLine; i++) {
    if (i >= 0 && i < lines.length) {
      lines[i] = lines[i].replace(/\t/g, TAB_REPLACEMENT);
      lines[i] = (cutLeft > 0 && lines[i].length > cutLeft ? "…" : "") + lines[i].substr(cutLeft, MAX_LINE_LENGTH - 2) + (lines[i].length > cutLeft + MAX_LINE_LENGTH - 1 ? "…" : "");
    }
  }
  return [ processLines(startLine, line), new Array(column + maxNumLength + 2).join("-") + "^", processLines(line, endLine) ].filter(Boolean).join("\n").replace(/^(\s+\d+\s+\|\n)+/, "").replace(/\n(\s+\d+\s+\|)+$/, "");
}

function SyntaxError$1(message, source, offset, line, column, baseLine = 1, baseColumn = 1) {
  const error = Object.assign(createCustomError("SyntaxError", message), {
    source,
    offset,
    line,
    column,
    sourceFragment(extraLines) {
      return sourceFragment({
        source,
        line,
        column,
        baseLine,
        baseColumn
      }, isNaN(extraLines) ? 0 : extraLines);
    },
    get formattedMessage() {
      return `Parse error: ${message}\n` + sourceFragment({
        source,
        line,
        column,
        baseLine,
        baseColumn
      }, 2);
    }
  });
  return error;
}

const EOF$1 = 0;

const Ident = 1;

const Function$1 = 2;

const AtKeyword = 3;

const Hash$1 = 4;

const String$2 = 5;

const BadString = 6;

const Url$1 = 7;

const BadUrl = 8;

const Delim = 9;

const Number$2 = 10;

const Percentage$1 = 11;

const Dimension$1 = 12;

const WhiteSpace$1 = 13;

const CDO$1 = 14;

const CDC$1 = 15;

const Colon = 16;

const Semicolon = 17;

const Comma = 18;

const LeftSquareBracket = 19;

const RightSquareBracket = 20;

const LeftParenthesis = 21;

const RightParenthesis = 22;

const LeftCurlyBracket = 23;

const RightCurlyBracket = 24;

const Comment$1 = 25;

const EOF = 0;

function isDigit(code) {
  return code >= 48 && code <= 57;
}

function isHexDigit(code) {
  return isDigit(code) || code >= 65 && code <= 70 || code >= 97 && code <= 102;
}

function isUppercaseLetter(code) {
  return code >= 65 && code <= 90;
}

function isLowercaseLetter(code) {
  return code >= 97 && code <= 122;
}

function isLetter(code) {
  return isUppercaseLetter(code) || isLowercaseLetter(code);
}

function isNonAscii(code) {
  return code >= 128;
}

function isNameStart(code) {
  return isLetter(code) || isNonAscii(code) || code === 95;
}

function isName(code) {
  return isNameStart(code) || isDigit(code) || code === 45;
}

function isNonPrintable(code) {
  return code >= 0 && code <= 8 || code === 11 || code >= 14 && code <= 31 || code === 127;
}

function isNewline(code) {
  return code === 10 || code === 13 || code === 12;
}

function isWhiteSpace(code) {
  return isNewline(code) || code === 32 || code === 9;
}

function isValidEscape(first, second) {
  if (first !== 92) {
    return false;
  }
  if (isNewline(second) || second === EOF) {
    return false;
  }
  return true;
}

function isIdentifierStart(first, second, third) {
  if (first === 45) {
    return isNameStart(second) || second === 45 || isValidEscape(second, third);
  }
  if (isNameStart(first)) {
    return true;
  }
  if (first === 92) {
    return isValidEscape(first, second);
  }
  return false;
}

function isNumberStart(first, second, third) {
  if (first === 43 || first === 45) {
    if (isDigit(second)) {
      return 2;
    }
    return second === 46 && isDigit(third) ? 3 : 0;
  }
  if (first === 46) {
    return isDigit(second) ? 2 : 0;
  }
  if (isDigit(first)) {
    return 1;
  }
  return 0;
}

function isBOM(code) {
  if (code === 65279) {
    return 1;
  }
  if (code === 65534) {
    return 1;
  }
  return 0;
}

const CATEGORY = new Array(128);

const EofCategory = 128;

const WhiteSpaceCategory = 130;

const DigitCategory = 131;

const NameStartCategory = 132;

const NonPrintableCategory = 133;

for (let i = 0; i < CATEGORY.length; i++) {
  CATEGORY[i] = isWhiteSpace(i) && WhiteSpaceCategory || isDigit(i) && DigitCategory || isNameStart(i) && NameStartCategory || isNonPrintable(i) && NonPrintableCategory || i || EofCategory;
}

function charCodeCategory(code) {
  return code < 128 ? CATEGORY[code] : NameStartCategory;
}

function getCharCode(source, offset) {
  return offset < source.length ? source.charCodeAt(offset) : 0;
}

function getNewlineLength(source, offset, code) {
  if (code === 13 && getCharCode(source, offset + 1) === 10) {
    return 2;
  }
  return 1;
}

function cmpChar(testStr, offset, referenceCode) {
  let code = testStr.charCodeAt(offset);
  if (isUppercaseLetter(code)) {
    code = code | 32;
  }
  return code === referenceCode;
}

function cmpStr(testStr, start, end, referenceStr) {
  if (end - start !== referenceStr.length) {
    return false;
  }
  if (start < 0 || end > testStr.length) {
    return false;
  }
  for (let i = start; i < end; i++) {
    const referenceCode = referenceStr.charCodeAt(i - start);
    let testCode = testStr.charCodeAt(i);
    if (isUppercaseLetter(testCode)) {
      testCode = testCode | 32;
    }
    if (testCode !== referenceCode) {
      return false;
    }
  }
  return true;
}

function findWhiteSpaceStart(source, offset) {
  for (;offset >= 0; offset--) {
    if (!isWhiteSpace(source.charCodeAt(offset))) {
      break;
    }
  }
  return offset + 1;
}

function findWhiteSpaceEnd(source, offset) {
  for (;offset < source.length; offset++) {
    if (!isWhiteSpace(source.charCodeAt(offset))) {
      break;
    }
  }
  return offset;
}

function findDecimalNumberEnd(source, offset) {
  for (;offset < source.length; offset++) {
    if (!isDigit(source.charCodeAt(offset))) {
      break;
    }
  }
  return offset;
}

function consumeEscaped(source, offset) {
  offset += 2;
  if (isHexDigit(getCharCode(source, offset - 1))) {
    for (const maxOffset = Math.min(source.length, offset + 5); offset < maxOffset; offset++) {
      if (!isHexDigit(getCharCode(source, offset))) {
        break;
      }
    }
    const code = getCharCode(source, offset);
    if (isWhiteSpace(code)) {
      offset += getNewlineLength(source, offset, code);
    }
  }
  return offset;
}

function consumeName(source, offset) {
  for (;offset < source.length; offset++) {
    const code = source.charCodeAt(offset);
    if (isName(code)) {
      continue;
    }
    if (isValidEscape(code, getCharCode(source, offset + 1))) {
      offset = consumeEscaped(source, offset) - 1;
      continue;
    }
    break;
  }
  return offset;
}

function consumeNumber(source, offset) {
  let code = source.charCodeAt(offset);
  if (code === 43 || code === 45) {
    code = source.charCodeAt(offset += 1);
  }
  if (isDigit(code)) {
    offset = findDecimalNumberEnd(source, offset + 1);
    code = source.charCodeAt(offset);
  }
  if (code === 46 && isDigit(source.charCodeAt(offset + 1))) {
    offset += 2;
    offset = findDecimalNumberEnd(source, offset);
  }
  if (cmpChar(source, offset, 101)) {
    let sign = 0;
    code = source.charCodeAt(offset + 1);
    if (code === 45 || code === 43) {
      sign = 1;
      code = source.charCodeAt(offset + 2);
    }
    if (isDigit(code)) {
      offset = findDecimalNumberEnd(source, offset + 1 + sign + 1);
    }
  }
  return offset;
}

function consumeBadUrlRemnants(source, offset) {
  for (;offset < source.length; offset++) {
    const code = source.charCodeAt(offset);
    if (code === 41) {
      offset++;
      break;
    }
    if (isValidEscape(code, getCharCode(source, offset + 1))) {
      offset = consumeEscaped(source, offset);
    }
  }
  return offset;
}

function decodeEscaped(escaped) {
  if (escaped.length === 1 && !isHexDigit(escaped.charCodeAt(0))) {
    return escaped[0];
  }
  let code = parseInt(escaped, 16);
  if (code === 0 || code >= 55296 && code <= 57343 || code > 1114111) {
    code = 65533;
  }
  return String.fromCodePoint(code);
}

var tokenNames = [ "EOF-token", "ident-token", "function-token", "at-keyword-token", "hash-token", "string-token", "bad-string-token", "url-token", "bad-url-token", "delim-token", "number-token", "percentage-token", "dimension-token", "whitespace-token", "CDO-token", "CDC-token", "colon-token", "semicolon-token", "comma-token", "[-token", "]-token", "(-token", ")-token", "{-token", "}-token", "comment-token" ];

const MIN_SIZE = 16 * 1024;

function adoptBuffer(buffer = null, size) {
  if (buffer === null || buffer.length < size) {
    return new Uint32Array(Math.max(size + 1024, MIN_SIZE));
  }
  return buffer;
}

const N$1 = 10;

const F = 12;

const R = 13;

function computeLinesAndColumns(host) {
  const source = host.source;
  const sourceLength = source.length;
  const startOffset = source.length > 0 ? isBOM(source.charCodeAt(0)) : 0;
  const lines = adoptBuffer(host.lines, sourceLength);
  const columns = adoptBuffer(host.columns, sourceLength);
  let line = host.startLine;
  let column = host.startColumn;
  for (let i = startOffset; i < sourceLength; i++) {
    const code = source.charCodeAt(i);
    lines[i] = line;
    columns[i] = column++;
    if (code === N$1 || code === R || code === F) {
      if (code === R && i + 1 < sourceLength && source.charCodeAt(i + 1) === N$1) {
        i++;
        lines[i] = line;
        columns[i] = column;
      }
      line++;
      column = 1;
    }
  }
  lines[sourceLength] = line;
  columns[sourceLength] = column;
  host.lines = lines;
  host.columns = columns;
  host.computed = true;
}

class OffsetToLocation {
  constructor(source, startOffset, startLine, startColumn) {
    this.setSource(source, startOffset, startLine, startColumn);
    this.lines = null;
    this.columns = null;
  }
  setSource(source = "", startOffset = 0, startLine = 1, startColumn = 1) {
    this.source = source;
    this.startOffset = startOffset;
    this.startLine = startLine;
    this.startColumn = startColumn;
    this.computed = false;
  }
  getLocation(offset, filename) {
    if (!this.computed) {
      computeLinesAndColumns(this);
    }
    return {
      source: filename,
      offset: this.startOffset + offset,
      line: this.lines[offset],
      column: this.columns[offset]
    };
  }
  getLocationRange(start, end, filename) {
    if (!this.computed) {
      computeLinesAndColumns(this);
    }
    return {
      source: filename,
      start: {
        offset: this.startOffset + start,
        line: this.lines[start],
        column: this.columns[start]
      },
      end: {
        offset: this.startOffset + end,
        line: this.lines[end],
        column: this.columns[end]
      }
    };
  }
}

const OFFSET_MASK = 16777215;

const TYPE_SHIFT = 24;

const BLOCK_OPEN_TOKEN = 1;

const BLOCK_CLOSE_TOKEN = 2;

const balancePair = new Uint8Array(32);

balancePair[Function$1] = RightParenthesis;

balancePair[LeftParenthesis] = RightParenthesis;

balancePair[LeftSquareBracket] = RightSquareBracket;

balancePair[LeftCurlyBracket] = RightCurlyBracket;

const blockTokens = new Uint8Array(32);

blockTokens[Function$1] = BLOCK_OPEN_TOKEN;

blockTokens[LeftParenthesis] = BLOCK_OPEN_TOKEN;

blockTokens[LeftSquareBracket] = BLOCK_OPEN_TOKEN;

blockTokens[LeftCurlyBracket] = BLOCK_OPEN_TOKEN;

blockTokens[RightParenthesis] = BLOCK_CLOSE_TOKEN;

blockTokens[RightSquareBracket] = BLOCK_CLOSE_TOKEN;

blockTokens[RightCurlyBracket] = BLOCK_CLOSE_TOKEN;

function boundIndex(index, min, max) {
  return index < min ? min : index > max ? max : index;
}

class TokenStream {
  constructor(source, tokenize) {
    this.setSource(source, tokenize);
  }
  reset() {
    this.eof = false;
    this.tokenIndex = -1;
    this.tokenType = 0;
    this.tokenStart = this.firstCharOffset;
    this.tokenEnd = this.firstCharOffset;
  }
  setSource(source = "", tokenize = () => {}) {
    source = String(source || "");
    const sourceLength = source.length;
    const offsetAndType = adoptBuffer(this.offsetAndType, source.length + 1);
    const balance = adoptBuffer(this.balance, source.length + 1);
    let tokenCount = 0;
    let firstCharOffset = -1;
    let balanceCloseType = 0;
    let balanceStart = source.length;
    this.offsetAndType = null;
    this.balance = null;
    balance.fill(0);
    tokenize(source, (type, start, end) => {
      const index = tokenCount++;
      offsetAndType[index] = type << TYPE_SHIFT | end;
      if (firstCharOffset === -1) {
        firstCharOffset = start;
      }
      balance[index] = balanceStart;
      if (type === balanceCloseType) {
        const prevBalanceStart = balance[balanceStart];
        balance[balanceStart] = index;
        balanceStart = prevBalanceStart;
        balanceCloseType = balancePair[offsetAndType[prevBalanceStart] >> TYPE_SHIFT];
      } else if (this.isBlockOpenerTokenType(type)) {
        balanceStart = index;
        balanceCloseType = balancePair[type];
      }
    });
    offsetAndType[tokenCount] = EOF$1 << TYPE_SHIFT | sourceLength;
    balance[tokenCount] = tokenCount;
    for (let i = 0; i < tokenCount; i++) {
      const balanceStart = balance[i];
      if (balanceStart <= i) {
        const balanceEnd = balance[balanceStart];
        if (balanceEnd !== i) {
          balance[i] = balanceEnd;
        }
      } else if (balanceStart > tokenCount) {
        balance[i] = tokenCount;
      }
    }
    this.source = source;
    this.firstCharOffset = firstCharOffset === -1 ? 0 : firstCharOffset;
    this.tokenCount = tokenCount;
    this.offsetAndType = offsetAndType;
    this.balance = balance;
    this.reset();
    this.next();
  }
  lookupType(offset) {
    offset += this.tokenIndex;
    if (offset < this.tokenCount) {
      return this.offsetAndType[offset] >> TYPE_SHIFT;
    }
    return EOF$1;
  }
  lookupTypeNonSC(idx) {
    for (let offset = this.tokenIndex; offset < this.tokenCount; offset++) {
      const tokenType = this.offsetAndType[offset] >> TYPE_SHIFT;
      if (tokenType !== WhiteSpace$1 && tokenType !== Comment$1) {
        if (idx-- === 0) {
          return tokenType;
        }
      }
    }
    return EOF$1;
  }
  lookupOffset(offset) {
    offset += this.tokenIndex;
    if (offset < this.tokenCount) {
      return this.offsetAndType[offset - 1] & OFFSET_MASK;
    }
    return this.source.length;
  }
  lookupOffsetNonSC(idx) {
    for (let offset = this.tokenIndex; offset < this.tokenCount; offset++) {
      const tokenType = this.offsetAndType[offset] >> TYPE_SHIFT;
      if (tokenType !== WhiteSpace$1 && tokenType !== Comment$1) {
        if (idx-- === 0) {
          return offset - this.tokenIndex;
        }
      }
    }
    return EOF$1;
  }
  lookupValue(offset, referenceStr) {
    offset += this.tokenIndex;
    if (offset < this.tokenCount) {
      return cmpStr(this.source, this.offsetAndType[offset - 1] & OFFSET_MASK, this.offsetAndType[offset] & OFFSET_MASK, referenceStr);
    }
    return false;
  }
  getTokenStart(tokenIndex) {
    if (tokenIndex === this.tokenIndex) {
      return this.tokenStart;
    }
    if (tokenIndex > 0) {
      return tokenIndex < this.tokenCount ? this.offsetAndType[tokenIndex - 1] & OFFSET_MASK : this.offsetAndType[this.tokenCount] & OFFSET_MASK;
    }
    return this.firstCharOffset;
  }
  getTokenEnd(tokenIndex) {
    if (tokenIndex === this.tokenIndex) {
      return this.tokenEnd;
    }
    return this.offsetAndType[boundIndex(tokenIndex, 0, this.tokenCount)] & OFFSET_MASK;
  }
  getTokenType(tokenIndex) {
    if (tokenIndex === this.tokenIndex) {
      return this.tokenType;
    }
    return this.offsetAndType[boundIndex(tokenIndex, 0, this.tokenCount)] >> TYPE_SHIFT;
  }
  substrToCursor(start) {
    return this.source.substring(start, this.tokenStart);
  }
  isBlockOpenerTokenType(tokenType) {
    return blockTokens[tokenType] === BLOCK_OPEN_TOKEN;
  }
  isBlockCloserTokenType(tokenType) {
    return blockTokens[tokenType] === BLOCK_CLOSE_TOKEN;
  }
  getBlockTokenPairIndex(tokenIndex) {
    const type = this.getTokenType(tokenIndex);
    if (blockTokens[type] === 1) {
      const pairIndex = this.balance[tokenIndex];
      const closeType = this.getTokenType(pairIndex);
      return balancePair[type] === closeType ? pairIndex : -1;
    } else if (blockTokens[type] === 2) {
      const pairIndex = this.balance[tokenIndex];
      const openType = this.getTokenType(pairIndex);
      return balancePair[openType] === type ? pairIndex : -1;
    }
    return -1;
  }
  isBalanceEdge(tokenIndex) {
    return this.balance[this.tokenIndex] < tokenIndex;
  }
  isDelim(code, offset) {
    if (offset) {
      return this.lookupType(offset) === Delim && this.source.charCodeAt(this.lookupOffset(offset)) === code;
    }
    return this.tokenType === Delim && this.source.charCodeAt(this.tokenStart) === code;
  }
  skip(tokenCount) {
    let next = this.tokenIndex + tokenCount;
    if (next < this.tokenCount) {
      this.tokenIndex = next;
      this.tokenStart = this.offsetAndType[next - 1] & OFFSET_MASK;
      next = this.offsetAndType[next];
      this.tokenType = next >> TYPE_SHIFT;
      this.tokenEnd = next & OFFSET_MASK;
    } else {
      this.tokenIndex = this.tokenCount;
      this.next();
    }
  }
  next() {
    let next = this.tokenIndex + 1;
    if (next < this.tokenCount) {
      this.tokenIndex = next;
      this.tokenStart = this.tokenEnd;
      next = this.offsetAndType[next];
      this.tokenType = next >> TYPE_SHIFT;
      this.tokenEnd = next & OFFSET_MASK;
    } else {
      this.eof = true;
      this.tokenIndex = this.tokenCount;
      this.tokenType = EOF$1;
      this.tokenStart = this.tokenEnd = this.source.length;
    }
  }
  skipSC() {
    while (this.tokenType === WhiteSpace$1 || this.tokenType === Comment$1) {
      this.next();
    }
  }
  skipUntilBalanced(startToken, stopConsume) {
    let cursor = startToken;
    let balanceEnd = 0;
    let offset = 0;
    loop: for (;cursor < this.tokenCount; cursor++) {
      balanceEnd = this.balance[cursor];
      if (balanceEnd < startToken) {
        break loop;
      }
      offset = cursor > 0 ? this.offsetAndType[cursor - 1] & OFFSET_MASK : this.firstCharOffset;
      switch (stopConsume(this.source.charCodeAt(offset))) {
       case 1:
        break loop;

       case 2:
        cursor++;
        break loop;

       default:
        if (this.isBlockOpenerTokenType(this.offsetAndType[cursor] >> TYPE_SHIFT)) {
          cursor = balanceEnd;
        }
      }
    }
    this.skip(cursor - this.tokenIndex);
  }
  forEachToken(fn) {
    for (let i = 0, offset = this.firstCharOffset; i < this.tokenCount; i++) {
      const start = offset;
      const item = this.offsetAndType[i];
      const end = item & OFFSET_MASK;
      const type = item >> TYPE_SHIFT;
      offset = end;
      fn(type, start, end, i);
    }
  }
  dump() {
    const tokens = new Array(this.tokenCount);
    this.forEachToken((type, start, end, index) => {
      tokens[index] = {
        idx: index,
        type: tokenNames[type],
        chunk: this.source.substring(start, end),
        balance: this.balance[index]
      };
    });
    return tokens;
  }
}

function tokenize$1(source, onToken) {
  function getCharCode(offset) {
    return offset < sourceLength ? source.charCodeAt(offset) : 0;
  }
  function consumeNumericToken() {
    offset = consumeNumber(source, offset);
    if (isIdentifierStart(getCharCode(offset), getCharCode(offset + 1), getCharCode(offset + 2))) {
      type = Dimension$1;
      offset = consumeName(source, offset);
      return;
    }
    if (getCharCode(offset) === 37) {
      type = Percentage$1;
      offset++;
      return;
    }
    type = Number$2;
  }
  function consumeIdentLikeToken() {
    const nameStartOffset = offset;
    offset = consumeName(source, offset);
    if (cmpStr(source, nameStartOffset, offset, "url") && getCharCode(offset) === 40) {
      offset = findWhiteSpaceEnd(source, offset + 1);
      if (getCharCode(offset) === 34 || getCharCode(offset) === 39) {
        type = Function$1;
        offset = nameStartOffset + 4;
        return;
      }
      consumeUrlToken();
      return;
    }
    if (getCharCode(offset) === 40) {
      type = Function$1;
      offset++;
      return;
    }
    type = Ident;
  }
  function consumeStringToken(endingCodePoint) {
    if (!endingCodePoint) {
      endingCodePoint = getCharCode(offset++);
    }
    type = String$2;
    for (;offset < source.length; offset++) {
      const code = source.charCodeAt(offset);
      switch (charCodeCategory(code)) {
       case endingCodePoint:
        offset++;
        return;

       case WhiteSpaceCategory:
        if (isNewline(code)) {
          offset += getNewlineLength(source, offset, code);
          type = BadString;
          return;
        }
        break;

       case 92:
        if (offset === source.length - 1) {
          break;
        }
        const nextCode = getCharCode(offset + 1);
        if (isNewline(nextCode)) {
          offset += getNewlineLength(source, offset + 1, nextCode);
        } else if (isValidEscape(code, nextCode)) {
          offset = consumeEscaped(source, offset) - 1;
        }
        break;
      }
    }
  }
  function consumeUrlToken() {
    type = Url$1;
    offset = findWhiteSpaceEnd(source, offset);
    for (;offset < source.length; offset++) {
      const code = source.charCodeAt(offset);
      switch (charCodeCategory(code)) {
       case 41:
        offset++;
        return;

       case WhiteSpaceCategory:
        offset = findWhiteSpaceEnd(source, offset);
        if (getCharCode(offset) === 41 || offset >= source.length) {
          if (offset < source.length) {
            offset++;
          }
          return;
        }
        offset = consumeBadUrlRemnants(source, offset);
        type = BadUrl;
        return;

       case 34:
       case 39:
       case 40:
       case NonPrintableCategory:
        offset = consumeBadUrlRemnants(source, offset);
        type = BadUrl;
        return;

       case 92:
        if (isValidEscape(code, getCharCode(offset + 1))) {
          offset = consumeEscaped(source, offset) - 1;
          break;
        }
        offset = consumeBadUrlRemnants(source, offset);
        type = BadUrl;
        return;
      }
    }
  }
  source = String(source || "");
  const sourceLength = source.length;
  let start = isBOM(getCharCode(0));
  let offset = start;
  let type;
  while (offset < sourceLength) {
    const code = source.charCodeAt(offset);
    switch (charCodeCategory(code)) {
     case WhiteSpaceCategory:
      type = WhiteSpace$1;
      offset = findWhiteSpaceEnd(source, offset + 1);
      break;

     case 34:
      consumeStringToken();
      break;

     case 35:
      if (isName(getCharCode(offset + 1)) || isValidEscape(getCharCode(offset + 1), getCharCode(offset + 2))) {
        type = Hash$1;
        offset = consumeName(source, offset + 1);
      } else {
        type = Delim;
        offset++;
      }
      break;

     case 39:
      consumeStringToken();
      break;

     case 40:
      type = LeftParenthesis;
      offset++;
      break;

     case 41:
      type = RightParenthesis;
      offset++;
      break;

     case 43:
      if (isNumberStart(code, getCharCode(offset + 1), getCharCode(offset + 2))) {
        consumeNumericToken();
      } else {
        type = Delim;
        offset++;
      }
      break;

     case 44:
      type = Comma;
      offset++;
      break;

     case 45:
      if (isNumberStart(code, getCharCode(offset + 1), getCharCode(offset + 2))) {
        consumeNumericToken();
      } else {
        if (getCharCode(offset + 1) === 45 && getCharCode(offset + 2) === 62) {
          type = CDC$1;
          offset = offset + 3;
        } else {
          if (isIdentifierStart(code, getCharCode(offset + 1), getCharCode(offset + 2))) {
            consumeIdentLikeToken();
          } else {
            type = Delim;
            offset++;
          }
        }
      }
      break;

     case 46:
      if (isNumberStart(code, getCharCode(offset + 1), getCharCode(offset + 2))) {
        consumeNumericToken();
      } else {
        type = Delim;
        offset++;
      }
      break;

     case 47:
      if (getCharCode(offset + 1) === 42) {
        type = Comment$1;
        offset = source.indexOf("*/", offset + 2);
        offset = offset === -1 ? source.length : offset + 2;
      } else {
        type = Delim;
        offset++;
      }
      break;

     case 58:
      type = Colon;
      offset++;
      break;

     case 59:
      type = Semicolon;
      offset++;
      break;

     case 60:
      if (getCharCode(offset + 1) === 33 && getCharCode(offset + 2) === 45 && getCharCode(offset + 3) === 45) {
        type = CDO$1;
        offset = offset + 4;
      } else {
        type = Delim;
        offset++;
      }
      break;

     case 64:
      if (isIdentifierStart(getCharCode(offset + 1), getCharCode(offset + 2), getCharCode(offset + 3))) {
        type = AtKeyword;
        offset = consumeName(source, offset + 1);
      } else {
        type = Delim;
        offset++;
      }
      break;

     case 91:
      type = LeftSquareBracket;
      offset++;
      break;

     case 92:
      if (isValidEscape(code, getCharCode(offset + 1))) {
        consumeIdentLikeToken();
      } else {
        type = Delim;
        offset++;
      }
      break;

     case 93:
      type = RightSquareBracket;
      offset++;
      break;

     case 123:
      type = LeftCurlyBracket;
      offset++;
      break;

     case 125:
      type = RightCurlyBracket;
      offset++;
      break;

     case DigitCategory:
      consumeNumericToken();
      break;

     case NameStartCategory:
      consumeIdentLikeToken();
      break;

     default:
      type = Delim;
      offset++;
    }
    onToken(type, start, start = offset);
  }
}

function readSequence(recognizer) {
  const children = this.createList();
  let space = false;
  const context = {
    recognizer
  };
  while (!this.eof) {
    switch (this.tokenType) {
     case Comment$1:
      this.next();
      continue;

     case WhiteSpace$1:
      space = true;
      this.next();
      continue;
    }
    let child = recognizer.getNode.call(this, context);
    if (child === undefined) {
      break;
    }
    if (space) {
      if (recognizer.onWhiteSpace) {
        recognizer.onWhiteSpace.call(this, child, children, context);
      }
      space = false;
    }
    children.push(child);
  }
  if (space && recognizer.onWhiteSpace) {
    recognizer.onWhiteSpace.call(this, null, children, context);
  }
  return children;
}

const NOOP = () => {};

const EXCLAMATIONMARK$2 = 33;

const NUMBERSIGN$3 = 35;

const SEMICOLON = 59;

const LEFTCURLYBRACKET = 123;

const NULL = 0;

const arrayMethods = {
  createList() {
    return [];
  },
  createSingleNodeList(node) {
    return [ node ];
  },
  getFirstListNode(list) {
    return list && list[0] || null;
  },
  getLastListNode(list) {
    return list && list.length > 0 ? list[list.length - 1] : null;
  }
};

const listMethods = {
  createList() {
    return new List;
  },
  createSingleNodeList(node) {
    return (new List).appendData(node);
  },
  getFirstListNode(list) {
    return list && list.first;
  },
  getLastListNode(list) {
    return list && list.last;
  }
};

function createParseContext(name) {
  return function() {
    return this[name]();
  };
}

function fetchParseValues(dict) {
  const result = Object.create(null);
  for (const name of Object.keys(dict)) {
    const item = dict[name];
    const fn = item.parse || item;
    if (fn) {
      result[name] = fn;
    }
  }
  return result;
}

function processConfig(config) {
  const parseConfig = {
    context: Object.create(null),
    features: Object.assign(Object.create(null), config.features),
    scope: Object.assign(Object.create(null), config.scope),
    atrule: fetchParseValues(config.atrule),
    pseudo: fetchParseValues(config.pseudo),
    node: fetchParseValues(config.node)
  };
  for (const [name, context] of Object.entries(config.parseContext)) {
    switch (typeof context) {
     case "function":
      parseConfig.context[name] = context;
      break;

     case "string":
      parseConfig.context[name] = createParseContext(context);
      break;
    }
  }
  return {
    config: parseConfig,
    ...parseConfig,
    ...parseConfig.node
  };
}

function createParser(config) {
  let source = "";
  let filename = "<unknown>";
  let needPositions = false;
  let onParseError = NOOP;
  let onParseErrorThrow = false;
  const locationMap = new OffsetToLocation;
  const parser = Object.assign(new TokenStream, processConfig(config || {}), {
    parseAtrulePrelude: true,
    parseRulePrelude: true,
    parseValue: true,
    parseCustomProperty: false,
    readSequence,
    consumeUntilBalanceEnd: () => 0,
    consumeUntilLeftCurlyBracket(code) {
      return code === LEFTCURLYBRACKET ? 1 : 0;
    },
    consumeUntilLeftCurlyBracketOrSemicolon(code) {
      return code === LEFTCURLYBRACKET || code === SEMICOLON ? 1 : 0;
    },
    consumeUntilExclamationMarkOrSemicolon(code) {
      return code === EXCLAMATIONMARK$2 || code === SEMICOLON ? 1 : 0;
    },
    consumeUntilSemicolonIncluded(code) {
      return code === SEMICOLON ? 2 : 0;
    },
    createList: NOOP,
    createSingleNodeList: NOOP,
    getFirstListNode: NOOP,
    getLastListNode: NOOP,
    parseWithFallback(consumer, fallback) {
      const startIndex = this.tokenIndex;
      try {
        return consumer.call(this);
      } catch (e) {
        if (onParseErrorThrow) {
          throw e;
        }
        this.skip(startIndex - this.tokenIndex);
        const fallbackNode = fallback.call(this);
        onParseErrorThrow = true;
        onParseError(e, fallbackNode);
        onParseErrorThrow = false;
        return fallbackNode;
      }
    },
    lookupNonWSType(offset) {
      let type;
      do {
        type = this.lookupType(offset++);
        if (type !== WhiteSpace$1 && type !== Comment$1) {
          return type;
        }
      } while (type !== NULL);
      return NULL;
    },
    charCodeAt(offset) {
      return offset >= 0 && offset < source.length ? source.charCodeAt(offset) : 0;
    },
    substring(offsetStart, offsetEnd) {
      return source.substring(offsetStart, offsetEnd);
    },
    substrToCursor(start) {
      return this.source.substring(start, this.tokenStart);
    },
    cmpChar(offset, charCode) {
      return cmpChar(source, offset, charCode);
    },
    cmpStr(offsetStart, offsetEnd, str) {
      return cmpStr(source, offsetStart, offsetEnd, str);
    },
    consume(tokenType) {
      const start = this.tokenStart;
      this.eat(tokenType);
      return this.substrToCursor(start);
    },
    consumeFunctionName() {
      const name = source.substring(this.tokenStart, this.tokenEnd - 1);
      this.eat(Function$1);
      return name;
    },
    consumeNumber(type) {
      const number = source.substring(this.tokenStart, consumeNumber(source, this.tokenStart));
      this.eat(type);
      return number;
    },
    eat(tokenType) {
      if (this.tokenType !== tokenType) {
        const tokenName = tokenNames[tokenType].slice(0, -6).replace(/-/g, " ").replace(/^./, m => m.toUpperCase());
        let message = `${/[[\](){}]/.test(tokenName) ? `"${tokenName}"` : tokenName} is expected`;
        let offset = this.tokenStart;
        switch (tokenType) {
         case Ident:
          if (this.tokenType === Function$1 || this.tokenType === Url$1) {
            offset = this.tokenEnd - 1;
            message = "Identifier is expected but function found";
          } else {
            message = "Identifier is expected";
          }
          break;

         case Hash$1:
          if (this.isDelim(NUMBERSIGN$3)) {
            this.next();
            offset++;
            message = "Name is expected";
          }
          break;

         case Percentage$1:
          if (this.tokenType === Number$2) {
            offset = this.tokenEnd;
            message = "Percent sign is expected";
          }
          break;
        }
        this.error(message, offset);
      }
      this.next();
    },
    eatIdent(name) {
      if (this.tokenType !== Ident || this.lookupValue(0, name) === false) {
        this.error(`Identifier "${name}" is expected`);
      }
      this.next();
    },
    eatDelim(code) {
      if (!this.isDelim(code)) {
        this.error(`Delim "${String.fromCharCode(code)}" is expected`);
      }
      this.next();
    },
    getLocation(start, end) {
      if (needPositions) {
        return locationMap.getLocationRange(start, end, filename);
      }
      return null;
    },
    getLocationFromList(list) {
      if (needPositions) {
        const head = this.getFirstListNode(list);
        const tail = this.getLastListNode(list);
        return locationMap.getLocationRange(head !== null ? head.loc.start.offset - locationMap.startOffset : this.tokenStart, tail !== null ? tail.loc.end.offset - locationMap.startOffset : this.tokenStart, filename);
      }
      return null;
    },
    error(message, offset) {
      const location = typeof offset !== "undefined" && offset < source.length ? locationMap.getLocation(offset) : this.eof ? locationMap.getLocation(findWhiteSpaceStart(source, source.length - 1)) : locationMap.getLocation(this.tokenStart);
      throw new SyntaxError$1(message || "Unexpected input", source, location.offset, location.line, location.column, locationMap.startLine, locationMap.startColumn);
    }
  });
  const createTokenIterateAPI = () => ({
    filename,
    source,
    tokenCount: parser.tokenCount,
    getTokenType: index => parser.getTokenType(index),
    getTokenTypeName: index => tokenNames[parser.getTokenType(index)],
    getTokenStart: index => parser.getTokenStart(index),
    getTokenEnd: index => parser.getTokenEnd(index),
    getTokenValue: index => parser.source.substring(parser.getTokenStart(index), parser.getTokenEnd(index)),
    substring: (start, end) => parser.source.substring(start, end),
    balance: parser.balance.subarray(0, parser.tokenCount + 1),
    isBlockOpenerTokenType: parser.isBlockOpenerTokenType,
    isBlockCloserTokenType: parser.isBlockCloserTokenType,
    getBlockTokenPairIndex: index => parser.getBlockTokenPairIndex(index),
    getLocation: offset => locationMap.getLocation(offset, filename),
    getRangeLocation: (start, end) => locationMap.getLocationRange(start, end, filename)
  });
  const parse = function(source_, options) {
    source = source_;
    options = options || {};
    parser.setSource(source, tokenize$1);
    locationMap.setSource(source, options.offset, options.line, options.column);
    filename = options.filename || "<unknown>";
    needPositions = Boolean(options.positions);
    onParseError = typeof options.onParseError === "function" ? options.onParseError : NOOP;
    onParseErrorThrow = false;
    parser.parseAtrulePrelude = "parseAtrulePrelude" in options ? Boolean(options.parseAtrulePrelude) : true;
    parser.parseRulePrelude = "parseRulePrelude" in options ? Boolean(options.parseRulePrelude) : true;
    parser.parseValue = "parseValue" in options ? Boolean(options.parseValue) : true;
    parser.parseCustomProperty = "parseCustomProperty" in options ? Boolean(options.parseCustomProperty) : false;
    const {context = "default", list = true, onComment, onToken} = options;
    if (context in parser.context === false) {
      throw new Error("Unknown context `" + context + "`");
    }
    Object.assign(parser, list ? listMethods : arrayMethods);
    if (Array.isArray(onToken)) {
      parser.forEachToken((type, start, end) => {
        onToken.push({
          type,
          start,
          end
        });
      });
    } else if (typeof onToken === "function") {
      parser.forEachToken(onToken.bind(createTokenIterateAPI()));
    }
    if (typeof onComment === "function") {
      parser.forEachToken((type, start, end) => {
        if (type === Comment$1) {
          const loc = parser.getLocation(start, end);
          const value = cmpStr(source, end - 2, end, "*/") ? source.slice(start + 2, end - 2) : source.slice(start + 2, end);
          onComment(value, loc);
        }
      });
    }
    const ast = parser.context[context].call(parser, options);
    if (!parser.eof) {
      parser.error();
    }
    return ast;
  };
  return Object.assign(parse, {
    SyntaxError: SyntaxError$1,
    config: parser.config
  });
}

const NUMBERSIGN$2 = 35;

const ASTERISK$5 = 42;

const PLUSSIGN$5 = 43;

const HYPHENMINUS$3 = 45;

const SOLIDUS$7 = 47;

const U = 117;

function defaultRecognizer(context) {
  switch (this.tokenType) {
   case Hash$1:
    return this.Hash();

   case Comma:
    return this.Operator();

   case LeftParenthesis:
    return this.Parentheses(this.readSequence, context.recognizer);

   case LeftSquareBracket:
    return this.Brackets(this.readSequence, context.recognizer);

   case String$2:
    return this.String();

   case Dimension$1:
    return this.Dimension();

   case Percentage$1:
    return this.Percentage();

   case Number$2:
    return this.Number();

   case Function$1:
    return this.cmpStr(this.tokenStart, this.tokenEnd, "url(") ? this.Url() : this.Function(this.readSequence, context.recognizer);

   case Url$1:
    return this.Url();

   case Ident:
    if (this.cmpChar(this.tokenStart, U) && this.cmpChar(this.tokenStart + 1, PLUSSIGN$5)) {
      return this.UnicodeRange();
    } else {
      return this.Identifier();
    }

   case Delim:
    {
      const code = this.charCodeAt(this.tokenStart);
      if (code === SOLIDUS$7 || code === ASTERISK$5 || code === PLUSSIGN$5 || code === HYPHENMINUS$3) {
        return this.Operator();
      }
      if (code === NUMBERSIGN$2) {
        this.error("Hex or identifier is expected", this.tokenStart + 1);
      }
      break;
    }
  }
}

var atrulePrelude = {
  getNode: defaultRecognizer
};

const NUMBERSIGN$1 = 35;

const AMPERSAND$4 = 38;

const ASTERISK$4 = 42;

const PLUSSIGN$4 = 43;

const SOLIDUS$6 = 47;

const FULLSTOP$2 = 46;

const GREATERTHANSIGN$2 = 62;

const VERTICALLINE$2 = 124;

const TILDE$2 = 126;

function onWhiteSpace(next, children) {
  if (children.last !== null && children.last.type !== "Combinator" && next !== null && next.type !== "Combinator") {
    children.push({
      type: "Combinator",
      loc: null,
      name: " "
    });
  }
}

function getNode() {
  switch (this.tokenType) {
   case LeftSquareBracket:
    return this.AttributeSelector();

   case Hash$1:
    return this.IdSelector();

   case Colon:
    if (this.lookupType(1) === Colon) {
      return this.PseudoElementSelector();
    } else {
      return this.PseudoClassSelector();
    }

   case Ident:
    return this.TypeSelector();

   case Number$2:
   case Percentage$1:
    return this.Percentage();

   case Dimension$1:
    if (this.charCodeAt(this.tokenStart) === FULLSTOP$2) {
      this.error("Identifier is expected", this.tokenStart + 1);
    }
    break;

   case Delim:
    {
      const code = this.charCodeAt(this.tokenStart);
      switch (code) {
       case PLUSSIGN$4:
       case GREATERTHANSIGN$2:
       case TILDE$2:
       case SOLIDUS$6:
        return this.Combinator();

       case FULLSTOP$2:
        return this.ClassSelector();

       case ASTERISK$4:
       case VERTICALLINE$2:
        return this.TypeSelector();

       case NUMBERSIGN$1:
        return this.IdSelector();

       case AMPERSAND$4:
        return this.NestingSelector();
      }
      break;
    }
  }
}

var selector$1 = {
  onWhiteSpace,
  getNode
};

function expressionFn() {
  return this.createSingleNodeList(this.Raw(null, false));
}

function varFn() {
  const children = this.createList();
  this.skipSC();
  children.push(this.Identifier());
  this.skipSC();
  if (this.tokenType === Comma) {
    children.push(this.Operator());
    const startIndex = this.tokenIndex;
    const value = this.parseCustomProperty ? this.Value(null) : this.Raw(this.consumeUntilExclamationMarkOrSemicolon, false);
    if (value.type === "Value" && value.children.isEmpty) {
      for (let offset = startIndex - this.tokenIndex; offset <= 0; offset++) {
        if (this.lookupType(offset) === WhiteSpace$1) {
          value.children.appendData({
            type: "WhiteSpace",
            loc: null,
            value: " "
          });
          break;
        }
      }
    }
    children.push(value);
  }
  return children;
}

function isPlusMinusOperator(node) {
  return node !== null && node.type === "Operator" && (node.value[node.value.length - 1] === "-" || node.value[node.value.length - 1] === "+");
}

var value = {
  getNode: defaultRecognizer,
  onWhiteSpace(next, children) {
    if (isPlusMinusOperator(next)) {
      next.value = " " + next.value;
    }
    if (isPlusMinusOperator(children.last)) {
      children.last.value += " ";
    }
  },
  expression: expressionFn,
  var: varFn
};

var scope$1 = Object.freeze({
  __proto__: null,
  AtrulePrelude: atrulePrelude,
  Selector: selector$1,
  Value: value
});

const nonContainerNameKeywords = new Set([ "none", "and", "not", "or" ]);

var container = {
  parse: {
    prelude() {
      const children = this.createList();
      if (this.tokenType === Ident) {
        const name = this.substring(this.tokenStart, this.tokenEnd);
        if (!nonContainerNameKeywords.has(name.toLowerCase())) {
          children.push(this.Identifier());
        }
      }
      children.push(this.Condition("container"));
      return children;
    },
    block(nested = false) {
      return this.Block(nested);
    }
  }
};

var fontFace = {
  parse: {
    prelude: null,
    block() {
      return this.Block(true);
    }
  }
};

function parseWithFallback(parse, fallback) {
  return this.parseWithFallback(() => {
    try {
      return parse.call(this);
    } finally {
      this.skipSC();
      if (this.lookupNonWSType(0) !== RightParenthesis) {
        this.error();
      }
    }
  }, fallback || (() => this.Raw(null, true)));
}

const parseFunctions = {
  layer() {
    this.skipSC();
    const children = this.createList();
    const node = parseWithFallback.call(this, this.Layer);
    if (node.type !== "Raw" || node.value !== "") {
      children.push(node);
    }
    return children;
  },
  supports() {
    this.skipSC();
    const children = this.createList();
    const node = parseWithFallback.call(this, this.Declaration, () => parseWithFallback.call(this, () => this.Condition("supports")));
    if (node.type !== "Raw" || node.value !== "") {
      children.push(node);
    }
    return children;
  }
};

var importAtrule = {
  parse: {
    prelude() {
      const children = this.createList();
      switch (this.tokenType) {
       case String$2:
        children.push(this.String());
        break;

       case Url$1:
       case Function$1:
        children.push(this.Url());
        break;

       default:
        this.error("String or url() is expected");
      }
      this.skipSC();
      if (this.tokenType === Ident && this.cmpStr(this.tokenStart, this.tokenEnd, "layer")) {
        children.push(this.Identifier());
      } else if (this.tokenType === Function$1 && this.cmpStr(this.tokenStart, this.tokenEnd, "layer(")) {
        children.push(this.Function(null, parseFunctions));
      }
      this.skipSC();
      if (this.tokenType === Function$1 && this.cmpStr(this.tokenStart, this.tokenEnd, "supports(")) {
        children.push(this.Function(null, parseFunctions));
      }
      if (this.lookupNonWSType(0) === Ident || this.lookupNonWSType(0) === LeftParenthesis) {
        children.push(this.MediaQueryList());
      }
      return children;
    },
    block: null
  }
};

var layer = {
  parse: {
    prelude() {
      return this.createSingleNodeList(this.LayerList());
    },
    block() {
      return this.Block(false);
    }
  }
};

var media = {
  parse: {
    prelude() {
      return this.createSingleNodeList(this.MediaQueryList());
    },
    block(nested = false) {
      return this.Block(nested);
    }
  }
};

var nest = {
  parse: {
    prelude() {
      return this.createSingleNodeList(this.SelectorList());
    },
    block() {
      return this.Block(true);
    }
  }
};

var page = {
  parse: {
    prelude() {
      return this.createSingleNodeList(this.SelectorList());
    },
    block() {
      return this.Block(true);
    }
  }
};

var scope = {
  parse: {
    prelude() {
      return this.createSingleNodeList(this.Scope());
    },
    block(nested = false) {
      return this.Block(nested);
    }
  }
};

var startingStyle = {
  parse: {
    prelude: null,
    block(nested = false) {
      return this.Block(nested);
    }
  }
};

var supports = {
  parse: {
    prelude() {
      return this.createSingleNodeList(this.Condition("supports"));
    },
    block(nested = false) {
      return this.Block(nested);
    }
  }
};

var atrule = {
  container,
  "font-face": fontFace,
  import: importAtrule,
  layer,
  media,
  nest,
  page,
  scope,
  "starting-style": startingStyle,
  supports
};

function parseLanguageRangeList() {
  const children = this.createList();
  this.skipSC();
  loop: while (!this.eof) {
    switch (this.tokenType) {
     case Ident:
      children.push(this.Identifier());
      break;

     case String$2:
      children.push(this.String());
      break;

     case Comma:
      children.push(this.Operator());
      break;

     case RightParenthesis:
      break loop;

     default:
      this.error("Identifier, string or comma is expected");
    }
    this.skipSC();
  }
  return children;
}

const selectorList = {
  parse() {
    return this.createSingleNodeList(this.SelectorList());
  }
};

const selector = {
  parse() {
    return this.createSingleNodeList(this.Selector());
  }
};

const identList = {
  parse() {
    return this.createSingleNodeList(this.Identifier());
  }
};

const langList = {
  parse: parseLanguageRangeList
};

const nth = {
  parse() {
    return this.createSingleNodeList(this.Nth());
  }
};

var pseudo = {
  dir: identList,
  has: selectorList,
  lang: langList,
  matches: selectorList,
  is: selectorList,
  "-moz-any": selectorList,
  "-webkit-any": selectorList,
  where: selectorList,
  not: selectorList,
  "nth-child": nth,
  "nth-last-child": nth,
  "nth-last-of-type": nth,
  "nth-of-type": nth,
  slotted: selector,
  host: selector,
  "host-context": selector
};

const PLUSSIGN$3 = 43;

const HYPHENMINUS$2 = 45;

const N = 110;

const DISALLOW_SIGN = true;

const ALLOW_SIGN = false;

function checkInteger(offset, disallowSign) {
  let pos = this.tokenStart + offset;
  const code = this.charCodeAt(pos);
  if (code === PLUSSIGN$3 || code === HYPHENMINUS$2) {
    if (disallowSign) {
      this.error("Number sign is not allowed");
    }
    pos++;
  }
  for (;pos < this.tokenEnd; pos++) {
    if (!isDigit(this.charCodeAt(pos))) {
      this.error("Integer is expected", pos);
    }
  }
}

function checkTokenIsInteger(disallowSign) {
  return checkInteger.call(this, 0, disallowSign);
}

function expectCharCode(offset, code) {
  if (!this.cmpChar(this.tokenStart + offset, code)) {
    let msg = "";
    switch (code) {
     case N:
      msg = "N is expected";
      break;

     case HYPHENMINUS$2:
      msg = "HyphenMinus is expected";
      break;
    }
    this.error(msg, this.tokenStart + offset);
  }
}

function consumeB() {
  let offset = 0;
  let sign = 0;
  let type = this.tokenType;
  while (type === WhiteSpace$1 || type === Comment$1) {
    type = this.lookupType(++offset);
  }
  if (type !== Number$2) {
    if (this.isDelim(PLUSSIGN$3, offset) || this.isDelim(HYPHENMINUS$2, offset)) {
      sign = this.isDelim(PLUSSIGN$3, offset) ? PLUSSIGN$3 : HYPHENMINUS$2;
      do {
        type = this.lookupType(++offset);
      } while (type === WhiteSpace$1 || type === Comment$1);
      if (type !== Number$2) {
        this.skip(offset);
        checkTokenIsInteger.call(this, DISALLOW_SIGN);
      }
    } else {
      return null;
    }
  }
  if (offset > 0) {
    this.skip(offset);
  }
  if (sign === 0) {
    type = this.charCodeAt(this.tokenStart);
    if (type !== PLUSSIGN$3 && type !== HYPHENMINUS$2) {
      this.error("Number sign is expected");
    }
  }
  checkTokenIsInteger.call(this, sign !== 0);
  return sign === HYPHENMINUS$2 ? "-" + this.consume(Number$2) : this.consume(Number$2);
}

const name$M = "AnPlusB";

const structure$M = {
  a: [ String, null ],
  b: [ String, null ]
};

function parse$O() {
  const start = this.tokenStart;
  let a = null;
  let b = null;
  if (this.tokenType === Number$2) {
    checkTokenIsInteger.call(this, ALLOW_SIGN);
    b = this.consume(Number$2);
  } else if (this.tokenType === Ident && this.cmpChar(this.tokenStart, HYPHENMINUS$2)) {
    a = "-1";
    expectCharCode.call(this, 1, N);
    switch (this.tokenEnd - this.tokenStart) {
     case 2:
      this.next();
      b = consumeB.call(this);
      break;

     case 3:
      expectCharCode.call(this, 2, HYPHENMINUS$2);
      this.next();
      this.skipSC();
      checkTokenIsInteger.call(this, DISALLOW_SIGN);
      b = "-" + this.consume(Number$2);
      break;

     default:
      expectCharCode.call(this, 2, HYPHENMINUS$2);
      checkInteger.call(this, 3, DISALLOW_SIGN);
      this.next();
      b = this.substrToCursor(start + 2);
    }
  } else if (this.tokenType === Ident || this.isDelim(PLUSSIGN$3) && this.lookupType(1) === Ident) {
    let sign = 0;
    a = "1";
    if (this.isDelim(PLUSSIGN$3)) {
      sign = 1;
      this.next();
    }
    expectCharCode.call(this, 0, N);
    switch (this.tokenEnd - this.tokenStart) {
     case 1:
      this.next();
      b = consumeB.call(this);
      break;

     case 2:
      expectCharCode.call(this, 1, HYPHENMINUS$2);
      this.next();
      this.skipSC();
      checkTokenIsInteger.call(this, DISALLOW_SIGN);
      b = "-" + this.consume(Number$2);
      break;

     default:
      expectCharCode.call(this, 1, HYPHENMINUS$2);
      checkInteger.call(this, 2, DISALLOW_SIGN);
      this.next();
      b = this.substrToCursor(start + sign + 1);
    }
  } else if (this.tokenType === Dimension$1) {
    const code = this.charCodeAt(this.tokenStart);
    const sign = code === PLUSSIGN$3 || code === HYPHENMINUS$2;
    let i = this.tokenStart + sign;
    for (;i < this.tokenEnd; i++) {
      if (!isDigit(this.charCodeAt(i))) {
        break;
      }
    }
    if (i === this.tokenStart + sign) {
      this.error("Integer is expected", this.tokenStart + sign);
    }
    expectCharCode.call(this, i - this.tokenStart, N);
    a = this.substring(start, i);
    if (i + 1 === this.tokenEnd) {
      this.next();
      b = consumeB.call(this);
    } else {
      expectCharCode.call(this, i - this.tokenStart + 1, HYPHENMINUS$2);
      if (i + 2 === this.tokenEnd) {
        this.next();
        this.skipSC();
        checkTokenIsInteger.call(this, DISALLOW_SIGN);
        b = "-" + this.consume(Number$2);
      } else {
        checkInteger.call(this, i - this.tokenStart + 2, DISALLOW_SIGN);
        this.next();
        b = this.substrToCursor(i + 1);
      }
    }
  } else {
    this.error();
  }
  if (a !== null && a.charCodeAt(0) === PLUSSIGN$3) {
    a = a.substr(1);
  }
  if (b !== null && b.charCodeAt(0) === PLUSSIGN$3) {
    b = b.substr(1);
  }
  return {
    type: "AnPlusB",
    loc: this.getLocation(start, this.tokenStart),
    a,
    b
  };
}

function generate$M(node) {
  if (node.a) {
    const a = node.a === "+1" && "n" || node.a === "1" && "n" || node.a === "-1" && "-n" || node.a + "n";
    if (node.b) {
      const b = node.b[0] === "-" || node.b[0] === "+" ? node.b : "+" + node.b;
      this.tokenize(a + b);
    } else {
      this.tokenize(a);
    }
  } else {
    this.tokenize(node.b);
  }
}

var AnPlusB = Object.freeze({
  __proto__: null,
  generate: generate$M,
  name: name$M,
  parse: parse$O,
  structure: structure$M
});

function consumeRaw$4() {
  return this.Raw(this.consumeUntilLeftCurlyBracketOrSemicolon, true);
}

function isDeclarationBlockAtrule() {
  for (let offset = 1, type; type = this.lookupType(offset); offset++) {
    if (type === RightCurlyBracket) {
      return true;
    }
    if (type === LeftCurlyBracket || type === AtKeyword) {
      return false;
    }
  }
  return false;
}

const name$L = "Atrule";

const walkContext$9 = "atrule";

const structure$L = {
  name: String,
  prelude: [ "AtrulePrelude", "Raw", null ],
  block: [ "Block", null ]
};

function parse$N(isDeclaration = false) {
  const start = this.tokenStart;
  let name;
  let nameLowerCase;
  let prelude = null;
  let block = null;
  this.eat(AtKeyword);
  name = this.substrToCursor(start + 1);
  nameLowerCase = name.toLowerCase();
  this.skipSC();
  if (this.eof === false && this.tokenType !== LeftCurlyBracket && this.tokenType !== Semicolon) {
    if (this.parseAtrulePrelude) {
      prelude = this.parseWithFallback(this.AtrulePrelude.bind(this, name, isDeclaration), consumeRaw$4);
    } else {
      prelude = consumeRaw$4.call(this, this.tokenIndex);
    }
    this.skipSC();
  }
  switch (this.tokenType) {
   case Semicolon:
    this.next();
    break;

   case LeftCurlyBracket:
    if (hasOwnProperty.call(this.atrule, nameLowerCase) && typeof this.atrule[nameLowerCase].block === "function") {
      block = this.atrule[nameLowerCase].block.call(this, isDeclaration);
    } else {
      block = this.Block(isDeclarationBlockAtrule.call(this));
    }
    break;
  }
  return {
    type: "Atrule",
    loc: this.getLocation(start, this.tokenStart),
    name,
    prelude,
    block
  };
}

function generate$L(node) {
  this.token(AtKeyword, "@" + node.name);
  if (node.prelude !== null) {
    this.node(node.prelude);
  }
  if (node.block) {
    this.node(node.block);
  } else {
    this.token(Semicolon, ";");
  }
}

var Atrule = Object.freeze({
  __proto__: null,
  generate: generate$L,
  name: name$L,
  parse: parse$N,
  structure: structure$L,
  walkContext: walkContext$9
});

const name$K = "AtrulePrelude";

const walkContext$8 = "atrulePrelude";

const structure$K = {
  children: [ [] ]
};

function parse$M(name) {
  let children = null;
  if (name !== null) {
    name = name.toLowerCase();
  }
  this.skipSC();
  if (hasOwnProperty.call(this.atrule, name) && typeof this.atrule[name].prelude === "function") {
    children = this.atrule[name].prelude.call(this);
  } else {
    children = this.readSequence(this.scope.AtrulePrelude);
  }
  this.skipSC();
  if (this.eof !== true && this.tokenType !== LeftCurlyBracket && this.tokenType !== Semicolon) {
    this.error("Semicolon or block is expected");
  }
  return {
    type: "AtrulePrelude",
    loc: this.getLocationFromList(children),
    children
  };
}

function generate$K(node) {
  this.children(node);
}

var AtrulePrelude = Object.freeze({
  __proto__: null,
  generate: generate$K,
  name: name$K,
  parse: parse$M,
  structure: structure$K,
  walkContext: walkContext$8
});

const DOLLARSIGN$1 = 36;

const ASTERISK$3 = 42;

const EQUALSSIGN$1 = 61;

const CIRCUMFLEXACCENT = 94;

const VERTICALLINE$1 = 124;

const TILDE$1 = 126;

function getAttributeName() {
  if (this.eof) {
    this.error("Unexpected end of input");
  }
  const start = this.tokenStart;
  let expectIdent = false;
  if (this.isDelim(ASTERISK$3)) {
    expectIdent = true;
    this.next();
  } else if (!this.isDelim(VERTICALLINE$1)) {
    this.eat(Ident);
  }
  if (this.isDelim(VERTICALLINE$1)) {
    if (this.charCodeAt(this.tokenStart + 1) !== EQUALSSIGN$1) {
      this.next();
      this.eat(Ident);
    } else if (expectIdent) {
      this.error("Identifier is expected", this.tokenEnd);
    }
  } else if (expectIdent) {
    this.error("Vertical line is expected");
  }
  return {
    type: "Identifier",
    loc: this.getLocation(start, this.tokenStart),
    name: this.substrToCursor(start)
  };
}

function getOperator() {
  const start = this.tokenStart;
  const code = this.charCodeAt(start);
  if (code !== EQUALSSIGN$1 && code !== TILDE$1 && code !== CIRCUMFLEXACCENT && code !== DOLLARSIGN$1 && code !== ASTERISK$3 && code !== VERTICALLINE$1) {
    this.error("Attribute selector (=, ~=, ^=, $=, *=, |=) is expected");
  }
  this.next();
  if (code !== EQUALSSIGN$1) {
    if (!this.isDelim(EQUALSSIGN$1)) {
      this.error("Equal sign is expected");
    }
    this.next();
  }
  return this.substrToCursor(start);
}

const name$J = "AttributeSelector";

const structure$J = {
  name: "Identifier",
  matcher: [ String, null ],
  value: [ "String", "Identifier", null ],
  flags: [ String, null ]
};

function parse$L() {
  const start = this.tokenStart;
  let name;
  let matcher = null;
  let value = null;
  let flags = null;
  this.eat(LeftSquareBracket);
  this.skipSC();
  name = getAttributeName.call(this);
  this.skipSC();
  if (this.tokenType !== RightSquareBracket) {
    if (this.tokenType !== Ident) {
      matcher = getOperator.call(this);
      this.skipSC();
      value = this.tokenType === String$2 ? this.String() : this.Identifier();
      this.skipSC();
    }
    if (this.tokenType === Ident) {
      flags = this.consume(Ident);
      this.skipSC();
    }
  }
  this.eat(RightSquareBracket);
  return {
    type: "AttributeSelector",
    loc: this.getLocation(start, this.tokenStart),
    name,
    matcher,
    value,
    flags
  };
}

function generate$J(node) {
  this.token(Delim, "[");
  this.node(node.name);
  if (node.matcher !== null) {
    this.tokenize(node.matcher);
    this.node(node.value);
  }
  if (node.flags !== null) {
    this.token(Ident, node.flags);
  }
  this.token(Delim, "]");
}

var AttributeSelector = Object.freeze({
  __proto__: null,
  generate: generate$J,
  name: name$J,
  parse: parse$L,
  structure: structure$J
});

const AMPERSAND$3 = 38;

function consumeRaw$3() {
  return this.Raw(null, true);
}

function consumeRule() {
  return this.parseWithFallback(this.Rule, consumeRaw$3);
}

function consumeRawDeclaration() {
  return this.Raw(this.consumeUntilSemicolonIncluded, true);
}

function consumeDeclaration() {
  if (this.tokenType === Semicolon) {
    return consumeRawDeclaration.call(this, this.tokenIndex);
  }
  const node = this.parseWithFallback(this.Declaration, consumeRawDeclaration);
  if (this.tokenType === Semicolon) {
    this.next();
  }
  return node;
}

const name$I = "Block";

const walkContext$7 = "block";

const structure$I = {
  children: [ [ "Atrule", "Rule", "Declaration" ] ]
};

function parse$K(isStyleBlock) {
  const consumer = isStyleBlock ? consumeDeclaration : consumeRule;
  const start = this.tokenStart;
  let children = this.createList();
  this.eat(LeftCurlyBracket);
  scan: while (!this.eof) {
    switch (this.tokenType) {
     case RightCurlyBracket:
      break scan;

     case WhiteSpace$1:
     case Comment$1:
      this.next();
      break;

     case AtKeyword:
      children.push(this.parseWithFallback(this.Atrule.bind(this, isStyleBlock), consumeRaw$3));
      break;

     default:
      if (isStyleBlock && this.isDelim(AMPERSAND$3)) {
        children.push(consumeRule.call(this));
      } else {
        children.push(consumer.call(this));
      }
    }
  }
  if (!this.eof) {
    this.eat(RightCurlyBracket);
  }
  return {
    type: "Block",
    loc: this.getLocation(start, this.tokenStart),
    children
  };
}

function generate$I(node) {
  this.token(LeftCurlyBracket, "{");
  this.children(node, prev => {
    if (prev.type === "Declaration") {
      this.token(Semicolon, ";");
    }
  });
  this.token(RightCurlyBracket, "}");
}

var Block = Object.freeze({
  __proto__: null,
  generate: generate$I,
  name: name$I,
  parse: parse$K,
  structure: structure$I,
  walkContext: walkContext$7
});

const name$H = "Brackets";

const structure$H = {
  children: [ [] ]
};

function parse$J(readSequence, recognizer) {
  const start = this.tokenStart;
  let children = null;
  this.eat(LeftSquareBracket);
  children = readSequence.call(this, recognizer);
  if (!this.eof) {
    this.eat(RightSquareBracket);
  }
  return {
    type: "Brackets",
    loc: this.getLocation(start, this.tokenStart),
    children
  };
}

function generate$H(node) {
  this.token(Delim, "[");
  this.children(node);
  this.token(Delim, "]");
}

var Brackets = Object.freeze({
  __proto__: null,
  generate: generate$H,
  name: name$H,
  parse: parse$J,
  structure: structure$H
});

const name$G = "CDC";

const structure$G = [];

function parse$I() {
  const start = this.tokenStart;
  this.eat(CDC$1);
  return {
    type: "CDC",
    loc: this.getLocation(start, this.tokenStart)
  };
}

function generate$G() {
  this.token(CDC$1, "--\x3e");
}

var CDC = Object.freeze({
  __proto__: null,
  generate: generate$G,
  name: name$G,
  parse: parse$I,
  structure: structure$G
});

const name$F = "CDO";

const structure$F = [];

function parse$H() {
  const start = this.tokenStart;
  this.eat(CDO$1);
  return {
    type: "CDO",
    loc: this.getLocation(start, this.tokenStart)
  };
}

function generate$F() {
  this.token(CDO$1, "\x3c!--");
}

var CDO = Object.freeze({
  __proto__: null,
  generate: generate$F,
  name: name$F,
  parse: parse$H,
  structure: structure$F
});

const FULLSTOP$1 = 46;

const name$E = "ClassSelector";

const structure$E = {
  name: String
};

function parse$G() {
  this.eatDelim(FULLSTOP$1);
  return {
    type: "ClassSelector",
    loc: this.getLocation(this.tokenStart - 1, this.tokenEnd),
    name: this.consume(Ident)
  };
}

function generate$E(node) {
  this.token(Delim, ".");
  this.token(Ident, node.name);
}

var ClassSelector = Object.freeze({
  __proto__: null,
  generate: generate$E,
  name: name$E,
  parse: parse$G,
  structure: structure$E
});

const PLUSSIGN$2 = 43;

const SOLIDUS$5 = 47;

const GREATERTHANSIGN$1 = 62;

const TILDE = 126;

const name$D = "Combinator";

const structure$D = {
  name: String
};

function parse$F() {
  const start = this.tokenStart;
  let name;
  switch (this.tokenType) {
   case WhiteSpace$1:
    name = " ";
    break;

   case Delim:
    switch (this.charCodeAt(this.tokenStart)) {
     case GREATERTHANSIGN$1:
     case PLUSSIGN$2:
     case TILDE:
      this.next();
      break;

     case SOLIDUS$5:
      this.next();
      this.eatIdent("deep");
      this.eatDelim(SOLIDUS$5);
      break;

     default:
      this.error("Combinator is expected");
    }
    name = this.substrToCursor(start);
    break;
  }
  return {
    type: "Combinator",
    loc: this.getLocation(start, this.tokenStart),
    name
  };
}

function generate$D(node) {
  this.tokenize(node.name);
}

var Combinator = Object.freeze({
  __proto__: null,
  generate: generate$D,
  name: name$D,
  parse: parse$F,
  structure: structure$D
});

const ASTERISK$2 = 42;

const SOLIDUS$4 = 47;

const name$C = "Comment";

const structure$C = {
  value: String
};

function parse$E() {
  const start = this.tokenStart;
  let end = this.tokenEnd;
  this.eat(Comment$1);
  if (end - start + 2 >= 2 && this.charCodeAt(end - 2) === ASTERISK$2 && this.charCodeAt(end - 1) === SOLIDUS$4) {
    end -= 2;
  }
  return {
    type: "Comment",
    loc: this.getLocation(start, this.tokenStart),
    value: this.substring(start + 2, end)
  };
}

function generate$C(node) {
  this.token(Comment$1, "/*" + node.value + "*/");
}

var Comment = Object.freeze({
  __proto__: null,
  generate: generate$C,
  name: name$C,
  parse: parse$E,
  structure: structure$C
});

const likelyFeatureToken = new Set([ Colon, RightParenthesis, EOF$1 ]);

const name$B = "Condition";

const structure$B = {
  kind: String,
  children: [ [ "Identifier", "Feature", "FeatureFunction", "FeatureRange", "SupportsDeclaration" ] ]
};

function featureOrRange(kind) {
  if (this.lookupTypeNonSC(1) === Ident && likelyFeatureToken.has(this.lookupTypeNonSC(2))) {
    return this.Feature(kind);
  }
  return this.FeatureRange(kind);
}

const parentheses = {
  media: featureOrRange,
  container: featureOrRange,
  supports() {
    return this.SupportsDeclaration();
  }
};

function parse$D(kind = "media") {
  const children = this.createList();
  scan: while (!this.eof) {
    switch (this.tokenType) {
     case Comment$1:
     case WhiteSpace$1:
      this.next();
      continue;

     case Ident:
      children.push(this.Identifier());
      break;

     case LeftParenthesis:
      {
        let term = this.parseWithFallback(() => parentheses[kind].call(this, kind), () => null);
        if (!term) {
          term = this.parseWithFallback(() => {
            this.eat(LeftParenthesis);
            const res = this.Condition(kind);
            this.eat(RightParenthesis);
            return res;
          }, () => this.GeneralEnclosed(kind));
        }
        children.push(term);
        break;
      }

     case Function$1:
      {
        let term = this.parseWithFallback(() => this.FeatureFunction(kind), () => null);
        if (!term) {
          term = this.GeneralEnclosed(kind);
        }
        children.push(term);
        break;
      }

     default:
      break scan;
    }
  }
  if (children.isEmpty) {
    this.error("Condition is expected");
  }
  return {
    type: "Condition",
    loc: this.getLocationFromList(children),
    kind,
    children
  };
}

function generate$B(node) {
  node.children.forEach(child => {
    if (child.type === "Condition") {
      this.token(LeftParenthesis, "(");
      this.node(child);
      this.token(RightParenthesis, ")");
    } else {
      this.node(child);
    }
  });
}

var Condition = Object.freeze({
  __proto__: null,
  generate: generate$B,
  name: name$B,
  parse: parse$D,
  structure: structure$B
});

const HYPHENMINUS$1 = 45;

function isCustomProperty(str, offset) {
  offset = offset || 0;
  return str.length - offset >= 2 && str.charCodeAt(offset) === HYPHENMINUS$1 && str.charCodeAt(offset + 1) === HYPHENMINUS$1;
}

const EXCLAMATIONMARK$1 = 33;

const NUMBERSIGN = 35;

const DOLLARSIGN = 36;

const AMPERSAND$2 = 38;

const ASTERISK$1 = 42;

const PLUSSIGN$1 = 43;

const SOLIDUS$3 = 47;

function consumeValueRaw() {
  return this.Raw(this.consumeUntilExclamationMarkOrSemicolon, true);
}

function consumeCustomPropertyRaw() {
  return this.Raw(this.consumeUntilExclamationMarkOrSemicolon, false);
}

function consumeValue() {
  const startValueToken = this.tokenIndex;
  const value = this.Value();
  if (value.type !== "Raw" && this.eof === false && this.tokenType !== Semicolon && this.isDelim(EXCLAMATIONMARK$1) === false && this.isBalanceEdge(startValueToken) === false) {
    this.error();
  }
  return value;
}

const name$A = "Declaration";

const walkContext$6 = "declaration";

const structure$A = {
  important: [ Boolean, String ],
  property: String,
  value: [ "Value", "Raw" ]
};

function parse$C() {
  const start = this.tokenStart;
  const startToken = this.tokenIndex;
  const property = readProperty.call(this);
  const customProperty = isCustomProperty(property);
  const parseValue = customProperty ? this.parseCustomProperty : this.parseValue;
  const consumeRaw = customProperty ? consumeCustomPropertyRaw : consumeValueRaw;
  let important = false;
  let value;
  this.skipSC();
  this.eat(Colon);
  const valueStart = this.tokenIndex;
  if (!customProperty) {
    this.skipSC();
  }
  if (parseValue) {
    value = this.parseWithFallback(consumeValue, consumeRaw);
  } else {
    value = consumeRaw.call(this, this.tokenIndex);
  }
  if (customProperty && value.type === "Value" && value.children.isEmpty) {
    for (let offset = valueStart - this.tokenIndex; offset <= 0; offset++) {
      if (this.lookupType(offset) === WhiteSpace$1) {
        value.children.appendData({
          type: "WhiteSpace",
          loc: null,
          value: " "
        });
        break;
      }
    }
  }
  if (this.isDelim(EXCLAMATIONMARK$1)) {
    important = getImportant.call(this);
    this.skipSC();
  }
  if (this.eof === false && this.tokenType !== Semicolon && this.isBalanceEdge(startToken) === false) {
    this.error();
  }
  return {
    type: "Declaration",
    loc: this.getLocation(start, this.tokenStart),
    important,
    property,
    value
  };
}

function generate$A(node) {
  this.token(Ident, node.property);
  this.token(Colon, ":");
  this.node(node.value);
  if (node.important) {
    this.token(Delim, "!");
    this.token(Ident, node.important === true ? "important" : node.important);
  }
}

function readProperty() {
  const start = this.tokenStart;
  if (this.tokenType === Delim) {
    switch (this.charCodeAt(this.tokenStart)) {
     case ASTERISK$1:
     case DOLLARSIGN:
     case PLUSSIGN$1:
     case NUMBERSIGN:
     case AMPERSAND$2:
      this.next();
      break;

     case SOLIDUS$3:
      this.next();
      if (this.isDelim(SOLIDUS$3)) {
        this.next();
      }
      break;
    }
  }
  if (this.tokenType === Hash$1) {
    this.eat(Hash$1);
  } else {
    this.eat(Ident);
  }
  return this.substrToCursor(start);
}

function getImportant() {
  this.eat(Delim);
  this.skipSC();
  const important = this.consume(Ident);
  return important === "important" ? true : important;
}

var Declaration = Object.freeze({
  __proto__: null,
  generate: generate$A,
  name: name$A,
  parse: parse$C,
  structure: structure$A,
  walkContext: walkContext$6
});

const AMPERSAND$1 = 38;

function consumeRaw$2() {
  return this.Raw(this.consumeUntilSemicolonIncluded, true);
}

const name$z = "DeclarationList";

const structure$z = {
  children: [ [ "Declaration", "Atrule", "Rule" ] ]
};

function parse$B() {
  const children = this.createList();
  while (!this.eof) {
    switch (this.tokenType) {
     case WhiteSpace$1:
     case Comment$1:
     case Semicolon:
      this.next();
      break;

     case AtKeyword:
      children.push(this.parseWithFallback(this.Atrule.bind(this, true), consumeRaw$2));
      break;

     default:
      if (this.isDelim(AMPERSAND$1)) {
        children.push(this.parseWithFallback(this.Rule, consumeRaw$2));
      } else {
        children.push(this.parseWithFallback(this.Declaration, consumeRaw$2));
      }
    }
  }
  return {
    type: "DeclarationList",
    loc: this.getLocationFromList(children),
    children
  };
}

function generate$z(node) {
  this.children(node, prev => {
    if (prev.type === "Declaration") {
      this.token(Semicolon, ";");
    }
  });
}

var DeclarationList = Object.freeze({
  __proto__: null,
  generate: generate$z,
  name: name$z,
  parse: parse$B,
  structure: structure$z
});

const name$y = "Dimension";

const structure$y = {
  value: String,
  unit: String
};

function parse$A() {
  const start = this.tokenStart;
  const value = this.consumeNumber(Dimension$1);
  return {
    type: "Dimension",
    loc: this.getLocation(start, this.tokenStart),
    value,
    unit: this.substring(start + value.length, this.tokenStart)
  };
}

function generate$y(node) {
  this.token(Dimension$1, node.value + node.unit);
}

var Dimension = Object.freeze({
  __proto__: null,
  generate: generate$y,
  name: name$y,
  parse: parse$A,
  structure: structure$y
});

const SOLIDUS$2 = 47;

const name$x = "Feature";

const structure$x = {
  kind: String,
  name: String,
  value: [ "Identifier", "Number", "Dimension", "Ratio", "Function", null ]
};

function parse$z(kind) {
  const start = this.tokenStart;
  let name;
  let value = null;
  this.eat(LeftParenthesis);
  this.skipSC();
  name = this.consume(Ident);
  this.skipSC();
  if (this.tokenType !== RightParenthesis) {
    this.eat(Colon);
    this.skipSC();
    switch (this.tokenType) {
     case Number$2:
      if (this.lookupNonWSType(1) === Delim) {
        value = this.Ratio();
      } else {
        value = this.Number();
      }
      break;

     case Dimension$1:
      value = this.Dimension();
      break;

     case Ident:
      value = this.Identifier();
      break;

     case Function$1:
      value = this.parseWithFallback(() => {
        const res = this.Function(this.readSequence, this.scope.Value);
        this.skipSC();
        if (this.isDelim(SOLIDUS$2)) {
          this.error();
        }
        return res;
      }, () => this.Ratio());
      break;

     default:
      this.error("Number, dimension, ratio or identifier is expected");
    }
    this.skipSC();
  }
  if (!this.eof) {
    this.eat(RightParenthesis);
  }
  return {
    type: "Feature",
    loc: this.getLocation(start, this.tokenStart),
    kind,
    name,
    value
  };
}

function generate$x(node) {
  this.token(LeftParenthesis, "(");
  this.token(Ident, node.name);
  if (node.value !== null) {
    this.token(Colon, ":");
    this.node(node.value);
  }
  this.token(RightParenthesis, ")");
}

var Feature = Object.freeze({
  __proto__: null,
  generate: generate$x,
  name: name$x,
  parse: parse$z,
  structure: structure$x
});

const name$w = "FeatureFunction";

const structure$w = {
  kind: String,
  feature: String,
  value: [ "Declaration", "Selector" ]
};

function getFeatureParser(kind, name) {
  const featuresOfKind = this.features[kind] || {};
  const parser = featuresOfKind[name];
  if (typeof parser !== "function") {
    this.error(`Unknown feature ${name}()`);
  }
  return parser;
}

function parse$y(kind = "unknown") {
  const start = this.tokenStart;
  const functionName = this.consumeFunctionName();
  const valueParser = getFeatureParser.call(this, kind, functionName.toLowerCase());
  this.skipSC();
  const value = this.parseWithFallback(() => {
    const startValueToken = this.tokenIndex;
    const value = valueParser.call(this);
    if (this.eof === false && this.isBalanceEdge(startValueToken) === false) {
      this.error();
    }
    return value;
  }, () => this.Raw(null, false));
  if (!this.eof) {
    this.eat(RightParenthesis);
  }
  return {
    type: "FeatureFunction",
    loc: this.getLocation(start, this.tokenStart),
    kind,
    feature: functionName,
    value
  };
}

function generate$w(node) {
  this.token(Function$1, node.feature + "(");
  this.node(node.value);
  this.token(RightParenthesis, ")");
}

var FeatureFunction = Object.freeze({
  __proto__: null,
  generate: generate$w,
  name: name$w,
  parse: parse$y,
  structure: structure$w
});

const SOLIDUS$1 = 47;

const LESSTHANSIGN = 60;

const EQUALSSIGN = 61;

const GREATERTHANSIGN = 62;

const name$v = "FeatureRange";

const structure$v = {
  kind: String,
  left: [ "Identifier", "Number", "Dimension", "Ratio", "Function" ],
  leftComparison: String,
  middle: [ "Identifier", "Number", "Dimension", "Ratio", "Function" ],
  rightComparison: [ String, null ],
  right: [ "Identifier", "Number", "Dimension", "Ratio", "Function", null ]
};

function readTerm() {
  this.skipSC();
  switch (this.tokenType) {
   case Number$2:
    if (this.isDelim(SOLIDUS$1, this.lookupOffsetNonSC(1))) {
      return this.Ratio();
    } else {
      return this.Number();
    }

   case Dimension$1:
    return this.Dimension();

   case Ident:
    return this.Identifier();

   case Function$1:
    return this.parseWithFallback(() => {
      const res = this.Function(this.readSequence, this.scope.Value);
      this.skipSC();
      if (this.isDelim(SOLIDUS$1)) {
        this.error();
      }
      return res;
    }, () => this.Ratio());

   default:
    this.error("Number, dimension, ratio or identifier is expected");
  }
}

function readComparison(expectColon) {
  this.skipSC();
  if (this.isDelim(LESSTHANSIGN) || this.isDelim(GREATERTHANSIGN)) {
    const value = this.source[this.tokenStart];
    this.next();
    if (this.isDelim(EQUALSSIGN)) {
      this.next();
      return value + "=";
    }
    return value;
  }
  if (this.isDelim(EQUALSSIGN)) {
    return "=";
  }
  this.error(`Expected ${expectColon ? '":", ' : ""}"<", ">", "=" or ")"`);
}

function parse$x(kind = "unknown") {
  const start = this.tokenStart;
  this.skipSC();
  this.eat(LeftParenthesis);
  const left = readTerm.call(this);
  const leftComparison = readComparison.call(this, left.type === "Identifier");
  const middle = readTerm.call(this);
  let rightComparison = null;
  let right = null;
  if (this.lookupNonWSType(0) !== RightParenthesis) {
    rightComparison = readComparison.call(this);
    right = readTerm.call(this);
  }
  this.skipSC();
  this.eat(RightParenthesis);
  return {
    type: "FeatureRange",
    loc: this.getLocation(start, this.tokenStart),
    kind,
    left,
    leftComparison,
    middle,
    rightComparison,
    right
  };
}

function generate$v(node) {
  this.token(LeftParenthesis, "(");
  this.node(node.left);
  this.tokenize(node.leftComparison);
  this.node(node.middle);
  if (node.right) {
    this.tokenize(node.rightComparison);
    this.node(node.right);
  }
  this.token(RightParenthesis, ")");
}

var FeatureRange = Object.freeze({
  __proto__: null,
  generate: generate$v,
  name: name$v,
  parse: parse$x,
  structure: structure$v
});

const name$u = "Function";

const walkContext$5 = "function";

const structure$u = {
  name: String,
  children: [ [] ]
};

function parse$w(readSequence, recognizer) {
  const start = this.tokenStart;
  const name = this.consumeFunctionName();
  const nameLowerCase = name.toLowerCase();
  let children;
  children = recognizer.hasOwnProperty(nameLowerCase) ? recognizer[nameLowerCase].call(this, recognizer) : readSequence.call(this, recognizer);
  if (!this.eof) {
    this.eat(RightParenthesis);
  }
  return {
    type: "Function",
    loc: this.getLocation(start, this.tokenStart),
    name,
    children
  };
}

function generate$u(node) {
  this.token(Function$1, node.name + "(");
  this.children(node);
  this.token(RightParenthesis, ")");
}

var Function = Object.freeze({
  __proto__: null,
  generate: generate$u,
  name: name$u,
  parse: parse$w,
  structure: structure$u,
  walkContext: walkContext$5
});

const name$t = "GeneralEnclosed";

const structure$t = {
  kind: String,
  function: [ String, null ],
  children: [ [] ]
};

function parse$v(kind) {
  const start = this.tokenStart;
  let functionName = null;
  if (this.tokenType === Function$1) {
    functionName = this.consumeFunctionName();
  } else {
    this.eat(LeftParenthesis);
  }
  const children = this.parseWithFallback(() => {
    const startValueToken = this.tokenIndex;
    const children = this.readSequence(this.scope.Value);
    if (this.eof === false && this.isBalanceEdge(startValueToken) === false) {
      this.error();
    }
    return children;
  }, () => this.createSingleNodeList(this.Raw(null, false)));
  if (!this.eof) {
    this.eat(RightParenthesis);
  }
  return {
    type: "GeneralEnclosed",
    loc: this.getLocation(start, this.tokenStart),
    kind,
    function: functionName,
    children
  };
}

function generate$t(node) {
  if (node.function) {
    this.token(Function$1, node.function + "(");
  } else {
    this.token(LeftParenthesis, "(");
  }
  this.children(node);
  this.token(RightParenthesis, ")");
}

var GeneralEnclosed = Object.freeze({
  __proto__: null,
  generate: generate$t,
  name: name$t,
  parse: parse$v,
  structure: structure$t
});

const xxx = "XXX";

const name$s = "Hash";

const structure$s = {
  value: String
};

function parse$u() {
  const start = this.tokenStart;
  this.eat(Hash$1);
  return {
    type: "Hash",
    loc: this.getLocation(start, this.tokenStart),
    value: this.substrToCursor(start + 1)
  };
}

function generate$s(node) {
  this.token(Hash$1, "#" + node.value);
}

var Hash = Object.freeze({
  __proto__: null,
  generate: generate$s,
  name: name$s,
  parse: parse$u,
  structure: structure$s,
  xxx
});

const name$r = "Identifier";

const structure$r = {
  name: String
};

function parse$t() {
  return {
    type: "Identifier",
    loc: this.getLocation(this.tokenStart, this.tokenEnd),
    name: this.consume(Ident)
  };
}

function generate$r(node) {
  this.token(Ident, node.name);
}

var Identifier = Object.freeze({
  __proto__: null,
  generate: generate$r,
  name: name$r,
  parse: parse$t,
  structure: structure$r
});

const name$q = "IdSelector";

const structure$q = {
  name: String
};

function parse$s() {
  const start = this.tokenStart;
  this.eat(Hash$1);
  return {
    type: "IdSelector",
    loc: this.getLocation(start, this.tokenStart),
    name: this.substrToCursor(start + 1)
  };
}

function generate$q(node) {
  this.token(Delim, "#" + node.name);
}

var IdSelector = Object.freeze({
  __proto__: null,
  generate: generate$q,
  name: name$q,
  parse: parse$s,
  structure: structure$q
});

const FULLSTOP = 46;

const name$p = "Layer";

const structure$p = {
  name: String
};

function parse$r() {
  let tokenStart = this.tokenStart;
  let name = this.consume(Ident);
  while (this.isDelim(FULLSTOP)) {
    this.eat(Delim);
    name += "." + this.consume(Ident);
  }
  return {
    type: "Layer",
    loc: this.getLocation(tokenStart, this.tokenStart),
    name
  };
}

function generate$p(node) {
  this.tokenize(node.name);
}

var Layer = Object.freeze({
  __proto__: null,
  generate: generate$p,
  name: name$p,
  parse: parse$r,
  structure: structure$p
});

const name$o = "LayerList";

const structure$o = {
  children: [ [ "Layer" ] ]
};

function parse$q() {
  const children = this.createList();
  this.skipSC();
  while (!this.eof) {
    children.push(this.Layer());
    if (this.lookupTypeNonSC(0) !== Comma) {
      break;
    }
    this.skipSC();
    this.next();
    this.skipSC();
  }
  return {
    type: "LayerList",
    loc: this.getLocationFromList(children),
    children
  };
}

function generate$o(node) {
  this.children(node, () => this.token(Comma, ","));
}

var LayerList = Object.freeze({
  __proto__: null,
  generate: generate$o,
  name: name$o,
  parse: parse$q,
  structure: structure$o
});

const name$n = "MediaQuery";

const structure$n = {
  modifier: [ String, null ],
  mediaType: [ String, null ],
  condition: [ "Condition", null ]
};

function parse$p() {
  const start = this.tokenStart;
  let modifier = null;
  let mediaType = null;
  let condition = null;
  this.skipSC();
  if (this.tokenType === Ident && this.lookupTypeNonSC(1) !== LeftParenthesis) {
    const ident = this.consume(Ident);
    const identLowerCase = ident.toLowerCase();
    if (identLowerCase === "not" || identLowerCase === "only") {
      this.skipSC();
      modifier = identLowerCase;
      mediaType = this.consume(Ident);
    } else {
      mediaType = ident;
    }
    switch (this.lookupTypeNonSC(0)) {
     case Ident:
      {
        this.skipSC();
        this.eatIdent("and");
        condition = this.Condition("media");
        break;
      }

     case LeftCurlyBracket:
     case Semicolon:
     case Comma:
     case EOF$1:
      break;

     default:
      this.error("Identifier or parenthesis is expected");
    }
  } else {
    switch (this.tokenType) {
     case Ident:
     case LeftParenthesis:
     case Function$1:
      {
        condition = this.Condition("media");
        break;
      }

     case LeftCurlyBracket:
     case Semicolon:
     case EOF$1:
      break;

     default:
      this.error("Identifier or parenthesis is expected");
    }
  }
  return {
    type: "MediaQuery",
    loc: this.getLocation(start, this.tokenStart),
    modifier,
    mediaType,
    condition
  };
}

function generate$n(node) {
  if (node.mediaType) {
    if (node.modifier) {
      this.token(Ident, node.modifier);
    }
    this.token(Ident, node.mediaType);
    if (node.condition) {
      this.token(Ident, "and");
      this.node(node.condition);
    }
  } else if (node.condition) {
    this.node(node.condition);
  }
}

var MediaQuery = Object.freeze({
  __proto__: null,
  generate: generate$n,
  name: name$n,
  parse: parse$p,
  structure: structure$n
});

const name$m = "MediaQueryList";

const structure$m = {
  children: [ [ "MediaQuery" ] ]
};

function parse$o() {
  const children = this.createList();
  this.skipSC();
  while (!this.eof) {
    children.push(this.MediaQuery());
    if (this.tokenType !== Comma) {
      break;
    }
    this.next();
  }
  return {
    type: "MediaQueryList",
    loc: this.getLocationFromList(children),
    children
  };
}

function generate$m(node) {
  this.children(node, () => this.token(Comma, ","));
}

var MediaQueryList = Object.freeze({
  __proto__: null,
  generate: generate$m,
  name: name$m,
  parse: parse$o,
  structure: structure$m
});

const AMPERSAND = 38;

const name$l = "NestingSelector";

const structure$l = {};

function parse$n() {
  const start = this.tokenStart;
  this.eatDelim(AMPERSAND);
  return {
    type: "NestingSelector",
    loc: this.getLocation(start, this.tokenStart)
  };
}

function generate$l() {
  this.token(Delim, "&");
}

var NestingSelector = Object.freeze({
  __proto__: null,
  generate: generate$l,
  name: name$l,
  parse: parse$n,
  structure: structure$l
});

const name$k = "Nth";

const structure$k = {
  nth: [ "AnPlusB", "Identifier" ],
  selector: [ "SelectorList", null ]
};

function parse$m() {
  this.skipSC();
  const start = this.tokenStart;
  let end = start;
  let selector = null;
  let nth;
  if (this.lookupValue(0, "odd") || this.lookupValue(0, "even")) {
    nth = this.Identifier();
  } else {
    nth = this.AnPlusB();
  }
  end = this.tokenStart;
  this.skipSC();
  if (this.lookupValue(0, "of")) {
    this.next();
    selector = this.SelectorList();
    end = this.tokenStart;
  }
  return {
    type: "Nth",
    loc: this.getLocation(start, end),
    nth,
    selector
  };
}

function generate$k(node) {
  this.node(node.nth);
  if (node.selector !== null) {
    this.token(Ident, "of");
    this.node(node.selector);
  }
}

var Nth = Object.freeze({
  __proto__: null,
  generate: generate$k,
  name: name$k,
  parse: parse$m,
  structure: structure$k
});

const name$j = "Number";

const structure$j = {
  value: String
};

function parse$l() {
  return {
    type: "Number",
    loc: this.getLocation(this.tokenStart, this.tokenEnd),
    value: this.consume(Number$2)
  };
}

function generate$j(node) {
  this.token(Number$2, node.value);
}

var Number$1 = Object.freeze({
  __proto__: null,
  generate: generate$j,
  name: name$j,
  parse: parse$l,
  structure: structure$j
});

const name$i = "Operator";

const structure$i = {
  value: String
};

function parse$k() {
  const start = this.tokenStart;
  this.next();
  return {
    type: "Operator",
    loc: this.getLocation(start, this.tokenStart),
    value: this.substrToCursor(start)
  };
}

function generate$i(node) {
  this.tokenize(node.value);
}

var Operator = Object.freeze({
  __proto__: null,
  generate: generate$i,
  name: name$i,
  parse: parse$k,
  structure: structure$i
});

const name$h = "Parentheses";

const structure$h = {
  children: [ [] ]
};

function parse$j(readSequence, recognizer) {
  const start = this.tokenStart;
  let children = null;
  this.eat(LeftParenthesis);
  children = readSequence.call(this, recognizer);
  if (!this.eof) {
    this.eat(RightParenthesis);
  }
  return {
    type: "Parentheses",
    loc: this.getLocation(start, this.tokenStart),
    children
  };
}

function generate$h(node) {
  this.token(LeftParenthesis, "(");
  this.children(node);
  this.token(RightParenthesis, ")");
}

var Parentheses = Object.freeze({
  __proto__: null,
  generate: generate$h,
  name: name$h,
  parse: parse$j,
  structure: structure$h
});

const name$g = "Percentage";

const structure$g = {
  value: String
};

function parse$i() {
  return {
    type: "Percentage",
    loc: this.getLocation(this.tokenStart, this.tokenEnd),
    value: this.consumeNumber(Percentage$1)
  };
}

function generate$g(node) {
  this.token(Percentage$1, node.value + "%");
}

var Percentage = Object.freeze({
  __proto__: null,
  generate: generate$g,
  name: name$g,
  parse: parse$i,
  structure: structure$g
});

const name$f = "PseudoClassSelector";

const walkContext$4 = "function";

const structure$f = {
  name: String,
  children: [ [ "Raw" ], null ]
};

function parse$h() {
  const start = this.tokenStart;
  let children = null;
  let name;
  let nameLowerCase;
  this.eat(Colon);
  if (this.tokenType === Function$1) {
    name = this.consumeFunctionName();
    nameLowerCase = name.toLowerCase();
    if (this.lookupNonWSType(0) == RightParenthesis) {
      children = this.createList();
    } else if (hasOwnProperty.call(this.pseudo, nameLowerCase)) {
      this.skipSC();
      children = this.pseudo[nameLowerCase].call(this);
      this.skipSC();
    } else {
      children = this.createList();
      children.push(this.Raw(null, false));
    }
    this.eat(RightParenthesis);
  } else {
    name = this.consume(Ident);
  }
  return {
    type: "PseudoClassSelector",
    loc: this.getLocation(start, this.tokenStart),
    name,
    children
  };
}

function generate$f(node) {
  this.token(Colon, ":");
  if (node.children === null) {
    this.token(Ident, node.name);
  } else {
    this.token(Function$1, node.name + "(");
    this.children(node);
    this.token(RightParenthesis, ")");
  }
}

var PseudoClassSelector = Object.freeze({
  __proto__: null,
  generate: generate$f,
  name: name$f,
  parse: parse$h,
  structure: structure$f,
  walkContext: walkContext$4
});

const name$e = "PseudoElementSelector";

const walkContext$3 = "function";

const structure$e = {
  name: String,
  children: [ [ "Raw" ], null ]
};

function parse$g() {
  const start = this.tokenStart;
  let children = null;
  let name;
  let nameLowerCase;
  this.eat(Colon);
  this.eat(Colon);
  if (this.tokenType === Function$1) {
    name = this.consumeFunctionName();
    nameLowerCase = name.toLowerCase();
    if (this.lookupNonWSType(0) == RightParenthesis) {
      children = this.createList();
    } else if (hasOwnProperty.call(this.pseudo, nameLowerCase)) {
      this.skipSC();
      children = this.pseudo[nameLowerCase].call(this);
      this.skipSC();
    } else {
      children = this.createList();
      children.push(this.Raw(null, false));
    }
    this.eat(RightParenthesis);
  } else {
    name = this.consume(Ident);
  }
  return {
    type: "PseudoElementSelector",
    loc: this.getLocation(start, this.tokenStart),
    name,
    children
  };
}

function generate$e(node) {
  this.token(Colon, ":");
  this.token(Colon, ":");
  if (node.children === null) {
    this.token(Ident, node.name);
  } else {
    this.token(Function$1, node.name + "(");
    this.children(node);
    this.token(RightParenthesis, ")");
  }
}

var PseudoElementSelector = Object.freeze({
  __proto__: null,
  generate: generate$e,
  name: name$e,
  parse: parse$g,
  structure: structure$e,
  walkContext: walkContext$3
});

const SOLIDUS = 47;

function consumeTerm() {
  this.skipSC();
  switch (this.tokenType) {
   case Number$2:
    return this.Number();

   case Function$1:
    return this.Function(this.readSequence, this.scope.Value);

   default:
    this.error("Number of function is expected");
  }
}

const name$d = "Ratio";

const structure$d = {
  left: [ "Number", "Function" ],
  right: [ "Number", "Function", null ]
};

function parse$f() {
  const start = this.tokenStart;
  const left = consumeTerm.call(this);
  let right = null;
  this.skipSC();
  if (this.isDelim(SOLIDUS)) {
    this.eatDelim(SOLIDUS);
    right = consumeTerm.call(this);
  }
  return {
    type: "Ratio",
    loc: this.getLocation(start, this.tokenStart),
    left,
    right
  };
}

function generate$d(node) {
  this.node(node.left);
  this.token(Delim, "/");
  if (node.right) {
    this.node(node.right);
  } else {
    this.node(Number$2, 1);
  }
}

var Ratio = Object.freeze({
  __proto__: null,
  generate: generate$d,
  name: name$d,
  parse: parse$f,
  structure: structure$d
});

function getOffsetExcludeWS() {
  if (this.tokenIndex > 0) {
    if (this.lookupType(-1) === WhiteSpace$1) {
      return this.tokenIndex > 1 ? this.getTokenStart(this.tokenIndex - 1) : this.firstCharOffset;
    }
  }
  return this.tokenStart;
}

const name$c = "Raw";

const structure$c = {
  value: String
};

function parse$e(consumeUntil, excludeWhiteSpace) {
  const startOffset = this.getTokenStart(this.tokenIndex);
  let endOffset;
  this.skipUntilBalanced(this.tokenIndex, consumeUntil || this.consumeUntilBalanceEnd);
  if (excludeWhiteSpace && this.tokenStart > startOffset) {
    endOffset = getOffsetExcludeWS.call(this);
  } else {
    endOffset = this.tokenStart;
  }
  return {
    type: "Raw",
    loc: this.getLocation(startOffset, endOffset),
    value: this.substring(startOffset, endOffset)
  };
}

function generate$c(node) {
  this.tokenize(node.value);
}

var Raw = Object.freeze({
  __proto__: null,
  generate: generate$c,
  name: name$c,
  parse: parse$e,
  structure: structure$c
});

function consumeRaw$1() {
  return this.Raw(this.consumeUntilLeftCurlyBracket, true);
}

function consumePrelude() {
  const prelude = this.SelectorList();
  if (prelude.type !== "Raw" && this.eof === false && this.tokenType !== LeftCurlyBracket) {
    this.error();
  }
  return prelude;
}

const name$b = "Rule";

const walkContext$2 = "rule";

const structure$b = {
  prelude: [ "SelectorList", "Raw" ],
  block: [ "Block" ]
};

function parse$d() {
  const startToken = this.tokenIndex;
  const startOffset = this.tokenStart;
  let prelude;
  let block;
  if (this.parseRulePrelude) {
    prelude = this.parseWithFallback(consumePrelude, consumeRaw$1);
  } else {
    prelude = consumeRaw$1.call(this, startToken);
  }
  block = this.Block(true);
  return {
    type: "Rule",
    loc: this.getLocation(startOffset, this.tokenStart),
    prelude,
    block
  };
}

function generate$b(node) {
  this.node(node.prelude);
  this.node(node.block);
}

var Rule = Object.freeze({
  __proto__: null,
  generate: generate$b,
  name: name$b,
  parse: parse$d,
  structure: structure$b,
  walkContext: walkContext$2
});

const name$a = "Scope";

const structure$a = {
  root: [ "SelectorList", "Raw", null ],
  limit: [ "SelectorList", "Raw", null ]
};

function parse$c() {
  let root = null;
  let limit = null;
  this.skipSC();
  const startOffset = this.tokenStart;
  if (this.tokenType === LeftParenthesis) {
    this.next();
    this.skipSC();
    root = this.parseWithFallback(this.SelectorList, () => this.Raw(false, true));
    this.skipSC();
    this.eat(RightParenthesis);
  }
  if (this.lookupNonWSType(0) === Ident) {
    this.skipSC();
    this.eatIdent("to");
    this.skipSC();
    this.eat(LeftParenthesis);
    this.skipSC();
    limit = this.parseWithFallback(this.SelectorList, () => this.Raw(false, true));
    this.skipSC();
    this.eat(RightParenthesis);
  }
  return {
    type: "Scope",
    loc: this.getLocation(startOffset, this.tokenStart),
    root,
    limit
  };
}

function generate$a(node) {
  if (node.root) {
    this.token(LeftParenthesis, "(");
    this.node(node.root);
    this.token(RightParenthesis, ")");
  }
  if (node.limit) {
    this.token(Ident, "to");
    this.token(LeftParenthesis, "(");
    this.node(node.limit);
    this.token(RightParenthesis, ")");
  }
}

var Scope = Object.freeze({
  __proto__: null,
  generate: generate$a,
  name: name$a,
  parse: parse$c,
  structure: structure$a
});

const name$9 = "Selector";

const structure$9 = {
  children: [ [ "TypeSelector", "IdSelector", "ClassSelector", "AttributeSelector", "PseudoClassSelector", "PseudoElementSelector", "Combinator" ] ]
};

function parse$b() {
  const children = this.readSequence(this.scope.Selector);
  if (this.getFirstListNode(children) === null) {
    this.error("Selector is expected");
  }
  return {
    type: "Selector",
    loc: this.getLocationFromList(children),
    children
  };
}

function generate$9(node) {
  this.children(node);
}

var Selector = Object.freeze({
  __proto__: null,
  generate: generate$9,
  name: name$9,
  parse: parse$b,
  structure: structure$9
});

const name$8 = "SelectorList";

const walkContext$1 = "selector";

const structure$8 = {
  children: [ [ "Selector", "Raw" ] ]
};

function parse$a() {
  const children = this.createList();
  while (!this.eof) {
    children.push(this.Selector());
    if (this.tokenType === Comma) {
      this.next();
      continue;
    }
    break;
  }
  return {
    type: "SelectorList",
    loc: this.getLocationFromList(children),
    children
  };
}

function generate$8(node) {
  this.children(node, () => this.token(Comma, ","));
}

var SelectorList = Object.freeze({
  __proto__: null,
  generate: generate$8,
  name: name$8,
  parse: parse$a,
  structure: structure$8,
  walkContext: walkContext$1
});

const REVERSE_SOLIDUS$1 = 92;

const QUOTATION_MARK$1 = 34;

const APOSTROPHE$1 = 39;

function decode$1(str) {
  const len = str.length;
  const firstChar = str.charCodeAt(0);
  const start = firstChar === QUOTATION_MARK$1 || firstChar === APOSTROPHE$1 ? 1 : 0;
  const end = start === 1 && len > 1 && str.charCodeAt(len - 1) === firstChar ? len - 2 : len - 1;
  let decoded = "";
  for (let i = start; i <= end; i++) {
    let code = str.charCodeAt(i);
    if (code === REVERSE_SOLIDUS$1) {
      if (i === end) {
        if (i !== len - 1) {
          decoded = str.substr(i + 1);
        }
        break;
      }
      code = str.charCodeAt(++i);
      if (isValidEscape(REVERSE_SOLIDUS$1, code)) {
        const escapeStart = i - 1;
        const escapeEnd = consumeEscaped(str, escapeStart);
        i = escapeEnd - 1;
        decoded += decodeEscaped(str.substring(escapeStart + 1, escapeEnd));
      } else {
        if (code === 13 && str.charCodeAt(i + 1) === 10) {
          i++;
        }
      }
    } else {
      decoded += str[i];
    }
  }
  return decoded;
}

function encode$1(str, apostrophe) {
  const quote = '"';
  const quoteCode = QUOTATION_MARK$1;
  let encoded = "";
  let wsBeforeHexIsNeeded = false;
  for (let i = 0; i < str.length; i++) {
    const code = str.charCodeAt(i);
    if (code === 0) {
      encoded += "�";
      continue;
    }
    if (code <= 31 || code === 127) {
      encoded += "\\" + code.toString(16);
      wsBeforeHexIsNeeded = true;
      continue;
    }
    if (code === quoteCode || code === REVERSE_SOLIDUS$1) {
      encoded += "\\" + str.charAt(i);
      wsBeforeHexIsNeeded = false;
    } else {
      if (wsBeforeHexIsNeeded && (isHexDigit(code) || isWhiteSpace(code))) {
        encoded += " ";
      }
      encoded += str.charAt(i);
      wsBeforeHexIsNeeded = false;
    }
  }
  return quote + encoded + quote;
}

const name$7 = "String";

const structure$7 = {
  value: String
};

function parse$9() {
  return {
    type: "String",
    loc: this.getLocation(this.tokenStart, this.tokenEnd),
    value: decode$1(this.consume(String$2))
  };
}

function generate$7(node) {
  this.token(String$2, encode$1(node.value));
}

var String$1 = Object.freeze({
  __proto__: null,
  generate: generate$7,
  name: name$7,
  parse: parse$9,
  structure: structure$7
});

const EXCLAMATIONMARK = 33;

function consumeRaw() {
  return this.Raw(null, false);
}

const name$6 = "StyleSheet";

const walkContext = "stylesheet";

const structure$6 = {
  children: [ [ "Comment", "CDO", "CDC", "Atrule", "Rule", "Raw" ] ]
};

function parse$8() {
  const start = this.tokenStart;
  const children = this.createList();
  let child;
  while (!this.eof) {
    switch (this.tokenType) {
     case WhiteSpace$1:
      this.next();
      continue;

     case Comment$1:
      if (this.charCodeAt(this.tokenStart + 2) !== EXCLAMATIONMARK) {
        this.next();
        continue;
      }
      child = this.Comment();
      break;

     case CDO$1:
      child = this.CDO();
      break;

     case CDC$1:
      child = this.CDC();
      break;

     case AtKeyword:
      child = this.parseWithFallback(this.Atrule, consumeRaw);
      break;

     default:
      child = this.parseWithFallback(this.Rule, consumeRaw);
    }
    children.push(child);
  }
  return {
    type: "StyleSheet",
    loc: this.getLocation(start, this.tokenStart),
    children
  };
}

function generate$6(node) {
  this.children(node);
}

var StyleSheet = Object.freeze({
  __proto__: null,
  generate: generate$6,
  name: name$6,
  parse: parse$8,
  structure: structure$6,
  walkContext
});

const name$5 = "SupportsDeclaration";

const structure$5 = {
  declaration: "Declaration"
};

function parse$7() {
  const start = this.tokenStart;
  this.eat(LeftParenthesis);
  this.skipSC();
  const declaration = this.Declaration();
  if (!this.eof) {
    this.eat(RightParenthesis);
  }
  return {
    type: "SupportsDeclaration",
    loc: this.getLocation(start, this.tokenStart),
    declaration
  };
}

function generate$5(node) {
  this.token(LeftParenthesis, "(");
  this.node(node.declaration);
  this.token(RightParenthesis, ")");
}

var SupportsDeclaration = Object.freeze({
  __proto__: null,
  generate: generate$5,
  name: name$5,
  parse: parse$7,
  structure: structure$5
});

const ASTERISK = 42;

const VERTICALLINE = 124;

function eatIdentifierOrAsterisk() {
  if (this.tokenType !== Ident && this.isDelim(ASTERISK) === false) {
    this.error("Identifier or asterisk is expected");
  }
  this.next();
}

const name$4 = "TypeSelector";

const structure$4 = {
  name: String
};

function parse$6() {
  const start = this.tokenStart;
  if (this.isDelim(VERTICALLINE)) {
    this.next();
    eatIdentifierOrAsterisk.call(this);
  } else {
    eatIdentifierOrAsterisk.call(this);
    if (this.isDelim(VERTICALLINE)) {
      this.next();
      eatIdentifierOrAsterisk.call(this);
    }
  }
  return {
    type: "TypeSelector",
    loc: this.getLocation(start, this.tokenStart),
    name: this.substrToCursor(start)
  };
}

function generate$4(node) {
  this.tokenize(node.name);
}

var TypeSelector = Object.freeze({
  __proto__: null,
  generate: generate$4,
  name: name$4,
  parse: parse$6,
  structure: structure$4
});

const PLUSSIGN = 43;

const HYPHENMINUS = 45;

const QUESTIONMARK = 63;

function eatHexSequence(offset, allowDash) {
  let len = 0;
  for (let pos = this.tokenStart + offset; pos < this.tokenEnd; pos++) {
    const code = this.charCodeAt(pos);
    if (code === HYPHENMINUS && allowDash && len !== 0) {
      eatHexSequence.call(this, offset + len + 1, false);
      return -1;
    }
    if (!isHexDigit(code)) {
      this.error(allowDash && len !== 0 ? "Hyphen minus" + (len < 6 ? " or hex digit" : "") + " is expected" : len < 6 ? "Hex digit is expected" : "Unexpected input", pos);
    }
    if (++len > 6) {
      this.error("Too many hex digits", pos);
    }
  }
  this.next();
  return len;
}

function eatQuestionMarkSequence(max) {
  let count = 0;
  while (this.isDelim(QUESTIONMARK)) {
    if (++count > max) {
      this.error("Too many question marks");
    }
    this.next();
  }
}

function startsWith(code) {
  if (this.charCodeAt(this.tokenStart) !== code) {
    this.error((code === PLUSSIGN ? "Plus sign" : "Hyphen minus") + " is expected");
  }
}

function scanUnicodeRange() {
  let hexLength = 0;
  switch (this.tokenType) {
   case Number$2:
    hexLength = eatHexSequence.call(this, 1, true);
    if (this.isDelim(QUESTIONMARK)) {
      eatQuestionMarkSequence.call(this, 6 - hexLength);
      break;
    }
    if (this.tokenType === Dimension$1 || this.tokenType === Number$2) {
      startsWith.call(this, HYPHENMINUS);
      eatHexSequence.call(this, 1, false);
      break;
    }
    break;

   case Dimension$1:
    hexLength = eatHexSequence.call(this, 1, true);
    if (hexLength > 0) {
      eatQuestionMarkSequence.call(this, 6 - hexLength);
    }
    break;

   default:
    this.eatDelim(PLUSSIGN);
    if (this.tokenType === Ident) {
      hexLength = eatHexSequence.call(this, 0, true);
      if (hexLength > 0) {
        eatQuestionMarkSequence.call(this, 6 - hexLength);
      }
      break;
    }
    if (this.isDelim(QUESTIONMARK)) {
      this.next();
      eatQuestionMarkSequence.call(this, 5);
      break;
    }
    this.error("Hex digit or question mark is expected");
  }
}

const name$3 = "UnicodeRange";

const structure$3 = {
  value: String
};

function parse$5() {
  const start = this.tokenStart;
  this.eatIdent("u");
  scanUnicodeRange.call(this);
  return {
    type: "UnicodeRange",
    loc: this.getLocation(start, this.tokenStart),
    value: this.substrToCursor(start)
  };
}

function generate$3(node) {
  this.tokenize(node.value);
}

var UnicodeRange = Object.freeze({
  __proto__: null,
  generate: generate$3,
  name: name$3,
  parse: parse$5,
  structure: structure$3
});

const SPACE$1 = 32;

const REVERSE_SOLIDUS = 92;

const QUOTATION_MARK = 34;

const APOSTROPHE = 39;

const LEFTPARENTHESIS = 40;

const RIGHTPARENTHESIS = 41;

function decode(str) {
  const len = str.length;
  let start = 4;
  let end = str.charCodeAt(len - 1) === RIGHTPARENTHESIS ? len - 2 : len - 1;
  let decoded = "";
  while (start < end && isWhiteSpace(str.charCodeAt(start))) {
    start++;
  }
  while (start < end && isWhiteSpace(str.charCodeAt(end))) {
    end--;
  }
  for (let i = start; i <= end; i++) {
    let code = str.charCodeAt(i);
    if (code === REVERSE_SOLIDUS) {
      if (i === end) {
        if (i !== len - 1) {
          decoded = str.substr(i + 1);
        }
        break;
      }
      code = str.charCodeAt(++i);
      if (isValidEscape(REVERSE_SOLIDUS, code)) {
        const escapeStart = i - 1;
        const escapeEnd = consumeEscaped(str, escapeStart);
        i = escapeEnd - 1;
        decoded += decodeEscaped(str.substring(escapeStart + 1, escapeEnd));
      } else {
        if (code === 13 && str.charCodeAt(i + 1) === 10) {
          i++;
        }
      }
    } else {
      decoded += str[i];
    }
  }
  return decoded;
}

function encode(str) {
  let encoded = "";
  let wsBeforeHexIsNeeded = false;
  for (let i = 0; i < str.length; i++) {
    const code = str.charCodeAt(i);
    if (code === 0) {
      encoded += "�";
      continue;
    }
    if (code <= 31 || code === 127) {
      encoded += "\\" + code.toString(16);
      wsBeforeHexIsNeeded = true;
      continue;
    }
    if (code === SPACE$1 || code === REVERSE_SOLIDUS || code === QUOTATION_MARK || code === APOSTROPHE || code === LEFTPARENTHESIS || code === RIGHTPARENTHESIS) {
      encoded += "\\" + str.charAt(i);
      wsBeforeHexIsNeeded = false;
    } else {
      if (wsBeforeHexIsNeeded && isHexDigit(code)) {
        encoded += " ";
      }
      encoded += str.charAt(i);
      wsBeforeHexIsNeeded = false;
    }
  }
  return "url(" + encoded + ")";
}

const name$2 = "Url";

const structure$2 = {
  value: String
};

function parse$4() {
  const start = this.tokenStart;
  let value;
  switch (this.tokenType) {
   case Url$1:
    value = decode(this.consume(Url$1));
    break;

   case Function$1:
    if (!this.cmpStr(this.tokenStart, this.tokenEnd, "url(")) {
      this.error("Function name must be `url`");
    }
    this.eat(Function$1);
    this.skipSC();
    value = decode$1(this.consume(String$2));
    this.skipSC();
    if (!this.eof) {
      this.eat(RightParenthesis);
    }
    break;

   default:
    this.error("Url or Function is expected");
  }
  return {
    type: "Url",
    loc: this.getLocation(start, this.tokenStart),
    value
  };
}

function generate$2(node) {
  this.token(Url$1, encode(node.value));
}

var Url = Object.freeze({
  __proto__: null,
  generate: generate$2,
  name: name$2,
  parse: parse$4,
  structure: structure$2
});

const name$1 = "Value";

const structure$1 = {
  children: [ [] ]
};

function parse$3() {
  const start = this.tokenStart;
  const children = this.readSequence(this.scope.Value);
  return {
    type: "Value",
    loc: this.getLocation(start, this.tokenStart),
    children
  };
}

function generate$1(node) {
  this.children(node);
}

var Value = Object.freeze({
  __proto__: null,
  generate: generate$1,
  name: name$1,
  parse: parse$3,
  structure: structure$1
});

const SPACE = Object.freeze({
  type: "WhiteSpace",
  loc: null,
  value: " "
});

const name = "WhiteSpace";

const structure = {
  value: String
};

function parse$2() {
  this.eat(WhiteSpace$1);
  return SPACE;
}

function generate(node) {
  this.token(WhiteSpace$1, node.value);
}

var WhiteSpace = Object.freeze({
  __proto__: null,
  generate,
  name,
  parse: parse$2,
  structure
});

var node$1 = Object.freeze({
  __proto__: null,
  AnPlusB: parse$O,
  Atrule: parse$N,
  AtrulePrelude: parse$M,
  AttributeSelector: parse$L,
  Block: parse$K,
  Brackets: parse$J,
  CDC: parse$I,
  CDO: parse$H,
  ClassSelector: parse$G,
  Combinator: parse$F,
  Comment: parse$E,
  Condition: parse$D,
  Declaration: parse$C,
  DeclarationList: parse$B,
  Dimension: parse$A,
  Feature: parse$z,
  FeatureFunction: parse$y,
  FeatureRange: parse$x,
  Function: parse$w,
  GeneralEnclosed: parse$v,
  Hash: parse$u,
  IdSelector: parse$s,
  Identifier: parse$t,
  Layer: parse$r,
  LayerList: parse$q,
  MediaQuery: parse$p,
  MediaQueryList: parse$o,
  NestingSelector: parse$n,
  Nth: parse$m,
  Number: parse$l,
  Operator: parse$k,
  Parentheses: parse$j,
  Percentage: parse$i,
  PseudoClassSelector: parse$h,
  PseudoElementSelector: parse$g,
  Ratio: parse$f,
  Raw: parse$e,
  Rule: parse$d,
  Scope: parse$c,
  Selector: parse$b,
  SelectorList: parse$a,
  String: parse$9,
  StyleSheet: parse$8,
  SupportsDeclaration: parse$7,
  TypeSelector: parse$6,
  UnicodeRange: parse$5,
  Url: parse$4,
  Value: parse$3,
  WhiteSpace: parse$2
});

var config$1 = {
  parseContext: {
    default: "StyleSheet",
    stylesheet: "StyleSheet",
    atrule: "Atrule",
    atrulePrelude(options) {
      return this.AtrulePrelude(options.atrule ? String(options.atrule) : null);
    },
    mediaQueryList: "MediaQueryList",
    mediaQuery: "MediaQuery",
    condition(options) {
      return this.Condition(options.kind);
    },
    rule: "Rule",
    selectorList: "SelectorList",
    selector: "Selector",
    block() {
      return this.Block(true);
    },
    declarationList: "DeclarationList",
    declaration: "Declaration",
    value: "Value"
  },
  features: {
    supports: {
      selector() {
        return this.Selector();
      }
    },
    container: {
      style() {
        return this.Declaration();
      }
    }
  },
  scope: scope$1,
  atrule,
  pseudo,
  node: node$1
};

var parse$1 = createParser(config$1);

const {hasOwnProperty: hasOwnProperty$1} = Object.prototype;

const noop = function() {};

function ensureFunction(value) {
  return typeof value === "function" ? value : noop;
}

function invokeForType(fn, type) {
  return function(node, item, list) {
    if (node.type === type) {
      fn.call(this, node, item, list);
    }
  };
}

function getWalkersFromStructure(name, nodeType) {
  const structure = nodeType.structure;
  const walkers = [];
  for (const key in structure) {
    if (hasOwnProperty$1.call(structure, key) === false) {
      continue;
    }
    let fieldTypes = structure[key];
    const walker = {
      name: key,
      type: false,
      nullable: false
    };
    if (!Array.isArray(fieldTypes)) {
      fieldTypes = [ fieldTypes ];
    }
    for (const fieldType of fieldTypes) {
      if (fieldType === null) {
        walker.nullable = true;
      } else if (typeof fieldType === "string") {
        walker.type = "node";
      } else if (Array.isArray(fieldType)) {
        walker.type = "list";
      }
    }
    if (walker.type) {
      walkers.push(walker);
    }
  }
  if (walkers.length) {
    return {
      context: nodeType.walkContext,
      fields: walkers
    };
  }
  return null;
}

function getTypesFromConfig(config) {
  const types = {};
  for (const name in config.node) {
    if (hasOwnProperty$1.call(config.node, name)) {
      const nodeType = config.node[name];
      if (!nodeType.structure) {
        throw new Error("Missed `structure` field in `" + name + "` node type definition");
      }
      types[name] = getWalkersFromStructure(name, nodeType);
    }
  }
  return types;
}

function createTypeIterator(config, reverse) {
  const fields = config.fields.slice();
  const contextName = config.context;
  const useContext = typeof contextName === "string";
  if (reverse) {
    fields.reverse();
  }
  return function(node, context, walk, walkReducer) {
    let prevContextValue;
    if (useContext) {
      prevContextValue = context[contextName];
      context[contextName] = node;
    }
    for (const field of fields) {
      const ref = node[field.name];
      if (!field.nullable || ref) {
        if (field.type === "list") {
          const breakWalk = reverse ? ref.reduceRight(walkReducer, false) : ref.reduce(walkReducer, false);
          if (breakWalk) {
            return true;
          }
        } else if (walk(ref)) {
          return true;
        }
      }
    }
    if (useContext) {
      context[contextName] = prevContextValue;
    }
  };
}

function createFastTraveralMap({StyleSheet, Atrule, Rule, Block, DeclarationList}) {
  return {
    Atrule: {
      StyleSheet,
      Atrule,
      Rule,
      Block
    },
    Rule: {
      StyleSheet,
      Atrule,
      Rule,
      Block
    },
    Declaration: {
      StyleSheet,
      Atrule,
      Rule,
      Block,
      DeclarationList
    }
  };
}

function createWalker(config) {
  const types = getTypesFromConfig(config);
  const iteratorsNatural = {};
  const iteratorsReverse = {};
  const breakWalk = Symbol("break-walk");
  const skipNode = Symbol("skip-node");
  for (const name in types) {
    if (hasOwnProperty$1.call(types, name) && types[name] !== null) {
      iteratorsNatural[name] = createTypeIterator(types[name], false);
      iteratorsReverse[name] = createTypeIterator(types[name], true);
    }
  }
  const fastTraversalIteratorsNatural = createFastTraveralMap(iteratorsNatural);
  const fastTraversalIteratorsReverse = createFastTraveralMap(iteratorsReverse);
  const walk = function(root, options) {
    function walkNode(node, item, list) {
      const enterRet = enter.call(context, node, item, list);
      if (enterRet === breakWalk) {
        return true;
      }
      if (enterRet === skipNode) {
        return false;
      }
      if (iterators.hasOwnProperty(node.type)) {
        if (iterators[node.type](node, context, walkNode, walkReducer)) {
          return true;
        }
      }
      if (leave.call(context, node, item, list) === breakWalk) {
        return true;
      }
      return false;
    }
    let enter = noop;
    let leave = noop;
    let iterators = iteratorsNatural;
    let walkReducer = (ret, data, item, list) => ret || walkNode(data, item, list);
    const context = {
      break: breakWalk,
      skip: skipNode,
      root,
      stylesheet: null,
      atrule: null,
      atrulePrelude: null,
      rule: null,
      selector: null,
      block: null,
      declaration: null,
      function: null
    };
    if (typeof options === "function") {
      enter = options;
    } else if (options) {
      enter = ensureFunction(options.enter);
      leave = ensureFunction(options.leave);
      if (options.reverse) {
        iterators = iteratorsReverse;
      }
      if (options.visit) {
        if (fastTraversalIteratorsNatural.hasOwnProperty(options.visit)) {
          iterators = options.reverse ? fastTraversalIteratorsReverse[options.visit] : fastTraversalIteratorsNatural[options.visit];
        } else if (!types.hasOwnProperty(options.visit)) {
          throw new Error("Bad value `" + options.visit + "` for `visit` option (should be: " + Object.keys(types).sort().join(", ") + ")");
        }
        enter = invokeForType(enter, options.visit);
        leave = invokeForType(leave, options.visit);
      }
    }
    if (enter === noop && leave === noop) {
      throw new Error("Neither `enter` nor `leave` walker handler is set or both aren't a function");
    }
    walkNode(root);
  };
  walk.break = breakWalk;
  walk.skip = skipNode;
  walk.find = function(ast, fn) {
    let found = null;
    walk(ast, function(node, item, list) {
      if (fn.call(this, node, item, list)) {
        found = node;
        return breakWalk;
      }
    });
    return found;
  };
  walk.findLast = function(ast, fn) {
    let found = null;
    walk(ast, {
      reverse: true,
      enter(node, item, list) {
        if (fn.call(this, node, item, list)) {
          found = node;
          return breakWalk;
        }
      }
    });
    return found;
  };
  walk.findAll = function(ast, fn) {
    const found = [];
    walk(ast, function(node, item, list) {
      if (fn.call(this, node, item, list)) {
        found.push(node);
      }
    });
    return found;
  };
  return walk;
}

var node = Object.freeze({
  __proto__: null,
  AnPlusB,
  Atrule,
  AtrulePrelude,
  AttributeSelector,
  Block,
  Brackets,
  CDC,
  CDO,
  ClassSelector,
  Combinator,
  Comment,
  Condition,
  Declaration,
  DeclarationList,
  Dimension,
  Feature,
  FeatureFunction,
  FeatureRange,
  Function,
  GeneralEnclosed,
  Hash,
  IdSelector,
  Identifier,
  Layer,
  LayerList,
  MediaQuery,
  MediaQueryList,
  NestingSelector,
  Nth,
  Number: Number$1,
  Operator,
  Parentheses,
  Percentage,
  PseudoClassSelector,
  PseudoElementSelector,
  Ratio,
  Raw,
  Rule,
  Scope,
  Selector,
  SelectorList,
  String: String$1,
  StyleSheet,
  SupportsDeclaration,
  TypeSelector,
  UnicodeRange,
  Url,
  Value,
  WhiteSpace
});

var config = {
  node
};

var walk = createWalker(config);

const HOSTS$1 = [ "data-heed-host", "data-heed-opt-out", "data-heed-embed", "data-heed-link", "data-heed-inspector" ];

const textOf$1 = (css, {loc}) => css.slice(loc?.start.offset, loc?.end.offset).replace(/\s+/g, " ").trim();

const schemeIn = text => {
  const found = /\b(light|dark)\b/i.exec(text)?.[1]?.toLowerCase();
  return found;
};

const WEIGHTS = {
  IdSelector: 100,
  ClassSelector: 10,
  AttributeSelector: 10,
  PseudoClassSelector: 10,
  TypeSelector: 1,
  PseudoElementSelector: 1
};

const readSelector = (css, selector) => {
  const hosts = new Set;
  const narrowed = [];
  let part;
  let weight = 0;
  let scheme;
  walk(selector, node => {
    weight += WEIGHTS[node.type] ?? 0;
    if (node.type === "AttributeSelector" || node.type === "ClassSelector") {
      const host = node.type === "AttributeSelector" && HOSTS$1.find(name => name === node.name.name);
      if (host) hosts.add(host); else if (!part) scheme ??= schemeIn(textOf$1(css, node));
    }
    if (node.type === "PseudoElementSelector" && node.name === "part") part = node.children ? [ ...node.children ].map(child => textOf$1(css, child)).join(" ") : "";
  });
  let isAfter = false;
  for (const node of selector.children) {
    if (isAfter) narrowed.push(textOf$1(css, node));
    if (node.type === "PseudoElementSelector" && node.name === "part") isAfter = true;
  }
  return {
    hosts: hosts.size ? [ ...hosts ] : part === undefined ? [] : HOSTS$1,
    ...part !== undefined && {
      part
    },
    narrowed,
    ...scheme && {
      scheme
    },
    weight
  };
};

const declarationsOf = (css, rule) => [ ...rule.block.children ].flatMap(node => node.type === "Declaration" ? [ {
  property: node.property.startsWith("--") ? node.property : node.property.toLowerCase(),
  value: (node.value.type === "Raw" ? node.value.value : textOf$1(css, node.value)).trim(),
  line: node.loc?.start.line ?? 0
} ] : []);

const readRules = css => {
  const rules = [];
  const dropped = [];
  const tree = parse$1(css, {
    positions: true,
    parseCustomProperty: false,
    onParseError: (error, node) => {
      const at = node.loc?.start.offset ?? 0;
      const around = css.slice(Math.max(0, css.lastIndexOf("}", at)), node.loc?.end.offset ?? css.length);
      if (/heed|::part/.test(around)) dropped.push({
        line: error.line,
        message: error.message
      });
    }
  });
  const visit = (node, scheme, when) => {
    if (node.type === "StyleSheet" || node.type === "Block") for (const child of node.children) visit(child, scheme, when);
    if (node.type === "Atrule" && node.block && !/keyframes$|^font-face$/.test(node.name)) {
      const condition = `@${node.name} ${node.prelude ? textOf$1(css, node.prelude) : ""}`.trim();
      const one = /^@media.*prefers-color-scheme/.test(condition) ? schemeIn(condition.replace(/.*prefers-color-scheme/, "")) : undefined;
      const rest = one || /^@layer/.test(condition) ? when : [ when, condition ].filter(Boolean).join(" ");
      visit(node.block, one ?? scheme, rest);
    }
    if (node.type !== "Rule" || node.prelude.type !== "SelectorList") return;
    const declarations = declarationsOf(css, node);
    for (const selector of node.prelude.children) {
      if (selector.type !== "Selector") continue;
      const read = readSelector(css, selector);
      const text = textOf$1(css, selector);
      const isOurs = read.hosts.length > 0 || /heed/.test(text) || declarations.some(({property}) => property.startsWith("--heed-"));
      if (isOurs) rules.push({
        ...scheme && {
          scheme
        },
        ...read,
        selector: text,
        line: node.loc?.start.line ?? 0,
        when,
        declarations
      });
    }
  };
  visit(tree, undefined, "");
  return {
    rules,
    dropped
  };
};

const parseNumber = (color, len) => {
  if (typeof color !== "number") return;
  if (len === 3) {
    return {
      mode: "rgb",
      r: (color >> 8 & 15 | color >> 4 & 240) / 255,
      g: (color >> 4 & 15 | color & 240) / 255,
      b: (color & 15 | color << 4 & 240) / 255
    };
  }
  if (len === 4) {
    return {
      mode: "rgb",
      r: (color >> 12 & 15 | color >> 8 & 240) / 255,
      g: (color >> 8 & 15 | color >> 4 & 240) / 255,
      b: (color >> 4 & 15 | color & 240) / 255,
      alpha: (color & 15 | color << 4 & 240) / 255
    };
  }
  if (len === 6) {
    return {
      mode: "rgb",
      r: (color >> 16 & 255) / 255,
      g: (color >> 8 & 255) / 255,
      b: (color & 255) / 255
    };
  }
  if (len === 8) {
    return {
      mode: "rgb",
      r: (color >> 24 & 255) / 255,
      g: (color >> 16 & 255) / 255,
      b: (color >> 8 & 255) / 255,
      alpha: (color & 255) / 255
    };
  }
};

const named$2 = {
  aliceblue: 15792383,
  antiquewhite: 16444375,
  aqua: 65535,
  aquamarine: 8388564,
  azure: 15794175,
  beige: 16119260,
  bisque: 16770244,
  black: 0,
  blanchedalmond: 16772045,
  blue: 255,
  blueviolet: 9055202,
  brown: 10824234,
  burlywood: 14596231,
  cadetblue: 6266528,
  chartreuse: 8388352,
  chocolate: 13789470,
  coral: 16744272,
  cornflowerblue: 6591981,
  cornsilk: 16775388,
  crimson: 14423100,
  cyan: 65535,
  darkblue: 139,
  darkcyan: 35723,
  darkgoldenrod: 12092939,
  darkgray: 11119017,
  darkgreen: 25600,
  darkgrey: 11119017,
  darkkhaki: 12433259,
  darkmagenta: 9109643,
  darkolivegreen: 5597999,
  darkorange: 16747520,
  darkorchid: 10040012,
  darkred: 9109504,
  darksalmon: 15308410,
  darkseagreen: 9419919,
  darkslateblue: 4734347,
  darkslategray: 3100495,
  darkslategrey: 3100495,
  darkturquoise: 52945,
  darkviolet: 9699539,
  deeppink: 16716947,
  deepskyblue: 49151,
  dimgray: 6908265,
  dimgrey: 6908265,
  dodgerblue: 2003199,
  firebrick: 11674146,
  floralwhite: 16775920,
  forestgreen: 2263842,
  fuchsia: 16711935,
  gainsboro: 14474460,
  ghostwhite: 16316671,
  gold: 16766720,
  goldenrod: 14329120,
  gray: 8421504,
  green: 32768,
  greenyellow: 11403055,
  grey: 8421504,
  honeydew: 15794160,
  hotpink: 16738740,
  indianred: 13458524,
  indigo: 4915330,
  ivory: 16777200,
  khaki: 15787660,
  lavender: 15132410,
  lavenderblush: 16773365,
  lawngreen: 8190976,
  lemonchiffon: 16775885,
  lightblue: 11393254,
  lightcoral: 15761536,
  lightcyan: 14745599,
  lightgoldenrodyellow: 16448210,
  lightgray: 13882323,
  lightgreen: 9498256,
  lightgrey: 13882323,
  lightpink: 16758465,
  lightsalmon: 16752762,
  lightseagreen: 2142890,
  lightskyblue: 8900346,
  lightslategray: 7833753,
  lightslategrey: 7833753,
  lightsteelblue: 11584734,
  lightyellow: 16777184,
  lime: 65280,
  limegreen: 3329330,
  linen: 16445670,
  magenta: 16711935,
  maroon: 8388608,
  mediumaquamarine: 6737322,
  mediumblue: 205,
  mediumorchid: 12211667,
  mediumpurple: 9662683,
  mediumseagreen: 3978097,
  mediumslateblue: 8087790,
  mediumspringgreen: 64154,
  mediumturquoise: 4772300,
  mediumvioletred: 13047173,
  midnightblue: 1644912,
  mintcream: 16121850,
  mistyrose: 16770273,
  moccasin: 16770229,
  navajowhite: 16768685,
  navy: 128,
  oldlace: 16643558,
  olive: 8421376,
  olivedrab: 7048739,
  orange: 16753920,
  orangered: 16729344,
  orchid: 14315734,
  palegoldenrod: 15657130,
  palegreen: 10025880,
  paleturquoise: 11529966,
  palevioletred: 14381203,
  papayawhip: 16773077,
  peachpuff: 16767673,
  peru: 13468991,
  pink: 16761035,
  plum: 14524637,
  powderblue: 11591910,
  purple: 8388736,
  rebeccapurple: 6697881,
  red: 16711680,
  rosybrown: 12357519,
  royalblue: 4286945,
  saddlebrown: 9127187,
  salmon: 16416882,
  sandybrown: 16032864,
  seagreen: 3050327,
  seashell: 16774638,
  sienna: 10506797,
  silver: 12632256,
  skyblue: 8900331,
  slateblue: 6970061,
  slategray: 7372944,
  slategrey: 7372944,
  snow: 16775930,
  springgreen: 65407,
  steelblue: 4620980,
  tan: 13808780,
  teal: 32896,
  thistle: 14204888,
  tomato: 16737095,
  turquoise: 4251856,
  violet: 15631086,
  wheat: 16113331,
  white: 16777215,
  whitesmoke: 16119285,
  yellow: 16776960,
  yellowgreen: 10145074
};

const parseNamed = color => parseNumber(named$2[color.toLowerCase()], 6);

const hex$1 = /^#?([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{4}|[0-9a-f]{3})$/i;

const parseHex = color => {
  let match;
  return (match = color.match(hex$1)) ? parseNumber(parseInt(match[1], 16), match[1].length) : undefined;
};

const num$1 = "([+-]?\\d*\\.?\\d+(?:[eE][+-]?\\d+)?)";

const per = `${num$1}%`;

const num_per = `(?:${num$1}%|${num$1})`;

const hue$1 = `(?:${num$1}(deg|grad|rad|turn)|${num$1})`;

const c = `\\s*,\\s*`;

const rgb_num_old = new RegExp(`^rgba?\\(\\s*${num$1}${c}${num$1}${c}${num$1}\\s*(?:,\\s*${num_per}\\s*)?\\)$`);

const rgb_per_old = new RegExp(`^rgba?\\(\\s*${per}${c}${per}${c}${per}\\s*(?:,\\s*${num_per}\\s*)?\\)$`);

const parseRgbLegacy = color => {
  let res = {
    mode: "rgb"
  };
  let match;
  if (match = color.match(rgb_num_old)) {
    if (match[1] !== undefined) {
      res.r = match[1] / 255;
    }
    if (match[2] !== undefined) {
      res.g = match[2] / 255;
    }
    if (match[3] !== undefined) {
      res.b = match[3] / 255;
    }
  } else if (match = color.match(rgb_per_old)) {
    if (match[1] !== undefined) {
      res.r = match[1] / 100;
    }
    if (match[2] !== undefined) {
      res.g = match[2] / 100;
    }
    if (match[3] !== undefined) {
      res.b = match[3] / 100;
    }
  } else {
    return undefined;
  }
  if (match[4] !== undefined) {
    res.alpha = Math.max(0, Math.min(1, match[4] / 100));
  } else if (match[5] !== undefined) {
    res.alpha = Math.max(0, Math.min(1, +match[5]));
  }
  return res;
};

const prepare = (color, mode) => color === undefined ? undefined : typeof color !== "object" ? parse(color) : color.mode !== undefined ? color : mode ? {
  ...color,
  mode
} : undefined;

const converter = (target_mode = "rgb") => color => (color = prepare(color, target_mode)) !== undefined ? color.mode === target_mode ? color : converters[color.mode][target_mode] ? converters[color.mode][target_mode](color) : target_mode === "rgb" ? converters[color.mode].rgb(color) : converters.rgb[target_mode](converters[color.mode].rgb(color)) : undefined;

const converters = {};

const modes = {};

const parsers = [];

const colorProfiles = {};

const identity = v => v;

const useMode = definition => {
  converters[definition.mode] = {
    ...converters[definition.mode],
    ...definition.toMode
  };
  Object.keys(definition.fromMode || {}).forEach(k => {
    if (!converters[k]) {
      converters[k] = {};
    }
    converters[k][definition.mode] = definition.fromMode[k];
  });
  if (!definition.ranges) {
    definition.ranges = {};
  }
  if (!definition.difference) {
    definition.difference = {};
  }
  definition.channels.forEach(channel => {
    if (definition.ranges[channel] === undefined) {
      definition.ranges[channel] = [ 0, 1 ];
    }
    if (!definition.interpolate[channel]) {
      throw new Error(`Missing interpolator for: ${channel}`);
    }
    if (typeof definition.interpolate[channel] === "function") {
      definition.interpolate[channel] = {
        use: definition.interpolate[channel]
      };
    }
    if (!definition.interpolate[channel].fixup) {
      definition.interpolate[channel].fixup = identity;
    }
  });
  modes[definition.mode] = definition;
  (definition.parse || []).forEach(parser => {
    useParser(parser, definition.mode);
  });
  return converter(definition.mode);
};

const getMode = mode => modes[mode];

const useParser = (parser, mode) => {
  if (typeof parser === "string") {
    if (!mode) {
      throw new Error(`'mode' required when 'parser' is a string`);
    }
    colorProfiles[parser] = mode;
  } else if (typeof parser === "function") {
    if (parsers.indexOf(parser) < 0) {
      parsers.push(parser);
    }
  }
};

const IdentStartCodePoint = /[^\x00-\x7F]|[a-zA-Z_]/;

const IdentCodePoint = /[^\x00-\x7F]|[-\w]/;

const Tok = {
  Function: "function",
  Ident: "ident",
  Number: "number",
  Percentage: "percentage",
  ParenClose: ")",
  None: "none",
  Hue: "hue",
  Alpha: "alpha"
};

let _i = 0;

function is_num(chars) {
  let ch = chars[_i];
  let ch1 = chars[_i + 1];
  if (ch === "-" || ch === "+") {
    return /\d/.test(ch1) || ch1 === "." && /\d/.test(chars[_i + 2]);
  }
  if (ch === ".") {
    return /\d/.test(ch1);
  }
  return /\d/.test(ch);
}

function is_ident(chars) {
  if (_i >= chars.length) {
    return false;
  }
  let ch = chars[_i];
  if (IdentStartCodePoint.test(ch)) {
    return true;
  }
  if (ch === "-") {
    if (chars.length - _i < 2) {
      return false;
    }
    let ch1 = chars[_i + 1];
    if (ch1 === "-" || IdentStartCodePoint.test(ch1)) {
      return true;
    }
    return false;
  }
  return false;
}

const huenits = {
  deg: 1,
  rad: 180 / Math.PI,
  grad: 9 / 10,
  turn: 360
};

function num(chars) {
  let value = "";
  if (chars[_i] === "-" || chars[_i] === "+") {
    value += chars[_i++];
  }
  value += digits(chars);
  if (chars[_i] === "." && /\d/.test(chars[_i + 1])) {
    value += chars[_i++] + digits(chars);
  }
  if (chars[_i] === "e" || chars[_i] === "E") {
    if ((chars[_i + 1] === "-" || chars[_i + 1] === "+") && /\d/.test(chars[_i + 2])) {
      value += chars[_i++] + chars[_i++] + digits(chars);
    } else if (/\d/.test(chars[_i + 1])) {
      value += chars[_i++] + digits(chars);
    }
  }
  if (is_ident(chars)) {
    let id = ident(chars);
    if (id === "deg" || id === "rad" || id === "turn" || id === "grad") {
      return {
        type: Tok.Hue,
        value: value * huenits[id]
      };
    }
    return undefined;
  }
  if (chars[_i] === "%") {
    _i++;
    return {
      type: Tok.Percentage,
      value: +value
    };
  }
  return {
    type: Tok.Number,
    value: +value
  };
}

function digits(chars) {
  let v = "";
  while (/\d/.test(chars[_i])) {
    v += chars[_i++];
  }
  return v;
}

function ident(chars) {
  let v = "";
  while (_i < chars.length && IdentCodePoint.test(chars[_i])) {
    v += chars[_i++];
  }
  return v;
}

function identlike(chars) {
  let v = ident(chars);
  if (chars[_i] === "(") {
    _i++;
    return {
      type: Tok.Function,
      value: v
    };
  }
  if (v === "none") {
    return {
      type: Tok.None,
      value: undefined
    };
  }
  return {
    type: Tok.Ident,
    value: v
  };
}

function tokenize(str = "") {
  let chars = str.trim();
  let tokens = [];
  let ch;
  _i = 0;
  while (_i < chars.length) {
    ch = chars[_i++];
    if (ch === "\n" || ch === "\t" || ch === " ") {
      while (_i < chars.length && (chars[_i] === "\n" || chars[_i] === "\t" || chars[_i] === " ")) {
        _i++;
      }
      continue;
    }
    if (ch === ",") {
      return undefined;
    }
    if (ch === ")") {
      tokens.push({
        type: Tok.ParenClose
      });
      continue;
    }
    if (ch === "+") {
      _i--;
      if (is_num(chars)) {
        tokens.push(num(chars));
        continue;
      }
      return undefined;
    }
    if (ch === "-") {
      _i--;
      if (is_num(chars)) {
        tokens.push(num(chars));
        continue;
      }
      if (is_ident(chars)) {
        tokens.push({
          type: Tok.Ident,
          value: ident(chars)
        });
        continue;
      }
      return undefined;
    }
    if (ch === ".") {
      _i--;
      if (is_num(chars)) {
        tokens.push(num(chars));
        continue;
      }
      return undefined;
    }
    if (ch === "/") {
      while (_i < chars.length && (chars[_i] === "\n" || chars[_i] === "\t" || chars[_i] === " ")) {
        _i++;
      }
      let alpha;
      if (is_num(chars)) {
        alpha = num(chars);
        if (alpha.type !== Tok.Hue) {
          tokens.push({
            type: Tok.Alpha,
            value: alpha
          });
          continue;
        }
      }
      if (is_ident(chars)) {
        if (ident(chars) === "none") {
          tokens.push({
            type: Tok.Alpha,
            value: {
              type: Tok.None,
              value: undefined
            }
          });
          continue;
        }
      }
      return undefined;
    }
    if (/\d/.test(ch)) {
      _i--;
      tokens.push(num(chars));
      continue;
    }
    if (IdentStartCodePoint.test(ch)) {
      _i--;
      tokens.push(identlike(chars));
      continue;
    }
    return undefined;
  }
  return tokens;
}

function parseColorSyntax(tokens) {
  tokens._i = 0;
  let token = tokens[tokens._i++];
  if (!token || token.type !== Tok.Function || token.value !== "color") {
    return undefined;
  }
  token = tokens[tokens._i++];
  if (token.type !== Tok.Ident) {
    return undefined;
  }
  const mode = colorProfiles[token.value];
  if (!mode) {
    return undefined;
  }
  const res = {
    mode
  };
  const coords = consumeCoords(tokens, false);
  if (!coords) {
    return undefined;
  }
  const channels = getMode(mode).channels;
  for (let ii = 0, c, ch; ii < channels.length; ii++) {
    c = coords[ii];
    ch = channels[ii];
    if (c.type !== Tok.None) {
      res[ch] = c.type === Tok.Number ? c.value : c.value / 100;
      if (ch === "alpha") {
        res[ch] = Math.max(0, Math.min(1, res[ch]));
      }
    }
  }
  return res;
}

function consumeCoords(tokens, includeHue) {
  const coords = [];
  let token;
  while (tokens._i < tokens.length) {
    token = tokens[tokens._i++];
    if (token.type === Tok.None || token.type === Tok.Number || token.type === Tok.Alpha || token.type === Tok.Percentage || includeHue && token.type === Tok.Hue) {
      coords.push(token);
      continue;
    }
    if (token.type === Tok.ParenClose) {
      if (tokens._i < tokens.length) {
        return undefined;
      }
      continue;
    }
    return undefined;
  }
  if (coords.length < 3 || coords.length > 4) {
    return undefined;
  }
  if (coords.length === 4) {
    if (coords[3].type !== Tok.Alpha) {
      return undefined;
    }
    coords[3] = coords[3].value;
  }
  if (coords.length === 3) {
    coords.push({
      type: Tok.None,
      value: undefined
    });
  }
  return coords.every(c => c.type !== Tok.Alpha) ? coords : undefined;
}

function parseModernSyntax(tokens, includeHue) {
  tokens._i = 0;
  let token = tokens[tokens._i++];
  if (!token || token.type !== Tok.Function) {
    return undefined;
  }
  let coords = consumeCoords(tokens, includeHue);
  if (!coords) {
    return undefined;
  }
  coords.unshift(token.value);
  return coords;
}

const parse = color => {
  if (typeof color !== "string") {
    return undefined;
  }
  const tokens = tokenize(color);
  const parsed = tokens ? parseModernSyntax(tokens, true) : undefined;
  let result = undefined;
  let i = 0;
  let len = parsers.length;
  while (i < len) {
    if ((result = parsers[i++](color, parsed)) !== undefined) {
      return result;
    }
  }
  return tokens ? parseColorSyntax(tokens) : undefined;
};

function parseRgb(color, parsed) {
  if (!parsed || parsed[0] !== "rgb" && parsed[0] !== "rgba") {
    return undefined;
  }
  const res = {
    mode: "rgb"
  };
  const [, r, g, b, alpha] = parsed;
  if (r.type === Tok.Hue || g.type === Tok.Hue || b.type === Tok.Hue) {
    return undefined;
  }
  if (r.type !== Tok.None) {
    res.r = r.type === Tok.Number ? r.value / 255 : r.value / 100;
  }
  if (g.type !== Tok.None) {
    res.g = g.type === Tok.Number ? g.value / 255 : g.value / 100;
  }
  if (b.type !== Tok.None) {
    res.b = b.type === Tok.Number ? b.value / 255 : b.value / 100;
  }
  if (alpha.type !== Tok.None) {
    res.alpha = Math.min(1, Math.max(0, alpha.type === Tok.Number ? alpha.value : alpha.value / 100));
  }
  return res;
}

const parseTransparent = c => c === "transparent" ? {
  mode: "rgb",
  r: 0,
  g: 0,
  b: 0,
  alpha: 0
} : undefined;

const lerp = (a, b, t) => a + t * (b - a);

const get_classes = arr => {
  let classes = [];
  for (let i = 0; i < arr.length - 1; i++) {
    let a = arr[i];
    let b = arr[i + 1];
    if (a === undefined && b === undefined) {
      classes.push(undefined);
    } else if (a !== undefined && b !== undefined) {
      classes.push([ a, b ]);
    } else {
      classes.push(a !== undefined ? [ a, a ] : [ b, b ]);
    }
  }
  return classes;
};

const interpolatorPiecewise = interpolator => arr => {
  let classes = get_classes(arr);
  return t => {
    let cls = t * classes.length;
    let idx = t >= 1 ? classes.length - 1 : Math.max(Math.floor(cls), 0);
    let pair = classes[idx];
    return pair === undefined ? undefined : interpolator(pair[0], pair[1], cls - idx);
  };
};

const interpolatorLinear = interpolatorPiecewise(lerp);

const fixupAlpha = arr => {
  let some_defined = false;
  let res = arr.map(v => {
    if (v !== undefined) {
      some_defined = true;
      return v;
    }
    return 1;
  });
  return some_defined ? res : arr;
};

const definition$r = {
  mode: "rgb",
  channels: [ "r", "g", "b", "alpha" ],
  parse: [ parseRgb, parseHex, parseRgbLegacy, parseNamed, parseTransparent, "srgb" ],
  serialize: "srgb",
  interpolate: {
    r: interpolatorLinear,
    g: interpolatorLinear,
    b: interpolatorLinear,
    alpha: {
      use: interpolatorLinear,
      fixup: fixupAlpha
    }
  },
  gamut: true,
  white: {
    r: 1,
    g: 1,
    b: 1
  },
  black: {
    r: 0,
    g: 0,
    b: 0
  }
};

const linearize$2 = (v = 0) => Math.pow(Math.abs(v), 563 / 256) * Math.sign(v);

const convertA98ToXyz65 = a98 => {
  let r = linearize$2(a98.r);
  let g = linearize$2(a98.g);
  let b = linearize$2(a98.b);
  let res = {
    mode: "xyz65",
    x: .5766690429101305 * r + .1855582379065463 * g + .1882286462349947 * b,
    y: .297344975250536 * r + .6273635662554661 * g + .0752914584939979 * b,
    z: .0270313613864123 * r + .0706888525358272 * g + .9913375368376386 * b
  };
  if (a98.alpha !== undefined) {
    res.alpha = a98.alpha;
  }
  return res;
};

const gamma$2 = v => Math.pow(Math.abs(v), 256 / 563) * Math.sign(v);

const convertXyz65ToA98 = ({x, y, z, alpha}) => {
  if (x === undefined) x = 0;
  if (y === undefined) y = 0;
  if (z === undefined) z = 0;
  let res = {
    mode: "a98",
    r: gamma$2(x * 2.0415879038107465 - y * .5650069742788597 - .3447313507783297 * z),
    g: gamma$2(x * -.9692436362808798 + y * 1.8759675015077206 + .0415550574071756 * z),
    b: gamma$2(x * .0134442806320312 - y * .1183623922310184 + 1.0151749943912058 * z)
  };
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const fn$3 = (c = 0) => {
  const abs = Math.abs(c);
  if (abs <= .04045) {
    return c / 12.92;
  }
  return (Math.sign(c) || 1) * Math.pow((abs + .055) / 1.055, 2.4);
};

const convertRgbToLrgb = ({r, g, b, alpha}) => {
  let res = {
    mode: "lrgb",
    r: fn$3(r),
    g: fn$3(g),
    b: fn$3(b)
  };
  if (alpha !== undefined) res.alpha = alpha;
  return res;
};

const convertRgbToXyz65 = rgb => {
  let {r, g, b, alpha} = convertRgbToLrgb(rgb);
  let res = {
    mode: "xyz65",
    x: .4123907992659593 * r + .357584339383878 * g + .1804807884018343 * b,
    y: .2126390058715102 * r + .715168678767756 * g + .0721923153607337 * b,
    z: .0193308187155918 * r + .119194779794626 * g + .9505321522496607 * b
  };
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const fn$2 = (c = 0) => {
  const abs = Math.abs(c);
  if (abs > .0031308) {
    return (Math.sign(c) || 1) * (1.055 * Math.pow(abs, 1 / 2.4) - .055);
  }
  return c * 12.92;
};

const convertLrgbToRgb = ({r, g, b, alpha}, mode = "rgb") => {
  let res = {
    mode,
    r: fn$2(r),
    g: fn$2(g),
    b: fn$2(b)
  };
  if (alpha !== undefined) res.alpha = alpha;
  return res;
};

const convertXyz65ToRgb = ({x, y, z, alpha}) => {
  if (x === undefined) x = 0;
  if (y === undefined) y = 0;
  if (z === undefined) z = 0;
  let res = convertLrgbToRgb({
    r: x * 3.2409699419045226 - y * 1.537383177570094 - .4986107602930034 * z,
    g: x * -.9692436362808796 + y * 1.8759675015077204 + .0415550574071756 * z,
    b: x * .0556300796969936 - y * .2039769588889765 + 1.0569715142428784 * z
  });
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const definition$q = {
  ...definition$r,
  mode: "a98",
  parse: [ "a98-rgb" ],
  serialize: "a98-rgb",
  fromMode: {
    rgb: color => convertXyz65ToA98(convertRgbToXyz65(color)),
    xyz65: convertXyz65ToA98
  },
  toMode: {
    rgb: color => convertXyz65ToRgb(convertA98ToXyz65(color)),
    xyz65: convertA98ToXyz65
  }
};

const normalizeHue = hue => (hue = hue % 360) < 0 ? hue + 360 : hue;

const hue = (hues, fn) => hues.map((hue, idx, arr) => {
  if (hue === undefined) {
    return hue;
  }
  let normalized = normalizeHue(hue);
  if (idx === 0 || hues[idx - 1] === undefined) {
    return normalized;
  }
  return fn(normalized - normalizeHue(arr[idx - 1]));
}).reduce((acc, curr) => {
  if (!acc.length || curr === undefined || acc[acc.length - 1] === undefined) {
    acc.push(curr);
    return acc;
  }
  acc.push(curr + acc[acc.length - 1]);
  return acc;
}, []);

const fixupHueShorter = arr => hue(arr, d => Math.abs(d) <= 180 ? d : d - 360 * Math.sign(d));

const M = [ -.14861, 1.78277, -.29227, -.90649, 1.97294, 0 ];

const degToRad = Math.PI / 180;

const radToDeg = 180 / Math.PI;

let DE = M[3] * M[4];

let BE = M[1] * M[4];

let BCAD = M[1] * M[2] - M[0] * M[3];

const convertRgbToCubehelix = ({r, g, b, alpha}) => {
  if (r === undefined) r = 0;
  if (g === undefined) g = 0;
  if (b === undefined) b = 0;
  let l = (BCAD * b + r * DE - g * BE) / (BCAD + DE - BE);
  let x = b - l;
  let y = (M[4] * (g - l) - M[2] * x) / M[3];
  let res = {
    mode: "cubehelix",
    l,
    s: l === 0 || l === 1 ? undefined : Math.sqrt(x * x + y * y) / (M[4] * l * (1 - l))
  };
  if (res.s) res.h = Math.atan2(y, x) * radToDeg - 120;
  if (alpha !== undefined) res.alpha = alpha;
  return res;
};

const convertCubehelixToRgb = ({h, s, l, alpha}) => {
  let res = {
    mode: "rgb"
  };
  h = (h === undefined ? 0 : h + 120) * degToRad;
  if (l === undefined) l = 0;
  let amp = s === undefined ? 0 : s * l * (1 - l);
  let cosh = Math.cos(h);
  let sinh = Math.sin(h);
  res.r = l + amp * (M[0] * cosh + M[1] * sinh);
  res.g = l + amp * (M[2] * cosh + M[3] * sinh);
  res.b = l + amp * (M[4] * cosh + M[5] * sinh);
  if (alpha !== undefined) res.alpha = alpha;
  return res;
};

const differenceHueSaturation = (std, smp) => {
  if (std.h === undefined || smp.h === undefined || !std.s || !smp.s) {
    return 0;
  }
  let std_h = normalizeHue(std.h);
  let smp_h = normalizeHue(smp.h);
  let dH = Math.sin((smp_h - std_h + 360) / 2 * Math.PI / 180);
  return 2 * Math.sqrt(std.s * smp.s) * dH;
};

const differenceHueNaive = (std, smp) => {
  if (std.h === undefined || smp.h === undefined) {
    return 0;
  }
  let std_h = normalizeHue(std.h);
  let smp_h = normalizeHue(smp.h);
  if (Math.abs(smp_h - std_h) > 180) {
    return std_h - (smp_h - 360 * Math.sign(smp_h - std_h));
  }
  return smp_h - std_h;
};

const differenceHueChroma = (std, smp) => {
  if (std.h === undefined || smp.h === undefined || !std.c || !smp.c) {
    return 0;
  }
  let std_h = normalizeHue(std.h);
  let smp_h = normalizeHue(smp.h);
  let dH = Math.sin((smp_h - std_h + 360) / 2 * Math.PI / 180);
  return 2 * Math.sqrt(std.c * smp.c) * dH;
};

const averageAngle = val => {
  let sum = val.reduce((sum, val) => {
    if (val !== undefined) {
      let rad = val * Math.PI / 180;
      sum.sin += Math.sin(rad);
      sum.cos += Math.cos(rad);
    }
    return sum;
  }, {
    sin: 0,
    cos: 0
  });
  let angle = Math.atan2(sum.sin, sum.cos) * 180 / Math.PI;
  return angle < 0 ? 360 + angle : angle;
};

const definition$p = {
  mode: "cubehelix",
  channels: [ "h", "s", "l", "alpha" ],
  parse: [ "--cubehelix" ],
  serialize: "--cubehelix",
  ranges: {
    h: [ 0, 360 ],
    s: [ 0, 4.614 ],
    l: [ 0, 1 ]
  },
  fromMode: {
    rgb: convertRgbToCubehelix
  },
  toMode: {
    rgb: convertCubehelixToRgb
  },
  interpolate: {
    h: {
      use: interpolatorLinear,
      fixup: fixupHueShorter
    },
    s: interpolatorLinear,
    l: interpolatorLinear,
    alpha: {
      use: interpolatorLinear,
      fixup: fixupAlpha
    }
  },
  difference: {
    h: differenceHueSaturation
  },
  average: {
    h: averageAngle
  }
};

const convertLabToLch = ({l, a, b, alpha}, mode = "lch") => {
  if (a === undefined) a = 0;
  if (b === undefined) b = 0;
  let c = Math.sqrt(a * a + b * b);
  let res = {
    mode,
    l,
    c
  };
  if (c) res.h = normalizeHue(Math.atan2(b, a) * 180 / Math.PI);
  if (alpha !== undefined) res.alpha = alpha;
  return res;
};

const convertLchToLab = ({l, c, h, alpha}, mode = "lab") => {
  if (h === undefined) h = 0;
  let res = {
    mode,
    l,
    a: c ? c * Math.cos(h / 180 * Math.PI) : 0,
    b: c ? c * Math.sin(h / 180 * Math.PI) : 0
  };
  if (alpha !== undefined) res.alpha = alpha;
  return res;
};

const k$1 = Math.pow(29, 3) / Math.pow(3, 3);

const e$1 = Math.pow(6, 3) / Math.pow(29, 3);

const D50 = {
  X: .3457 / .3585,
  Y: 1,
  Z: (1 - .3457 - .3585) / .3585
};

const D65 = {
  X: .3127 / .329,
  Y: 1,
  Z: (1 - .3127 - .329) / .329
};

let fn$1 = v => Math.pow(v, 3) > e$1 ? Math.pow(v, 3) : (116 * v - 16) / k$1;

const convertLab65ToXyz65 = ({l, a, b, alpha}) => {
  if (l === undefined) l = 0;
  if (a === undefined) a = 0;
  if (b === undefined) b = 0;
  let fy = (l + 16) / 116;
  let fx = a / 500 + fy;
  let fz = fy - b / 200;
  let res = {
    mode: "xyz65",
    x: fn$1(fx) * D65.X,
    y: fn$1(fy) * D65.Y,
    z: fn$1(fz) * D65.Z
  };
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const convertLab65ToRgb = lab => convertXyz65ToRgb(convertLab65ToXyz65(lab));

const f$1 = value => value > e$1 ? Math.cbrt(value) : (k$1 * value + 16) / 116;

const convertXyz65ToLab65 = ({x, y, z, alpha}) => {
  if (x === undefined) x = 0;
  if (y === undefined) y = 0;
  if (z === undefined) z = 0;
  let f0 = f$1(x / D65.X);
  let f1 = f$1(y / D65.Y);
  let f2 = f$1(z / D65.Z);
  let res = {
    mode: "lab65",
    l: 116 * f1 - 16,
    a: 500 * (f0 - f1),
    b: 200 * (f1 - f2)
  };
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const convertRgbToLab65 = rgb => {
  let res = convertXyz65ToLab65(convertRgbToXyz65(rgb));
  if (rgb.r === rgb.b && rgb.b === rgb.g) {
    res.a = res.b = 0;
  }
  return res;
};

const kE = 1;

const kCH = 1;

const θ = 26 / 180 * Math.PI;

const cosθ = Math.cos(θ);

const sinθ = Math.sin(θ);

const factor = 100 / Math.log(139 / 100);

const convertDlchToLab65 = ({l, c, h, alpha}) => {
  if (l === undefined) l = 0;
  if (c === undefined) c = 0;
  if (h === undefined) h = 0;
  let res = {
    mode: "lab65",
    l: (Math.exp(l * kE / factor) - 1) / .0039
  };
  let G = (Math.exp(.0435 * c * kCH * kE) - 1) / .075;
  let e = G * Math.cos(h / 180 * Math.PI - θ);
  let f = G * Math.sin(h / 180 * Math.PI - θ);
  res.a = e * cosθ - f / .83 * sinθ;
  res.b = e * sinθ + f / .83 * cosθ;
  if (alpha !== undefined) res.alpha = alpha;
  return res;
};

const convertLab65ToDlch = ({l, a, b, alpha}) => {
  if (l === undefined) l = 0;
  if (a === undefined) a = 0;
  if (b === undefined) b = 0;
  let e = a * cosθ + b * sinθ;
  let f = .83 * (b * cosθ - a * sinθ);
  let G = Math.sqrt(e * e + f * f);
  let res = {
    mode: "dlch",
    l: factor / kE * Math.log(1 + .0039 * l),
    c: Math.log(1 + .075 * G) / (.0435 * kCH * kE)
  };
  if (res.c) {
    res.h = normalizeHue((Math.atan2(f, e) + θ) / Math.PI * 180);
  }
  if (alpha !== undefined) res.alpha = alpha;
  return res;
};

const convertDlabToLab65 = c => convertDlchToLab65(convertLabToLch(c, "dlch"));

const convertLab65ToDlab = c => convertLchToLab(convertLab65ToDlch(c), "dlab");

const definition$o = {
  mode: "dlab",
  parse: [ "--din99o-lab" ],
  serialize: "--din99o-lab",
  toMode: {
    lab65: convertDlabToLab65,
    rgb: c => convertLab65ToRgb(convertDlabToLab65(c))
  },
  fromMode: {
    lab65: convertLab65ToDlab,
    rgb: c => convertLab65ToDlab(convertRgbToLab65(c))
  },
  channels: [ "l", "a", "b", "alpha" ],
  ranges: {
    l: [ 0, 100 ],
    a: [ -40.09, 45.501 ],
    b: [ -40.469, 44.344 ]
  },
  interpolate: {
    l: interpolatorLinear,
    a: interpolatorLinear,
    b: interpolatorLinear,
    alpha: {
      use: interpolatorLinear,
      fixup: fixupAlpha
    }
  }
};

const definition$n = {
  mode: "dlch",
  parse: [ "--din99o-lch" ],
  serialize: "--din99o-lch",
  toMode: {
    lab65: convertDlchToLab65,
    dlab: c => convertLchToLab(c, "dlab"),
    rgb: c => convertLab65ToRgb(convertDlchToLab65(c))
  },
  fromMode: {
    lab65: convertLab65ToDlch,
    dlab: c => convertLabToLch(c, "dlch"),
    rgb: c => convertLab65ToDlch(convertRgbToLab65(c))
  },
  channels: [ "l", "c", "h", "alpha" ],
  ranges: {
    l: [ 0, 100 ],
    c: [ 0, 51.484 ],
    h: [ 0, 360 ]
  },
  interpolate: {
    l: interpolatorLinear,
    c: interpolatorLinear,
    h: {
      use: interpolatorLinear,
      fixup: fixupHueShorter
    },
    alpha: {
      use: interpolatorLinear,
      fixup: fixupAlpha
    }
  },
  difference: {
    h: differenceHueChroma
  },
  average: {
    h: averageAngle
  }
};

function convertHsiToRgb({h, s, i, alpha}) {
  h = normalizeHue(h !== undefined ? h : 0);
  if (s === undefined) s = 0;
  if (i === undefined) i = 0;
  let f = Math.abs(h / 60 % 2 - 1);
  let res;
  switch (Math.floor(h / 60)) {
   case 0:
    res = {
      r: i * (1 + s * (3 / (2 - f) - 1)),
      g: i * (1 + s * (3 * (1 - f) / (2 - f) - 1)),
      b: i * (1 - s)
    };
    break;

   case 1:
    res = {
      r: i * (1 + s * (3 * (1 - f) / (2 - f) - 1)),
      g: i * (1 + s * (3 / (2 - f) - 1)),
      b: i * (1 - s)
    };
    break;

   case 2:
    res = {
      r: i * (1 - s),
      g: i * (1 + s * (3 / (2 - f) - 1)),
      b: i * (1 + s * (3 * (1 - f) / (2 - f) - 1))
    };
    break;

   case 3:
    res = {
      r: i * (1 - s),
      g: i * (1 + s * (3 * (1 - f) / (2 - f) - 1)),
      b: i * (1 + s * (3 / (2 - f) - 1))
    };
    break;

   case 4:
    res = {
      r: i * (1 + s * (3 * (1 - f) / (2 - f) - 1)),
      g: i * (1 - s),
      b: i * (1 + s * (3 / (2 - f) - 1))
    };
    break;

   case 5:
    res = {
      r: i * (1 + s * (3 / (2 - f) - 1)),
      g: i * (1 - s),
      b: i * (1 + s * (3 * (1 - f) / (2 - f) - 1))
    };
    break;

   default:
    res = {
      r: i * (1 - s),
      g: i * (1 - s),
      b: i * (1 - s)
    };
  }
  res.mode = "rgb";
  if (alpha !== undefined) res.alpha = alpha;
  return res;
}

function convertRgbToHsi({r, g, b, alpha}) {
  if (r === undefined) r = 0;
  if (g === undefined) g = 0;
  if (b === undefined) b = 0;
  let M = Math.max(r, g, b), m = Math.min(r, g, b);
  let res = {
    mode: "hsi",
    s: r + g + b === 0 ? 0 : 1 - 3 * m / (r + g + b),
    i: (r + g + b) / 3
  };
  if (M - m !== 0) res.h = (M === r ? (g - b) / (M - m) + (g < b) * 6 : M === g ? (b - r) / (M - m) + 2 : (r - g) / (M - m) + 4) * 60;
  if (alpha !== undefined) res.alpha = alpha;
  return res;
}

const definition$m = {
  mode: "hsi",
  toMode: {
    rgb: convertHsiToRgb
  },
  parse: [ "--hsi" ],
  serialize: "--hsi",
  fromMode: {
    rgb: convertRgbToHsi
  },
  channels: [ "h", "s", "i", "alpha" ],
  ranges: {
    h: [ 0, 360 ]
  },
  gamut: "rgb",
  interpolate: {
    h: {
      use: interpolatorLinear,
      fixup: fixupHueShorter
    },
    s: interpolatorLinear,
    i: interpolatorLinear,
    alpha: {
      use: interpolatorLinear,
      fixup: fixupAlpha
    }
  },
  difference: {
    h: differenceHueSaturation
  },
  average: {
    h: averageAngle
  }
};

function convertHslToRgb({h, s, l, alpha}) {
  h = normalizeHue(h !== undefined ? h : 0);
  if (s === undefined) s = 0;
  if (l === undefined) l = 0;
  let m1 = l + s * (l < .5 ? l : 1 - l);
  let m2 = m1 - (m1 - l) * 2 * Math.abs(h / 60 % 2 - 1);
  let res;
  switch (Math.floor(h / 60)) {
   case 0:
    res = {
      r: m1,
      g: m2,
      b: 2 * l - m1
    };
    break;

   case 1:
    res = {
      r: m2,
      g: m1,
      b: 2 * l - m1
    };
    break;

   case 2:
    res = {
      r: 2 * l - m1,
      g: m1,
      b: m2
    };
    break;

   case 3:
    res = {
      r: 2 * l - m1,
      g: m2,
      b: m1
    };
    break;

   case 4:
    res = {
      r: m2,
      g: 2 * l - m1,
      b: m1
    };
    break;

   case 5:
    res = {
      r: m1,
      g: 2 * l - m1,
      b: m2
    };
    break;

   default:
    res = {
      r: 2 * l - m1,
      g: 2 * l - m1,
      b: 2 * l - m1
    };
  }
  res.mode = "rgb";
  if (alpha !== undefined) res.alpha = alpha;
  return res;
}

function convertRgbToHsl({r, g, b, alpha}) {
  if (r === undefined) r = 0;
  if (g === undefined) g = 0;
  if (b === undefined) b = 0;
  let M = Math.max(r, g, b), m = Math.min(r, g, b);
  let res = {
    mode: "hsl",
    s: M === m ? 0 : (M - m) / (1 - Math.abs(M + m - 1)),
    l: .5 * (M + m)
  };
  if (M - m !== 0) res.h = (M === r ? (g - b) / (M - m) + (g < b) * 6 : M === g ? (b - r) / (M - m) + 2 : (r - g) / (M - m) + 4) * 60;
  if (alpha !== undefined) res.alpha = alpha;
  return res;
}

const hueToDeg = (val, unit) => {
  switch (unit) {
   case "deg":
    return +val;

   case "rad":
    return val / Math.PI * 180;

   case "grad":
    return val / 10 * 9;

   case "turn":
    return val * 360;
  }
};

const hsl_old = new RegExp(`^hsla?\\(\\s*${hue$1}${c}${per}${c}${per}\\s*(?:,\\s*${num_per}\\s*)?\\)$`);

const parseHslLegacy = color => {
  let match = color.match(hsl_old);
  if (!match) return;
  let res = {
    mode: "hsl"
  };
  if (match[3] !== undefined) {
    res.h = +match[3];
  } else if (match[1] !== undefined && match[2] !== undefined) {
    res.h = hueToDeg(match[1], match[2]);
  }
  if (match[4] !== undefined) {
    res.s = Math.min(Math.max(0, match[4] / 100), 1);
  }
  if (match[5] !== undefined) {
    res.l = Math.min(Math.max(0, match[5] / 100), 1);
  }
  if (match[6] !== undefined) {
    res.alpha = Math.max(0, Math.min(1, match[6] / 100));
  } else if (match[7] !== undefined) {
    res.alpha = Math.max(0, Math.min(1, +match[7]));
  }
  return res;
};

function parseHsl(color, parsed) {
  if (!parsed || parsed[0] !== "hsl" && parsed[0] !== "hsla") {
    return undefined;
  }
  const res = {
    mode: "hsl"
  };
  const [, h, s, l, alpha] = parsed;
  if (h.type !== Tok.None) {
    if (h.type === Tok.Percentage) {
      return undefined;
    }
    res.h = h.value;
  }
  if (s.type !== Tok.None) {
    if (s.type === Tok.Hue) {
      return undefined;
    }
    res.s = s.value / 100;
  }
  if (l.type !== Tok.None) {
    if (l.type === Tok.Hue) {
      return undefined;
    }
    res.l = l.value / 100;
  }
  if (alpha.type !== Tok.None) {
    res.alpha = Math.min(1, Math.max(0, alpha.type === Tok.Number ? alpha.value : alpha.value / 100));
  }
  return res;
}

const definition$l = {
  mode: "hsl",
  toMode: {
    rgb: convertHslToRgb
  },
  fromMode: {
    rgb: convertRgbToHsl
  },
  channels: [ "h", "s", "l", "alpha" ],
  ranges: {
    h: [ 0, 360 ]
  },
  gamut: "rgb",
  parse: [ parseHsl, parseHslLegacy ],
  serialize: c => `hsl(${c.h !== undefined ? c.h : "none"} ${c.s !== undefined ? c.s * 100 + "%" : "none"} ${c.l !== undefined ? c.l * 100 + "%" : "none"}${c.alpha < 1 ? ` / ${c.alpha}` : ""})`,
  interpolate: {
    h: {
      use: interpolatorLinear,
      fixup: fixupHueShorter
    },
    s: interpolatorLinear,
    l: interpolatorLinear,
    alpha: {
      use: interpolatorLinear,
      fixup: fixupAlpha
    }
  },
  difference: {
    h: differenceHueSaturation
  },
  average: {
    h: averageAngle
  }
};

function convertHsvToRgb({h, s, v, alpha}) {
  h = normalizeHue(h !== undefined ? h : 0);
  if (s === undefined) s = 0;
  if (v === undefined) v = 0;
  let f = Math.abs(h / 60 % 2 - 1);
  let res;
  switch (Math.floor(h / 60)) {
   case 0:
    res = {
      r: v,
      g: v * (1 - s * f),
      b: v * (1 - s)
    };
    break;

   case 1:
    res = {
      r: v * (1 - s * f),
      g: v,
      b: v * (1 - s)
    };
    break;

   case 2:
    res = {
      r: v * (1 - s),
      g: v,
      b: v * (1 - s * f)
    };
    break;

   case 3:
    res = {
      r: v * (1 - s),
      g: v * (1 - s * f),
      b: v
    };
    break;

   case 4:
    res = {
      r: v * (1 - s * f),
      g: v * (1 - s),
      b: v
    };
    break;

   case 5:
    res = {
      r: v,
      g: v * (1 - s),
      b: v * (1 - s * f)
    };
    break;

   default:
    res = {
      r: v * (1 - s),
      g: v * (1 - s),
      b: v * (1 - s)
    };
  }
  res.mode = "rgb";
  if (alpha !== undefined) res.alpha = alpha;
  return res;
}

function convertRgbToHsv({r, g, b, alpha}) {
  if (r === undefined) r = 0;
  if (g === undefined) g = 0;
  if (b === undefined) b = 0;
  let M = Math.max(r, g, b), m = Math.min(r, g, b);
  let res = {
    mode: "hsv",
    s: M === 0 ? 0 : 1 - m / M,
    v: M
  };
  if (M - m !== 0) res.h = (M === r ? (g - b) / (M - m) + (g < b) * 6 : M === g ? (b - r) / (M - m) + 2 : (r - g) / (M - m) + 4) * 60;
  if (alpha !== undefined) res.alpha = alpha;
  return res;
}

const definition$k = {
  mode: "hsv",
  toMode: {
    rgb: convertHsvToRgb
  },
  parse: [ "--hsv" ],
  serialize: "--hsv",
  fromMode: {
    rgb: convertRgbToHsv
  },
  channels: [ "h", "s", "v", "alpha" ],
  ranges: {
    h: [ 0, 360 ]
  },
  gamut: "rgb",
  interpolate: {
    h: {
      use: interpolatorLinear,
      fixup: fixupHueShorter
    },
    s: interpolatorLinear,
    v: interpolatorLinear,
    alpha: {
      use: interpolatorLinear,
      fixup: fixupAlpha
    }
  },
  difference: {
    h: differenceHueSaturation
  },
  average: {
    h: averageAngle
  }
};

function convertHwbToRgb({h, w, b, alpha}) {
  if (w === undefined) w = 0;
  if (b === undefined) b = 0;
  if (w + b > 1) {
    let s = w + b;
    w /= s;
    b /= s;
  }
  return convertHsvToRgb({
    h,
    s: b === 1 ? 1 : 1 - w / (1 - b),
    v: 1 - b,
    alpha
  });
}

function convertRgbToHwb(rgba) {
  let hsv = convertRgbToHsv(rgba);
  if (hsv === undefined) return undefined;
  let s = hsv.s !== undefined ? hsv.s : 0;
  let v = hsv.v !== undefined ? hsv.v : 0;
  let res = {
    mode: "hwb",
    w: (1 - s) * v,
    b: 1 - v
  };
  if (hsv.h !== undefined) res.h = hsv.h;
  if (hsv.alpha !== undefined) res.alpha = hsv.alpha;
  return res;
}

function ParseHwb(color, parsed) {
  if (!parsed || parsed[0] !== "hwb") {
    return undefined;
  }
  const res = {
    mode: "hwb"
  };
  const [, h, w, b, alpha] = parsed;
  if (h.type !== Tok.None) {
    if (h.type === Tok.Percentage) {
      return undefined;
    }
    res.h = h.value;
  }
  if (w.type !== Tok.None) {
    if (w.type === Tok.Hue) {
      return undefined;
    }
    res.w = w.value / 100;
  }
  if (b.type !== Tok.None) {
    if (b.type === Tok.Hue) {
      return undefined;
    }
    res.b = b.value / 100;
  }
  if (alpha.type !== Tok.None) {
    res.alpha = Math.min(1, Math.max(0, alpha.type === Tok.Number ? alpha.value : alpha.value / 100));
  }
  return res;
}

const definition$j = {
  mode: "hwb",
  toMode: {
    rgb: convertHwbToRgb
  },
  fromMode: {
    rgb: convertRgbToHwb
  },
  channels: [ "h", "w", "b", "alpha" ],
  ranges: {
    h: [ 0, 360 ]
  },
  gamut: "rgb",
  parse: [ ParseHwb ],
  serialize: c => `hwb(${c.h !== undefined ? c.h : "none"} ${c.w !== undefined ? c.w * 100 + "%" : "none"} ${c.b !== undefined ? c.b * 100 + "%" : "none"}${c.alpha < 1 ? ` / ${c.alpha}` : ""})`,
  interpolate: {
    h: {
      use: interpolatorLinear,
      fixup: fixupHueShorter
    },
    w: interpolatorLinear,
    b: interpolatorLinear,
    alpha: {
      use: interpolatorLinear,
      fixup: fixupAlpha
    }
  },
  difference: {
    h: differenceHueNaive
  },
  average: {
    h: averageAngle
  }
};

const YW = 203;

const M1 = .1593017578125;

const M2 = 78.84375;

const C1 = .8359375;

const C2 = 18.8515625;

const C3 = 18.6875;

function transferPqDecode(v) {
  if (v < 0) return 0;
  const c = Math.pow(v, 1 / M2);
  return 1e4 * Math.pow(Math.max(0, c - C1) / (C2 - C3 * c), 1 / M1);
}

function transferPqEncode(v) {
  if (v < 0) return 0;
  const c = Math.pow(v / 1e4, M1);
  return Math.pow((C1 + C2 * c) / (1 + C3 * c), M2);
}

const toRel = c => Math.max(c / YW, 0);

const convertItpToXyz65 = ({i, t, p, alpha}) => {
  if (i === undefined) i = 0;
  if (t === undefined) t = 0;
  if (p === undefined) p = 0;
  const l = transferPqDecode(i + .008609037037932761 * t + .11102962500302593 * p);
  const m = transferPqDecode(i - .00860903703793275 * t - .11102962500302599 * p);
  const s = transferPqDecode(i + .5600313357106791 * t - .32062717498731885 * p);
  const res = {
    mode: "xyz65",
    x: toRel(2.070152218389422 * l - 1.3263473389671556 * m + .2066510476294051 * s),
    y: toRel(.3647385209748074 * l + .680566024947227 * m - .0453045459220346 * s),
    z: toRel(-.049747207535812 * l - .0492609666966138 * m + 1.1880659249923042 * s)
  };
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const toAbs = (c = 0) => Math.max(c * YW, 0);

const convertXyz65ToItp = ({x, y, z, alpha}) => {
  const absX = toAbs(x);
  const absY = toAbs(y);
  const absZ = toAbs(z);
  const l = transferPqEncode(.3592832590121217 * absX + .6976051147779502 * absY - .0358915932320289 * absZ);
  const m = transferPqEncode(-.1920808463704995 * absX + 1.1004767970374323 * absY + .0753748658519118 * absZ);
  const s = transferPqEncode(.0070797844607477 * absX + .0748396662186366 * absY + .8433265453898765 * absZ);
  const i = .5 * l + .5 * m;
  const t = 1.61376953125 * l - 3.323486328125 * m + 1.709716796875 * s;
  const p = 4.378173828125 * l - 4.24560546875 * m - .132568359375 * s;
  const res = {
    mode: "itp",
    i,
    t,
    p
  };
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const definition$i = {
  mode: "itp",
  channels: [ "i", "t", "p", "alpha" ],
  parse: [ "--ictcp" ],
  serialize: "--ictcp",
  toMode: {
    xyz65: convertItpToXyz65,
    rgb: color => convertXyz65ToRgb(convertItpToXyz65(color))
  },
  fromMode: {
    xyz65: convertXyz65ToItp,
    rgb: color => convertXyz65ToItp(convertRgbToXyz65(color))
  },
  ranges: {
    i: [ 0, .581 ],
    t: [ -.369, .272 ],
    p: [ -.164, .331 ]
  },
  interpolate: {
    i: interpolatorLinear,
    t: interpolatorLinear,
    p: interpolatorLinear,
    alpha: {
      use: interpolatorLinear,
      fixup: fixupAlpha
    }
  }
};

const p$1 = 134.03437499999998;

const d0$1 = 16295499532821565e-27;

const jabPqEncode = v => {
  if (v < 0) return 0;
  let vn = Math.pow(v / 1e4, M1);
  return Math.pow((C1 + C2 * vn) / (1 + C3 * vn), p$1);
};

const abs = (v = 0) => Math.max(v * 203, 0);

const convertXyz65ToJab = ({x, y, z, alpha}) => {
  x = abs(x);
  y = abs(y);
  z = abs(z);
  let xp = 1.15 * x - .15 * z;
  let yp = .66 * y + .34 * x;
  let l = jabPqEncode(.41478972 * xp + .579999 * yp + .014648 * z);
  let m = jabPqEncode(-.20151 * xp + 1.120649 * yp + .0531008 * z);
  let s = jabPqEncode(-.0166008 * xp + .2648 * yp + .6684799 * z);
  let i = (l + m) / 2;
  let res = {
    mode: "jab",
    j: .44 * i / (1 - .56 * i) - d0$1,
    a: 3.524 * l - 4.066708 * m + .542708 * s,
    b: .199076 * l + 1.096799 * m - 1.295875 * s
  };
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const p = 134.03437499999998;

const d0 = 16295499532821565e-27;

const jabPqDecode = v => {
  if (v < 0) return 0;
  let vp = Math.pow(v, 1 / p);
  return 1e4 * Math.pow((C1 - vp) / (C3 * vp - C2), 1 / M1);
};

const rel = v => v / 203;

const convertJabToXyz65 = ({j, a, b, alpha}) => {
  if (j === undefined) j = 0;
  if (a === undefined) a = 0;
  if (b === undefined) b = 0;
  let i = (j + d0) / (.44 + .56 * (j + d0));
  let l = jabPqDecode(i + .13860504 * a + .058047316 * b);
  let m = jabPqDecode(i - .13860504 * a - .058047316 * b);
  let s = jabPqDecode(i - .096019242 * a - .8118919 * b);
  let res = {
    mode: "xyz65",
    x: rel(1.661373024652174 * l - .914523081304348 * m + .23136208173913045 * s),
    y: rel(-.3250758611844533 * l + 1.571847026732543 * m - .21825383453227928 * s),
    z: rel(-.090982811 * l - .31272829 * m + 1.5227666 * s)
  };
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const convertRgbToJab = rgb => {
  let res = convertXyz65ToJab(convertRgbToXyz65(rgb));
  if (rgb.r === rgb.b && rgb.b === rgb.g) {
    res.a = res.b = 0;
  }
  return res;
};

const convertJabToRgb = color => convertXyz65ToRgb(convertJabToXyz65(color));

const definition$h = {
  mode: "jab",
  channels: [ "j", "a", "b", "alpha" ],
  parse: [ "--jzazbz" ],
  serialize: "--jzazbz",
  fromMode: {
    rgb: convertRgbToJab,
    xyz65: convertXyz65ToJab
  },
  toMode: {
    rgb: convertJabToRgb,
    xyz65: convertJabToXyz65
  },
  ranges: {
    j: [ 0, .222 ],
    a: [ -.109, .129 ],
    b: [ -.185, .134 ]
  },
  interpolate: {
    j: interpolatorLinear,
    a: interpolatorLinear,
    b: interpolatorLinear,
    alpha: {
      use: interpolatorLinear,
      fixup: fixupAlpha
    }
  }
};

const convertJabToJch = ({j, a, b, alpha}) => {
  if (a === undefined) a = 0;
  if (b === undefined) b = 0;
  let c = Math.sqrt(a * a + b * b);
  let res = {
    mode: "jch",
    j,
    c
  };
  if (c) {
    res.h = normalizeHue(Math.atan2(b, a) * 180 / Math.PI);
  }
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const convertJchToJab = ({j, c, h, alpha}) => {
  if (h === undefined) h = 0;
  let res = {
    mode: "jab",
    j,
    a: c ? c * Math.cos(h / 180 * Math.PI) : 0,
    b: c ? c * Math.sin(h / 180 * Math.PI) : 0
  };
  if (alpha !== undefined) res.alpha = alpha;
  return res;
};

const definition$g = {
  mode: "jch",
  parse: [ "--jzczhz" ],
  serialize: "--jzczhz",
  toMode: {
    jab: convertJchToJab,
    rgb: c => convertJabToRgb(convertJchToJab(c))
  },
  fromMode: {
    rgb: c => convertJabToJch(convertRgbToJab(c)),
    jab: convertJabToJch
  },
  channels: [ "j", "c", "h", "alpha" ],
  ranges: {
    j: [ 0, .221 ],
    c: [ 0, .19 ],
    h: [ 0, 360 ]
  },
  interpolate: {
    h: {
      use: interpolatorLinear,
      fixup: fixupHueShorter
    },
    c: interpolatorLinear,
    j: interpolatorLinear,
    alpha: {
      use: interpolatorLinear,
      fixup: fixupAlpha
    }
  },
  difference: {
    h: differenceHueChroma
  },
  average: {
    h: averageAngle
  }
};

const k = Math.pow(29, 3) / Math.pow(3, 3);

const e = Math.pow(6, 3) / Math.pow(29, 3);

let fn = v => Math.pow(v, 3) > e ? Math.pow(v, 3) : (116 * v - 16) / k;

const convertLabToXyz50 = ({l, a, b, alpha}) => {
  if (l === undefined) l = 0;
  if (a === undefined) a = 0;
  if (b === undefined) b = 0;
  let fy = (l + 16) / 116;
  let fx = a / 500 + fy;
  let fz = fy - b / 200;
  let res = {
    mode: "xyz50",
    x: fn(fx) * D50.X,
    y: fn(fy) * D50.Y,
    z: fn(fz) * D50.Z
  };
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const convertXyz50ToRgb = ({x, y, z, alpha}) => {
  if (x === undefined) x = 0;
  if (y === undefined) y = 0;
  if (z === undefined) z = 0;
  let res = convertLrgbToRgb({
    r: x * 3.1341359569958707 - y * 1.6173863321612538 - .4906619460083532 * z,
    g: x * -.978795502912089 + y * 1.916254567259524 + .03344273116131949 * z,
    b: x * .07195537988411677 - y * .2289768264158322 + 1.405386058324125 * z
  });
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const convertLabToRgb = lab => convertXyz50ToRgb(convertLabToXyz50(lab));

const convertRgbToXyz50 = rgb => {
  let {r, g, b, alpha} = convertRgbToLrgb(rgb);
  let res = {
    mode: "xyz50",
    x: .436065742824811 * r + .3851514688337912 * g + .14307845442264197 * b,
    y: .22249319175623702 * r + .7168870538238823 * g + .06061979053616537 * b,
    z: .013923904500943465 * r + .09708128566574634 * g + .7140993584005155 * b
  };
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const f = value => value > e ? Math.cbrt(value) : (k * value + 16) / 116;

const convertXyz50ToLab = ({x, y, z, alpha}) => {
  if (x === undefined) x = 0;
  if (y === undefined) y = 0;
  if (z === undefined) z = 0;
  let f0 = f(x / D50.X);
  let f1 = f(y / D50.Y);
  let f2 = f(z / D50.Z);
  let res = {
    mode: "lab",
    l: 116 * f1 - 16,
    a: 500 * (f0 - f1),
    b: 200 * (f1 - f2)
  };
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const convertRgbToLab = rgb => {
  let res = convertXyz50ToLab(convertRgbToXyz50(rgb));
  if (rgb.r === rgb.b && rgb.b === rgb.g) {
    res.a = res.b = 0;
  }
  return res;
};

function parseLab(color, parsed) {
  if (!parsed || parsed[0] !== "lab") {
    return undefined;
  }
  const res = {
    mode: "lab"
  };
  const [, l, a, b, alpha] = parsed;
  if (l.type === Tok.Hue || a.type === Tok.Hue || b.type === Tok.Hue) {
    return undefined;
  }
  if (l.type !== Tok.None) {
    res.l = Math.min(Math.max(0, l.value), 100);
  }
  if (a.type !== Tok.None) {
    res.a = a.type === Tok.Number ? a.value : a.value * 125 / 100;
  }
  if (b.type !== Tok.None) {
    res.b = b.type === Tok.Number ? b.value : b.value * 125 / 100;
  }
  if (alpha.type !== Tok.None) {
    res.alpha = Math.min(1, Math.max(0, alpha.type === Tok.Number ? alpha.value : alpha.value / 100));
  }
  return res;
}

const definition$f = {
  mode: "lab",
  toMode: {
    xyz50: convertLabToXyz50,
    rgb: convertLabToRgb
  },
  fromMode: {
    xyz50: convertXyz50ToLab,
    rgb: convertRgbToLab
  },
  channels: [ "l", "a", "b", "alpha" ],
  ranges: {
    l: [ 0, 100 ],
    a: [ -125, 125 ],
    b: [ -125, 125 ]
  },
  parse: [ parseLab ],
  serialize: c => `lab(${c.l !== undefined ? c.l : "none"} ${c.a !== undefined ? c.a : "none"} ${c.b !== undefined ? c.b : "none"}${c.alpha < 1 ? ` / ${c.alpha}` : ""})`,
  interpolate: {
    l: interpolatorLinear,
    a: interpolatorLinear,
    b: interpolatorLinear,
    alpha: {
      use: interpolatorLinear,
      fixup: fixupAlpha
    }
  }
};

const definition$e = {
  ...definition$f,
  mode: "lab65",
  parse: [ "--lab-d65" ],
  serialize: "--lab-d65",
  toMode: {
    xyz65: convertLab65ToXyz65,
    rgb: convertLab65ToRgb
  },
  fromMode: {
    xyz65: convertXyz65ToLab65,
    rgb: convertRgbToLab65
  },
  ranges: {
    l: [ 0, 100 ],
    a: [ -125, 125 ],
    b: [ -125, 125 ]
  }
};

function parseLch(color, parsed) {
  if (!parsed || parsed[0] !== "lch") {
    return undefined;
  }
  const res = {
    mode: "lch"
  };
  const [, l, c, h, alpha] = parsed;
  if (l.type !== Tok.None) {
    if (l.type === Tok.Hue) {
      return undefined;
    }
    res.l = Math.min(Math.max(0, l.value), 100);
  }
  if (c.type !== Tok.None) {
    res.c = Math.max(0, c.type === Tok.Number ? c.value : c.value * 150 / 100);
  }
  if (h.type !== Tok.None) {
    if (h.type === Tok.Percentage) {
      return undefined;
    }
    res.h = h.value;
  }
  if (alpha.type !== Tok.None) {
    res.alpha = Math.min(1, Math.max(0, alpha.type === Tok.Number ? alpha.value : alpha.value / 100));
  }
  return res;
}

const definition$d = {
  mode: "lch",
  toMode: {
    lab: convertLchToLab,
    rgb: c => convertLabToRgb(convertLchToLab(c))
  },
  fromMode: {
    rgb: c => convertLabToLch(convertRgbToLab(c)),
    lab: convertLabToLch
  },
  channels: [ "l", "c", "h", "alpha" ],
  ranges: {
    l: [ 0, 100 ],
    c: [ 0, 150 ],
    h: [ 0, 360 ]
  },
  parse: [ parseLch ],
  serialize: c => `lch(${c.l !== undefined ? c.l : "none"} ${c.c !== undefined ? c.c : "none"} ${c.h !== undefined ? c.h : "none"}${c.alpha < 1 ? ` / ${c.alpha}` : ""})`,
  interpolate: {
    h: {
      use: interpolatorLinear,
      fixup: fixupHueShorter
    },
    c: interpolatorLinear,
    l: interpolatorLinear,
    alpha: {
      use: interpolatorLinear,
      fixup: fixupAlpha
    }
  },
  difference: {
    h: differenceHueChroma
  },
  average: {
    h: averageAngle
  }
};

const definition$c = {
  ...definition$d,
  mode: "lch65",
  parse: [ "--lch-d65" ],
  serialize: "--lch-d65",
  toMode: {
    lab65: c => convertLchToLab(c, "lab65"),
    rgb: c => convertLab65ToRgb(convertLchToLab(c, "lab65"))
  },
  fromMode: {
    rgb: c => convertLabToLch(convertRgbToLab65(c), "lch65"),
    lab65: c => convertLabToLch(c, "lch65")
  },
  ranges: {
    l: [ 0, 100 ],
    c: [ 0, 150 ],
    h: [ 0, 360 ]
  }
};

const convertLuvToLchuv = ({l, u, v, alpha}) => {
  if (u === undefined) u = 0;
  if (v === undefined) v = 0;
  let c = Math.sqrt(u * u + v * v);
  let res = {
    mode: "lchuv",
    l,
    c
  };
  if (c) {
    res.h = normalizeHue(Math.atan2(v, u) * 180 / Math.PI);
  }
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const convertLchuvToLuv = ({l, c, h, alpha}) => {
  if (h === undefined) h = 0;
  let res = {
    mode: "luv",
    l,
    u: c ? c * Math.cos(h / 180 * Math.PI) : 0,
    v: c ? c * Math.sin(h / 180 * Math.PI) : 0
  };
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const u_fn$1 = (x, y, z) => 4 * x / (x + 15 * y + 3 * z);

const v_fn$1 = (x, y, z) => 9 * y / (x + 15 * y + 3 * z);

const un$1 = u_fn$1(D50.X, D50.Y, D50.Z);

const vn$1 = v_fn$1(D50.X, D50.Y, D50.Z);

const l_fn = value => value <= e ? k * value : 116 * Math.cbrt(value) - 16;

const convertXyz50ToLuv = ({x, y, z, alpha}) => {
  if (x === undefined) x = 0;
  if (y === undefined) y = 0;
  if (z === undefined) z = 0;
  let l = l_fn(y / D50.Y);
  let u = u_fn$1(x, y, z);
  let v = v_fn$1(x, y, z);
  if (!isFinite(u) || !isFinite(v)) {
    l = u = v = 0;
  } else {
    u = 13 * l * (u - un$1);
    v = 13 * l * (v - vn$1);
  }
  let res = {
    mode: "luv",
    l,
    u,
    v
  };
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const u_fn = (x, y, z) => 4 * x / (x + 15 * y + 3 * z);

const v_fn = (x, y, z) => 9 * y / (x + 15 * y + 3 * z);

const un = u_fn(D50.X, D50.Y, D50.Z);

const vn = v_fn(D50.X, D50.Y, D50.Z);

const convertLuvToXyz50 = ({l, u, v, alpha}) => {
  if (l === undefined) l = 0;
  if (l === 0) {
    return {
      mode: "xyz50",
      x: 0,
      y: 0,
      z: 0
    };
  }
  if (u === undefined) u = 0;
  if (v === undefined) v = 0;
  let up = u / (13 * l) + un;
  let vp = v / (13 * l) + vn;
  let y = D50.Y * (l <= 8 ? l / k : Math.pow((l + 16) / 116, 3));
  let x = y * (9 * up) / (4 * vp);
  let z = y * (12 - 3 * up - 20 * vp) / (4 * vp);
  let res = {
    mode: "xyz50",
    x,
    y,
    z
  };
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const convertRgbToLchuv = rgb => convertLuvToLchuv(convertXyz50ToLuv(convertRgbToXyz50(rgb)));

const convertLchuvToRgb = lchuv => convertXyz50ToRgb(convertLuvToXyz50(convertLchuvToLuv(lchuv)));

const definition$b = {
  mode: "lchuv",
  toMode: {
    luv: convertLchuvToLuv,
    rgb: convertLchuvToRgb
  },
  fromMode: {
    rgb: convertRgbToLchuv,
    luv: convertLuvToLchuv
  },
  channels: [ "l", "c", "h", "alpha" ],
  parse: [ "--lchuv" ],
  serialize: "--lchuv",
  ranges: {
    l: [ 0, 100 ],
    c: [ 0, 176.956 ],
    h: [ 0, 360 ]
  },
  interpolate: {
    h: {
      use: interpolatorLinear,
      fixup: fixupHueShorter
    },
    c: interpolatorLinear,
    l: interpolatorLinear,
    alpha: {
      use: interpolatorLinear,
      fixup: fixupAlpha
    }
  },
  difference: {
    h: differenceHueChroma
  },
  average: {
    h: averageAngle
  }
};

const definition$a = {
  ...definition$r,
  mode: "lrgb",
  toMode: {
    rgb: convertLrgbToRgb
  },
  fromMode: {
    rgb: convertRgbToLrgb
  },
  parse: [ "srgb-linear" ],
  serialize: "srgb-linear"
};

const definition$9 = {
  mode: "luv",
  toMode: {
    xyz50: convertLuvToXyz50,
    rgb: luv => convertXyz50ToRgb(convertLuvToXyz50(luv))
  },
  fromMode: {
    xyz50: convertXyz50ToLuv,
    rgb: rgb => convertXyz50ToLuv(convertRgbToXyz50(rgb))
  },
  channels: [ "l", "u", "v", "alpha" ],
  parse: [ "--luv" ],
  serialize: "--luv",
  ranges: {
    l: [ 0, 100 ],
    u: [ -84.936, 175.042 ],
    v: [ -125.882, 87.243 ]
  },
  interpolate: {
    l: interpolatorLinear,
    u: interpolatorLinear,
    v: interpolatorLinear,
    alpha: {
      use: interpolatorLinear,
      fixup: fixupAlpha
    }
  }
};

const convertLrgbToOklab = ({r, g, b, alpha}) => {
  if (r === undefined) r = 0;
  if (g === undefined) g = 0;
  if (b === undefined) b = 0;
  let L = Math.cbrt(.412221469470763 * r + .5363325372617348 * g + .0514459932675022 * b);
  let M = Math.cbrt(.2119034958178252 * r + .6806995506452344 * g + .1073969535369406 * b);
  let S = Math.cbrt(.0883024591900564 * r + .2817188391361215 * g + .6299787016738222 * b);
  let res = {
    mode: "oklab",
    l: .210454268309314 * L + .7936177747023054 * M - .0040720430116193 * S,
    a: 1.9779985324311684 * L - 2.42859224204858 * M + .450593709617411 * S,
    b: .0259040424655478 * L + .7827717124575296 * M - .8086757549230774 * S
  };
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const convertRgbToOklab = rgb => {
  let res = convertLrgbToOklab(convertRgbToLrgb(rgb));
  if (rgb.r === rgb.b && rgb.b === rgb.g) {
    res.a = res.b = 0;
  }
  return res;
};

const convertOklabToLrgb = ({l, a, b, alpha}) => {
  if (l === undefined) l = 0;
  if (a === undefined) a = 0;
  if (b === undefined) b = 0;
  let L = Math.pow(l + .3963377773761749 * a + .2158037573099136 * b, 3);
  let M = Math.pow(l - .1055613458156586 * a - .0638541728258133 * b, 3);
  let S = Math.pow(l - .0894841775298119 * a - 1.2914855480194092 * b, 3);
  let res = {
    mode: "lrgb",
    r: 4.076741636075957 * L - 3.3077115392580616 * M + .2309699031821044 * S,
    g: -1.2684379732850317 * L + 2.6097573492876887 * M - .3413193760026573 * S,
    b: -.0041960761386756 * L - .7034186179359362 * M + 1.7076146940746117 * S
  };
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const convertOklabToRgb = c => convertLrgbToRgb(convertOklabToLrgb(c));

function toe(x) {
  const k_1 = .206;
  const k_2 = .03;
  const k_3 = (1 + k_1) / (1 + k_2);
  return .5 * (k_3 * x - k_1 + Math.sqrt((k_3 * x - k_1) * (k_3 * x - k_1) + 4 * k_2 * k_3 * x));
}

function toe_inv(x) {
  const k_1 = .206;
  const k_2 = .03;
  const k_3 = (1 + k_1) / (1 + k_2);
  return (x * x + k_1 * x) / (k_3 * (x + k_2));
}

function compute_max_saturation(a, b) {
  let k0, k1, k2, k3, k4, wl, wm, ws;
  if (-1.88170328 * a - .80936493 * b > 1) {
    k0 = 1.19086277;
    k1 = 1.76576728;
    k2 = .59662641;
    k3 = .75515197;
    k4 = .56771245;
    wl = 4.0767416621;
    wm = -3.3077115913;
    ws = .2309699292;
  } else if (1.81444104 * a - 1.19445276 * b > 1) {
    k0 = .73956515;
    k1 = -.45954404;
    k2 = .08285427;
    k3 = .1254107;
    k4 = .14503204;
    wl = -1.2684380046;
    wm = 2.6097574011;
    ws = -.3413193965;
  } else {
    k0 = 1.35733652;
    k1 = -.00915799;
    k2 = -1.1513021;
    k3 = -.50559606;
    k4 = .00692167;
    wl = -.0041960863;
    wm = -.7034186147;
    ws = 1.707614701;
  }
  let S = k0 + k1 * a + k2 * b + k3 * a * a + k4 * a * b;
  let k_l = .3963377774 * a + .2158037573 * b;
  let k_m = -.1055613458 * a - .0638541728 * b;
  let k_s = -.0894841775 * a - 1.291485548 * b;
  {
    let l_ = 1 + S * k_l;
    let m_ = 1 + S * k_m;
    let s_ = 1 + S * k_s;
    let l = l_ * l_ * l_;
    let m = m_ * m_ * m_;
    let s = s_ * s_ * s_;
    let l_dS = 3 * k_l * l_ * l_;
    let m_dS = 3 * k_m * m_ * m_;
    let s_dS = 3 * k_s * s_ * s_;
    let l_dS2 = 6 * k_l * k_l * l_;
    let m_dS2 = 6 * k_m * k_m * m_;
    let s_dS2 = 6 * k_s * k_s * s_;
    let f = wl * l + wm * m + ws * s;
    let f1 = wl * l_dS + wm * m_dS + ws * s_dS;
    let f2 = wl * l_dS2 + wm * m_dS2 + ws * s_dS2;
    S = S - f * f1 / (f1 * f1 - .5 * f * f2);
  }
  return S;
}

function find_cusp(a, b) {
  let S_cusp = compute_max_saturation(a, b);
  let rgb = convertOklabToLrgb({
    l: 1,
    a: S_cusp * a,
    b: S_cusp * b
  });
  let L_cusp = Math.cbrt(1 / Math.max(rgb.r, rgb.g, rgb.b));
  let C_cusp = L_cusp * S_cusp;
  return [ L_cusp, C_cusp ];
}

function find_gamut_intersection(a, b, L1, C1, L0, cusp = null) {
  if (!cusp) {
    cusp = find_cusp(a, b);
  }
  let t;
  if ((L1 - L0) * cusp[1] - (cusp[0] - L0) * C1 <= 0) {
    t = cusp[1] * L0 / (C1 * cusp[0] + cusp[1] * (L0 - L1));
  } else {
    t = cusp[1] * (L0 - 1) / (C1 * (cusp[0] - 1) + cusp[1] * (L0 - L1));
    {
      let dL = L1 - L0;
      let dC = C1;
      let k_l = .3963377774 * a + .2158037573 * b;
      let k_m = -.1055613458 * a - .0638541728 * b;
      let k_s = -.0894841775 * a - 1.291485548 * b;
      let l_dt = dL + dC * k_l;
      let m_dt = dL + dC * k_m;
      let s_dt = dL + dC * k_s;
      {
        let L = L0 * (1 - t) + t * L1;
        let C = t * C1;
        let l_ = L + C * k_l;
        let m_ = L + C * k_m;
        let s_ = L + C * k_s;
        let l = l_ * l_ * l_;
        let m = m_ * m_ * m_;
        let s = s_ * s_ * s_;
        let ldt = 3 * l_dt * l_ * l_;
        let mdt = 3 * m_dt * m_ * m_;
        let sdt = 3 * s_dt * s_ * s_;
        let ldt2 = 6 * l_dt * l_dt * l_;
        let mdt2 = 6 * m_dt * m_dt * m_;
        let sdt2 = 6 * s_dt * s_dt * s_;
        let r = 4.0767416621 * l - 3.3077115913 * m + .2309699292 * s - 1;
        let r1 = 4.0767416621 * ldt - 3.3077115913 * mdt + .2309699292 * sdt;
        let r2 = 4.0767416621 * ldt2 - 3.3077115913 * mdt2 + .2309699292 * sdt2;
        let u_r = r1 / (r1 * r1 - .5 * r * r2);
        let t_r = -r * u_r;
        let g = -1.2684380046 * l + 2.6097574011 * m - .3413193965 * s - 1;
        let g1 = -1.2684380046 * ldt + 2.6097574011 * mdt - .3413193965 * sdt;
        let g2 = -1.2684380046 * ldt2 + 2.6097574011 * mdt2 - .3413193965 * sdt2;
        let u_g = g1 / (g1 * g1 - .5 * g * g2);
        let t_g = -g * u_g;
        let b = -.0041960863 * l - .7034186147 * m + 1.707614701 * s - 1;
        let b1 = -.0041960863 * ldt - .7034186147 * mdt + 1.707614701 * sdt;
        let b2 = -.0041960863 * ldt2 - .7034186147 * mdt2 + 1.707614701 * sdt2;
        let u_b = b1 / (b1 * b1 - .5 * b * b2);
        let t_b = -b * u_b;
        t_r = u_r >= 0 ? t_r : 1e6;
        t_g = u_g >= 0 ? t_g : 1e6;
        t_b = u_b >= 0 ? t_b : 1e6;
        t += Math.min(t_r, Math.min(t_g, t_b));
      }
    }
  }
  return t;
}

function get_ST_max(a_, b_, cusp = null) {
  if (!cusp) {
    cusp = find_cusp(a_, b_);
  }
  let L = cusp[0];
  let C = cusp[1];
  return [ C / L, C / (1 - L) ];
}

function get_Cs(L, a_, b_) {
  let cusp = find_cusp(a_, b_);
  let C_max = find_gamut_intersection(a_, b_, L, 1, L, cusp);
  let ST_max = get_ST_max(a_, b_, cusp);
  let S_mid = .11516993 + 1 / (7.4477897 + 4.1590124 * b_ + a_ * (-2.19557347 + 1.75198401 * b_ + a_ * (-2.13704948 - 10.02301043 * b_ + a_ * (-4.24894561 + 5.38770819 * b_ + 4.69891013 * a_))));
  let T_mid = .11239642 + 1 / (1.6132032 - .68124379 * b_ + a_ * (.40370612 + .90148123 * b_ + a_ * (-.27087943 + .6122399 * b_ + a_ * (.00299215 - .45399568 * b_ - .14661872 * a_))));
  let k = C_max / Math.min(L * ST_max[0], (1 - L) * ST_max[1]);
  let C_a = L * S_mid;
  let C_b = (1 - L) * T_mid;
  let C_mid = .9 * k * Math.sqrt(Math.sqrt(1 / (1 / (C_a * C_a * C_a * C_a) + 1 / (C_b * C_b * C_b * C_b))));
  C_a = L * .4;
  C_b = (1 - L) * .8;
  let C_0 = Math.sqrt(1 / (1 / (C_a * C_a) + 1 / (C_b * C_b)));
  return [ C_0, C_mid, C_max ];
}

function convertOklabToOkhsl(lab) {
  const l = lab.l !== undefined ? lab.l : 0;
  const a = lab.a !== undefined ? lab.a : 0;
  const b = lab.b !== undefined ? lab.b : 0;
  const ret = {
    mode: "okhsl",
    l: toe(l)
  };
  if (lab.alpha !== undefined) {
    ret.alpha = lab.alpha;
  }
  let c = Math.sqrt(a * a + b * b);
  if (!c) {
    ret.s = 0;
    return ret;
  }
  let [C_0, C_mid, C_max] = get_Cs(l, a / c, b / c);
  let s;
  if (c < C_mid) {
    let k_0 = 0;
    let k_1 = .8 * C_0;
    let k_2 = 1 - k_1 / C_mid;
    let t = (c - k_0) / (k_1 + k_2 * (c - k_0));
    s = t * .8;
  } else {
    let k_0 = C_mid;
    let k_1 = .2 * C_mid * C_mid * 1.25 * 1.25 / C_0;
    let k_2 = 1 - k_1 / (C_max - C_mid);
    let t = (c - k_0) / (k_1 + k_2 * (c - k_0));
    s = .8 + .2 * t;
  }
  if (s) {
    ret.s = s;
    ret.h = normalizeHue(Math.atan2(b, a) * 180 / Math.PI);
  }
  return ret;
}

function convertOkhslToOklab(hsl) {
  let h = hsl.h !== undefined ? hsl.h : 0;
  let s = hsl.s !== undefined ? hsl.s : 0;
  let l = hsl.l !== undefined ? hsl.l : 0;
  const ret = {
    mode: "oklab",
    l: toe_inv(l)
  };
  if (hsl.alpha !== undefined) {
    ret.alpha = hsl.alpha;
  }
  if (!s || l === 1) {
    ret.a = ret.b = 0;
    return ret;
  }
  let a_ = Math.cos(h / 180 * Math.PI);
  let b_ = Math.sin(h / 180 * Math.PI);
  let [C_0, C_mid, C_max] = get_Cs(ret.l, a_, b_);
  let t, k_0, k_1, k_2;
  if (s < .8) {
    t = 1.25 * s;
    k_0 = 0;
    k_1 = .8 * C_0;
    k_2 = 1 - k_1 / C_mid;
  } else {
    t = 5 * (s - .8);
    k_0 = C_mid;
    k_1 = .2 * C_mid * C_mid * 1.25 * 1.25 / C_0;
    k_2 = 1 - k_1 / (C_max - C_mid);
  }
  let C = k_0 + t * k_1 / (1 - k_2 * t);
  ret.a = C * a_;
  ret.b = C * b_;
  return ret;
}

const modeOkhsl = {
  ...definition$l,
  mode: "okhsl",
  channels: [ "h", "s", "l", "alpha" ],
  parse: [ "--okhsl" ],
  serialize: "--okhsl",
  fromMode: {
    oklab: convertOklabToOkhsl,
    rgb: c => convertOklabToOkhsl(convertRgbToOklab(c))
  },
  toMode: {
    oklab: convertOkhslToOklab,
    rgb: c => convertOklabToRgb(convertOkhslToOklab(c))
  }
};

function convertOklabToOkhsv(lab) {
  let l = lab.l !== undefined ? lab.l : 0;
  let a = lab.a !== undefined ? lab.a : 0;
  let b = lab.b !== undefined ? lab.b : 0;
  let c = Math.sqrt(a * a + b * b);
  let a_ = c ? a / c : 1;
  let b_ = c ? b / c : 1;
  let [S_max, T] = get_ST_max(a_, b_);
  let S_0 = .5;
  let k = 1 - S_0 / S_max;
  let t = T / (c + l * T);
  let L_v = t * l;
  let C_v = t * c;
  let L_vt = toe_inv(L_v);
  let C_vt = C_v * L_vt / L_v;
  let rgb_scale = convertOklabToLrgb({
    l: L_vt,
    a: a_ * C_vt,
    b: b_ * C_vt
  });
  let scale_L = Math.cbrt(1 / Math.max(rgb_scale.r, rgb_scale.g, rgb_scale.b, 0));
  l = l / scale_L;
  c = c / scale_L * toe(l) / l;
  l = toe(l);
  const ret = {
    mode: "okhsv",
    s: c ? (S_0 + T) * C_v / (T * S_0 + T * k * C_v) : 0,
    v: l ? l / L_v : 0
  };
  if (ret.s) {
    ret.h = normalizeHue(Math.atan2(b, a) * 180 / Math.PI);
  }
  if (lab.alpha !== undefined) {
    ret.alpha = lab.alpha;
  }
  return ret;
}

function convertOkhsvToOklab(hsv) {
  const ret = {
    mode: "oklab"
  };
  if (hsv.alpha !== undefined) {
    ret.alpha = hsv.alpha;
  }
  const h = hsv.h !== undefined ? hsv.h : 0;
  const s = hsv.s !== undefined ? hsv.s : 0;
  const v = hsv.v !== undefined ? hsv.v : 0;
  const a_ = Math.cos(h / 180 * Math.PI);
  const b_ = Math.sin(h / 180 * Math.PI);
  const [S_max, T] = get_ST_max(a_, b_);
  const S_0 = .5;
  const k = 1 - S_0 / S_max;
  const L_v = 1 - s * S_0 / (S_0 + T - T * k * s);
  const C_v = s * T * S_0 / (S_0 + T - T * k * s);
  const L_vt = toe_inv(L_v);
  const C_vt = C_v * L_vt / L_v;
  const rgb_scale = convertOklabToLrgb({
    l: L_vt,
    a: a_ * C_vt,
    b: b_ * C_vt
  });
  const scale_L = Math.cbrt(1 / Math.max(rgb_scale.r, rgb_scale.g, rgb_scale.b, 0));
  const L_new = toe_inv(v * L_v);
  const C = C_v * L_new / L_v;
  ret.l = L_new * scale_L;
  ret.a = C * a_ * scale_L;
  ret.b = C * b_ * scale_L;
  return ret;
}

const modeOkhsv = {
  ...definition$k,
  mode: "okhsv",
  channels: [ "h", "s", "v", "alpha" ],
  parse: [ "--okhsv" ],
  serialize: "--okhsv",
  fromMode: {
    oklab: convertOklabToOkhsv,
    rgb: c => convertOklabToOkhsv(convertRgbToOklab(c))
  },
  toMode: {
    oklab: convertOkhsvToOklab,
    rgb: c => convertOklabToRgb(convertOkhsvToOklab(c))
  }
};

function parseOklab(color, parsed) {
  if (!parsed || parsed[0] !== "oklab") {
    return undefined;
  }
  const res = {
    mode: "oklab"
  };
  const [, l, a, b, alpha] = parsed;
  if (l.type === Tok.Hue || a.type === Tok.Hue || b.type === Tok.Hue) {
    return undefined;
  }
  if (l.type !== Tok.None) {
    res.l = Math.min(Math.max(0, l.type === Tok.Number ? l.value : l.value / 100), 1);
  }
  if (a.type !== Tok.None) {
    res.a = a.type === Tok.Number ? a.value : a.value * .4 / 100;
  }
  if (b.type !== Tok.None) {
    res.b = b.type === Tok.Number ? b.value : b.value * .4 / 100;
  }
  if (alpha.type !== Tok.None) {
    res.alpha = Math.min(1, Math.max(0, alpha.type === Tok.Number ? alpha.value : alpha.value / 100));
  }
  return res;
}

const definition$8 = {
  ...definition$f,
  mode: "oklab",
  toMode: {
    lrgb: convertOklabToLrgb,
    rgb: convertOklabToRgb
  },
  fromMode: {
    lrgb: convertLrgbToOklab,
    rgb: convertRgbToOklab
  },
  ranges: {
    l: [ 0, 1 ],
    a: [ -.4, .4 ],
    b: [ -.4, .4 ]
  },
  parse: [ parseOklab ],
  serialize: c => `oklab(${c.l !== undefined ? c.l : "none"} ${c.a !== undefined ? c.a : "none"} ${c.b !== undefined ? c.b : "none"}${c.alpha < 1 ? ` / ${c.alpha}` : ""})`
};

function parseOklch(color, parsed) {
  if (!parsed || parsed[0] !== "oklch") {
    return undefined;
  }
  const res = {
    mode: "oklch"
  };
  const [, l, c, h, alpha] = parsed;
  if (l.type !== Tok.None) {
    if (l.type === Tok.Hue) {
      return undefined;
    }
    res.l = Math.min(Math.max(0, l.type === Tok.Number ? l.value : l.value / 100), 1);
  }
  if (c.type !== Tok.None) {
    res.c = Math.max(0, c.type === Tok.Number ? c.value : c.value * .4 / 100);
  }
  if (h.type !== Tok.None) {
    if (h.type === Tok.Percentage) {
      return undefined;
    }
    res.h = h.value;
  }
  if (alpha.type !== Tok.None) {
    res.alpha = Math.min(1, Math.max(0, alpha.type === Tok.Number ? alpha.value : alpha.value / 100));
  }
  return res;
}

const definition$7 = {
  ...definition$d,
  mode: "oklch",
  toMode: {
    oklab: c => convertLchToLab(c, "oklab"),
    rgb: c => convertOklabToRgb(convertLchToLab(c, "oklab"))
  },
  fromMode: {
    rgb: c => convertLabToLch(convertRgbToOklab(c), "oklch"),
    oklab: c => convertLabToLch(c, "oklch")
  },
  parse: [ parseOklch ],
  serialize: c => `oklch(${c.l !== undefined ? c.l : "none"} ${c.c !== undefined ? c.c : "none"} ${c.h !== undefined ? c.h : "none"}${c.alpha < 1 ? ` / ${c.alpha}` : ""})`,
  ranges: {
    l: [ 0, 1 ],
    c: [ 0, .4 ],
    h: [ 0, 360 ]
  }
};

const convertP3ToXyz65 = rgb => {
  let {r, g, b, alpha} = convertRgbToLrgb(rgb);
  let res = {
    mode: "xyz65",
    x: .486570948648216 * r + .265667693169093 * g + .1982172852343625 * b,
    y: .2289745640697487 * r + .6917385218365062 * g + .079286914093745 * b,
    z: 0 * r + .0451133818589026 * g + 1.043944368900976 * b
  };
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const convertXyz65ToP3 = ({x, y, z, alpha}) => {
  if (x === undefined) x = 0;
  if (y === undefined) y = 0;
  if (z === undefined) z = 0;
  let res = convertLrgbToRgb({
    r: x * 2.4934969119414263 - y * .9313836179191242 - .402710784450717 * z,
    g: x * -.8294889695615749 + y * 1.7626640603183465 + .0236246858419436 * z,
    b: x * .0358458302437845 - y * .0761723892680418 + .9568845240076871 * z
  }, "p3");
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const definition$6 = {
  ...definition$r,
  mode: "p3",
  parse: [ "display-p3" ],
  serialize: "display-p3",
  fromMode: {
    rgb: color => convertXyz65ToP3(convertRgbToXyz65(color)),
    xyz65: convertXyz65ToP3
  },
  toMode: {
    rgb: color => convertXyz65ToRgb(convertP3ToXyz65(color)),
    xyz65: convertP3ToXyz65
  }
};

const gamma$1 = v => {
  let abs = Math.abs(v);
  if (abs >= 1 / 512) {
    return Math.sign(v) * Math.pow(abs, 1 / 1.8);
  }
  return 16 * v;
};

const convertXyz50ToProphoto = ({x, y, z, alpha}) => {
  if (x === undefined) x = 0;
  if (y === undefined) y = 0;
  if (z === undefined) z = 0;
  let res = {
    mode: "prophoto",
    r: gamma$1(x * 1.3457868816471585 - y * .2555720873797946 - .0511018649755453 * z),
    g: gamma$1(x * -.5446307051249019 + y * 1.5082477428451466 + .0205274474364214 * z),
    b: gamma$1(x * 0 + y * 0 + 1.2119675456389452 * z)
  };
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const linearize$1 = (v = 0) => {
  let abs = Math.abs(v);
  if (abs >= 16 / 512) {
    return Math.sign(v) * Math.pow(abs, 1.8);
  }
  return v / 16;
};

const convertProphotoToXyz50 = prophoto => {
  let r = linearize$1(prophoto.r);
  let g = linearize$1(prophoto.g);
  let b = linearize$1(prophoto.b);
  let res = {
    mode: "xyz50",
    x: .7977666449006423 * r + .1351812974005331 * g + .0313477341283922 * b,
    y: .2880748288194013 * r + .7118352342418731 * g + 899369387256e-16 * b,
    z: 0 * r + 0 * g + .8251046025104602 * b
  };
  if (prophoto.alpha !== undefined) {
    res.alpha = prophoto.alpha;
  }
  return res;
};

const definition$5 = {
  ...definition$r,
  mode: "prophoto",
  parse: [ "prophoto-rgb" ],
  serialize: "prophoto-rgb",
  fromMode: {
    xyz50: convertXyz50ToProphoto,
    rgb: color => convertXyz50ToProphoto(convertRgbToXyz50(color))
  },
  toMode: {
    xyz50: convertProphotoToXyz50,
    rgb: color => convertXyz50ToRgb(convertProphotoToXyz50(color))
  }
};

const α$1 = 1.09929682680944;

const β$1 = .018053968510807;

const gamma = v => {
  const abs = Math.abs(v);
  if (abs > β$1) {
    return (Math.sign(v) || 1) * (α$1 * Math.pow(abs, .45) - (α$1 - 1));
  }
  return 4.5 * v;
};

const convertXyz65ToRec2020 = ({x, y, z, alpha}) => {
  if (x === undefined) x = 0;
  if (y === undefined) y = 0;
  if (z === undefined) z = 0;
  let res = {
    mode: "rec2020",
    r: gamma(x * 1.7166511879712683 - y * .3556707837763925 - .2533662813736599 * z),
    g: gamma(x * -.6666843518324893 + y * 1.6164812366349395 + .0157685458139111 * z),
    b: gamma(x * .0176398574453108 - y * .0427706132578085 + .9421031212354739 * z)
  };
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const α = 1.09929682680944;

const β = .018053968510807;

const linearize = (v = 0) => {
  let abs = Math.abs(v);
  if (abs < β * 4.5) {
    return v / 4.5;
  }
  return (Math.sign(v) || 1) * Math.pow((abs + α - 1) / α, 1 / .45);
};

const convertRec2020ToXyz65 = rec2020 => {
  let r = linearize(rec2020.r);
  let g = linearize(rec2020.g);
  let b = linearize(rec2020.b);
  let res = {
    mode: "xyz65",
    x: .6369580483012911 * r + .1446169035862083 * g + .1688809751641721 * b,
    y: .262700212011267 * r + .6779980715188708 * g + .059301716469862 * b,
    z: 0 * r + .0280726930490874 * g + 1.0609850577107909 * b
  };
  if (rec2020.alpha !== undefined) {
    res.alpha = rec2020.alpha;
  }
  return res;
};

const definition$4 = {
  ...definition$r,
  mode: "rec2020",
  fromMode: {
    xyz65: convertXyz65ToRec2020,
    rgb: color => convertXyz65ToRec2020(convertRgbToXyz65(color))
  },
  toMode: {
    xyz65: convertRec2020ToXyz65,
    rgb: color => convertXyz65ToRgb(convertRec2020ToXyz65(color))
  },
  parse: [ "rec2020" ],
  serialize: "rec2020"
};

const bias = .0037930732552754493;

const bias_cbrt = Math.cbrt(bias);

const transfer$1 = v => Math.cbrt(v) - bias_cbrt;

const convertRgbToXyb = color => {
  const {r, g, b, alpha} = convertRgbToLrgb(color);
  const l = transfer$1(.3 * r + .622 * g + .078 * b + bias);
  const m = transfer$1(.23 * r + .692 * g + .078 * b + bias);
  const s = transfer$1(.2434226892454782 * r + .2047674442449682 * g + .5518098665095535 * b + bias);
  const res = {
    mode: "xyb",
    x: (l - m) / 2,
    y: (l + m) / 2,
    b: s - (l + m) / 2
  };
  if (alpha !== undefined) res.alpha = alpha;
  return res;
};

const transfer = v => Math.pow(v + bias_cbrt, 3);

const convertXybToRgb = ({x, y, b, alpha}) => {
  if (x === undefined) x = 0;
  if (y === undefined) y = 0;
  if (b === undefined) b = 0;
  const l = transfer(x + y) - bias;
  const m = transfer(y - x) - bias;
  const s = transfer(b + y) - bias;
  const res = convertLrgbToRgb({
    r: 11.031566904639861 * l - 9.866943908131562 * m - .16462299650829934 * s,
    g: -3.2541473810744237 * l + 4.418770377582723 * m - .16462299650829934 * s,
    b: -3.6588512867136815 * l + 2.7129230459360922 * m + 1.9459282407775895 * s
  });
  if (alpha !== undefined) res.alpha = alpha;
  return res;
};

const definition$3 = {
  mode: "xyb",
  channels: [ "x", "y", "b", "alpha" ],
  parse: [ "--xyb" ],
  serialize: "--xyb",
  toMode: {
    rgb: convertXybToRgb
  },
  fromMode: {
    rgb: convertRgbToXyb
  },
  ranges: {
    x: [ -.0154, .0281 ],
    y: [ 0, .8453 ],
    b: [ -.2778, .388 ]
  },
  interpolate: {
    x: interpolatorLinear,
    y: interpolatorLinear,
    b: interpolatorLinear,
    alpha: {
      use: interpolatorLinear,
      fixup: fixupAlpha
    }
  }
};

const definition$2 = {
  mode: "xyz50",
  parse: [ "xyz-d50" ],
  serialize: "xyz-d50",
  toMode: {
    rgb: convertXyz50ToRgb,
    lab: convertXyz50ToLab
  },
  fromMode: {
    rgb: convertRgbToXyz50,
    lab: convertLabToXyz50
  },
  channels: [ "x", "y", "z", "alpha" ],
  ranges: {
    x: [ 0, .964 ],
    y: [ 0, .999 ],
    z: [ 0, .825 ]
  },
  interpolate: {
    x: interpolatorLinear,
    y: interpolatorLinear,
    z: interpolatorLinear,
    alpha: {
      use: interpolatorLinear,
      fixup: fixupAlpha
    }
  }
};

const convertXyz65ToXyz50 = xyz65 => {
  let {x, y, z, alpha} = xyz65;
  if (x === undefined) x = 0;
  if (y === undefined) y = 0;
  if (z === undefined) z = 0;
  let res = {
    mode: "xyz50",
    x: 1.0479298208405488 * x + .0229467933410191 * y - .0501922295431356 * z,
    y: .0296278156881593 * x + .990434484573249 * y - .0170738250293851 * z,
    z: -.0092430581525912 * x + .0150551448965779 * y + .7518742899580008 * z
  };
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const convertXyz50ToXyz65 = xyz50 => {
  let {x, y, z, alpha} = xyz50;
  if (x === undefined) x = 0;
  if (y === undefined) y = 0;
  if (z === undefined) z = 0;
  let res = {
    mode: "xyz65",
    x: .9554734527042182 * x - .0230985368742614 * y + .0632593086610217 * z,
    y: -.0283697069632081 * x + 1.0099954580058226 * y + .021041398966943 * z,
    z: .0123140016883199 * x - .0205076964334779 * y + 1.3303659366080753 * z
  };
  if (alpha !== undefined) {
    res.alpha = alpha;
  }
  return res;
};

const definition$1 = {
  mode: "xyz65",
  toMode: {
    rgb: convertXyz65ToRgb,
    xyz50: convertXyz65ToXyz50
  },
  fromMode: {
    rgb: convertRgbToXyz65,
    xyz50: convertXyz50ToXyz65
  },
  ranges: {
    x: [ 0, .95 ],
    y: [ 0, 1 ],
    z: [ 0, 1.088 ]
  },
  channels: [ "x", "y", "z", "alpha" ],
  parse: [ "xyz", "xyz-d65" ],
  serialize: "xyz-d65",
  interpolate: {
    x: interpolatorLinear,
    y: interpolatorLinear,
    z: interpolatorLinear,
    alpha: {
      use: interpolatorLinear,
      fixup: fixupAlpha
    }
  }
};

const convertRgbToYiq = ({r, g, b, alpha}) => {
  if (r === undefined) r = 0;
  if (g === undefined) g = 0;
  if (b === undefined) b = 0;
  const res = {
    mode: "yiq",
    y: .29889531 * r + .58662247 * g + .11448223 * b,
    i: .59597799 * r - .2741761 * g - .32180189 * b,
    q: .21147017 * r - .52261711 * g + .31114694 * b
  };
  if (alpha !== undefined) res.alpha = alpha;
  return res;
};

const convertYiqToRgb = ({y, i, q, alpha}) => {
  if (y === undefined) y = 0;
  if (i === undefined) i = 0;
  if (q === undefined) q = 0;
  const res = {
    mode: "rgb",
    r: y + .95608445 * i + .6208885 * q,
    g: y - .27137664 * i - .6486059 * q,
    b: y - 1.10561724 * i + 1.70250126 * q
  };
  if (alpha !== undefined) res.alpha = alpha;
  return res;
};

const definition = {
  mode: "yiq",
  toMode: {
    rgb: convertYiqToRgb
  },
  fromMode: {
    rgb: convertRgbToYiq
  },
  channels: [ "y", "i", "q", "alpha" ],
  parse: [ "--yiq" ],
  serialize: "--yiq",
  ranges: {
    i: [ -.595, .595 ],
    q: [ -.522, .522 ]
  },
  interpolate: {
    y: interpolatorLinear,
    i: interpolatorLinear,
    q: interpolatorLinear,
    alpha: {
      use: interpolatorLinear,
      fixup: fixupAlpha
    }
  }
};

const r = (value, precision) => Math.round(value * (precision = Math.pow(10, precision))) / precision;

const round = (precision = 4) => value => typeof value === "number" ? r(value, precision) : value;

let twoDecimals = round(2);

const clamp = value => Math.max(0, Math.min(1, value || 0));

const fixup = value => Math.round(clamp(value) * 255);

const rgb$1 = converter("rgb");

const serializeRgb = color => {
  if (color === undefined) {
    return undefined;
  }
  let r = fixup(color.r);
  let g = fixup(color.g);
  let b = fixup(color.b);
  if (color.alpha === undefined || color.alpha === 1) {
    return `rgb(${r}, ${g}, ${b})`;
  } else {
    return `rgba(${r}, ${g}, ${b}, ${twoDecimals(clamp(color.alpha))})`;
  }
};

const formatRgb = c => serializeRgb(rgb$1(c));

const normalizePositions = arr => {
  if (arr[0] === undefined) {
    arr[0] = 0;
  }
  if (arr[arr.length - 1] === undefined) {
    arr[arr.length - 1] = 1;
  }
  let i = 1;
  let j;
  let from_idx;
  let from_pos;
  let inc;
  while (i < arr.length) {
    if (arr[i] === undefined) {
      from_idx = i;
      from_pos = arr[i - 1];
      j = i;
      while (arr[j] === undefined) j++;
      inc = (arr[j] - from_pos) / (j - i + 1);
      while (i < j) {
        arr[i] = from_pos + (i + 1 - from_idx) * inc;
        i++;
      }
    } else if (arr[i] < arr[i - 1]) {
      arr[i] = arr[i - 1];
    }
    i++;
  }
  return arr;
};

const midpoint = (H = .5) => t => H <= 0 ? 1 : H >= 1 ? 0 : Math.pow(t, Math.log(.5) / Math.log(H));

const isfn = o => typeof o === "function";

const isobj = o => o && typeof o === "object";

const isnum = o => typeof o === "number";

const interpolate_fn = (colors, mode = "rgb", overrides, premap) => {
  let def = getMode(mode);
  let conv = converter(mode);
  let conv_colors = [];
  let positions = [];
  let fns = {};
  colors.forEach(val => {
    if (Array.isArray(val)) {
      conv_colors.push(conv(val[0]));
      positions.push(val[1]);
    } else if (isnum(val) || isfn(val)) {
      fns[positions.length] = val;
    } else {
      conv_colors.push(conv(val));
      positions.push(undefined);
    }
  });
  normalizePositions(positions);
  let fixed = def.channels.reduce((res, ch) => {
    let ffn;
    if (isobj(overrides) && isobj(overrides[ch]) && overrides[ch].fixup) {
      ffn = overrides[ch].fixup;
    } else if (isobj(def.interpolate[ch]) && def.interpolate[ch].fixup) {
      ffn = def.interpolate[ch].fixup;
    } else {
      ffn = v => v;
    }
    res[ch] = ffn(conv_colors.map(color => color[ch]));
    return res;
  }, {});
  let interpolators = def.channels.reduce((res, ch) => {
    let ifn;
    if (isfn(overrides)) {
      ifn = overrides;
    } else if (isobj(overrides) && isfn(overrides[ch])) {
      ifn = overrides[ch];
    } else if (isobj(overrides) && isobj(overrides[ch]) && overrides[ch].use) {
      ifn = overrides[ch].use;
    } else if (isfn(def.interpolate[ch])) {
      ifn = def.interpolate[ch];
    } else if (isobj(def.interpolate[ch])) {
      ifn = def.interpolate[ch].use;
    }
    res[ch] = ifn(fixed[ch]);
    return res;
  }, {});
  let n = conv_colors.length - 1;
  return t => {
    t = Math.min(Math.max(0, t), 1);
    if (t <= positions[0]) {
      return conv_colors[0];
    }
    if (t > positions[n]) {
      return conv_colors[n];
    }
    let idx = 0;
    while (positions[idx] < t) idx++;
    let start = positions[idx - 1];
    let delta = positions[idx] - start;
    let P = (t - start) / delta;
    let fn = fns[idx] || fns[0];
    if (fn !== undefined) {
      if (isnum(fn)) {
        fn = midpoint((fn - start) / delta);
      }
      P = fn(P);
    }
    let t0 = (idx - 1 + P) / n;
    return def.channels.reduce((res, channel) => {
      let val = interpolators[channel](t0);
      if (val !== undefined) {
        res[channel] = val;
      }
      return res;
    }, {
      mode
    });
  };
};

const interpolate = (colors, mode = "rgb", overrides) => interpolate_fn(colors, mode, overrides);

useMode(definition$q);

useMode(definition$p);

useMode(definition$o);

useMode(definition$n);

useMode(definition$m);

useMode(definition$l);

useMode(definition$k);

useMode(definition$j);

useMode(definition$i);

useMode(definition$h);

useMode(definition$g);

useMode(definition$f);

useMode(definition$e);

useMode(definition$d);

useMode(definition$c);

useMode(definition$b);

useMode(definition$a);

useMode(definition$9);

useMode(modeOkhsl);

useMode(modeOkhsv);

useMode(definition$8);

useMode(definition$7);

useMode(definition$6);

useMode(definition$5);

useMode(definition$4);

const rgb = useMode(definition$r);

useMode(definition$3);

useMode(definition$2);

useMode(definition$1);

useMode(definition);

const SYSTEM = {
  canvas: {
    light: "#fff",
    dark: "#121212"
  },
  canvastext: {
    light: "#000",
    dark: "#fff"
  }
};

const SPACES = {
  srgb: "rgb",
  "srgb-linear": "lrgb",
  oklab: "oklab",
  oklch: "oklch",
  lab: "lab",
  lch: "lch",
  hsl: "hsl"
};

const argumentsOf = text => {
  const found = [ "" ];
  let depth = 0;
  for (const sign of text) {
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (sign === "," && !depth) found.push(""); else found[found.length - 1] += sign;
  }
  return found.map(one => one.trim());
};

const substitute = (value, variables, depth = 0) => {
  const at = /\bvar\(/.exec(value);
  if (!at) return value;
  if (depth > 20) return undefined;
  const from = at.index + 4;
  let end = from;
  for (let open = 1; end < value.length; end++) {
    if (value[end] === "(") open++;
    if (value[end] === ")" && ! --open) break;
  }
  const [name = "", ...rest] = argumentsOf(value.slice(from, end));
  const found = variables.get(name) ?? (rest.length ? rest.join(",") : undefined);
  return found === undefined ? undefined : substitute(value.slice(0, at.index) + found + value.slice(end + 1), variables, depth + 1);
};

const resolve$1 = (value, scheme) => {
  const text = value.trim();
  const system = SYSTEM[text.toLowerCase()];
  if (system) return system[scheme];
  const [, name, inner = ""] = /^(light-dark|color-mix)\((.*)\)$/is.exec(text) ?? [];
  if (!name) return parse(text) ? text : undefined;
  const given = argumentsOf(inner);
  if (name.toLowerCase() === "light-dark") return resolve$1(given[scheme === "light" ? 0 : 1] ?? "", scheme);
  const space = SPACES[/^in ([\w-]+)$/.exec(given[0] ?? "")?.[1] ?? ""];
  const parts = given.slice(1, 3).map(part => {
    const percent = /(^|\s)([\d.]+)%(\s|$)/.exec(part);
    return {
      share: percent ? Number(percent[2]) / 100 : undefined,
      color: resolve$1(part.replace(percent?.[0] ?? /$^/, ""), scheme)
    };
  });
  const [one, other] = parts;
  if (!space || !one?.color || !other?.color) return undefined;
  const first = one.share ?? 1 - (other.share ?? .5);
  const second = other.share ?? 1 - first;
  const mixed = interpolate([ one.color, other.color ], space)(second / (first + second));
  return first + second < 1 ? undefined : formatRgb(mixed);
};

const colorIn = (value, variables, scheme) => {
  const whole = substitute(value, variables)?.replace(/\s*!important$/i, "");
  const color = whole === undefined ? undefined : rgb(resolve$1(whole, scheme) ?? "");
  if (!color || (color.alpha ?? 1) < 1) return undefined;
  return [ color.r, color.g, color.b ].map(part => Math.min(255, Math.max(0, part * 255)));
};

const WORDS = {
  least: 4.5,
  clause: "words: WCAG 2.2, 1.4.3"
};

const SHAPES = {
  least: 3,
  clause: "what is no word: WCAG 2.2, 1.4.11"
};

const PAIRS = [ {
  of: [ "card color", "--heed-ink" ],
  on: [ "card background", "--heed-paper" ],
  ...WORDS
}, {
  of: [ "title color", "card color", "--heed-ink" ],
  on: [ "title background", "card background", "--heed-paper" ],
  ...WORDS
}, {
  of: [ "--heed-muted" ],
  on: [ "text background", "card background", "--heed-paper" ],
  ...WORDS
}, {
  of: [ "--heed-muted" ],
  on: [ "--heed-soft" ],
  ...WORDS
}, {
  of: [ "--heed-ink" ],
  on: [ "--heed-soft" ],
  ...WORDS
}, {
  of: [ "button color", "--heed-button-ink" ],
  on: [ "button background", "--heed-button" ],
  ...WORDS
}, {
  of: [ "button color", "--heed-ink" ],
  on: [ "button background", "card background", "--heed-paper" ],
  ...WORDS
}, {
  of: [ "button color", "--heed-ink" ],
  on: [ "button background", "--heed-soft" ],
  ...WORDS
}, {
  of: [ "link color", "--heed-ink" ],
  on: [ "link background", "--heed-paper" ],
  ...WORDS
}, {
  of: [ "--heed-focus" ],
  on: [ "card background", "--heed-paper" ],
  ...SHAPES
}, {
  of: [ "--heed-focus" ],
  on: [ "--heed-soft" ],
  ...SHAPES
}, {
  of: [ "--heed-on" ],
  on: [ "card background", "--heed-paper" ],
  ...SHAPES
}, {
  of: [ "--heed-paper" ],
  on: [ "--heed-on" ],
  ...SHAPES
} ];

const STATES$1 = [ "", ":hover", ":focus", ":focus-visible", ":active" ];

const colorsOf = value => value.match(/[\w#-]+\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^\s,]+/g) ?? [];

const restsOn = (value, set, own, depth = 0) => {
  if (depth > 9) return undefined;
  for (const [, name = ""] of value.matchAll(/var\(\s*(--[\w-]+)/g)) {
    const found = set.get(name) ?? restsOn(own.get(name) ?? "", set, own, depth + 1);
    if (found) return found;
  }
  return undefined;
};

const measureOne = (own, set, scheme, where) => {
  const variables = new Map([ ...own, ...[ ...set ].map(([name, {value}]) => [ name, value ]) ]);
  const read = names => {
    for (const name of names) {
      const said = set.get(name);
      const value = said?.value ?? (name.startsWith("--") ? variables.get(name) : undefined);
      if (value === undefined) continue;
      const plain = name.endsWith("background") ? [ value, ...colorsOf(value) ] : [ value ];
      const color = plain.map(one => colorIn(one, variables, scheme)).find(Boolean);
      const by = said ?? restsOn(value, set, own);
      const text = said ? `${name}: ${value}` : by ? `${name} (of ${by.property}: ${by.value})` : `our ${name}`;
      return {
        text,
        by,
        color
      };
    }
    return undefined;
  };
  return PAIRS.flatMap(({of, on, least, clause}) => {
    const [color, ground] = [ read(of), read(on) ];
    if (!color || !ground) return [];
    if (!color.color || !ground.color) {
      const {text, by} = color.color ? ground : color;
      const message = `${text} cannot be measured; write a color that nothing shows through`;
      return by ? [ {
        line: by.line,
        message,
        isAdvice: true
      } ] : [];
    }
    const ratio = contrast(color.color, ground.color);
    if (ratio >= least) return [];
    const shown = (Math.floor(ratio * 10) / 10).toFixed(1);
    const message = `${color.text} on ${ground.text} stands out ${shown}:1 ${where}; ${least}:1 is the least for ${clause}`;
    return [ {
      line: (color.by ?? ground.by)?.line ?? 1,
      message
    } ];
  });
};

const collect = (rules, host, scheme, when, state) => {
  const set = new Map;
  const fits = rules.filter(rule => rule.hosts.includes(host) && (!rule.scheme || rule.scheme === scheme)).filter(rule => [ "", when ].includes(rule.when) && rule.narrowed.every(one => one === state)).sort((one, other) => one.weight - other.weight);
  for (const {part, declarations} of fits) for (const declaration of declarations) {
    const {property} = declaration;
    if (property.startsWith("--")) set.set(property, declaration);
    if (part === undefined) continue;
    const name = property === "background-color" ? "background" : property;
    for (const one of part.split(" ")) set.set(`${one === "dialog" ? "card" : one} ${name}`, declaration);
  }
  return set;
};

const measure = (rules, own, schemes) => {
  const whens = [ "", ...new Set(rules.map(rule => rule.when)) ];
  return HOSTS$1.flatMap(host => schemes.flatMap(scheme => whens.flatMap(when => STATES$1.flatMap(state => measureOne(own, collect(rules, host, scheme, when, state), scheme, `in ${scheme}${when && ` under ${when}`}`)))));
};

const contrastStyles = `@supports (color:light-dark(#000,#fff)){:host(:not([data-heed-inspector])){--heed-ink:light-dark(#000,#fff);--heed-paper:light-dark(#fff,#000);--heed-muted:light-dark(#000,#fff);--heed-line:light-dark(#000,#fff);--heed-soft:light-dark(#f0f0f0,#262626);--heed-button:light-dark(#000,#ffe500);--heed-button-ink:light-dark(#fff,#000);--heed-focus:light-dark(#0030d0,#5ce1ff);--heed-on:light-dark(#00552f,#ffe500);--heed-radius:6px}:host(:not([data-heed-inspector])) .card{font-size:1.125rem;border-width:3px;box-shadow:none}:host .box,:host .status{width:27em}:host .bar{max-width:67em}:host h2{font-size:1.25em;font-weight:700}:host p,:host .button,:host .quiet,:host summary,:host .others a{font-size:1em}:host .button,:host .quiet{min-height:48px;font-weight:700;border-radius:4px}:host .button{padding-inline:2px;border-width:3px}:host a,:host .quiet,:host summary{text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:3px}:host .card:not(.cover) .pair{grid-template-columns:repeat(auto-fit,minmax(min(6.25em,100%),1fr))}:host footer{padding-block:14px}:host .track{border-width:3px;padding:3px}:host .body,:host .category + .category,:host .aside,:host .pixel,:host .others{border-width:2px}:host :focus-visible{outline-width:4px;outline-offset:3px}:host .x:focus-visible{outline-offset:-9px}}`;

const softStyles = `@supports (color:light-dark(#000,#fff)){:host(:not([data-heed-inspector])){--heed-ink:light-dark(#2b2622,#f3eee7);--heed-paper:light-dark(#fdfaf6,#26221f);--heed-muted:light-dark(#665e56,#beb4a9);--heed-line:light-dark(#ebe3d9,#3f3933);--heed-soft:light-dark(#f5efe7,#2f2a26);--heed-button:light-dark(#2c5f50,#a5d8c6);--heed-button-ink:light-dark(#fff,#10261e);--heed-focus:light-dark(#2c5f50,#a5d8c6);--heed-on:light-dark(#2c7a5c,#7cc9a8);--heed-radius:24px}:host(:not([data-heed-inspector])) .card{padding:min(24px,6%);box-shadow:0 1px 2px #3b2a1814,0 16px 48px #3b2a1829}:host .card.preferences{padding:0}:host .card.cover{padding:16px;box-shadow:none}:host .button{border-radius:99px}:host h2{letter-spacing:-.01em}}`;

const preferencesStyles = `:host{--heed-on:#0f8a57;--heed-soft:color-mix(in srgb,var(--heed-ink) 5%,var(--heed-paper))}dialog.card{inset:0;margin:auto;display:flex;flex-direction:column;height:fit-content}::backdrop{background:#0008}svg{width:1.125em;margin-inline-end:8px;vertical-align:-.2em;fill:none;stroke:var(--heed-on);stroke-width:2}.preferences{width:42.5em;padding:0;gap:0}ul{list-style:none;padding:0}.head,.foot,.aside,.category{padding:20px 24px}.head{display:grid;grid-template-columns:1fr auto;gap:0 12px}.head p{grid-column:1 / -1}.x{width:44px;height:44px;margin:-10px 0 -12px;margin-inline-end:-12px;padding:0;border:0;border-radius:10px;color:var(--heed-muted);background:none}.x:focus-visible{outline-offset:-8px}.x svg{margin:0;stroke:currentColor}.body{overflow:auto;border-block:1px solid var(--heed-line)}.aside{display:flex;gap:2px;margin:0;max-width:none;padding-block:14px;background:var(--heed-soft);border-bottom:1px solid var(--heed-line)}.aside b{color:var(--heed-ink)}.aside svg{flex:none;height:1.5em}.category,.pixel{display:grid;grid-template-columns:minmax(min(6em,40%),1fr) auto;gap:2px 12px}.category + .category{border-top:1px solid var(--heed-line)}h3{font-size:1em;font-weight:600}.category > p,.pixel p,details{grid-column:1 / -1;margin:0}.category > p{max-width:52ch}.always{font-size:.875em;color:var(--heed-muted)}.switch{position:relative;grid-row:1;grid-column:2;display:inline-flex;align-items:center;align-self:start;gap:10px;min-height:44px;margin-block:-10px;padding:8px 0;border:0;border-radius:8px;font-size:.875em;text-align:end;line-height:1.2;color:var(--heed-muted);background:none}.track{flex:none;display:flex;width:46px;height:28px;padding:4px;border:2px solid var(--heed-muted);border-radius:14px;forced-color-adjust:none}.track::before{content:"";border:8px solid;border-radius:50%}.unset .track{justify-content:center;border-style:dashed}[aria-checked=true]{color:var(--heed-ink)}[aria-checked=true] .track{justify-content:end;color:var(--heed-paper);background:var(--heed-on);border-color:var(--heed-on)}summary{width:fit-content;font-size:.9375em;line-height:44px;cursor:pointer}.pixel{padding:10px 0;color:var(--heed-muted);border-top:1px solid var(--heed-line)}.pixel > span,.pixel p{font-size:.875em}.pixel b{font-weight:600;color:var(--heed-ink)}.body > .quiet{margin:0 0 8px}.foot{display:grid;grid-template-columns:2fr 1fr;gap:10px;background:var(--heed-soft)}.foot .pair > .button{color:var(--heed-ink);background:none}@media (max-width:36em){.head,.foot,.aside,.category{padding-inline:16px}.x{margin-inline-end:-6px}.foot{grid-template-columns:1fr}}@media print{.card{visibility:hidden}::backdrop{background:none}}@media (max-height:34em){dialog.preferences{display:block}}`;

const styles = `:host{position:fixed!important;--heed-ink:CanvasText;--heed-paper:Canvas;--heed-button:var(--heed-ink);--heed-button-ink:var(--heed-paper);--heed-focus:#2f6fe0;--heed-muted:color-mix(in srgb,var(--heed-ink) 72%,var(--heed-paper));--heed-radius:14px;--heed-gap:16px;--heed-font:system-ui,sans-serif;--heed-z:1000;z-index:var(--heed-z)!important;--heed-line:color-mix(in srgb,var(--heed-ink) 15%,var(--heed-paper));--edge:max(var(--heed-gap),env(safe-area-inset-top),env(safe-area-inset-bottom));--side:max(var(--heed-gap),env(safe-area-inset-left),env(safe-area-inset-right))}*{box-sizing:border-box;margin:0}.card{all:initial;font:medium/1.5 var(--heed-font);position:fixed;gap:16px 40px;padding:20px;overflow-wrap:anywhere;overflow:auto;box-sizing:border-box;inset-inline-start:var(--side);width:25em;display:grid;bottom:var(--edge);max-width:calc(100% - 2 * var(--side));max-height:calc(100% - 2 * var(--edge));color:var(--heed-ink);background:var(--heed-paper);border:1px solid var(--heed-line);border-radius:var(--heed-radius);box-shadow:0 8px 40px #0003}.top{bottom:auto;top:var(--edge)}.left{inset-inline:auto;left:var(--side)}.right{inset-inline:auto;right:var(--side)}.bar{inset-inline:var(--side);width:auto;max-width:75em;margin-inline:auto}h2{font-size:1.0625em;font-weight:650;line-height:1.3;text-wrap:balance}p{font-size:.9375em;margin-top:6px;color:var(--heed-muted);max-width:68ch}a{color:inherit}.pair{display:grid;gap:10px;grid-template-columns:repeat(auto-fit,minmax(7em,1fr))}button{cursor:pointer;font:inherit}.button,.quiet{min-height:44px;padding:8px 4px;line-height:1.3;font-size:.9375em;color:inherit;background:none;border:0;border-radius:calc(var(--heed-radius) - 4px)}.button{font-weight:600;background:var(--heed-button);color:var(--heed-button-ink);border:1px solid var(--heed-button);forced-color-adjust:none}.quiet{width:100%;margin:4px 0 -10px;text-decoration:underline}:focus-visible{outline:2px solid var(--heed-focus);outline-offset:2px}@media (min-width:48em){.bar{grid-template-columns:1fr auto;align-items:center;padding-inline:24px}.bar .pair{width:18em}}`;

const SHEETS = {
  plain: "",
  shop: "",
  soft: softStyles,
  contrast: contrastStyles
};

const ownValues = (look = "plain") => new Map([ ...(styles + preferencesStyles + SHEETS[look]).matchAll(/(--heed-[\w-]+):\s*([^;}]+)/g) ].map(([, name = "", value = ""]) => [ name, value.trim() ]));

const checkTheme = (css, {theme = "auto", look} = {}) => {
  const {rules, dropped} = readRules(css);
  const schemes = theme === "auto" ? [ "light", "dark" ] : [ theme ];
  const found = [ ...dropped.map(({line, message}) => ({
    line,
    message: `browsers drop what stands here: ${message}`
  })), ...hidden(rules), ...measure(rules, ownValues(look), schemes) ];
  if (!rules.length) found.push({
    line: 1,
    message: "nothing here reaches a view; write rules on [data-heed-host] and its ::part()",
    isAdvice: true
  });
  const seen = new Map(found.map(one => [ one.message, one ]));
  return [ ...seen.values() ].sort((one, other) => one.line - other.line);
};

const section$1 = (title, found) => found.length ? [ title, ...found.map(one => `  ${printFinding(one)}`) ] : [];

const print = (file, {errors, advice}) => [ ...errors.length ? section$1(`${file} is wrong:`, errors) : [ `${file} is right.` ], ...section$1("Advice:", advice) ];

const checkSheet = async (file, config) => {
  const css = await readFile(file, "utf8").catch(error => {
    throw new Misuse(`${file} cannot be read: ${error.message}`);
  });
  const {ui} = {
    ...config
  };
  const found = checkTheme(css, ui || {}).map(({line, ...one}) => ({
    ...one,
    path: `${file}:${line}`
  }));
  const only = advice => found.filter(({isAdvice = false}) => isAdvice === advice).map(({path, message}) => ({
    path,
    message
  }));
  return {
    errors: only(false),
    advice: only(true)
  };
};

const check = async (file, {json, css}) => {
  const config = file === undefined ? undefined : await readJson$1(file);
  const checked = file === undefined ? undefined : checkConfig(config);
  const theme = css === undefined ? undefined : await checkSheet(css, checked?.errors.length ? undefined : config);
  const failed = [ checked, theme ].some(one => one && one.errors.length > 0);
  const said = {
    ...checked,
    ...theme && {
      theme
    }
  };
  if (json) return {
    text: JSON.stringify(said, null, 2),
    failed
  };
  const lines = [ ...file && checked ? print(file, checked) : [], ...css && theme ? print(css, theme) : [] ];
  return {
    text: lines.join("\n"),
    failed
  };
};

const pair = (old = [], next = [], keyOf) => {
  const before = new Map(old.map(one => [ keyOf(one), one ]));
  const after = new Map(next.map(one => [ keyOf(one), one ]));
  return {
    added: [ ...after.values() ].filter(one => !before.has(keyOf(one))),
    gone: [ ...before.values() ].filter(one => !after.has(keyOf(one))),
    kept: [ ...after ].flatMap(([key, one]) => {
      const known = before.get(key);
      return known === undefined ? [] : [ [ known, one ] ];
    })
  };
};

const nameOf$2 = ({name, vendor}) => name === vendor ? name : `${name} (${vendor})`;

const life = (days = 0) => days ? `${days} ${days === 1 ? "day" : "days"}` : "until the browser closes";

const covers = (old, host) => old === host || old.startsWith("*.") && host.replace(/^\*\./, "").endsWith(old.slice(1));

const cookiesOf = ({cookies = [], foreignCookies = []}) => [ ...cookies, ...foreignCookies ];

const diffPixel = (before, after, sold, sells, findings) => {
  const {must, tell, gone, reword, lesser} = findings;
  const name = nameOf$2(after);
  const renew = reason => {
    must(`${name} ${reason}`, after.id);
    tell(`${name} ${reason}`);
  };
  if (before.vendor !== after.vendor) renew(`comes from another company: was ${before.vendor}`);
  if (before.category !== after.category) renew(`moved from ${before.category} to ${after.category}`);
  if (sells && !sold && (after.sale || before.category !== after.category)) renew("sells or shares personal data now");
  if (sold && !sells) lesser.push(`${name} no longer sells or shares personal data`);
  if (after.restricted && !before.restricted) renew("runs restricted after an opt-out, where it did not run before");
  for (const host of after.hosts ?? []) if (!before.hosts?.some(known => covers(known, host))) {
    must(`${name} talks to ${host}, a new host`);
    tell(`${name} also talks to ${host}`);
  }
  for (const host of before.hosts ?? []) if (!after.hosts?.some(known => covers(known, host))) lesser.push(`${name} no longer talks to ${host}`);
  const cookies = pair(cookiesOf(before), cookiesOf(after), cookie => `${cookie.host ?? ""} ${cookie.name}`);
  for (const cookie of cookies.added) {
    must(`${name} sets a new cookie: ${cookie.name}, ${life(cookie.days)}`, cookie.name);
    tell(`${cookie.name} of ${after.name}: ${cookie.purpose}`);
  }
  for (const cookie of cookies.gone) gone(cookie.name, `${name} no longer sets ${cookie.name}`);
  for (const [{days: old = 0, purpose}, cookie] of cookies.kept) {
    const {days = 0} = cookie;
    if (days > old) {
      must(`${cookie.name} of ${name} stays ${life(days)}, was ${life(old)}`);
      tell(`${cookie.name} of ${after.name} stays ${life(days)} now`);
    } else if (days < old) lesser.push(`${cookie.name} of ${name} stays ${life(days)}, was ${life(old)}`);
    reword(`the purpose of ${cookie.name} of ${name}`, purpose, cookie.purpose);
  }
  const storage = pair(before.storage, after.storage, ({area, key}) => `${area} ${key}`);
  for (const {area, key, purpose} of storage.added) {
    must(`${name} stores ${key} (${area}), which is new`, key);
    tell(`${key} of ${after.name}: ${purpose}`);
  }
  for (const {area, key} of storage.gone) gone(key, `${name} no longer stores ${key} (${area})`);
  for (const [{purpose}, entry] of storage.kept) reword(`the purpose of ${entry.key} of ${name}`, purpose, entry.purpose);
  reword(`the name of ${after.id}`, before.name, after.name);
  reword(`the purpose of ${name}`, before.purpose, after.purpose);
  if (before.privacyUrl !== after.privacyUrl) lesser.push(`${name} has another privacy address`);
};

const openFindings = () => {
  const findings = {
    added: new Set,
    removed: new Set,
    reasons: [],
    wording: [],
    lesser: [],
    told: [],
    must(reason, name) {
      findings.reasons.push(reason);
      if (name) findings.added.add(name);
    },
    tell: text => void findings.told.push(text.replace(/\.?$/, ".")),
    gone(name, words) {
      findings.removed.add(name);
      findings.lesser.push(words);
    },
    reword(what, before = "", after = "") {
      if (before !== after) findings.wording.push(`${what} was “${before}”, is “${after}”`);
    }
  };
  return findings;
};

const NAMES = {
  site: "Name of the site",
  region: "Region of all visitors",
  "notice.url": "Address of the Cookie Notice",
  "notice.version": "Version of the Cookie Notice",
  "notice.privacyUrl": "Address of the privacy policy",
  "notice.history": "History of the Cookie Notice",
  "notice.rights": "Page for the right to",
  regimes: "Rule for",
  "signals.gpc": "Global Privacy Control",
  "signals.dnt": "Do Not Track",
  "signals.enforceOn.gpc": "Global Privacy Control also switches off",
  "signals.enforceOn.dnt": "Do Not Track also switches off",
  exempt: "Needs no asking in",
  minors: "Visitors are under 16",
  "storage.days": "Days that a choice lasts",
  "storage.refusedDays": "Days that a refusal lasts",
  "storage.cookie": "Name of the cookie",
  "storage.domain": "Domain of the cookie",
  report: "Records",
  "report.url": "Address that records go to",
  "report.signals": "Record signals",
  "report.shown": "Record views that were shown",
  google: "Google Consent Mode",
  "google.mode": "Google Consent Mode",
  "google.waitForUpdate": "Milliseconds that Google’s tags wait",
  "google.adsDataRedaction": "Google leaves click ids out of ad pings",
  "google.urlPassthrough": "Google passes click ids on in links",
  "google.types": "Category that speaks for",
  shopify: "Shopify",
  "shopify.headlessStorefront": "Storefront outside Shopify’s pages",
  "shopify.checkoutRootDomain": "Domain of Shopify’s checkout",
  "shopify.storefrontRootDomain": "Domain of the storefront",
  "shopify.storefrontAccessToken": "Access token of the storefront",
  guard: "Guard",
  withdraw: "After a withdrawal",
  ui: "Views",
  "ui.layout": "Layout of the banner",
  "ui.position": "Place of the banner",
  "ui.theme": "Light or dark",
  "ui.look": "Look of the views",
  "ui.language": "Language",
  "ui.link": "Link to come back",
  categories: "Category"
};

const nameOf$1 = keys => {
  for (let length = keys.length; length; length--) {
    const name = NAMES[keys.slice(0, length).join(".")];
    if (name) return [ name, ...keys.slice(length) ].join(/ (for|in|to)$/.test(name) ? " " : ", ");
  }
  return keys.join(" ");
};

const resolve = config => {
  const policy = resolveConfig({
    ...config,
    pixels: resolveUses(config.pixels ?? [])
  }, "site");
  return {
    ...policy,
    pixels: policy.pixels.filter(({off}) => !off)
  };
};

const diffNotice = (old, next, date) => {
  const [was, is] = [ resolve(old), resolve(next) ];
  const findings = openFindings();
  diffCategories(was, is, findings);
  diffPixels(was, is, findings);
  diffSettings$1(was, is, findings);
  const {added, removed, reasons, wording, lesser, told} = findings;
  const from = was.notice.version;
  const {version} = is.notice;
  return {
    entry: {
      version,
      date,
      summary: told.join(" ") || summaryOf(findings),
      added: [ ...added ],
      removed: [ ...removed ].filter(name => !added.has(name))
    },
    material: reasons.length > 0,
    reasons,
    wording,
    lesser,
    from,
    raised: version !== from
  };
};

const diffCategories = (was, is, {must, tell, gone, reword, lesser}) => {
  const categories = pair(Object.entries(was.categories), Object.entries(is.categories), ([id]) => id);
  for (const [id, {label = id, description}] of categories.added) {
    must(`category ${id} is new`, id);
    tell(description ? `${label}: ${description}` : `${label} is a new purpose`);
  }
  for (const [id] of categories.gone) gone(id, `category ${id} is gone`);
  for (const [[id, before], [, after]] of categories.kept) {
    const {label = id} = after;
    const turned = (key, meaning) => {
      if (!before[key] && after[key]) {
        must(`category ${id} ${meaning} now`, id);
        tell(`${label} ${meaning} now`);
      } else if (before[key] && !after[key]) lesser.push(`category ${id} is no longer one that ${meaning}`);
    };
    turned("sale", "sells or shares personal data");
    turned("sensitive", "uses sensitive personal data");
    if (after.necessary && !before.necessary) {
      must(`category ${id} was optional and is always on now`, id);
      tell(`${label} is always on now`);
    } else if (before.necessary && !after.necessary) lesser.push(`category ${id} can be refused now; nobody was asked, so where you ask first it is off until you do`);
    reword(`the label of category ${id}`, before.label, after.label);
    reword(`the description of category ${id}`, before.description, after.description);
  }
};

const diffPixels = (was, is, findings) => {
  const pixels = pair(was.pixels, is.pixels, ({id}) => id);
  const sells = ({categories}, {sale, category}) => sale ?? !!categories[category]?.sale;
  for (const pixel of pixels.added) {
    findings.must(`${nameOf$2(pixel)} is new, under ${pixel.category}`, pixel.id);
    if (pixel.purpose) findings.tell(`${pixel.name}: ${pixel.purpose}`);
  }
  for (const pixel of pixels.gone) findings.gone(pixel.id, `${nameOf$2(pixel)} is gone`);
  for (const [before, after] of pixels.kept) diffPixel(before, after, sells(was, before), sells(is, after), findings);
};

const diffSettings$1 = (was, is, {must, lesser}) => {
  for (const name of [ "gpc", "dnt" ]) {
    const [before, after] = [ was.signals[name], is.signals[name] ];
    const change = `${nameOf$1([ "signals", name ])}: was “${before}”, is “${after}”`;
    if (before === after) continue;
    if (before === "enforce") must(change); else lesser.push(change);
  }
  if (is.google?.mode === "advanced" && was.google?.mode !== "advanced") must("Google Consent Mode is “advanced” now: Google’s tags load and send before a yes");
  for (const key of [ "url", "privacyUrl" ]) if (was.notice[key] !== is.notice[key]) lesser.push(`${nameOf$1([ "notice", key ])} has changed`);
};

const summaryOf = ({reasons, removed, wording, lesser}) => {
  if (reasons[0]) return "Some of what runs here, or how, has changed.";
  if (removed.size) return "Some of what ran here is gone.";
  return wording[0] || lesser[0] ? "We say some things more precisely." : "Nothing changed.";
};

const isSame$1 = (one, other) => {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [a, b] = [ one, other ];
  const keys = new Set([ ...Object.keys(a), ...Object.keys(b) ]);
  return [ ...keys ].every(key => isSame$1(a[key], b[key]));
};

const TOLD = [ "$schema", "pixels", "categories", "notice.url", "notice.privacyUrl", "notice.version", "notice.history" ];

const TOLD_OF_PIXELS = [ ...[ "use", "name", "vendor", "purpose", "privacyUrl", "category", "sale", "off" ], ...[ "hosts", "cookies", "foreignCookies", "storage", "unverified" ] ];

const sayValue = value => {
  if (value === undefined) return "not set";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value) && value.every(one => typeof one === "string")) return value.join(", ") || "none";
  if (isObject(value) && !Object.keys(value).length) return "on";
  return typeof value === "string" ? `“${value}”` : JSON.stringify(value) ?? "a function";
};

const between = (before, after, keys, told, name) => {
  if (isSame$1(before, after) || told.includes(keys.join("."))) return [];
  const names = Object.keys({
    ...before,
    ...after
  });
  const within = value => value === undefined || isObject(value);
  if (within(before) && within(after) && names.length) return names.flatMap(key => between(before?.[key], after?.[key], [ ...keys, key ], told, name));
  return [ `${name(keys)}: was ${sayValue(before)}, is ${sayValue(after)}` ];
};

const ofPixels = (before, after) => {
  const old = new Map((before.pixels ?? []).map(row => [ rowId(row), row ]));
  const next = new Map((after.pixels ?? []).map(row => [ rowId(row), row ]));
  const added = [ ...next ].filter(([id, row]) => row.off && !old.has(id)).map(([id]) => `${id} is added, switched off`);
  const gone = [ ...old ].filter(([id, row]) => row.off && !next.has(id)).map(([id]) => `${id}, which was off, is gone`);
  const kept = [ ...next ].flatMap(([id, row]) => {
    const known = old.get(id);
    return known ? between(known, row, [], TOLD_OF_PIXELS, keys => `${id}, ${keys.join(" ")}`) : [];
  });
  return [ ...added, ...gone, ...kept ];
};

const diffSettings = (before, after) => {
  const signals = [ "gpc", "dnt" ].filter(name => [ before, after ].every(config => typeof config.signals?.[name] !== "object"));
  const told = [ ...TOLD, ...signals.map(name => `signals.${name}`), ...after.google?.mode === "advanced" ? [ "google.mode" ] : [] ];
  return [ ...ofPixels(before, after), ...between(before, after, [], told, nameOf$1) ];
};

const freeVersion = (date, used) => {
  let version = date;
  for (let count = 2; used.includes(version); count++) version = `${date}.${count}`;
  return version;
};

const section = (title, lines) => lines.length ? [ title, ...lines.map(line => `  - ${line}`), "" ] : [];

const printDiff = ({entry, material, reasons, wording, lesser, from, raised}, settings = []) => {
  const {version, date} = entry;
  const changed = material || wording.length > 0 || lesser.length > 0;
  const suggested = freeVersion(date, [ from ]);
  const verdict = material ? raised ? [ "Visitors are asked again, and must be." ] : [ `NOT RAISED: the change is material, but notice.version is "${version}" in both.`, `Nobody is asked. Raise it, to "${suggested}" for instance.` ] : raised ? [ wording.length ? "notice.version was raised, so everybody is asked again. Only changed texts could be a reason: see below." : "notice.version was raised, so everybody is asked again, but nothing in the config calls for it." ] : [ wording.length ? "Nobody is asked again, unless a text below means something else now: then raise notice.version." : "Nobody is asked again, and nobody need be." ];
  return [ `Cookie Notice ${raised ? `${from} → ${version}` : version}`, "", ...verdict, "", ...section("Material, because an older yes does not cover it:", reasons), ...section("Texts changed. Does any mean something else? You decide:", wording), ...section("Also changed, which asks nobody again:", lesser), ...section("Settings, of which the Cookie Notice does not speak:", settings), ...changed ? [ "For notice.history; visitors read the summary, so write it in your own words:", JSON.stringify({
    ...entry,
    ...raised || !material ? {} : {
      version: suggested
    }
  }, null, 2) ] : [ "Nothing that the Cookie Notice says has changed." ], "" ].join("\n");
};

const today = () => (new Date).toISOString().slice(0, 10);

const diff = async (before, after) => {
  const [old, next] = [ await readConfig(before), await readConfig(after) ];
  const found = diffNotice(old, next, today());
  return {
    text: printDiff(found, diffSettings(old, next)),
    failed: found.material && !found.raised
  };
};

const FORMULA = /^[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

const cellOf = value => {
  const text = String(value ?? "");
  const safe = typeof value === "string" && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const csvLine = cells => `${cells.map(cellOf).join(",")}\r\n`;

const named$1 = (answers, wanted) => Object.entries(answers ?? {}).filter(([, allowed]) => allowed === wanted).map(([id]) => id).sort().join(" ");

const COLUMNS = {
  seq: ({seq}) => seq,
  receivedAt: ({receivedAt}) => receivedAt,
  hash: ({hash}) => hash,
  id: ({record}) => record?.id,
  at: ({record}) => record?.at,
  kind: ({record}) => record ? record.kind : "forgotten",
  method: ({record}) => record?.method,
  view: ({record}) => record?.view,
  layout: ({record}) => record?.layout,
  subject: ({record}) => record?.subject,
  site: ({record}) => record?.site,
  noticeUrl: ({record}) => record?.notice.url,
  noticeVersion: ({record}) => record?.notice.version,
  noticeHash: ({record}) => record?.notice.hash,
  language: ({record}) => record?.language,
  region: ({record}) => record?.region,
  regime: ({record}) => record?.regime,
  allowedBefore: ({record}) => named$1(record?.before?.categories, true),
  refusedBefore: ({record}) => named$1(record?.before?.categories, false),
  allowed: ({record}) => named$1(record?.after.categories, true),
  refused: ({record}) => named$1(record?.after.categories, false),
  allowedPixels: ({record}) => named$1(record?.after.pixels, true),
  refusedPixels: ({record}) => named$1(record?.after.pixels, false),
  sale: ({record}) => record?.after.sale,
  gpc: ({record}) => record?.signals.gpc,
  dnt: ({record}) => record?.signals.dnt,
  conflict: ({record}) => record?.signals.conflict,
  expires: ({record}) => record?.expires,
  previous: ({record}) => record?.previous,
  sdk: ({record}) => record?.sdk,
  config: ({record}) => record?.config
};

const csvHeader = csvLine(Object.keys(COLUMNS));

const csvOf = stored => csvLine(Object.values(COLUMNS).map(column => column(stored)));

const askedOf = ({before, after}, {necessary}) => Object.entries(after.categories).filter(([category]) => !necessary.includes(category)).map(([category, allowed]) => ({
  category,
  before: before?.categories[category] ?? false,
  after: allowed
}));

const noticeOf = ({notice}, {controller}) => new URL(notice.url, controller.url).href;

const text$3 = pipe(string("text"), trim(), nonEmpty("text"));

const texts$2 = pipe(array(text$3, "a list of texts"), minLength(1, "at least one text"));

const url = pipe(string("text"), url$1("an address such as https://shop.example/"));

const email = pipe(string("text"), email$1("an address such as privacy@shop.example"));

const duration = pipe(string("text"), regex(/^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/, "a duration such as P13M"));

const purpose = strictObject({
  description: text$3,
  personalData: texts$2,
  sensitiveData: optional$1(array(text$3), []),
  recipients: texts$2,
  termination: text$3,
  categories: optional$1(texts$2)
});

const party = strictObject({
  controller: strictObject({
    name: text$3,
    contact: text$3,
    address: strictObject({
      streetAddress: text$3,
      postalCode: optional$1(text$3),
      addressLocality: optional$1(text$3),
      addressRegion: optional$1(text$3),
      addressCountry: text$3
    }),
    email,
    phone: text$3,
    url,
    type: optional$1(text$3)
  }),
  jurisdiction: text$3,
  storageLocations: texts$2,
  processingLocations: optional$1(texts$2),
  geographicRestrictions: optional$1(text$3),
  retention: optional$1(duration),
  withdrawal: text$3,
  rights: text$3,
  codesOfConduct: optional$1(texts$2),
  impactAssessment: optional$1(text$3),
  authority: optional$1(text$3),
  necessary: optional$1(array(text$3), [ "necessary" ]),
  purposes: record(text$3, purpose)
});

class Unexportable extends Error {
  constructor() {
    super(...arguments);
    this.name = "Unexportable";
  }
}

const sentence = issue => {
  const key = `"${getDotPath(issue) ?? ""}"`;
  if (issue.expected === "never") return `${key} is unknown; take it out`;
  if (issue.kind === "schema" && issue.type === "strict_object") return issue.received === "undefined" ? `${key} is missing; the guide src/server/README.md shows what to write` : `${key} is ${issue.received}; write an object`;
  return `${key} is ${JSON.stringify(issue.input)}; write ${issue.message}`;
};

const parseParty = value => {
  const {success, output, issues} = safeParse(party, value);
  if (success) return output;
  throw new Unexportable(issues.map(sentence).join("\n"));
};

const purposeOf = (of, category, record) => {
  const found = Object.hasOwn(of.purposes, category) ? of.purposes[category] : undefined;
  if (!found) throw new Unexportable(`"purposes.${category}" is missing: record ${record} speaks of it; write what it is for`);
  return found;
};

const text$2 = pipe(string(), nonEmpty());

const texts$1 = pipe(array(text$2), minLength(1));

const STATES = [ "ConsentGiven", "RenewedConsentGiven", "ConsentRefused", "ConsentWithdrawn", "ConsentExpired" ];

const iso27560Schema = strictObject({
  header: strictObject({
    schema_version: text$2,
    record_id: pipe(string(), uuid$1()),
    pii_principal_id: text$2
  }),
  pii_processing: pipe(array(strictObject({
    privacy_notice: strictObject({
      url: pipe(string(), url$1()),
      version: text$2,
      sha256: nullable(text$2)
    }),
    language: text$2,
    purpose: text$2,
    purpose_type: nullable(text$2),
    lawful_basis: nullable(text$2),
    pii_information: pipe(array(strictObject({
      pii_type: text$2,
      pii_attribute_id: nullable(text$2),
      pii_optional: boolean(),
      sensitive_pii_category: boolean(),
      special_pii_category: boolean()
    })), minLength(1)),
    pii_controllers: texts$1,
    collection_method: nullable(text$2),
    processing_method: nullable(text$2),
    storage_locations: texts$1,
    retention_period: nullable(text$2),
    processing_locations: nullable(texts$1),
    geographic_restrictions: nullable(text$2),
    services: nullable(texts$1),
    jurisdiction: texts$1,
    recipient_third_parties: texts$1,
    withdrawal_method: text$2,
    privacy_rights: text$2,
    codes_of_conduct: nullable(texts$1),
    impact_assessment: nullable(text$2),
    authority_party: nullable(text$2)
  })), minLength(1)),
  party_identification: pipe(array(strictObject({
    party_id: text$2,
    party_name: text$2,
    party_role: text$2,
    party_type: nullable(text$2),
    party_contact: strictObject({
      address: record(string(), text$2),
      email: text$2,
      phone: text$2,
      url: text$2,
      contact: text$2
    })
  })), minLength(1)),
  events: pipe(array(strictObject({
    event_time: pipe(string(), isoTimestamp()),
    validity_duration: pipe(string(), regex(/^P\d+D$/)),
    entity_id: text$2,
    event_type: nullable(text$2),
    event_state: picklist(STATES),
    purposes: texts$1
  })), minLength(1))
});

const stateOf = ({kind}, {before, after}) => {
  if (after) return before ? "RenewedConsentGiven" : "ConsentGiven";
  if (kind === "expiry") return "ConsentExpired";
  return before ? "ConsentWithdrawn" : "ConsentRefused";
};

const daysOf = ({at, expires}) => `P${expires ? Math.max(0, Math.round((Date.parse(expires) - Date.parse(at)) / 864e5)) : 0}D`;

const iso27560 = (record, party) => {
  const {subject, kind, method, view} = record;
  const answers = askedOf(record, party);
  if (!subject || ![ "choice", "withdrawal", "expiry" ].includes(kind) || answers.length === 0) return undefined;
  const {name, type = null, ...contact} = party.controller;
  const isPerson = kind !== "expiry" && method !== "api";
  const events = STATES.flatMap(state => {
    const purposes = answers.filter(answer => stateOf(record, answer) === state).map(({category}) => category);
    return purposes.length > 0 ? {
      event_time: record.at,
      validity_duration: daysOf(record),
      entity_id: isPerson ? subject : contact.url,
      event_type: isPerson ? "ExpressedConsent" : null,
      event_state: state,
      purposes
    } : [];
  });
  return parse$P(iso27560Schema, {
    header: {
      schema_version: "ISO/IEC TS 27560:2023",
      record_id: record.id,
      pii_principal_id: subject
    },
    pii_processing: answers.map(({category}) => {
      const purpose = purposeOf(party, category, record.id);
      return {
        privacy_notice: {
          url: noticeOf(record, party),
          version: record.notice.version,
          sha256: record.notice.hash
        },
        language: record.language,
        purpose: purpose.description,
        purpose_type: category,
        lawful_basis: record.regime === "opt-in" ? "consent" : null,
        pii_information: purpose.personalData.map(kindOfData => ({
          pii_type: kindOfData,
          pii_attribute_id: null,
          pii_optional: true,
          sensitive_pii_category: purpose.sensitiveData.includes(kindOfData),
          special_pii_category: purpose.sensitiveData.includes(kindOfData)
        })),
        pii_controllers: [ contact.url ],
        collection_method: view && `website: ${view}`,
        processing_method: null,
        storage_locations: party.storageLocations,
        retention_period: party.retention ?? null,
        processing_locations: party.processingLocations ?? null,
        geographic_restrictions: party.geographicRestrictions ?? null,
        services: [ record.site ],
        jurisdiction: [ record.region ?? party.jurisdiction ],
        recipient_third_parties: purpose.recipients,
        withdrawal_method: party.withdrawal,
        privacy_rights: party.rights,
        codes_of_conduct: party.codesOfConduct ?? null,
        impact_assessment: party.impactAssessment ?? null,
        authority_party: party.authority ?? null
      };
    }),
    party_identification: [ {
      party_id: contact.url,
      party_name: name,
      party_role: "PII controller",
      party_type: type,
      party_contact: contact
    } ],
    events
  });
};

const text$1 = pipe(string(), nonEmpty());

const texts = pipe(array(text$1), minLength(1));

const kantaraSchema = strictObject({
  version: literal("KI-CR-v1.1.0"),
  jurisdiction: text$1,
  consentTimestamp: pipe(number$3(), integer(), minValue(0), maxValue(1e11)),
  collectionMethod: text$1,
  consentReceiptID: pipe(string(), uuid$1()),
  language: text$1,
  piiPrincipalId: text$1,
  piiControllers: pipe(array(strictObject({
    piiController: text$1,
    onBehalf: boolean(),
    contact: text$1,
    address: record(string(), text$1),
    email: text$1,
    phone: text$1,
    piiControllerUrl: pipe(string(), url$1())
  })), minLength(1)),
  policyUrl: pipe(string(), url$1()),
  services: pipe(array(strictObject({
    service: text$1,
    purposes: pipe(array(strictObject({
      purpose: text$1,
      purposeCategory: texts,
      consentType: picklist([ "EXPLICIT", "IMPLICIT" ]),
      piiCategory: texts,
      primaryPurpose: boolean(),
      termination: text$1,
      thirdPartyDisclosure: boolean(),
      thirdPartyName: optional$1(text$1)
    })), minLength(1))
  })), minLength(1)),
  sensitive: boolean(),
  spiCat: array(text$1)
});

const kantara = (record, party) => {
  const {subject, kind, method} = record;
  const allowed = askedOf(record, party).filter(({after}) => after);
  if (!subject || kind !== "choice" || method === "api" || allowed.length === 0) return undefined;
  const {name, contact, address, email, phone, url} = party.controller;
  const purposes = allowed.map(({category}) => ({
    category,
    ...purposeOf(party, category, record.id)
  }));
  const sensitive = [ ...new Set(purposes.flatMap(({sensitiveData}) => sensitiveData)) ];
  return parse$P(kantaraSchema, {
    version: "KI-CR-v1.1.0",
    jurisdiction: record.region ?? party.jurisdiction,
    consentTimestamp: Math.floor(Date.parse(record.at) / 1e3),
    collectionMethod: `website: ${record.view ?? method}`,
    consentReceiptID: record.id,
    language: record.language,
    piiPrincipalId: subject,
    piiControllers: [ {
      piiController: name,
      onBehalf: false,
      contact,
      address,
      email,
      phone,
      piiControllerUrl: url
    } ],
    policyUrl: noticeOf(record, party),
    services: [ {
      service: record.site,
      purposes: purposes.map(({category, description, categories, personalData, termination, recipients}) => {
        const others = recipients.filter(one => one !== "none").join(", ");
        return {
          purpose: description,
          purposeCategory: categories ?? [ category ],
          consentType: "EXPLICIT",
          piiCategory: personalData,
          primaryPurpose: false,
          termination,
          thirdPartyDisclosure: others !== "",
          ...others && {
            thirdPartyName: others
          }
        };
      })
    } ],
    sensitive: sensitive.length > 0,
    spiCat: sensitive
  });
};

const FORMATS = [ "jsonl", "csv", "iso27560", "kantara" ];

const STANDARDS = {
  iso27560,
  kantara
};

const needsParty = format => format in STANDARDS;

async function* exportAs(format, records, party) {
  const standard = STANDARDS[format];
  if (standard && !party) throw new Unexportable(`${format} asks for what no record knows: hand in who is responsible`);
  if (format === "csv") yield csvHeader;
  for await (const stored of records) {
    if (format === "csv") yield csvOf(stored); else if (!standard) yield `${JSON.stringify(stored)}\n`; else {
      const made = stored.record && party && standard(stored.record, party);
      if (made) yield `${JSON.stringify(made)}\n`;
    }
  }
}

const gather = (write, limit, isTheirs) => {
  const waiting = [];
  let running;
  const attempt = async jobs => {
    try {
      const results = await write(jobs.map(({items}) => items));
      jobs.forEach((job, index) => {
        job.resolve(results[index]);
      });
    } catch (error) {
      if (jobs.length > 1 && isTheirs(error)) for (const job of jobs) await attempt([ job ]); else for (const job of jobs) job.reject(error);
    }
  };
  const drain = async () => {
    while (waiting.length > 0) {
      let count = 0;
      const end = waiting.findIndex(({items}, index) => {
        count += items.length;
        return index > 0 && count > limit;
      });
      await attempt(waiting.splice(0, end < 0 ? waiting.length : end));
    }
    running = undefined;
  };
  return {
    put: items => new Promise((resolve, reject) => {
      waiting.push({
        items,
        resolve,
        reject
      });
      running ??= drain();
    }),
    idle: async () => {
      await running;
    }
  };
};

const GENESIS = "0".repeat(64);

const STEPS = [ [ `CREATE TABLE heed_records (\n      seq bigint NOT NULL,\n      received_at timestamptz(3) NOT NULL,\n      digest bytea NOT NULL,\n      hash bytea NOT NULL,\n      record jsonb,\n      act jsonb,\n      id text GENERATED ALWAYS AS (record ->> 'id') STORED,\n      subject text GENERATED ALWAYS AS (record ->> 'subject') STORED,\n      site text GENERATED ALWAYS AS (record ->> 'site') STORED,\n      kind text GENERATED ALWAYS AS (record ->> 'kind') STORED,\n      at text GENERATED ALWAYS AS (record ->> 'at') STORED,\n      region text GENERATED ALWAYS AS (record ->> 'region') STORED,\n      regime text GENERATED ALWAYS AS (record ->> 'regime') STORED,\n      language text GENERATED ALWAYS AS (record ->> 'language') STORED,\n      PRIMARY KEY (seq, received_at)\n    ) PARTITION BY RANGE (received_at)`, "CREATE INDEX heed_records_subject ON heed_records (subject, seq) WHERE subject IS NOT NULL", "CREATE INDEX heed_records_act ON heed_records (seq) WHERE act IS NOT NULL", `CREATE TABLE heed_ids (\n      id uuid PRIMARY KEY,\n      received_at timestamptz(3) NOT NULL\n    )`, `CREATE TABLE heed_chain (\n      single boolean PRIMARY KEY DEFAULT true CHECK (single),\n      seq bigint NOT NULL,\n      hash bytea NOT NULL,\n      received_at timestamptz(3) NOT NULL\n    )`, `INSERT INTO heed_chain (seq, hash, received_at) VALUES (0, decode('${GENESIS}', 'hex'), '1970-01-01 00:00:00+00')` ], [ `CREATE TABLE heed_configs (\n      version bigint PRIMARY KEY,\n      published_at timestamptz(3) NOT NULL,\n      editor text NOT NULL,\n      note text NOT NULL,\n      notice text NOT NULL,\n      hash text NOT NULL,\n      config text NOT NULL,\n      pixels text NOT NULL\n    )`, `CREATE TABLE heed_releases (\n      release text PRIMARY KEY,\n      files text NOT NULL\n    )` ] ];

const migrate = async ({query, transaction}) => {
  const applied = async (ask = query) => (await ask("SELECT step FROM heed_migrations")).length;
  const exists = await query(`SELECT to_regclass('heed_migrations') IS NOT NULL AS found`);
  if (exists[0]?.found && await applied() === STEPS.length) return;
  await transaction(async ask => {
    await ask("SELECT pg_advisory_xact_lock(7105636)");
    await ask(`CREATE TABLE IF NOT EXISTS heed_migrations (\n      step integer PRIMARY KEY,\n      applied_at timestamptz NOT NULL DEFAULT now()\n    )`);
    const done = await applied(ask);
    if (done > STEPS.length) throw new Error(`Heed: the tables are of a newer version (step ${done}, this one knows ${STEPS.length}); update heed`);
    for (const [index, statements] of STEPS.entries()) {
      if (index < done) continue;
      for (const statement of statements) await ask(statement);
      await ask("INSERT INTO heed_migrations (step) VALUES ($1)", [ index + 1 ]);
    }
  });
};

const PLACE = `seq::float8 AS seq, ${TIME$2}, encode(digest, 'hex') AS digest, encode(hash, 'hex') AS hash, record, act`;

const SIZE$1 = 500;

async function* pages(query, end, {from, to} = {}) {
  const bounds = [ from?.toISOString() ?? "-infinity", to?.toISOString() ?? "infinity" ];
  for (let last = {
    seq: 0,
    receivedAt: "-infinity"
  }; ;) {
    const page = await query(`SELECT ${PLACE} FROM heed_records\n        WHERE (seq, received_at) > ($1::bigint, $2::text::timestamptz) AND seq <= $3::bigint\n          AND received_at >= $4::text::timestamptz AND received_at < $5::text::timestamptz\n        ORDER BY heed_records.seq, received_at LIMIT ${SIZE$1}`, [ last.seq, last.receivedAt, end, ...bounds ]);
    if (page.length > 0) yield page;
    if (page.length < SIZE$1) return;
    last = page.at(-1) ?? last;
  }
}

const FACTS = `version::float8 AS version,\n  to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, editor AS by, note, notice, hash`;

const publishedOf = ({config, pixels, ...facts}) => ({
  ...facts,
  config: JSON.parse(config),
  pixels: JSON.parse(pixels)
});

const sqlConfigs = query => {
  const newest = async (where = "", ...parameters) => {
    const [row] = await query(`SELECT ${FACTS}, config, pixels FROM heed_configs ${where} ORDER BY heed_configs.version DESC LIMIT 1`, parameters);
    return row && publishedOf(row);
  };
  return {
    versions: () => query(`SELECT ${FACTS} FROM heed_configs ORDER BY heed_configs.version DESC`),
    version: number => newest("WHERE version = $1::bigint", number),
    live: () => newest(),
    startingWith: hash => newest(`WHERE hash LIKE $1::text || '%'`, hash),
    async publish({base, at, by, note, ...draft}) {
      const [row] = await query(`INSERT INTO heed_configs (version, published_at, editor, note, notice, hash, config, pixels)\n          SELECT $1::bigint + 1, $2::timestamptz, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text\n          WHERE $1::bigint = (SELECT coalesce(max(version), 0) FROM heed_configs)\n          ON CONFLICT DO NOTHING RETURNING ${FACTS}, config, pixels`, [ base, at, by, note, draft.config.notice.version.replaceAll("\0", ""), await sha256(JSON.stringify(wholeConfig(draft))), JSON.stringify(draft.config), JSON.stringify(draft.pixels) ]);
      return row && publishedOf(row);
    },
    async keepFiles(release, files) {
      await query("INSERT INTO heed_releases (release, files) VALUES ($1::text, $2::text) ON CONFLICT DO NOTHING", [ release, JSON.stringify(files) ]);
    },
    async files(release) {
      const [row] = await query("SELECT files FROM heed_releases WHERE release = $1::text", [ release ]);
      return row && JSON.parse(row.files);
    }
  };
};

const DIMENSIONS = [ "day", "week", "region", "language", "regime", "view", "layout", "notice" ];

const SPOKEN = `kind = 'choice' AND by IS DISTINCT FROM 'api'`;

const WHEN = {
  shown: `kind = 'shown'`,
  accepted: `${SPOKEN} AND NOT no`,
  refused: `${SPOKEN} AND no AND NOT yes`,
  partly: `${SPOKEN} AND no AND yes`,
  gpc: `${SPOKEN} AND gpc`,
  dnt: `${SPOKEN} AND dnt`,
  api: `kind = 'choice' AND by = 'api'`,
  withdrawn: `kind = 'withdrawal'`,
  expired: `kind = 'expiry'`,
  signals: `kind = 'signal'`,
  leaks: `kind = 'leak'`
};

const TIME$1 = `received_at AT TIME ZONE 'UTC'`;

const WHERE = {
  day: `to_char(${TIME$1}, 'YYYY-MM-DD')`,
  week: `to_char(date_trunc('week', ${TIME$1}), 'YYYY-MM-DD')`,
  region: "region",
  language: "language",
  regime: "regime",
  view: `record ->> 'view'`,
  layout: `record ->> 'layout'`,
  notice: `record #>> '{notice,version}'`
};

const COUNTS = Object.entries(WHEN).map(([name, when]) => `(count(*) FILTER (WHERE ${when}))::float8 AS ${name}`);

const PLACES = Object.entries(WHERE).map(([name, where]) => `coalesce(${where}, '') AS ${name}`);

const RANGE = "received_at >= $1::timestamptz AND received_at < $2::timestamptz AND record IS NOT NULL";

const ONCE = `coalesce(subject, seq::text), kind, record ->> 'method' IS NOT DISTINCT FROM 'api'`;

const sql = visitors => `SELECT ${DIMENSIONS.join(", ")}, ${COUNTS.join(", ")}\n  FROM (\n    SELECT ${visitors ? `DISTINCT ON (${ONCE})` : ""}\n      kind, record ->> 'method' AS by, ${PLACES.join(", ")},\n      ((record #> '{after,categories}') - $3::text[]) @? '$.* ? (@ == true)' AS yes,\n      ((record #> '{after,categories}') - $3::text[]) @? '$.* ? (@ == false)' AS no,\n      record #> '{signals,gpc}' = 'true'::jsonb AS gpc,\n      record #> '{signals,dnt}' = 'true'::jsonb AS dnt\n    FROM heed_records\n    WHERE ${RANGE}\n    ${visitors ? `ORDER BY ${ONCE}, seq DESC` : ""}\n  ) AS said\n  GROUP BY GROUPING SETS ((), ${DIMENSIONS.map(name => `(${name})`).join(", ")})\n  ORDER BY ${DIMENSIONS.join(", ")}`;

const HOSTS = `SELECT leak ->> 'host' AS host, count(DISTINCT seq)::float8 AS leaks,\n    coalesce(mode() WITHIN GROUP (ORDER BY leak ->> 'pixel'), '') AS pixel\n  FROM heed_records, jsonb_array_elements(record -> 'leaks') AS leak\n  WHERE kind = 'leak' AND ${RANGE}\n  GROUP BY host ORDER BY leaks DESC, host LIMIT 50`;

const each = (keys, value) => Object.fromEntries(keys.map(key => [ key, value(key) ]));

const tally = async (query, {from, to, necessary = [ "necessary" ], visitors = false}) => {
  const range = [ from.toISOString(), to.toISOString() ];
  const found = await query(sql(visitors), [ ...range, necessary ]);
  const counts = row => each(Object.keys(WHEN), name => row?.[name] ?? 0);
  const of = dimension => found.filter(row => row[dimension] !== null);
  return {
    total: counts(found.find(row => DIMENSIONS.every(name => row[name] === null))),
    by: each(DIMENSIONS, name => Object.fromEntries(of(name).map(row => [ row[name] ?? "", counts(row) ]))),
    hosts: await query(HOSTS, range)
  };
};

const readActs = async query => {
  const rows = await query("SELECT act FROM heed_records WHERE act IS NOT NULL AND record IS NULL ORDER BY seq");
  const acts = rows.map(({act}) => act);
  const pruned = acts.flatMap(({pruned}) => pruned ?? []).at(-1);
  return {
    forgot: new Set(acts.flatMap(({forgot}) => forgot ?? [])),
    pruned: pruned ?? {
      seq: 0,
      hash: GENESIS
    }
  };
};

const EMPTY = "empty";

const digestOf = async ({record, act}) => {
  if (!record && !act) return EMPTY;
  return sha256(canonical(record && act ? [ record, act ] : record ?? act)).catch(() => "unreadable");
};

const verify$1 = async query => {
  const broken = [];
  const find = (seq, why) => broken.push({
    seq,
    why
  });
  const missing = (first, last) => find(first, first === last ? "is missing" : `is missing, and all up to ${last}`);
  const empty = [];
  const head = await readHead(query);
  let {seq, hash} = (await readActs(query)).pruned;
  let checked = 0;
  for await (const page of pages(query, head.seq)) {
    const digests = await Promise.all(page.map(digestOf));
    for (const [index, place] of page.entries()) {
      if (place.seq <= seq) find(place.seq, "is there more than once, or should have been pruned"); else if (place.seq > seq + 1) missing(seq + 1, place.seq - 1); else if (await link(hash, place.seq, place.receivedAt, place.digest) !== place.hash) find(place.seq, "does not follow from the one before it: changed, moved or put in");
      if (digests[index] === EMPTY) empty.push(place.seq); else if (digests[index] !== place.digest) find(place.seq, "does not say what it said");
      ({seq, hash} = place);
      checked++;
    }
  }
  if (seq < head.seq) missing(seq + 1, head.seq); else if (hash !== head.hash) find(seq, "is not what the chain ended with");
  const behind = await query("SELECT seq::float8 AS seq FROM heed_records WHERE seq > (SELECT seq FROM heed_chain)");
  for (const place of behind) find(place.seq, "was put in behind the end");
  const {forgot, pruned} = await readActs(query);
  for (const one of empty) if (!forgot.has(one)) find(one, "is empty, and no request to forget it is in the chain");
  return {
    checked,
    broken: broken.filter(one => one.seq > pruned.seq).sort((a, b) => a.seq - b.seq),
    head
  };
};

const LIMIT$1 = 1e3;

const isData = error => /^(22|23|54)/.test(String(error.code));

const arrivalOf = async (record, receivedAt) => ({
  key: (await sha256(record.id)).slice(0, 32),
  content: await contentOf("record", record, receivedAt)
});

const claim = async (query, arrivals) => {
  const fresh = await query(`INSERT INTO heed_ids (id, received_at)\n      SELECT id, time FROM json_to_recordset($1::text::json) AS new(id uuid, time timestamptz)\n      ON CONFLICT DO NOTHING RETURNING replace(id::text, '-', '') AS key`, [ JSON.stringify(arrivals.map(({key, content}) => ({
    id: key,
    time: content.receivedAt
  }))) ]);
  return new Set(fresh.map(({key}) => key));
};

const storedOf = ({seq, receivedAt, hash, record}) => ({
  seq,
  receivedAt,
  hash,
  record
});

const later = (one, other) => one > other ? one : other;

const openSqlStore = async database => {
  const {query} = database;
  await migrate(database);
  const months = new Set;
  const write = async act => {
    try {
      return await database.transaction(async ask => act(ask, await lockHead(ask)));
    } catch (error) {
      months.clear();
      throw error;
    }
  };
  const arrivals = gather(lists => write(async (ask, head) => {
    let time = head.receivedAt;
    const timed = lists.map(list => list.map(({key, content}) => {
      time = later(content.receivedAt, time);
      return {
        key,
        content: {
          ...content,
          receivedAt: time
        }
      };
    }));
    const fresh = await claim(ask, timed.flat());
    const added = timed.map(list => list.filter(({key}) => fresh.delete(key)));
    const contents = added.flat().map(({content}) => content);
    await append(ask, head, contents, months);
    return timed.map(({length}, index) => {
      const count = added[index]?.length ?? 0;
      return {
        added: count,
        known: length - count
      };
    });
  }), LIMIT$1, isData);
  return {
    async add(records, receivedAt) {
      const time = receivedAt.toISOString();
      return arrivals.put(await Promise.all(records.map(record => arrivalOf(record, time))));
    },
    async ofSubject(subject) {
      const places = await query(`SELECT ${PLACE} FROM heed_records WHERE subject = $1 ORDER BY heed_records.seq`, [ subject ]);
      return places.map(storedOf);
    },
    async* export(range) {
      const {seq} = await readHead(query);
      for await (const page of pages(query, seq, range)) for (const place of page) if (!place.act) yield storedOf(place);
    },
    forget: subject => write(async (ask, head) => {
      const rows = await ask("UPDATE heed_records SET record = NULL WHERE subject = $1 RETURNING seq::float8 AS seq", [ subject ]);
      const forgot = rows.map(({seq}) => seq).sort((a, b) => a - b);
      const time = later(head.receivedAt, (new Date).toISOString());
      if (forgot.length > 0) await append(ask, head, [ await contentOf("act", {
        forgot
      }, time) ], months);
      return forgot.length;
    }),
    prune: before => write(async (ask, head) => {
      const end = new Date(Math.min(before.getTime(), Date.now())).toISOString();
      const [last] = await ask(`SELECT seq::float8 AS seq, encode(hash, 'hex') AS hash,\n              (SELECT count(*) FROM heed_records WHERE received_at < $1::timestamptz AND act IS NULL)::float8 AS count\n            FROM heed_records WHERE received_at < $1::timestamptz ORDER BY heed_records.seq DESC LIMIT 1`, [ end ]);
      if (!last?.count) return 0;
      for (const month of await monthsBefore(ask, monthOf(end))) await dropMonth(ask, month);
      await ask("DELETE FROM heed_records WHERE received_at < $1::timestamptz", [ end ]);
      await ask("DELETE FROM heed_ids WHERE received_at < $1::timestamptz", [ end ]);
      months.clear();
      const pruned = {
        seq: last.seq,
        hash: last.hash
      };
      await append(ask, head, [ await contentOf("act", {
        pruned
      }, later(head.receivedAt, end)) ], months);
      return last.count;
    }),
    statistics: range => tally(query, range),
    verify: () => verify$1(query),
    configs: sqlConfigs(query),
    async close() {
      await arrivals.idle();
      await database.close();
    }
  };
};

const own = new Set;

const isAlive = id => {
  if (!(id > 0)) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
};

const lockFolder = async folder => {
  const file = resolve$2(folder, "heed.lock");
  if (own.has(file)) throw new Error(`Heed: ${folder} is open in this process already; close it first`);
  own.add(file);
  try {
    for (let tries = 0; !await take(file); tries++) {
      const holder = Number(await readFile(file, "utf8").catch(() => ""));
      if (holder !== process.pid && isAlive(holder) || tries > 2) throw new Error(`Heed: ${folder} is in use by process ${holder}; stop that first, or keep records in a server by DATABASE_URL. If that is no process of Heed's, delete ${file}`);
      await rm(file, {
        force: true
      });
    }
  } catch (error) {
    own.delete(file);
    throw error;
  }
  return async () => {
    own.delete(file);
    await rm(file, {
      force: true
    });
  };
};

const take = async file => {
  try {
    await writeFile(file, String(process.pid), {
      flag: "wx"
    });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
};

const openPglite = async folder => {
  const {PGlite} = await import("@electric-sql/pglite").catch(error => {
    throw new Error("Heed: to keep records in a folder, npm install @electric-sql/pglite; or set DATABASE_URL", {
      cause: error
    });
  });
  await mkdir(folder, {
    recursive: true
  });
  const unlock = await lockFolder(folder);
  try {
    const database = await PGlite.create(join(folder, "records"));
    const queryOf = asked => async (sql, parameters = []) => (await asked.query(sql, [ ...parameters ])).rows;
    return {
      query: queryOf(database),
      transaction: act => database.transaction(asked => act(queryOf(asked))),
      async close() {
        await database.close();
        await unlock();
      }
    };
  } catch (error) {
    await unlock();
    throw error;
  }
};

const openPostgres = async (url, tell = console.error) => {
  const {default: pg} = await import("pg").catch(error => {
    throw new Error("Heed: for DATABASE_URL, npm install pg", {
      cause: error
    });
  });
  const pool = new pg.Pool({
    connectionString: url,
    application_name: "heed",
    connectionTimeoutMillis: 1e4
  });
  pool.on("error", tell);
  const queryOf = asked => async (sql, parameters = []) => (await asked.query(sql, [ ...parameters ])).rows;
  return {
    query: queryOf(pool),
    async transaction(act) {
      const client = await pool.connect();
      let broken;
      try {
        await client.query("BEGIN ISOLATION LEVEL READ COMMITTED");
        const result = await act(queryOf(client));
        await client.query("COMMIT");
        return result;
      } catch (error) {
        await client.query("ROLLBACK").catch(failed => {
          broken = failed;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end()
  };
};

const FOLDER$1 = "heed-data";

const openStore = async (data, url = process.env.DATABASE_URL) => {
  const database = data === undefined && url ? await openPostgres(url) : await openPglite(data ?? FOLDER$1);
  try {
    return await openSqlStore(database);
  } catch (error) {
    await database.close();
    throw error;
  }
};

const withStore = async (data, act) => {
  const folder = data ?? (process.env.DATABASE_URL ? undefined : FOLDER$1);
  if (folder && !existsSync(folder)) throw new Misuse(`The folder ${folder} is not there; write --data and the folder of the records, or set DATABASE_URL`);
  const store = await openStore(data).catch(error => {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  });
  try {
    return await act(store);
  } finally {
    await store.close();
  }
};

const timeOf = (text, option) => {
  if (text === undefined) return undefined;
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) throw new Misuse(`--${option} is "${text}"; write a day such as 2026-11-01, in UTC`);
  return time;
};

const formatOf$1 = text => {
  const format = FORMATS.find(one => one === text);
  if (!format) throw new Misuse(`--format is "${text}"; write one of: ${FORMATS.join(", ")}`);
  return format;
};

const readParty = async file => {
  try {
    return parseParty(JSON.parse(await readFile(file, "utf8")));
  } catch (error) {
    const lines = error instanceof Error ? error.message.split("\n") : [ String(error) ];
    throw new Misuse(lines.map(line => `${file}: ${line}`).join("\n"));
  }
};

const toFile = async (chunks, out) => {
  const part = `${out}.part`;
  try {
    await pipeline(Readable.from(chunks), createWriteStream(part));
    await rename(part, out);
  } catch (error) {
    await rm(part, {
      force: true
    });
    throw error;
  }
};

const toOutput = chunks => pipeline(Readable.from(chunks), process.stdout, {
  end: false
}).catch(error => {
  if (error.code !== "EPIPE") throw error;
});

const exportRecords = async options => {
  const {data, out, party: file} = options;
  const format = formatOf$1(options.format ?? "jsonl");
  const from = timeOf(options.from, "from");
  const to = timeOf(options.to, "to");
  if (needsParty(format) && !file) throw new Misuse(`${format} asks for what no record knows; write --party and a file that says who is responsible`);
  const party = file === undefined ? undefined : await readParty(file);
  return withStore(data, async store => {
    const chunks = exportAs(format, store.export({
      ...from && {
        from
      },
      ...to && {
        to
      }
    }), party);
    try {
      await (out === undefined ? toOutput(chunks) : toFile(chunks, out));
    } catch (error) {
      throw error instanceof Unexportable ? new Misuse(`${file}: ${error.message}`) : error;
    }
    return {
      text: out === undefined ? "" : `${out}: the records as ${format}.`
    };
  });
};

const forget = (subject, {data}) => withStore(data, async store => {
  const count = await store.forget(subject);
  return {
    text: count > 0 ? `${count} records of ${subject} forgotten.` : `There is no record of ${subject}.`
  };
});

const gpcSupport = ({region, signals}, date) => {
  const rule = signals?.gpc ?? "enforce";
  const bound = region ? laws.filter(({gpc}) => gpc && gpc <= date).map(law => law.region) : [ undefined ];
  return {
    gpc: (typeof rule === "string" ? [ rule ] : bound.map(one => inRegion(one, rule) ?? "enforce")).every(one => one === "enforce"),
    lastUpdate: date
  };
};

const DATE = /^(\d{4}-\d\d-\d\d)(t([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/i;

const isDate = value => {
  const day = DATE.exec(String(value))?.[1];
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${day}`);
};

const checkGpc = (text, type, expected) => {
  const wrongType = type === undefined || /^application\/json\s*(;|$)/i.test(type ?? "") ? [] : [ `its Content-Type is ${type ?? "missing"}; serve it as application/json` ];
  let found;
  try {
    found = JSON.parse(text);
  } catch {
    return [ ...wrongType, 'it is no JSON; write { "gpc": true, "lastUpdate": "YYYY-MM-DD" }' ];
  }
  if (typeof found !== "object" || !found || Array.isArray(found)) return [ ...wrongType, `it is ${JSON.stringify(found).slice(0, 40)}; it must be a JSON object` ];
  const {gpc, lastUpdate} = found;
  const is = value => value === undefined ? "missing" : JSON.stringify(value);
  return [ ...wrongType, ...typeof gpc === "boolean" ? [] : [ `"gpc" is ${is(gpc)}, so support is unknown; write true or false` ], ...typeof lastUpdate === "string" && isDate(lastUpdate) ? [] : [ `"lastUpdate" is ${is(lastUpdate)}, so its day is unknown; write YYYY-MM-DD` ], ...expected === undefined || typeof gpc !== "boolean" || gpc === expected ? [] : [ `"gpc" is ${gpc}, but the settings make it ${expected}` ] ];
};

const read = async place => {
  try {
    if (!/^https?:/.test(place)) return {
      text: await readFile(place, "utf8")
    };
    const answer = await fetch(place, {
      signal: AbortSignal.timeout(1e4)
    });
    if (!answer.ok) throw new Error(`the server answers ${answer.status}`);
    return {
      text: await answer.text(),
      type: answer.headers.get("content-type")
    };
  } catch (error) {
    throw new Misuse(`${place} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
};

const gpc = async (file, {out, check}) => {
  const support = gpcSupport(await readConfig(file), today());
  if (check !== undefined) {
    const {text, type} = await read(check);
    const wrong = checkGpc(text, type, support.gpc);
    return wrong.length ? {
      text: wrong.map(line => `${check}: ${line}`).join("\n"),
      failed: true
    } : {
      text: `${check} says what the settings say: gpc is ${support.gpc}.`
    };
  }
  const json = JSON.stringify(support);
  if (out === undefined) return {
    text: json
  };
  await mkdir(dirname(out), {
    recursive: true
  });
  await writeFile(out, `${json}\n`);
  return {
    text: `${out}: ${json}. Serve it at /.well-known/gpc.json as application/json.`
  };
};

const FOLDER = fileURLToPath(new URL("./console/", import.meta.url));

const README = fileURLToPath(new URL("../README.md", import.meta.url));

const consoleFiles = async (folder = FOLDER) => ({
  ...await textsIn(folder),
  "README.md": await readFile(README, "utf8")
});

const GET_MATCH_RESULT = Symbol();

const splitPath = path => {
  const paths = path.split("/");
  if (paths[0] === "") paths.shift();
  return paths;
};

const splitRoutingPath = routePath => {
  const {groups, path} = extractGroupsFromPath(routePath);
  const paths = splitPath(path);
  return replaceGroupMarks(paths, groups);
};

const extractGroupsFromPath = path => {
  const groups = [];
  path = path.replace(/\{[^}]+\}/g, (match, index) => {
    const mark = `@${index}`;
    groups.push([ mark, match ]);
    return mark;
  });
  return {
    groups,
    path
  };
};

const replaceGroupMarks = (paths, groups) => {
  for (let i = groups.length - 1; i >= 0; i--) {
    const [mark] = groups[i];
    for (let j = paths.length - 1; j >= 0; j--) if (paths[j].includes(mark)) {
      paths[j] = paths[j].replace(mark, groups[i][1]);
      break;
    }
  }
  return paths;
};

const patternCache = {};

const getPattern = (label, next) => {
  if (label === "*") return "*";
  const match = label.match(/^\:([^\{\}]+)(?:\{(.+)\})?$/);
  if (match) {
    const cacheKey = `${label}#${next}`;
    if (!patternCache[cacheKey]) {
      if (match[2]) patternCache[cacheKey] = [ label, match[1], new RegExp(`^${match[2]}$`) ]; else patternCache[cacheKey] = [ label, match[1], true ];
    }
    return patternCache[cacheKey];
  }
  return null;
};

const tryDecode = (str, decoder) => {
  try {
    return decoder(str);
  } catch {
    return str.replace(/(?:%[0-9A-Fa-f]{2})+/g, match => {
      try {
        return decoder(match);
      } catch {
        return match;
      }
    });
  }
};

const decodeURIWithPreservedPercent = value => decodeURI(value.includes("%25") ? value.replace(/%25/g, "%2525") : value);

const getPath = request => {
  const url = request.url;
  const start = url.indexOf("/", url.indexOf(":") + 4);
  let i = start;
  for (;i < url.length; i++) {
    const charCode = url.charCodeAt(i);
    if (charCode === 37) {
      const queryIndex = url.indexOf("?", i);
      const hashIndex = url.indexOf("#", i);
      const end = queryIndex === -1 ? hashIndex === -1 ? void 0 : hashIndex : hashIndex === -1 ? queryIndex : Math.min(queryIndex, hashIndex);
      const path = url.slice(start, end);
      const decoded = tryDecode(path, decodeURIWithPreservedPercent);
      if (/%(?![0-9A-Fa-f]{2})/.test(path)) {
        const rewritten = new URL("http://localhost");
        rewritten.pathname = decoded.replace(/[\\\t\n\r]/g, encodeURIComponent);
        if (tryDecode(rewritten.pathname, decodeURIWithPreservedPercent) !== decoded) return tryDecode(path.replace(/%(?![0-9A-Fa-f]{2})/g, "%25"), decodeURIWithPreservedPercent);
      }
      return decoded;
    } else if (charCode === 63 || charCode === 35) break;
  }
  return url.slice(start, i);
};

const getPathNoStrict = request => {
  const result = getPath(request);
  return result.length > 1 && result.at(-1) === "/" ? result.slice(0, -1) : result;
};

const mergePath = (base, sub, ...rest) => {
  if (rest.length) sub = mergePath(sub, ...rest);
  return `${base?.[0] === "/" ? "" : "/"}${base}${sub === "/" ? "" : `${base?.at(-1) === "/" ? "" : "/"}${sub?.[0] === "/" ? sub.slice(1) : sub}`}`;
};

const tryDecodeURIComponent = str => str.indexOf("%") !== -1 ? tryDecode(str, decodeURIComponent_) : str;

const _decodeURI = value => {
  if (value.indexOf("+") !== -1) value = value.replace(/\+/g, " ");
  return tryDecodeURIComponent(value);
};

const _getQueryParam = (url, key, multiple) => {
  const hashIndex = url.indexOf("#", 8);
  if (hashIndex !== -1) url = url.slice(0, hashIndex);
  let encoded;
  if (!multiple && key && !/[%+&=]/.test(key)) {
    const queryIndex = url.indexOf("?", 8);
    let keyIndex = queryIndex;
    if (keyIndex === -1) return;
    if (!url.startsWith(key, keyIndex + 1)) keyIndex = url.indexOf(`&${key}`, keyIndex + 1);
    while (keyIndex !== -1) {
      const trailingKeyCode = url.charCodeAt(keyIndex + key.length + 1);
      if (trailingKeyCode === 61 || trailingKeyCode === 38 || isNaN(trailingKeyCode)) {
        if (keyIndex > queryIndex && /(?:^|&)[^=&]*[%+]/.test(url.slice(queryIndex + 1, keyIndex))) break;
        if (trailingKeyCode === 61) {
          const valueIndex = keyIndex + key.length + 2;
          const endIndex = url.indexOf("&", valueIndex);
          return _decodeURI(url.slice(valueIndex, endIndex === -1 ? void 0 : endIndex));
        }
        return "";
      }
      keyIndex = url.indexOf(`&${key}`, keyIndex + 1);
    }
    encoded = /[%+]/.test(url);
    if (!encoded) return;
  }
  const results = Object.create(null);
  encoded ??= /[%+]/.test(url);
  let keyIndex = url.indexOf("?", 8);
  while (keyIndex !== -1) {
    const nextKeyIndex = url.indexOf("&", keyIndex + 1);
    let valueIndex = url.indexOf("=", keyIndex);
    if (valueIndex > nextKeyIndex && nextKeyIndex !== -1) valueIndex = -1;
    let name = url.slice(keyIndex + 1, valueIndex === -1 ? nextKeyIndex === -1 ? void 0 : nextKeyIndex : valueIndex);
    if (encoded) name = _decodeURI(name);
    keyIndex = nextKeyIndex;
    if (name === "") continue;
    let value;
    if (valueIndex === -1) value = ""; else {
      value = url.slice(valueIndex + 1, nextKeyIndex === -1 ? void 0 : nextKeyIndex);
      if (encoded) value = _decodeURI(value);
    }
    if (multiple) {
      if (!(results[name] && Array.isArray(results[name]))) results[name] = [];
      results[name].push(value);
    } else results[name] ??= value;
  }
  return key ? results[key] : results;
};

const getQueryParam = _getQueryParam;

const getQueryParams = (url, key) => _getQueryParam(url, key, true);

const decodeURIComponent_ = decodeURIComponent;

const matchedRoutes = c => c.req[GET_MATCH_RESULT][0].map(([[, route]]) => route);

const routePath = (c, index) => matchedRoutes(c).at(index ?? c.req.routeIndex)?.path ?? "";

const compose = (middleware, onError, onNotFound) => (context, next) => {
  let index = -1;
  return dispatch(0);
  async function dispatch(i) {
    if (i <= index) throw new Error("next() called multiple times");
    index = i;
    let res;
    let isError = false;
    let handler;
    if (middleware[i]) {
      handler = middleware[i][0][0];
      context.req.routeIndex = i;
    } else handler = i === middleware.length && next || void 0;
    if (handler) try {
      res = await handler(context, () => dispatch(i + 1));
    } catch (err) {
      if (err instanceof Error && onError) {
        context.error = err;
        res = await onError(err, context);
        isError = true;
      } else throw err;
    } else if (context.finalized === false && onNotFound) res = await onNotFound(context);
    if (res && (context.finalized === false || isError)) context.res = res;
    return context;
  }
};

var HTTPException = class extends Error {
  res;
  status;
  constructor(status = 500, options) {
    super(options?.message, {
      cause: options?.cause
    });
    this.res = options?.res;
    this.status = status;
  }
  getResponse() {
    if (this.res) return new Response(this.res.body, {
      status: this.status,
      headers: this.res.headers
    });
    return new Response(this.message, {
      status: this.status
    });
  }
};

const bufferToFormData = (arrayBuffer, contentType) => new Response(arrayBuffer, {
  headers: {
    "Content-Type": contentType.replace(/^[^;]+/, mediaType => mediaType.toLowerCase())
  }
}).formData();

const MAX_NESTED_OBJECTS = 1e4;

const isRawRequest = request => "headers" in request;

const parseBody = async (request, options = Object.create(null)) => {
  const {all = false, dot = false} = options;
  const mediaType = (isRawRequest(request) ? request.headers : request.raw.headers).get("Content-Type")?.split(";")[0].trim().toLowerCase();
  if (mediaType === "multipart/form-data" || mediaType === "application/x-www-form-urlencoded") return parseFormData(request, {
    all,
    dot
  });
  return {};
};

async function parseFormData(request, options) {
  if (!isRawRequest(request) && request.bodyCache.formData) return convertFormDataToBodyData(await request.bodyCache.formData, options);
  const headers = isRawRequest(request) ? request.headers : request.raw.headers;
  const arrayBuffer = await request.arrayBuffer();
  const formDataPromise = bufferToFormData(arrayBuffer, headers.get("Content-Type") || "");
  if (!isRawRequest(request)) request.bodyCache.formData = formDataPromise;
  const formData = await formDataPromise;
  if (formData) return convertFormDataToBodyData(formData, options);
  return {};
}

function convertFormDataToBodyData(formData, options) {
  const form = Object.create(null);
  const nestingState = {
    count: 0
  };
  formData.forEach((value, key) => {
    if (!(options.all || key.endsWith("[]"))) form[key] = value; else handleParsingAllValues(form, key, value);
  });
  if (options.dot) Object.entries(form).forEach(([key, value]) => {
    if (key.includes(".")) {
      handleParsingNestedValues(form, key, value, nestingState);
      delete form[key];
    }
  });
  return form;
}

const handleParsingAllValues = (form, key, value) => {
  if (form[key] !== void 0) {
    if (Array.isArray(form[key])) form[key].push(value); else form[key] = [ form[key], value ];
  } else if (!key.endsWith("[]")) form[key] = value; else form[key] = [ value ];
};

const handleParsingNestedValues = (form, key, value, state) => {
  if (/(?:^|\.)__proto__\./.test(key)) return;
  let nestedForm = form;
  const keys = key.split(".", 34);
  if (keys.length > 33) throwNestingLimitExceeded();
  keys.forEach((key, index) => {
    if (index === keys.length - 1) nestedForm[key] = value; else {
      if (!nestedForm[key] || typeof nestedForm[key] !== "object" || Array.isArray(nestedForm[key]) || nestedForm[key] instanceof File) {
        if (state.count++ >= MAX_NESTED_OBJECTS) throwNestingLimitExceeded();
        nestedForm[key] = Object.create(null);
      }
      nestedForm = nestedForm[key];
    }
  });
};

const throwNestingLimitExceeded = () => {
  throw new Error("Nesting limit exceeded");
};

var HonoRequest = class {
  raw;
  #validatedData;
  #matchResult;
  routeIndex=0;
  path;
  bodyCache={};
  constructor(request, path = "/", matchResult = [ [] ]) {
    this.raw = request;
    this.path = path;
    this.#matchResult = matchResult;
  }
  param(key) {
    return key ? this.#getDecodedParam(key) : this.#getAllDecodedParams();
  }
  #getDecodedParam(key) {
    const paramKey = this.#matchResult[0][this.routeIndex]?.[1][key];
    const param = this.#getParamValue(paramKey);
    return param && tryDecodeURIComponent(param);
  }
  #getAllDecodedParams() {
    const decoded = {};
    const keys = Object.keys(this.#matchResult[0][this.routeIndex]?.[1] ?? {});
    for (const key of keys) {
      const value = this.#getParamValue(this.#matchResult[0][this.routeIndex][1][key]);
      if (value !== void 0) decoded[key] = tryDecodeURIComponent(value);
    }
    return decoded;
  }
  #getParamValue(paramKey) {
    return this.#matchResult[1] ? this.#matchResult[1][paramKey] : paramKey;
  }
  query(key) {
    return getQueryParam(this.url, key);
  }
  queries(key) {
    return getQueryParams(this.url, key);
  }
  header(name) {
    if (name) return this.raw.headers.get(name) ?? void 0;
    const headerData = Object.create(null);
    this.raw.headers.forEach((value, key) => {
      headerData[key] = value;
    });
    return headerData;
  }
  async parseBody(options) {
    return parseBody(this, options);
  }
  #cachedBody=key => {
    const {bodyCache, raw} = this;
    const cachedBody = bodyCache[key];
    if (cachedBody) return cachedBody;
    for (const anyCachedKey in bodyCache) return bodyCache[anyCachedKey].then(body => {
      if (anyCachedKey === "json") body = JSON.stringify(body);
      const contentType = anyCachedKey === "formData" ? void 0 : raw.headers.get("content-type");
      return new Response(body, {
        headers: contentType ? {
          "Content-Type": contentType
        } : void 0
      })[key]();
    });
    return bodyCache[key] = raw[key]();
  };
  json() {
    return this.#cachedBody("text").then(text => JSON.parse(text));
  }
  text() {
    return this.#cachedBody("text");
  }
  arrayBuffer() {
    return this.#cachedBody("arrayBuffer");
  }
  bytes() {
    return this.#cachedBody("arrayBuffer").then(buffer => new Uint8Array(buffer));
  }
  blob() {
    return this.#cachedBody("blob");
  }
  formData() {
    return this.#cachedBody("formData");
  }
  addValidatedData(target, data) {
    (this.#validatedData ??= {})[target] = data;
  }
  valid(target) {
    return this.#validatedData?.[target];
  }
  get url() {
    return this.raw.url;
  }
  get method() {
    return this.raw.method;
  }
  get [GET_MATCH_RESULT]() {
    return this.#matchResult;
  }
  get matchedRoutes() {
    return this.#matchResult[0].map(([[, route]]) => route);
  }
  get routePath() {
    return this.#matchResult[0].map(([[, route]]) => route)[this.routeIndex].path;
  }
};

const HtmlEscapedCallbackPhase = {
  Stringify: 1
};

const resolveCallback = async (str, phase, preserveCallbacks, context, buffer) => {
  if (typeof str === "object" && !(str instanceof String)) {
    if (!(str instanceof Promise)) str = str.toString();
    if (str instanceof Promise) str = await str;
  }
  const callbacks = str.callbacks;
  if (!callbacks?.length) return Promise.resolve(str);
  if (buffer) buffer[0] += str; else buffer = [ str ];
  const resStr = Promise.all(callbacks.map(c => c({
    phase,
    buffer,
    context
  }))).then(res => Promise.all(res.filter(Boolean).map(str => resolveCallback(str, phase, false, context, buffer))).then(() => buffer[0]));
  return resStr;
};

const TEXT_PLAIN = "text/plain; charset=UTF-8";

const setDefaultContentType = (contentType, headers) => ({
  "Content-Type": contentType,
  ...headers
});

const createResponseInstance = (body, init) => new Response(body, init);

var Context = class {
  #rawRequest;
  #req;
  env={};
  #var;
  finalized=false;
  error;
  #status;
  #executionCtx;
  #res;
  #layout;
  #renderer;
  #notFoundHandler;
  #preparedHeaders;
  #matchResult;
  #path;
  constructor(req, options) {
    this.#rawRequest = req;
    if (options) {
      this.#executionCtx = options.executionCtx;
      this.env = options.env;
      this.#notFoundHandler = options.notFoundHandler;
      this.#path = options.path;
      this.#matchResult = options.matchResult;
    }
  }
  get req() {
    this.#req ??= new HonoRequest(this.#rawRequest, this.#path, this.#matchResult);
    return this.#req;
  }
  get event() {
    if (this.#executionCtx && "respondWith" in this.#executionCtx) return this.#executionCtx; else throw Error("This context has no FetchEvent");
  }
  get executionCtx() {
    if (this.#executionCtx) return this.#executionCtx; else throw Error("This context has no ExecutionContext");
  }
  get res() {
    return this.#res ||= createResponseInstance(null, {
      headers: this.#preparedHeaders ??= new Headers
    });
  }
  set res(_res) {
    if (this.#res && _res) {
      _res = createResponseInstance(_res.body, _res);
      for (const [k, v] of this.#res.headers.entries()) {
        if (k === "content-type") continue;
        if (k === "set-cookie") {
          const cookies = this.#res.headers.getSetCookie();
          _res.headers.delete("set-cookie");
          for (const cookie of cookies) _res.headers.append("set-cookie", cookie);
        } else _res.headers.set(k, v);
      }
    }
    this.#res = _res;
    this.finalized = true;
  }
  render=(...args) => {
    this.#renderer ??= content => this.html(content);
    return this.#renderer(...args);
  };
  setLayout=layout => this.#layout = layout;
  getLayout=() => this.#layout;
  setRenderer=renderer => {
    this.#renderer = renderer;
  };
  header=(name, value, options) => {
    if (this.finalized && !this.#res.bodyUsed) this.#res = createResponseInstance(this.#res.body, this.#res);
    const headers = this.#res ? this.#res.headers : this.#preparedHeaders ??= new Headers;
    if (value === void 0) headers.delete(name); else if (options?.append) headers.append(name, value); else headers.set(name, value);
  };
  status=status => {
    this.#status = status;
  };
  set=(key, value) => {
    this.#var ??= new Map;
    this.#var.set(key, value);
  };
  get=key => this.#var ? this.#var.get(key) : void 0;
  get var() {
    if (!this.#var) return {};
    return Object.fromEntries(this.#var);
  }
  #newResponse(data, arg, headers) {
    let responseHeaders = this.#res ? new Headers(this.#res.headers) : this.#preparedHeaders;
    if (typeof arg === "object" && arg.headers) {
      responseHeaders ??= new Headers;
      for (const [key, value] of new Headers(arg.headers)) if (key === "set-cookie") responseHeaders.append(key, value); else responseHeaders.set(key, value);
    }
    if (headers) {
      if (!responseHeaders) {
        let count = 0;
        for (const k in headers) if (++count > 1 || typeof headers[k] !== "string") {
          responseHeaders = new Headers;
          break;
        }
      }
      if (responseHeaders) for (const k in headers) {
        const v = headers[k];
        if (typeof v === "string") responseHeaders.set(k, v); else {
          responseHeaders.delete(k);
          for (const v2 of v) responseHeaders.append(k, v2);
        }
      }
    }
    const status = typeof arg === "number" ? arg : arg?.status ?? this.#status;
    return createResponseInstance(data, {
      status,
      headers: responseHeaders ?? headers
    });
  }
  newResponse=(...args) => this.#newResponse(...args);
  body=(data, arg, headers) => this.#newResponse(data, arg, headers);
  text=(text, arg, headers) => !this.#preparedHeaders && !this.#status && !arg && !headers && !this.finalized ? new Response(text) : this.#newResponse(text, arg, setDefaultContentType(TEXT_PLAIN, headers));
  json=(object, arg, headers) => this.#newResponse(JSON.stringify(object), arg, setDefaultContentType("application/json", headers));
  html=(html, arg, headers) => {
    const res = html => this.#newResponse(html, arg, setDefaultContentType("text/html; charset=UTF-8", headers));
    return typeof html === "object" ? resolveCallback(html, HtmlEscapedCallbackPhase.Stringify, false, {}).then(res) : res(html);
  };
  redirect=(location, status) => {
    const locationString = String(location);
    this.header("Location", !/[^\x00-\xFF]/.test(locationString) ? locationString : encodeURI(locationString));
    return this.newResponse(null, status ?? 302);
  };
  notFound=() => {
    this.#notFoundHandler ??= () => createResponseInstance();
    return this.#notFoundHandler(this);
  };
};

const METHODS$1 = [ "get", "post", "put", "delete", "options", "patch", "query" ];

var UnsupportedPathError = class extends Error {};

const COMPOSED_HANDLER = "__COMPOSED_HANDLER";

const countTrailingSlashes = path => {
  let index = path.length;
  while (index > 0 && path.charCodeAt(index - 1) === 47) index--;
  return path.length - index;
};

const getPathPrefixLength = (c, pathPrefix, routePath) => {
  if (!/[:*]/.test(pathPrefix)) return pathPrefix.length;
  const path = c.req.path;
  const matchResult = c.req[GET_MATCH_RESULT];
  const paramNames = new Set;
  let length = 0;
  for (const part of splitRoutingPath(pathPrefix)) {
    if (part[0] === ":" && part.endsWith("}?")) throw new Error(`mount(): Optional regular expression parameters are not supported in "${routePath}".`);
    const pattern = getPattern(part);
    if (pattern && pattern !== "*") {
      const name = pattern[1];
      if (paramNames.has(name)) throw new Error(`mount(): Duplicate path parameter "${name}" in "${routePath}".`);
      paramNames.add(name);
    }
    if (pattern && pattern !== "*" && pattern[2] !== true) {
      const value = matchResult.length === 2 ? matchResult[1][matchResult[0][c.req.routeIndex][1][pattern[1]]] : matchResult[0][c.req.routeIndex][1][pattern[1]];
      length += value.length + 1;
    } else if (pattern || part.endsWith("*")) {
      const end = path.indexOf("/", length + 1);
      length = end === -1 ? path.length : end;
    } else length += part.length + 1;
  }
  return length;
};

const createMountedRequest = (c, pathPrefix, routePath) => {
  if (/[^/]\*$/.test(routePath)) throw new Error(`mount(): Wildcard must follow "/" in "${routePath}".`);
  const prefixLength = getPathPrefixLength(c, pathPrefix, routePath);
  const path = c.req.path.slice(prefixLength) || "/";
  if (prefixLength > c.req.path.length || path[0] !== "/" || /\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path)) throw new HTTPException(400, {
    message: "Invalid mounted path"
  });
  const rawUrl = c.req.raw.url;
  if (/^[^/?#]*\/\/[^/?#\\]*[?#\\]/.test(rawUrl)) throw new HTTPException(400, {
    message: "Invalid mounted path"
  });
  const rawPathEnd = rawUrl.search(/[?#]/);
  const rawTrailingSlashes = countTrailingSlashes(rawPathEnd === -1 ? rawUrl : rawUrl.slice(0, rawPathEnd));
  if (rawTrailingSlashes > 1 && countTrailingSlashes(c.req.path) === rawTrailingSlashes - 1) throw new HTTPException(400, {
    message: "Invalid mounted path"
  });
  const url = new URL(rawUrl);
  url.pathname = path.replace(/[\\\t\n\r]/g, encodeURIComponent);
  if (path.includes("%")) ;
  return new Request(url, c.req.raw);
};

const notFoundHandler = c => c.text("404 Not Found", 404);

const errorHandler = (err, c) => {
  if ("getResponse" in err) {
    const res = err.getResponse();
    return c.newResponse(res.body, res);
  }
  console.error(err);
  return c.text("Internal Server Error", 500);
};

var Hono$1 = class Hono {
  get;
  post;
  put;
  delete;
  options;
  patch;
  query;
  all;
  on;
  use;
  router;
  getPath;
  _basePath="/";
  #path="/";
  routes=[];
  constructor(options = {}) {
    [ ...METHODS$1, "all" ].forEach(method => {
      this[method] = (args1, ...args) => {
        const methodName = method.toUpperCase();
        if (typeof args1 === "string") this.#path = args1; else this.#addRoute(methodName, this.#path, args1);
        args.forEach(handler => {
          this.#addRoute(methodName, this.#path, handler);
        });
        return this;
      };
    });
    this.on = (method, path, ...handlers) => {
      for (const p of [ path ].flat()) {
        this.#path = p;
        for (const m of [ method ].flat()) {
          const methodName = m.toUpperCase();
          for (const handler of handlers) this.#addRoute(methodName, this.#path, handler);
        }
      }
      return this;
    };
    this.use = (arg1, ...handlers) => {
      if (typeof arg1 === "string") this.#path = arg1; else {
        this.#path = "*";
        handlers.unshift(arg1);
      }
      handlers.forEach(handler => {
        this.#addRoute("ALL", this.#path, handler);
      });
      return this;
    };
    const {strict, ...optionsWithoutStrict} = options;
    Object.assign(this, optionsWithoutStrict);
    this.getPath = strict ?? true ? options.getPath ?? getPath : getPathNoStrict;
  }
  #clone() {
    const clone = new Hono({
      router: this.router,
      getPath: this.getPath
    });
    clone.errorHandler = this.errorHandler;
    clone.#notFoundHandler = this.#notFoundHandler;
    clone.routes = this.routes;
    return clone;
  }
  #notFoundHandler=notFoundHandler;
  errorHandler=errorHandler;
  route(path, app) {
    const subApp = this.basePath(path);
    app.routes.map(r => {
      let handler;
      if (app.errorHandler === errorHandler) handler = r.handler; else {
        handler = async (c, next) => (await compose([], app.errorHandler)(c, () => r.handler(c, next))).res;
        handler[COMPOSED_HANDLER] = r.handler;
      }
      subApp.#addRoute(r.method, r.path, handler, r.basePath);
    });
    return this;
  }
  basePath(path) {
    const subApp = this.#clone();
    subApp._basePath = mergePath(this._basePath, path);
    return subApp;
  }
  onError=handler => {
    this.errorHandler = handler;
    return this;
  };
  notFound=handler => {
    this.#notFoundHandler = handler;
    return this;
  };
  mount(path, applicationHandler, options) {
    let replaceRequest;
    let optionHandler;
    if (options) {
      if (typeof options === "function") optionHandler = options; else {
        optionHandler = options.optionHandler;
        if (options.replaceRequest === false) replaceRequest = request => request; else replaceRequest = options.replaceRequest;
      }
    }
    const getOptions = optionHandler ? c => {
      const options = optionHandler(c);
      return Array.isArray(options) ? options : [ options ];
    } : c => {
      let executionContext = void 0;
      try {
        executionContext = c.executionCtx;
      } catch {}
      return [ c.env, executionContext ];
    };
    const defaultReplaceRequest = c => {
      const mountedRoutePath = routePath(c);
      return createMountedRequest(c, mountedRoutePath.replace(/\/?\*$/, ""), mountedRoutePath);
    };
    const handler = async (c, next) => {
      const res = await applicationHandler(replaceRequest ? replaceRequest(c.req.raw) : defaultReplaceRequest(c), ...getOptions(c));
      if (res) return res;
      await next();
    };
    this.#addRoute("ALL", mergePath(path, "*"), handler);
    return this;
  }
  #addRoute(method, path, handler, baseRoutePath) {
    path = mergePath(this._basePath, path);
    const r = {
      basePath: baseRoutePath !== void 0 ? mergePath(this._basePath, baseRoutePath) : this._basePath,
      path,
      method,
      handler
    };
    this.router.add(method, path, [ handler, r ]);
    this.routes.push(r);
  }
  #handleError(err, c) {
    if (err instanceof Error) return this.errorHandler(err, c);
    throw err;
  }
  #dispatch(request, executionCtx, env, method) {
    if (method === "HEAD") return (async () => new Response(null, await this.#dispatch(request, executionCtx, env, "GET")))();
    const path = this.getPath(request, {
      env
    });
    const matchResult = this.router.match(method, path);
    const c = new Context(request, {
      path,
      matchResult,
      env,
      executionCtx,
      notFoundHandler: this.#notFoundHandler
    });
    if (matchResult[0].length === 1) {
      let res;
      try {
        res = matchResult[0][0][0][0](c, async () => {
          c.res = await this.#notFoundHandler(c);
        });
      } catch (err) {
        return this.#handleError(err, c);
      }
      return res instanceof Promise ? res.then(resolved => resolved || (c.finalized ? c.res : this.#notFoundHandler(c))).catch(err => this.#handleError(err, c)) : res ?? this.#notFoundHandler(c);
    }
    const composed = compose(matchResult[0], this.errorHandler, this.#notFoundHandler);
    return (async () => {
      try {
        const context = await composed(c);
        if (!context.finalized) throw new Error("Context is not finalized. Did you forget to return a Response object or `await next()`?");
        return context.res;
      } catch (err) {
        return this.#handleError(err, c);
      }
    })();
  }
  fetch=(request, ...rest) => this.#dispatch(request, rest[1], rest[0], request.method);
  request=(input, requestInit, Env, executionCtx) => {
    if (input instanceof Request) return this.fetch(requestInit ? new Request(input, requestInit) : input, Env, executionCtx);
    input = input.toString();
    return this.fetch(new Request(/^https?:\/\//.test(input) ? input : `http://localhost${mergePath("/", input)}`, requestInit), Env, executionCtx);
  };
  fire=() => {
    addEventListener("fetch", event => {
      event.respondWith(this.#dispatch(event.request, event, void 0, event.request.method));
    });
  };
};

const emptyParams = Object.create(null);

var PatternRouter = class {
  name="PatternRouter";
  #routes=[];
  add(method, path, handler) {
    const suffix = path.endsWith("/*") ? "(?:$|/)" : path.endsWith("*") ? "" : "/?$";
    path = path.replace(/\*$/, "");
    if (path.at(-1) === "?") {
      path = path.slice(0, -1);
      this.add(method, path.replace(/\/[^/]+$/, ""), handler);
    }
    const parts = (path.match(/\/?(:\w+(?:{(?:(?:{[\d,]+})|[^}])+})?)|\/?[^\/\?]+/g) || []).map(part => {
      const match = part.match(/^\/:([^{]+)(?:{(.*)})?/);
      return match ? `/(?<${match[1]}>${match[2] || "[^/]+"})` : part === "/*" ? "/[^/]+" : part.replace(/[.\\+*[^\]$()]/g, "\\$&");
    });
    try {
      this.#routes.push([ new RegExp(`^${parts.join("")}${suffix}`), method, handler ]);
    } catch {
      throw new UnsupportedPathError;
    }
  }
  match(method, path) {
    const handlers = [];
    for (let i = 0, len = this.#routes.length; i < len; i++) {
      const [pattern, routeMethod, handler] = this.#routes[i];
      if (routeMethod === method || routeMethod === "ALL") {
        const match = pattern.exec(path);
        if (match) handlers.push([ handler, match.groups || emptyParams ]);
      }
    }
    return [ handlers ];
  }
};

var Hono = class extends Hono$1 {
  constructor(options = {}) {
    super(options);
    this.router = new PatternRouter;
  }
};

class Refusal extends Error {
  constructor(status, error, key, headers = {}) {
    super(error);
    this.status = status;
    this.key = key;
    this.headers = headers;
    this.name = "Refusal";
  }
  get response() {
    return Response.json({
      error: this.message,
      key: this.key
    }, {
      status: this.status,
      headers: this.headers
    });
  }
}

const asking = (patience, onError) => async answer => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Heed: the store took more than ${patience} ms`)), patience);
  });
  try {
    return await Promise.race([ answer, late ]);
  } catch (error) {
    if (error instanceof Unstorable) throw new Refusal(400, "write whole characters and no NUL", "records");
    if (error instanceof Unexportable) throw new Refusal(400, "say of every category what it is for", "party");
    onError(error);
    throw new Refusal(503, "try again later", "store", {
      "retry-after": "5"
    });
  } finally {
    clearTimeout(timer);
  }
};

const fits = (pattern, what) => custom(value => typeof value === "string" && pattern.test(value), `write ${what}`);

const oneOf = words => {
  const list = Object.keys(words);
  return picklist(list, `write ${list.join(" or ")}`);
};

const object = entries => strictObject(entries, `write an object of these keys alone: ${Object.keys(entries).join(", ")}`);

const text = (least, most) => fits(RegExp(`^[^\\p{Cc}\\p{Cs}]{${least},${most}}$`, "u"), `a text of ${least} to ${most} characters`);

const flag = boolean("write true or false");

const ID = /^[a-z][\w.-]{0,99}$/i;

const uuid = fits(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/, "a UUIDv7 in lower case");

const time = custom(value => typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value, "write a time like 2026-11-22T18:29:14.883Z");

const address = fits(/^[^?#\p{Cc}\p{Cs}]{0,2000}$/u, "an address of at most 2000 characters without query");

const method = oneOf({
  ui: true,
  api: true,
  host: true
});

const region = fits(/^[A-Z]{2}(-[A-Z\d]{1,3})?$/, "an ISO 3166 code such as US-CA");

const regime = oneOf({
  "opt-in": true,
  "opt-out": true,
  notice: true
});

const view = oneOf({
  banner: true,
  preferences: true,
  "opt-out": true,
  notice: true
});

const answers = most => custom(value => typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length <= most && Object.entries(value).every(([id, said]) => ID.test(id) && typeof said === "boolean"), `write an object of at most ${most} ids, each true or false`);

const state = object({
  categories: answers(100),
  pixels: answers(300),
  sale: flag
});

const raw = nullable(text(0, 200));

const leak = object({
  pixel: optional$1(fits(ID, "an id")),
  host: text(1, 253),
  path: address,
  cookie: optional$1(text(1, 200)),
  how: oneOf({
    script: true,
    frame: true,
    image: true,
    link: true,
    fetch: true,
    xhr: true,
    ping: true,
    socket: true,
    events: true,
    worker: true,
    cookie: true,
    other: true
  }),
  by: optional$1(address),
  held: flag,
  at: custom(value => Number.isInteger(value) && Math.abs(value) < 2 ** 42, "write milliseconds")
});

const fields = object({
  schema: literal("heed.record/1", "write heed.record/1"),
  id: uuid,
  at: time,
  kind: oneOf({
    choice: true,
    signal: true,
    withdrawal: true,
    expiry: true,
    leak: true,
    shown: true
  }),
  method: nullable(method),
  view: nullable(view),
  subject: nullable(fits(/^[\da-f]{12}$/, "12 hexadecimal digits")),
  site: text(1, 253),
  notice: object({
    url: address,
    version: text(1, 200),
    hash: nullable(fits(/^[\da-f]{64}$/, "a SHA-256"))
  }),
  language: text(0, 100),
  region: nullable(region),
  regime,
  before: nullable(state),
  after: state,
  signals: object({
    gpc: nullable(flag),
    dnt: nullable(flag),
    raw: object({
      gpc: raw,
      dnt: raw
    }),
    conflict: flag
  }),
  expires: nullable(time),
  previous: nullable(uuid),
  sdk: text(1, 100),
  config: text(1, 100),
  layout: optional$1(oneOf({
    bar: true,
    box: true,
    dialog: true
  })),
  leaks: optional$1(pipe(array(leak, "write a list"), maxLength(50, "write at most 50 leaks")))
});

const nobody = ({kind}) => kind === "signal" || kind === "leak" || kind === "shown";

const recordSchema = pipe(fields, forward(check$1(record => record.kind === "choice" ? !!record.subject : !nobody(record) || !record.subject, "write a subject for a choice, and null for a signal, a leak or a view that was shown"), [ "subject" ]), forward(check$1(({kind, expires}) => !!expires === (kind === "choice"), "write a time for a choice, else null"), [ "expires" ]), forward(check$1(record => record.kind === "choice" ? !!record.method : !nobody(record) || !record.method, "write who made the choice, and null for a signal, a leak or a view that was shown"), [ "method" ]), forward(check$1(({kind, view}) => kind !== "shown" || !!view, "write the view that was shown"), [ "view" ]), forward(check$1(({layout, view}) => !layout || !!view, "write a layout for a view alone"), [ "layout" ]), forward(check$1(({kind, leaks}) => !!leaks === (kind === "leak"), "write leaks for a leak alone"), [ "leaks" ]));

const MOST = 100;

const SKEW = 864e5;

const pathOf = issue => {
  const path = issue.path ?? [];
  const known = issue.expected === "never" ? path.slice(0, -1) : path;
  return known.map(({key}) => typeof key === "number" ? `[${key}]` : `.${key}`).join("");
};

const checkRecords = (body, now) => {
  const keys = typeof body === "object" && body ? Object.keys(body) : [];
  const list = body?.records;
  if (keys.join() !== "records" || !Array.isArray(list)) return {
    records: [],
    wrong: {
      error: 'write { "records": [ … ] }',
      key: "body"
    }
  };
  if (!list.length || list.length > MOST) return {
    records: [],
    wrong: {
      error: `write 1 to ${MOST} records`,
      key: "records"
    }
  };
  const found = new Map;
  let wrong;
  list.forEach((one, index) => {
    const {success, output, issues} = safeParse(recordSchema, one, {
      abortEarly: true
    });
    if (!success) wrong ??= {
      error: issues[0].message,
      key: `records[${index}]${pathOf(issues[0])}`
    }; else if (Date.parse(output.at) > now + SKEW) wrong ??= {
      error: "write a time that is not in the future",
      key: `records[${index}].at`
    }; else if (!found.has(output.id)) found.set(output.id, output);
  });
  return {
    records: [ ...found.values() ],
    ...wrong && {
      wrong
    }
  };
};

const originOf = site => {
  try {
    const {origin, href} = new URL(site);
    if (/^https?:/.test(origin) && href === `${origin}/`) return origin;
  } catch {}
  throw new HeedError("config", `"sites" has ${JSON.stringify(site)}; write an origin: https, a host and no path`);
};

const isOwn = (request, origin) => request.headers.get("sec-fetch-site") === "same-origin" || origin.replace(/^https?:\/\//, "") === (request.headers.get("host") ?? new URL(request.url).host);

const originCheck = sites => {
  const named = new Set(sites.map(originOf));
  return request => {
    const origin = request.headers.get("origin");
    if (origin === null || origin !== "null" && isOwn(request, origin)) return {};
    if (!named.has(origin)) throw new Refusal(403, 'name this origin in "sites"', "origin");
    return {
      "access-control-allow-origin": origin,
      "access-control-allow-credentials": "true"
    };
  };
};

const PREFLIGHT = {
  "access-control-allow-methods": "POST",
  "access-control-allow-headers": "content-type",
  "access-control-max-age": "7200"
};

const readBytes = async ({headers, body}, limit, tooLong) => {
  if (Number(headers.get("content-length")) > limit) throw tooLong();
  const bytes = new Uint8Array(limit);
  let length = 0;
  const reader = body?.getReader();
  for (;;) {
    const part = await (reader?.read());
    if (!part || part.done) return bytes.subarray(0, length);
    if (length + part.value.length > limit) {
      reader?.cancel().catch(() => {});
      throw tooLong();
    }
    bytes.set(part.value, length);
    length += part.value.length;
  }
};

const TYPE = /^(application\/json|text\/plain)\s*(;\s*charset="?utf-8"?\s*)?$/i;

const readJson = async (request, limit) => {
  const {headers} = request;
  if (!TYPE.test(headers.get("content-type") ?? "")) throw new Refusal(415, "write application/json in UTF-8", "content-type");
  if (!/^(identity)?$/i.test(headers.get("content-encoding") ?? "")) throw new Refusal(415, "send it uncompressed", "content-encoding");
  const tooLong = new Refusal(413, `write at most ${limit} bytes`, "body");
  const bytes = await readBytes(request, limit, () => tooLong).catch(error => {
    throw error === tooLong ? error : new Refusal(400, "send all of the body", "body");
  });
  try {
    return JSON.parse(new TextDecoder("utf-8", {
      fatal: true
    }).decode(bytes));
  } catch {
    throw new Refusal(400, "write JSON in UTF-8", "body");
  }
};

const hex = number => `${number?.toString(16)}`.padStart(12, "0").slice(-12);

const idOf = (at, subject) => (hex(at) + subject).replace(/(.{8})(.{4})/, "$1-$2-7000-8000-");

const CHECK = 262139;

const DAY$2 = 864e5;

const ABC = "abcdefghijklmnopqrstuvwxyz";

const DIGITS = `${ABC}0123456789-_${ABC.toUpperCase()}`;

const LETTERS = `${DIGITS.slice(0, 38)}.`;

const KNOWN = [ "necessary", "functional", "analytics", "marketing" ];

const pass = (fact, choice) => {
  const pick = (value, ...from) => from[fact(from.length, from.indexOf(value))];
  const word = (text = "") => {
    for (let read = "", i = 0; ;i++) {
      const symbol = fact(LETTERS.length + 2, i < text.length ? LETTERS.indexOf(text.charAt(i)) + 2 : 0);
      if (!symbol) return read;
      read += LETTERS[symbol - 2] ?? String.fromCharCode(fact(65536, text.charCodeAt(i)));
    }
  };
  const answers = (given = {}, known = []) => {
    const read = {};
    const named = Object.keys(given).filter(id => !known.includes(id));
    for (const id of known) {
      const said = pick(given[id], undefined, true, false);
      if (said !== undefined) read[id] = said;
    }
    for (;;) {
      const id = word(named.shift());
      if (!id) return read;
      const said = pick(given[id], false, true);
      if (/^[a-z][\w.-]*$/i.test(id)) read[id] = !!said;
    }
  };
  fact(CHECK, 1);
  const at = fact(2 ** 42, choice.at);
  const subject = hex(fact(2 ** 48, Number(`0x${choice.subject}`)));
  const sale = pick(choice.sale, undefined, true, false);
  const override = pick(choice.override, undefined, true);
  return {
    id: idOf(at, subject),
    subject,
    at,
    expires: at + fact(4096, Math.round((choice.expires - at) / DAY$2)) * DAY$2,
    notice: word(choice.notice),
    allowed: answers(choice.allowed, KNOWN),
    pixels: answers(choice.pixels),
    ...sale !== undefined && {
      sale
    },
    method: pick(choice.method, "ui", "api", "host"),
    ...override && {
      override
    }
  };
};

const encodeChoice = choice => {
  const facts = [];
  pass((radix, value) => {
    const fit = Math.max(0, Math.min(value, radix - 1));
    facts.unshift([ radix, fit ]);
    return fit;
  }, choice);
  let number = facts.reduce((sum, [radix, value]) => sum * BigInt(radix) + BigInt(value), 0n);
  let text = "1";
  for (;number; number /= 64n) text += DIGITS[Number(number % 64n)];
  return text;
};

const decodeChoice = text => {
  if (!/^1[\w-]{18,1499}$/.test(text)) return undefined;
  let number = [ ...text.slice(1) ].reduceRight((sum, digit) => sum * 64n + BigInt(DIGITS.indexOf(digit)), 0n);
  const choice = pass(radix => {
    const rest = number % BigInt(radix);
    number /= BigInt(radix);
    return Number(rest);
  }, {
    at: 0,
    expires: 0,
    subject: ""
  });
  return encodeChoice(choice) === text ? choice : undefined;
};

const agreed = (one, two) => {
  const both = {};
  for (const id of Object.keys({
    ...one,
    ...two
  })) both[id] = !!(one[id] && two[id]);
  return both;
};

const newestChoice = (texts, now, best) => {
  for (const text of texts) {
    const next = decodeChoice(text);
    if (!next || next.at > now + 864e5 || best && best.at > next.at) continue;
    best = best?.at === next.at ? {
      ...best,
      allowed: agreed(best.allowed, next.allowed),
      pixels: agreed(best.pixels, next.pixels),
      ...best.sale !== next.sale && {
        sale: false
      }
    } : next;
  }
  return best;
};

const cookieValues = (header, name) => header.split(/;\s*/).filter(pair => pair.startsWith(`${name}=`)).map(pair => pair.slice(name.length + 1));

const parseChoice = (cookieHeader, name = "heed", now = Date.now()) => {
  const choice = newestChoice(cookieValues(cookieHeader ?? "", name), now);
  return choice && choice.expires > now ? choice : undefined;
};

const isSecure = ({url, headers}) => /^https:/.test(headers.get("origin") ?? "") || /^https\b/.test(headers.get("x-forwarded-proto") ?? "") || url.startsWith("https:");

const renewChoice = (request, {cookie, domain}, now) => {
  const choice = parseChoice(request.headers.get("cookie"), cookie, now);
  if (!choice) return undefined;
  const expires = new Date(choice.expires).toUTCString();
  return `${cookie}=${encodeChoice(choice)}; Path=/; SameSite=Lax; Expires=${expires}${domain ? `; Domain=${domain}` : ""}${isSecure(request) ? "; Secure" : ""}`;
};

const done = (headers = {}) => new Response(null, {
  status: 204,
  headers
});

const forPages = ({store, rules, limit, now, ask}, path) => ({
  [path]: {
    POST: async ({req}) => {
      const {records, wrong} = checkRecords(await readJson(req.raw, limit), now());
      if (records.length) await ask(store.add(records, new Date(now())));
      if (wrong) throw new Refusal(400, wrong.error, wrong.key);
      return done();
    },
    OPTIONS: () => done(PREFLIGHT)
  },
  "/choice": {
    POST: async ({req}) => {
      const {storage} = await rules();
      const cookie = renewChoice(req.raw, storage, now());
      return done(cookie ? {
        "set-cookie": cookie
      } : {});
    },
    OPTIONS: () => done(PREFLIGHT)
  }
});

const LEAST = 10;

const tell$1 = count => count < LEAST ? null : count - count % LEAST;

const tellAll = tally => Object.fromEntries(Object.entries(tally).map(([name, count]) => [ name, tell$1(count) ]));

const isMany = tally => Object.values(tally).some(count => count >= LEAST);

const sum = (tallies, names) => Object.fromEntries(names.map(name => [ name, tallies.reduce((all, one) => all + one[name], 0) ]));

const inTens = ({total, by, hosts}) => {
  const told = {
    by: {},
    others: {}
  };
  for (const dimension of DIMENSIONS) {
    const rows = Object.entries(by[dimension]);
    const many = rows.filter(([, tally]) => isMany(tally));
    const few = rows.filter(([, tally]) => !isMany(tally)).map(([, tally]) => tally);
    const others = sum(few, Object.keys(total));
    told.by[dimension] = Object.fromEntries(many.map(([value, tally]) => [ value, tellAll(tally) ]));
    if (isMany(others)) told.others[dimension] = tellAll(others);
  }
  const seen = hosts.flatMap(({leaks, ...host}) => {
    const count = tell$1(leaks);
    return count === null ? [] : [ {
      ...host,
      leaks: count
    } ];
  });
  return {
    unit: LEAST,
    total: tellAll(total),
    ...told,
    hosts: seen
  };
};

const TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z)?$/;

const timeIn = (query, key) => {
  const text = query.get(key);
  if (text === null) return undefined;
  const time = TIME.test(text) ? new Date(text) : undefined;
  if (!time || Number.isNaN(time.getTime())) throw new Refusal(400, "write a day like 2026-11-22, or a time like 2026-11-22T18:00Z", key);
  return time;
};

const DAY$1 = 864e5;

const periodIn = (query, now, wholeDays) => {
  const to = timeIn(query, "to") ?? new Date(wholeDays ? (Math.floor(now / DAY$1) + 1) * DAY$1 : now);
  const from = timeIn(query, "from") ?? new Date(to.getTime() - 30 * DAY$1);
  for (const [key, time] of Object.entries({
    to,
    from
  })) if (wholeDays && time.getTime() % DAY$1) throw new Refusal(400, "write a day like 2026-11-22", key);
  return {
    from,
    to
  };
};

const SIZE = 16384;

const streamText = (first, rest, tell) => {
  const encoder = new TextEncoder;
  let next = first;
  return new ReadableStream({
    async pull(to) {
      try {
        let text = "";
        for (;!next.done && text.length < SIZE; next = await rest.next()) text += next.value;
        if (text) to.enqueue(encoder.encode(text));
        if (next.done) to.close();
      } catch (error) {
        tell(error);
        to.error(error);
      }
    },
    async cancel() {
      await (rest.return?.());
    }
  });
};

const subjectOf = ({req}) => {
  const subject = req.param("subject") ?? "";
  if (/^[\da-f]{12}$/.test(subject)) return subject;
  throw new Refusal(400, "write 12 hexadecimal digits", "subject");
};

const formatOf = (text, party) => {
  const format = text === null ? "jsonl" : FORMATS.find(one => one === text);
  if (!format) throw new Refusal(400, `write one of: ${FORMATS.join(", ")}`, "format");
  if (needsParty(format) && !party) throw new Refusal(400, "ask for it where the server was told who is responsible", "format");
  return format;
};

const forReaders = ({store, party, ask, onError}) => ({
  "/subjects/:subject": {
    GET: async context => {
      const subject = subjectOf(context);
      return Response.json({
        subject,
        records: await ask(store.ofSubject(subject))
      });
    },
    DELETE: async context => Response.json({
      forgotten: await ask(store.forget(subjectOf(context)))
    })
  },
  "/export": {
    GET: async ({req}) => {
      const query = new URL(req.url).searchParams;
      const format = formatOf(query.get("format"), party);
      const [from, to] = [ timeIn(query, "from"), timeIn(query, "to") ];
      const texts = exportAs(format, store.export({
        ...from && {
          from
        },
        ...to && {
          to
        }
      }), party);
      return new Response(streamText(await ask(texts.next()), texts, onError), {
        headers: {
          "content-type": format === "csv" ? "text/csv; charset=utf-8" : "application/jsonl",
          "content-disposition": `attachment; filename="records.${format === "csv" ? "csv" : "jsonl"}"`
        }
      });
    }
  }
});

const forCounting = ({store, rules, now, ask}, mayRead) => ({
  "/statistics": {
    GET: async ({req}) => {
      const reads = await mayRead(req.header("authorization") ?? null);
      const period = periodIn(new URL(req.url).searchParams, now(), !reads);
      const {necessary} = await rules();
      const found = await ask(store.statistics({
        ...period,
        necessary,
        visitors: !reads
      }));
      return Response.json(reads ? {
        unit: 1,
        ...found
      } : inTens(found));
    }
  }
});

const rulesOf = config => {
  if (!config) return {
    storage: {
      cookie: "heed"
    },
    necessary: [ "necessary" ]
  };
  const {storage, categories} = resolveConfig(config, "");
  return {
    storage,
    necessary: Object.keys(categories).filter(id => categories[id]?.necessary)
  };
};

const liveRules = (live, config, onError) => {
  const given = rulesOf(config);
  let last;
  return async () => {
    try {
      const published = await (live?.get());
      if (!published) return given;
      if (last?.published !== published) last = {
        published,
        rules: rulesOf(wholeConfig(published))
      };
      return last.rules;
    } catch (error) {
      if (!(error instanceof Refusal)) onError(error);
      return given;
    }
  };
};

const TYPES = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css"
};

const POLICY = [ "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'", "frame-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'" ].join("; ");

const PREVIEW = [ "sandbox allow-scripts", "default-src 'none'", "script-src 'self'", "style-src 'unsafe-inline' http: https:", "img-src data: http: https:", "font-src data: http: https:", "media-src http: https:", "form-action 'none'", "frame-ancestors 'self'" ].join("; ");

const consolePages = (files, encodings = {}) => {
  if (!files["index.html"]) throw new HeedError("config", '"publish.console" has no index.html; write what consoleFiles() of heed/store gives');
  const file = remember(Object.keys(files).length, async name => {
    const text = Object.hasOwn(files, name) ? files[name] : undefined;
    if (text === undefined) return undefined;
    return servedFile(text, encodings, {
      "content-type": `${TYPES[name.replace(/.*\./, "")] ?? "text/plain"}; charset=utf-8`,
      "content-security-policy": name === "preview.html" ? PREVIEW : POLICY,
      "referrer-policy": "no-referrer"
    });
  });
  const send = async (name, {req}) => {
    const found = await file(name);
    if (!found) throw new Refusal(404, "ask for what there is", "path");
    return found.answer(req.raw, "no-cache");
  };
  return {
    "/console": {
      GET: context => context.req.path.endsWith("/") ? send("index.html", context) : new Response(null, {
        status: 308,
        headers: {
          location: "console/"
        }
      })
    },
    "/console/:name": {
      GET: context => send(context.req.param("name") ?? "", context)
    }
  };
};

const newestFirst = history => (history[0]?.date ?? "") < (history.at(-1)?.date ?? "") ? [ ...history ].reverse() : history;

const joinHistory = (entry, next, live) => {
  const isNew = ({version, date}) => !next.some(one => one.version === version && one.date === date);
  return [ ...entry ? [ entry ] : [], ...newestFirst(live).filter(isNew), ...newestFirst(next) ].sort((one, other) => other.date.localeCompare(one.date));
};

const nextNotice = (live, next, date, shown = []) => {
  const diff = diffNotice(live, next, date);
  const {history = []} = live.notice;
  const used = [ live.notice.version, ...shown, ...history.map(({version}) => version) ];
  const own = !used.includes(next.notice.version);
  const version = own ? next.notice.version : diff.material ? freeVersion(date, used) : live.notice.version;
  const asksAgain = version !== live.notice.version;
  const {reasons, wording, lesser} = diff;
  const isWritten = own && next.notice.history?.some(entry => entry.version === version);
  const hasNews = asksAgain || diff.entry.added.length > 0 || diff.entry.removed.length > 0;
  const entry = hasNews && !isWritten ? {
    ...diff.entry,
    version
  } : null;
  const joined = joinHistory(entry, next.notice.history ?? [], history);
  const notice = {
    ...next.notice,
    version,
    ...joined.length > 0 && {
      history: joined
    }
  };
  return {
    config: {
      ...next,
      notice
    },
    changes: {
      asksAgain,
      material: diff.material,
      why: asksAgain && !reasons.length ? [ "the version of the Cookie Notice was raised" ] : reasons,
      wording,
      lesser,
      version,
      entry
    }
  };
};

const checkDraft = (given, live, shown, date) => {
  const verdict = checkConfig(given);
  if (verdict.errors.length) return {
    ...verdict,
    changes: null
  };
  const config = given;
  const pixels = resolveUses(config.pixels ?? []);
  if (!live) return {
    ...verdict,
    changes: null,
    ready: {
      config,
      pixels
    }
  };
  const next = nextNotice(wholeConfig(live), wholeConfig({
    config,
    pixels
  }), date, shown);
  const changes = {
    ...next.changes,
    settings: diffSettings(live.config, config)
  };
  return {
    ...verdict,
    changes,
    ready: {
      config: {
        ...config,
        notice: next.config.notice
      },
      pixels
    }
  };
};

const LIMIT = 262144;

const factsOf = ({config: _, pixels: __, ...facts}) => facts;

const textIn = (value, key, least, most) => {
  if (typeof value === "string" && value.trim().length >= least && value.length <= most && !value.includes("\0")) return value.trim();
  throw new Refusal(400, `write a text of ${least ? `${least} to` : "at most"} ${most} characters`, key);
};

const numberIn = (value, key, least) => {
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  if (Number.isInteger(number) && number >= least && number < 1e9) return number;
  throw new Refusal(400, `write a number from ${least}`, key);
};

const bodyOf$1 = async request => {
  const body = await readJson(request, LIMIT);
  if (typeof body === "object" && body !== null && "config" in body) return body;
  throw new Refusal(400, "write an object with a config", "body");
};

const forEditors = ({ask, now}, {configs, live, tag, mayPublish}) => {
  const check = async (config, before) => {
    const shown = (await ask(configs.versions())).map(({notice}) => notice);
    return checkDraft(config, before, shown, new Date(now()).toISOString().slice(0, 10));
  };
  const whole = async published => {
    if (!published) throw new Refusal(404, "ask for a version that was published", "version");
    return Response.json({
      ...factsOf(published),
      config: published.config,
      ...await ask(tag.addressOf(published))
    });
  };
  return {
    "/configs": {
      GET: async () => Response.json({
        versions: await ask(configs.versions())
      }),
      POST: async ({req}) => {
        if (!await mayPublish(req.header("authorization") ?? null)) throw new Refusal(403, "send a token that may publish", "authorization");
        const {base, config, by, note = ""} = await bodyOf$1(req.raw);
        const draft = {
          base: numberIn(base, "base", 0),
          by: textIn(by, "by", 1, 100),
          note: textIn(note, "note", 0, 1e3),
          at: new Date(now()).toISOString()
        };
        const isLate = there => Response.json({
          error: "start from the live version",
          key: "base",
          live: there ? factsOf(there) : null
        }, {
          status: 409
        });
        const before = await ask(configs.live());
        if ((before?.version ?? 0) !== draft.base) return isLate(before);
        const {ready, ...said} = await check(config, before);
        if (!ready) return Response.json({
          error: "mend the config",
          key: "config",
          ...said
        }, {
          status: 422
        });
        const published = await ask(configs.publish({
          ...draft,
          ...ready
        }));
        if (!published) return isLate(await ask(configs.live()));
        live.learn(published);
        return Response.json({
          ...factsOf(published),
          ...await ask(tag.addressOf(published)),
          changes: said.changes
        }, {
          status: 201
        });
      }
    },
    "/configs/live": {
      GET: async () => whole(await ask(configs.live()))
    },
    "/configs/check": {
      POST: async ({req}) => {
        const {config} = await bodyOf$1(req.raw);
        const {ready: _, ...said} = await check(config, await ask(configs.live()));
        return Response.json(said);
      }
    },
    "/configs/:version": {
      GET: async ({req}) => whole(await ask(configs.version(numberIn(req.param("version"), "version", 1))))
    }
  };
};

const MOST_BYTES = 2 * 1024 * 1024;

const MOST_REDIRECTS = 5;

const PATIENCE = 8e3;

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\]|.+\.localhost)$/;

const refuse = what => new Refusal(422, what, "url");

const addressIn = (text, base) => {
  try {
    return new URL(text, base);
  } catch {
    throw refuse("write a whole address, such as https://shop.example/");
  }
};

const checkAddress = ({origin, protocol, hostname, username}, sites, isFirst) => {
  if (!sites.includes(origin)) throw refuse(isFirst ? "write the address of a page on a site that the server names: heed serve --site" : "write another address: this page leads to a site that the server does not name");
  if (username || !(protocol === "https:" || protocol === "http:" && LOOPBACK.test(hostname))) throw refuse("write an address with https");
};

const textOf = async response => {
  const bytes = await readBytes(response, MOST_BYTES, () => refuse("write the address of a smaller page: this one has more than 2 MB"));
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const [, charset = "utf-8"] = /charset\s*=\s*"?([\w-]+)/i.exec(response.headers.get("content-type") ?? "") ?? /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head) ?? [];
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return (new TextDecoder).decode(bytes);
  }
};

const fetchPage = async (text, sites, ask = fetch) => {
  const signal = AbortSignal.timeout(PATIENCE);
  let address = addressIn(text);
  try {
    for (let steps = 0; steps <= MOST_REDIRECTS; steps++) {
      checkAddress(address, sites, steps === 0);
      const headers = {
        accept: "text/html",
        "user-agent": "Heed preview"
      };
      const response = await ask(address.href, {
        headers,
        redirect: "manual",
        signal
      });
      const next = response.status >= 300 && response.status < 400 && response.headers.get("location");
      if (!next) {
        const type = response.headers.get("content-type") ?? "";
        const isPage = /^text\/html\b/i.test(type);
        if (!response.ok || !isPage) response.body?.cancel().catch(() => {});
        if (!response.ok) throw refuse(`write another address: the shop answers this one with ${response.status}`);
        if (!isPage) throw refuse("write the address of a page: this is none (text/html)");
        return {
          url: address.href,
          html: await textOf(response)
        };
      }
      response.body?.cancel().catch(() => {});
      address = addressIn(next, address.href);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refuse(signal.aborted ? "try again later: the shop took too long to answer" : "try again later: the shop could not be reached");
  }
  throw refuse("write another address: this page leads in circles");
};

const forPreviews = (sites, ask) => {
  const origins = sites.map(site => new URL(site).origin);
  return {
    "/configs/sites": {
      GET: () => Response.json({
        sites: origins
      })
    },
    "/configs/page": {
      GET: async ({req}) => Response.json(await fetchPage(req.query("url") ?? "", origins, ask))
    }
  };
};

const FRESH = "public, max-age=60, stale-while-revalidate=86400, stale-if-error=604800";

const STILL = "public, max-age=31536000, immutable";

const forShops = ({ask, now}, {live, tag}) => {
  const serve = async (req, found, freshness) => {
    const file = await ask(found);
    if (!file) throw new Refusal(404, "ask for what there is", "path");
    return file.answer(req.raw, freshness);
  };
  const own = (req, name) => serve(req, tag.file(name), "no-cache");
  const still = (req, name) => serve(req, tag.at(req.param("folder") ?? "", name), STILL);
  return {
    "/heed.js": {
      GET: async ({req}) => {
        const published = await live.get();
        const script = published && await ask(tag.current(published));
        if (!script) throw new Refusal(404, "publish a config first", "path");
        return script.answer(req.raw, FRESH);
      }
    },
    "/.well-known/gpc.json": {
      GET: async () => {
        const published = await live.get();
        if (!published) throw new Refusal(404, "publish a config first", "path");
        const {gpc} = gpcSupport(wholeConfig(published), new Date(now()).toISOString().slice(0, 10));
        return Response.json({
          gpc,
          lastUpdate: published.at.slice(0, 10)
        });
      }
    },
    "/heed/:name": {
      GET: ({req}) => own(req, req.param("name") ?? "")
    },
    "/heed/languages/:name": {
      GET: ({req}) => own(req, `languages/${req.param("name")}`)
    },
    "/heed/:folder/:name": {
      GET: ({req}) => still(req, req.param("name") ?? "")
    },
    "/heed/:folder/languages/:name": {
      GET: ({req}) => still(req, `languages/${req.param("name")}`)
    }
  };
};

const MOMENT = 5e3;

const liveConfig = (configs, now, ask) => {
  let known;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let looking;
  const learn = found => {
    if (found && found.version >= (known?.version ?? 0)) known = found;
  };
  const look = async () => {
    lookedAt = now();
    learn(await ask(configs.live()));
  };
  return {
    learn,
    async get() {
      if (known && now() - lookedAt < MOMENT) return known;
      looking ??= look().finally(() => {
        looking = undefined;
      });
      if (known) looking.catch(() => {}); else await looking;
      return known;
    }
  };
};

const CLIENTS = 1e4;

const rateLimit = ({burst, perSecond}) => {
  const buckets = new Map;
  return (client, now) => {
    const {left, at} = buckets.get(client) ?? {
      left: burst,
      at: now
    };
    const full = Math.min(burst, left + Math.max(0, now - at) / 1e3 * perSecond);
    const passes = full >= 1;
    buckets.delete(client);
    buckets.set(client, {
      left: passes ? full - 1 : full,
      at: now
    });
    for (const [oldest] of buckets) {
      if (buckets.size <= CLIENTS) break;
      buckets.delete(oldest);
    }
    return passes ? 0 : Math.ceil((1 - full) / perSecond);
  };
};

const hashToken = async token => {
  const hash = await crypto.subtle.digest("SHA-256", (new TextEncoder).encode(token));
  return [ ...new Uint8Array(hash) ].map(byte => byte.toString(16).padStart(2, "0")).join("");
};

const isSame = (one, two) => {
  let difference = one.length ^ two.length;
  for (let i = 0; i < one.length; i++) difference |= one.charCodeAt(i) ^ two.charCodeAt(i);
  return difference === 0;
};

const tokenCheck = (hashes, key = "tokens") => {
  for (const hash of hashes) if (!/^[\da-f]{64}$/.test(hash)) throw new HeedError("config", `"${key}" has something else than a SHA-256; write 64 hexadecimal digits`);
  return async authorization => {
    const token = /^bearer +(\S{1,500})$/i.exec(authorization ?? "")?.[1];
    if (!token) return false;
    const hash = await hashToken(token);
    return hashes.filter(known => isSame(hash, known)).length > 0;
  };
};

const METHODS = [ "GET", "HEAD", "POST", "DELETE", "OPTIONS" ];

const checkPath = (key, value, least) => {
  if (!/^(\/[\w.~-]+)*$/.test(value) || value.length < least) throw new HeedError("config", `"${key}" is ${JSON.stringify(value)}; write a path such as /privacy`);
};

const createHandler = ({store, sites = [], tokens = [], config, party, publish, base = "", path = "/consent-records", limit = 65536, clientOf, rate = {
  burst: 60,
  perSecond: 2
}, patience = 1e4, log, onError = () => {}, now = Date.now}) => {
  checkPath("base", base, 0);
  checkPath("path", path, 2);
  const originOf = originCheck(sites);
  const editors = publish?.editors ?? [];
  const mayRead = tokenCheck(tokens);
  const mayPublish = tokenCheck(editors, "publish.editors");
  const mayEither = tokenCheck([ ...tokens, ...editors ]);
  const waitFor = rateLimit(rate);
  const ask = asking(patience, onError);
  const live = publish && liveConfig(publish.configs, now, ask);
  const setting = {
    store,
    rules: liveRules(live, config, onError),
    party: party === undefined ? undefined : parseParty(party),
    limit,
    now,
    ask,
    onError
  };
  const app = (new Hono).basePath(base);
  app.onError(error => {
    if (error instanceof Refusal) return error.response;
    onError(error);
    return new Refusal(500, "try again later", "server").response;
  });
  app.notFound(() => new Refusal(404, "ask for what there is", "path").response);
  app.use(async (context, next) => {
    const start = now();
    await next();
    if (!context.res.headers.has("cache-control")) context.header("cache-control", "no-store");
    context.header("x-content-type-options", "nosniff");
    const {method} = context.req;
    const route = routePath(context, -1);
    log?.({
      method: METHODS.includes(method) ? method : "?",
      route: context.res.status === 404 ? "*" : route,
      status: context.res.status,
      ms: now() - start
    });
  });
  const fromPages = async (context, next) => {
    const headers = originOf(context.req.raw);
    await next();
    context.header("vary", "Origin");
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
  };
  const withToken = isKnown => async (context, next) => {
    if (await isKnown(context.req.header("authorization") ?? null)) return next();
    throw new Refusal(401, "send a token as Bearer", "authorization", {
      "www-authenticate": "Bearer"
    });
  };
  const limited = (context, next) => {
    const client = context.req.method === "OPTIONS" ? undefined : clientOf?.(context.req.raw);
    const wait = client === undefined ? 0 : waitFor(client, now());
    if (wait) throw new Refusal(429, "ask less often", "rate", {
      "retry-after": `${wait}`
    });
    return next();
  };
  const add = (place, acts, ...before) => {
    for (const [method, act] of Object.entries(acts)) app.on(method, [ place ], ...before, act);
    const allow = Object.keys(acts).join(", ");
    app.all(place, () => new Refusal(405, `send ${allow}`, "method", {
      allow
    }).response);
  };
  const addAll = (places, ...before) => {
    for (const [place, acts] of Object.entries(places)) add(place, acts, ...before);
  };
  addAll(forPages(setting, path), fromPages, limited);
  addAll(forReaders(setting), limited, withToken(mayRead));
  addAll(forCounting(setting, mayRead), limited, withToken(mayEither));
  if (live) {
    const publishing = {
      configs: publish.configs,
      live,
      tag: openTag(publish.configs, publish),
      mayPublish
    };
    addAll(forPreviews(sites, publish.fetch), limited, withToken(mayEither));
    addAll(forEditors(setting, publishing), limited, withToken(mayEither));
    addAll(forShops(setting, publishing));
    if (publish.console) addAll(consolePages(publish.console, publish.encodings));
  }
  return async request => app.fetch(request);
};

const bodyOf = incoming => {
  let wanted = true;
  const last = act => () => {
    if (wanted) act();
    wanted = false;
  };
  return new ReadableStream({
    start(to) {
      incoming.on("data", chunk => {
        if (!wanted) return;
        to.enqueue(chunk);
        if ((to.desiredSize ?? 0) <= 0) incoming.pause();
      });
      incoming.on("end", last(() => to.close()));
      incoming.on("error", last(() => to.error(new Error("the connection broke"))));
      incoming.on("close", last(() => to.error(new Error("the connection broke"))));
    },
    pull: () => void incoming.resume(),
    cancel() {
      wanted = false;
      incoming.resume();
    }
  });
};

const requestOf = (incoming, signal) => {
  const {method = "GET", url = "", rawHeaders, headers} = incoming;
  if (!url.startsWith("/")) throw new Error("not a path");
  const fields = [];
  for (let i = 0; i < rawHeaders.length; i += 2) fields.push([ rawHeaders[i], rawHeaders[i + 1] ]);
  const hasBody = method !== "GET" && method !== "HEAD";
  return new Request(`http://${headers.host ?? "localhost"}${url}`, {
    method,
    headers: fields,
    signal,
    ...hasBody && {
      body: bodyOf(incoming),
      duplex: "half"
    }
  });
};

const write = async (response, outgoing) => {
  const cookies = response.headers.getSetCookie();
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    ...cookies.length > 0 && {
      "set-cookie": cookies
    }
  });
  if (response.body) await pipeline(Readable.fromWeb(response.body), outgoing); else outgoing.end();
};

const bridge = answer => async (incoming, outgoing) => {
  const gone = new AbortController;
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  let request;
  try {
    request = requestOf(incoming, gone.signal);
  } catch {
    outgoing.writeHead(400).end();
    return;
  }
  try {
    await write(await answer(request, incoming.socket.remoteAddress ?? ""), outgoing);
  } catch {
    if (outgoing.headersSent) outgoing.destroy(); else outgoing.writeHead(500).end();
  }
};

const DIST = fileURLToPath(new URL(".", import.meta.url));

const STAYS = /^((cli|server)\.js$|console\b)/;

const distFiles = async (base, folder = DIST) => {
  const names = (await readdir(folder, {
    recursive: true
  })).filter(name => name.endsWith(".js") && !STAYS.test(name));
  const known = new Map(names.map(name => [ `${base}/${name.replaceAll("\\", "/")}`, join(folder, name) ]));
  return async ({method, url}) => {
    const file = known.get(new URL(url).pathname);
    if (!file || method !== "GET" && method !== "HEAD") return undefined;
    return new Response(method === "HEAD" ? null : await readFile(file), {
      headers: {
        "content-type": "text/javascript; charset=utf-8",
        "access-control-allow-origin": "*",
        "cross-origin-resource-policy": "cross-origin",
        "cache-control": "public, max-age=300",
        "x-content-type-options": "nosniff"
      }
    });
  };
};

const readFirst = async file => {
  const {pixels} = await readConfig(file);
  return {
    file: basename(file),
    config: await readJson$1(file),
    pixels
  };
};

const publishFirst = async (configs, first) => {
  if (first) {
    const {file, ...written} = first;
    const at = (new Date).toISOString();
    await configs.publish({
      base: 0,
      by: "heed serve",
      note: file,
      at,
      ...written
    });
  }
  const live = await configs.live();
  if (!live) return "No config is published yet, so the tag has nothing inside.";
  return `Version ${live.version} is live, published by ${live.by} on ${live.at.slice(0, 10)}.${differs(live, first)}`;
};

const differs = ({config}, first) => first && JSON.stringify(config) !== JSON.stringify(first.config) ? ` ${first.file} says something else, and does not count: publish it.` : "";

const TRIES = 50;

const GRACE = 5e3;

const listen = async (act, host, port) => {
  const server = createServer({
    requestTimeout: 3e4,
    headersTimeout: 1e4
  }, act);
  const open = at => new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(at, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  for (let tries = 0; ;tries++) {
    try {
      await open(port && port + tries);
      break;
    } catch (error) {
      if (error.code !== "EADDRINUSE" || tries === TRIES) throw error;
    }
  }
  const {address, family, port: taken} = server.address();
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${taken}`,
    stop: () => new Promise(resolve => {
      const timer = setTimeout(() => server.closeAllConnections(), GRACE);
      server.close(() => {
        clearTimeout(timer);
        resolve();
      });
    })
  };
};

const wordsOf = text => text.split(/[\s,]+/).filter(Boolean);

const nameOf = kind => `HEED_${kind.toUpperCase()}`;

const named = kind => {
  const hashes = wordsOf(process.env[nameOf(kind)] ?? "");
  if (!hashes.every(hash => /^[\da-f]{64}$/.test(hash))) throw new Misuse(`${nameOf(kind)} has something else than a SHA-256; write the hashes of tokens, 64 hexadecimal digits each`);
  return {
    hashes
  };
};

const kept = async (folder, kind) => {
  const file = join(folder, kind);
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text !== undefined) return {
    hashes: wordsOf(text)
  };
  const made = randomBytes(32).toString("base64url");
  const hash = await hashToken(made);
  await mkdir(folder, {
    recursive: true
  });
  await writeFile(file, `${hash}\n`, {
    mode: 384,
    flag: "wx"
  });
  return {
    hashes: [ hash ],
    made
  };
};

const readTokens = async folder => {
  const isNamed = process.env[nameOf("tokens")] !== undefined || process.env[nameOf("editors")] !== undefined;
  const read = async kind => isNamed ? named(kind) : kept(folder, kind);
  return {
    tokens: await read("tokens"),
    editors: await read("editors")
  };
};

const DAY = 864e5;

const NUMBERS = {
  port: 65535,
  rate: 1e6,
  retention: 36500
};

const checkNumbers = options => {
  for (const [name, most] of Object.entries(NUMBERS)) {
    const text = options[name];
    if (text !== undefined && (!/^\d+(\.\d+)?$/.test(text) || Number(text) > most)) throw new Misuse(`--${name} is ${JSON.stringify(text)}; write a number up to ${most}`);
  }
};

const clientIn = (request, address, header) => {
  const client = header ? request.headers.get(header)?.split(",").at(-1)?.trim() ?? "" : address;
  return client.includes(":") && !client.startsWith("::ffff:") ? client.split(":").slice(0, 4).join(":") : client;
};

const tell = error => {
  const {message, code, name} = error;
  console.error(message?.startsWith("Heed:") ? message : `Heed: a request failed: ${code ?? name}`);
};

const keepFor = (days, prune) => {
  const act = () => prune(new Date(Date.now() - days * DAY)).catch(tell);
  void act();
  const timer = setInterval(act, DAY / 24);
  return () => clearInterval(timer);
};

const stopSignal = () => new Promise(resolve => {
  for (const signal of [ "SIGINT", "SIGTERM" ]) process.once(signal, resolve);
});

const shown = (what, {made}) => made === undefined ? "" : `\n${what}, this token; it is shown this once:\n  ${made}`;

const answerFor = async (store, {first, party, tokens, editors, ...options}) => {
  const {host = "127.0.0.1", site: sites = [], port = "4700", retention, rate = "2"} = options;
  const {configs} = store;
  const live = await publishFirst(configs, first);
  const perSecond = Number(rate);
  const clients = new WeakMap;
  const handle = createHandler({
    store,
    sites,
    tokens: tokens.hashes,
    publish: {
      configs,
      editors: editors.hashes,
      ...await tagFiles(),
      console: await consoleFiles()
    },
    ...party && {
      party
    },
    ...perSecond && {
      rate: {
        burst: 30 * perSecond,
        perSecond
      },
      clientOf: request => clients.get(request)
    },
    log: ({method, route, status, ms}) => console.log(`${method} ${route} ${status} ${ms} ms`),
    onError: tell
  });
  const files = await distFiles("/heed");
  const answer = async (request, address) => {
    clients.set(request, clientIn(request, address, options["client-header"]));
    const {pathname} = new URL(request.url);
    if (pathname === "/health") return Response.json({
      ok: true
    });
    return await files(request) ?? handle(request);
  };
  const {url, stop} = await listen(bridge(answer), host, Number(port));
  const finish = retention === undefined ? () => {} : keepFor(Number(retention), store.prune);
  const ending = stopSignal();
  const kept = retention === undefined ? "without end; say --retention and a number of days" : `for ${retention} days`;
  console.log(`Heed keeps records at ${url}/consent-records, and serves its files under ${url}/heed/.\nThe tag of your shop is ${url}/heed.js. ${live}\nPixels are chosen and published at ${url}/console/.\nRecords are kept ${kept}.${shown("To read them", tokens)}${shown("To publish configs", editors)}`);
  await ending;
  finish();
  await stop();
};

const serve = async (file, options) => {
  checkNumbers(options);
  const place = file ?? (existsSync("heed.config.json") ? "heed.config.json" : undefined);
  const first = place === undefined ? undefined : await readFirst(place);
  const party = options.party === undefined ? undefined : await readParty(options.party);
  const {tokens, editors} = await readTokens(options.data ?? FOLDER$1);
  const store = await openStore(options.data).catch(error => {
    throw error.message?.startsWith("Heed:") ? new Misuse(error.message) : error;
  });
  try {
    await answerFor(store, {
      ...options,
      first,
      party,
      tokens,
      editors
    });
  } finally {
    await store.close();
  }
  return {
    text: "Stopped."
  };
};

const verify = ({data}) => withStore(data, async store => {
  const {checked, broken, head} = await store.verify();
  const end = `The chain ends at place ${head.seq} with ${head.hash}; noted down elsewhere, that shows if all of it is written anew.`;
  const lines = broken.map(({seq, why}) => `Place ${seq} ${why}.`);
  const sum = broken.length > 0 ? `${broken.length} broken, ${checked} checked.` : `${checked} checked, none broken.`;
  return {
    text: [ ...lines, sum, end ].join("\n"),
    failed: broken.length > 0
  };
});

const CONFIG = "heed.config.json";

const COMMANDS = {
  build: {
    usage: `heed build [${CONFIG}] [--out heed]\n  Writes a folder to put on your site: heed.js with your config and the rows of the catalogue that it uses inside,\n  and the parts that it fetches from beside it.`,
    files: [ 0, 1 ],
    run: ([file = CONFIG], {out = "heed"}) => build(file, out)
  },
  check: {
    usage: `heed check [${CONFIG}] [--css theme.css] [--json]\n  Says what is wrong in a config, each with its path, and advises on what is unusual. With --css also, or without a config\n  alone, what is wrong in a style sheet for our views: too little contrast, or answers that are not alike. Ends with 1 where\n  something is wrong.`,
    files: [ 0, 1 ],
    run: ([file], values) => check(file ?? (values.css === undefined ? CONFIG : undefined), values)
  },
  diff: {
    usage: `heed diff old.json new.json\n  Says what changed in the Cookie Notice,\n  whether visitors must be asked again and why, which settings differ, and the entry for notice.history.\n  Ends with 1 where they must be and notice.version was not raised.`,
    files: [ 2, 2 ],
    run: ([before = "", after = ""]) => diff(before, after)
  },
  gpc: {
    usage: `heed gpc [${CONFIG}] [--out public/.well-known/gpc.json] [--check address or file]\n  Writes, or checks, what your site says at /.well-known/gpc.json of how it answers Global Privacy Control.`,
    files: [ 0, 1 ],
    run: ([file = CONFIG], values) => gpc(file, values)
  },
  serve: {
    usage: `heed serve [${CONFIG}] [--port 4700] [--host 127.0.0.1] [--data heed-data] [--site https://shop.example]\n    [--retention days] [--rate 2] [--client-header x-forwarded-for] [--party file]\n  Takes records at /consent-records and keeps them in a folder, or in the PostgreSQL server that DATABASE_URL names. Serves the\n  shop's tag, /heed.js, with the config that is live, and lets editors publish; the file is the first, where there is none yet.\n  --site names an origin whose pages may send, once for each; the server's own may always. --rate is how many requests a\n  second one client may send, 0: any; behind a proxy name the header in which that says who asks.`,
    files: [ 0, 1 ],
    run: ([file], values) => serve(file, values)
  },
  export: {
    usage: `heed export [--format jsonl|csv|iso27560|kantara] [--from day] [--to day] [--party file] [--out file] [--data folder]\n  Writes the records that were received from one day until before another, oldest first. The formats of standards need\n  --party, a file that says who is responsible. Records are in the folder heed-data, or where DATABASE_URL says.`,
    files: [ 0, 0 ],
    run: (_, values) => exportRecords(values)
  },
  verify: {
    usage: `heed verify [--data folder]\n  Follows the chain of all records. Ends with 1 where one was changed, moved, put in or taken out, and says which.`,
    files: [ 0, 0 ],
    run: (_, values) => verify(values)
  },
  forget: {
    usage: `heed forget subject [--data folder]\n  Takes out what the records of a subject say. Their places stay, so that the chain can still be followed.`,
    files: [ 1, 1 ],
    run: ([subject = ""], values) => forget(subject, values)
  }
};

const TEXT = {
  type: "string"
};

const OPTIONS = {
  out: TEXT,
  check: TEXT,
  css: TEXT,
  data: TEXT,
  host: TEXT,
  port: TEXT,
  site: {
    type: "string",
    multiple: true
  },
  retention: TEXT,
  rate: TEXT,
  format: TEXT,
  from: TEXT,
  to: TEXT,
  party: TEXT,
  "client-header": TEXT,
  json: {
    type: "boolean"
  },
  help: {
    type: "boolean",
    short: "h"
  }
};

const HELP = Object.values(COMMANDS).map(command => command?.usage).join("\n\n");

const run = async argv => {
  try {
    const {positionals, values} = parseArgs({
      args: [ ...argv ],
      allowPositionals: true,
      options: OPTIONS
    });
    const [name = "", ...files] = positionals;
    const command = COMMANDS[name];
    if (values.help || !name) {
      console.log(command?.usage ?? HELP);
      return 0;
    }
    if (!command) throw new Misuse(`heed does not know "${name}".\n\n${HELP}`);
    const [least, most] = command.files;
    if (files.length < least || files.length > most) throw new Misuse(`heed ${name} takes other files.\n\n${command.usage}`);
    const {text, failed} = await command.run(files, values);
    if (text) console.log(text);
    return failed ? 1 : 0;
  } catch (error) {
    const isMisuse = error instanceof Misuse || error instanceof HeedError || error.code?.startsWith("ERR_PARSE_ARGS");
    console.error(isMisuse ? error.message : error);
    return 2;
  }
};

process.exitCode = await run(process.argv.slice(2));
