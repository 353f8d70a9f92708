/** Builds dist: the library for bundlers and servers, the parts that are loaded later, and the classic script. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import ts from 'typescript';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const dist = 'dist';
const entry = (name) => `src/entries/${name}.ts`;

rmSync(dist, { recursive: true, force: true });

const MESSAGES = 'src/messages';
/** Which English words languages and views were built beside. */
const words = createHash('sha256');
for (const file of readdirSync(MESSAGES)
  .filter((name) => /^en\b/.test(name))
  .sort())
  words.update(readFileSync(`${MESSAGES}/${file}`));
const beside = `w${words.digest('hex').slice(0, 6)}`;

/** Puts the version in, and what JSX calls, and takes out of style sheets the blanks that only people need. */
const text = {
  name: 'text',
  transform(source, id) {
    const styles = /styles\.ts$/.test(id) ? source.replace(/`[^`]*`/g, dense) : source;
    const drawn = /\.tsx$/.test(id) ? `import { h as __h, Fragment as __F } from 'preact';${styles}` : styles;
    const code = drawn.replaceAll('__VERSION__', JSON.stringify(version)).replaceAll('__WORDS__', beside);
    return { code, map: null };
  },
};

/** Blanks before a colon stay: they tell `a :hover` from `a:hover`. */
function dense(css) {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/^` | `$/g, '`');
}

/** Puts in what the guard needs of the catalogue, which was built before it, as src/guard/catalogue.ts reads it. */
const catalogue = {
  name: 'catalogue',
  async transform(code, id) {
    if (!id.endsWith('src/guard/catalogue.ts')) return null;
    const { all } = await import(new URL('dist/pixels.js', import.meta.url));
    const lines = all.map(({ id, category, hosts = [], paths = [], cookies = [] }) => {
      const names = cookies.map(({ name, pattern }) => (pattern ? `^${pattern}` : name));
      return [id, category, ...[hosts, paths, names].map((list) => list.join(' '))].join('\t');
    });
    return { code: code.replace('__CATALOGUE__', JSON.stringify(lines.join('\n'))), map: null };
  },
};

/** The JSON Schema, which the module itself makes of the text of types.ts: what is written is its value. */
const jsonSchema = {
  name: 'json-schema',
  async generateBundle(_, bundle) {
    const [chunk] = Object.values(bundle);
    delete bundle[chunk.fileName];
    const { jsonSchema } = await import(`data:text/javascript,${encodeURIComponent(chunk.code)}`);
    const source = `${JSON.stringify(jsonSchema(readFileSync('src/types.ts', 'utf8')), null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'heed.schema.json', source });
  },
};

const LANGUAGES = readdirSync(MESSAGES)
  .map((file) => /^(?!en\b)([a-z]{2,3}(-(br|hant))?)\.ts$/.exec(file)?.[1])
  .filter(Boolean);
/** Other tags of some of them (BCP 47). */
const ALIASES = {
  in: 'id',
  iw: 'he',
  nn: 'nb',
  no: 'nb',
  tl: 'fil',
  'zh-cn': 'zh',
  'zh-hans': 'zh',
  'zh-hk': 'zh-hant',
  'zh-mo': 'zh-hant',
  'zh-sg': 'zh',
  'zh-tw': 'zh-hant',
};
/** What is loaded of each: the views, and what few visitors open. */
const SETS = {
  '': ['banner', 'opened', 'categories', 'embeds', 'link'],
  '-late': ['news', 'optOut', 'notice', 'signals', 'receipt'],
};

/** Each language as two files, without the names of its texts: they are where English has its own. */
const languageFiles = {
  name: 'language-files',
  async generateBundle(_, bundle) {
    const [chunk] = Object.values(bundle);
    delete bundle[chunk.fileName];
    const { all, english } = await import(`data:text/javascript,${encodeURIComponent(chunk.code)}`);
    const placed = (texts, order) => Object.keys(order).map((key) => texts[key]);
    for (const [tag, language] of Object.entries(all))
      for (const [set, parts] of Object.entries(SETS)) {
        const texts = { ...language, link: { ...language.banner, label: language.opened.choices } };
        const lists = Object.fromEntries(parts.map((part) => [part, placed(texts[part], english[part])]));
        const source = `export const ${beside}=${JSON.stringify(lists)};`;
        this.emitFile({ type: 'asset', fileName: `languages/${tag}${set}.js`, source });
      }
    for (const [alias, tag] of Object.entries(ALIASES))
      for (const set of Object.keys(SETS))
        this.emitFile({
          type: 'asset',
          fileName: `languages/${alias}${set}.js`,
          source: `export*from"./${tag}${set}.js";`,
        });
  },
};

/** For bundlers, which must see every file that may be loaded. */
const languageList = {
  name: 'language-list',
  transform(code, id) {
    if (!id.endsWith('src/entries/parts.ts')) return null;
    const names = [...LANGUAGES, ...Object.keys(ALIASES)]
      .map((tag) => tag.toLowerCase())
      .sort()
      .flatMap((tag) => Object.keys(SETS).map((set) => `languages/${tag}${set}`));
    const list = names.map((name) => `${JSON.stringify(name)}: () => import('./${name}.js')`);
    return { code: code.replace('__LANGUAGES__', `{${list.join()}}`), map: null };
  },
};

/** Declarations come from two builds only, that of Node's and that of all else; those of parts that no public type mentions are left out. */
const publicTypes = (...doors) => ({
  name: 'public-types',
  generateBundle(_, bundle) {
    const reached = new Set();
    const reach = (file) => {
      if (!bundle[file] || reached.has(file)) return;
      reached.add(file);
      for (const [, path] of String(bundle[file].source).matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g)) {
        reach(new URL(`${path}.d.ts`, `file:///${file}`).pathname.slice(1));
      }
    };
    for (const name of doors) reach(`types/entries/${name}.d.ts`);
    for (const file of Object.keys(bundle)) if (file.endsWith('.d.ts') && !reached.has(file)) delete bundle[file];
  },
});

/** Only compiles: the types are checked by `npm test`. JSX calls `h`, which Preact's own drawing stands on; the runtime that TypeScript would take is one more. */
const compile = (options) =>
  typescript({
    tsconfig: './tsconfig.json',
    target: 'ES2021',
    noCheck: true,
    jsx: 'react',
    jsxFactory: '__h',
    jsxFragmentFactory: '__F',
    jsxImportSource: undefined,
    ...options,
  });

/** Chart.js is written in newer syntax than what we promise. */
const older = {
  name: 'older',
  renderChunk: (code) => {
    const compilerOptions = { target: ts.ScriptTarget.ES2021, module: ts.ModuleKind.ESNext };
    return { code: ts.transpileModule(code, { compilerOptions }).outputText, map: null };
  },
};

const minified = (compress) =>
  terser({
    ecma: 2021,
    module: true,
    compress: { passes: 3, inline: 1, ...compress },
    format: { comments: false },
  });
const minify = minified();

/**
 * Nearly all that these hold runs as they load. V8 then compiles it at once, rather than looking over each function first and
 * compiling it when it is called; it reads the hint on the first line alone, and other engines take it for a comment.
 */
const RUNS_AS_IT_LOADS = /^(heed|whole|ui|gate|loader)$/;
const hint = {
  name: 'hint',
  renderChunk: (code, { name }) =>
    RUNS_AS_IT_LOADS.test(name) ? { code: `//# allFunctionsCalledOnLoad\n${code}`, map: null } : null,
};

/** What servers run stays readable; the comments of packages name addresses. */
const readable = terser({
  ecma: 2021,
  module: true,
  compress: false,
  mangle: false,
  format: { comments: false, beautify: true, indent_level: 2 },
});

const declarations = {
  declaration: true,
  declarationDir: `${dist}/types`,
  // Whole, since the rooms of Node have settings of their own.
  rootDir: `${import.meta.dirname}/src`,
};

const es = { dir: dist, format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' };

/** The rows of the catalogue are there already, behind their own door. */
const CATALOGUE = /\/pixels\/all\.[jt]s$/;
const besideCatalogue = { ...es, paths: (id) => (CATALOGUE.test(id) ? './pixels.js' : id) };

/** The catalogue: a file for each row, which pages fetch by name, and a door that leads to them. */
const rows = readdirSync('src/pixels')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !['all', 'find', 'find-in-all', 'use', 'check-row', 'resolve-uses', 'sources'].includes(name));

/** Over the frameworks of who uses them. */
const bindings = ['react', 'preact', 'vue', 'svelte', 'solid'];

/** Each is loaded by who uses it, and installed only there. */
const databases = ['pg', '@electric-sql/pglite'];
/** What keeps records in SQL is behind the server's door already. */
const SQL_STORE = /\/sql-store\.[jt]s$/;

/** These stand on the one copy of Preact in ui.js and on what is in preferences. */
const onPreact = {
  name: 'on-preact',
  buildStart() {
    const implicitlyLoadedAfterOneOf = ['src/ui/preferences.tsx'];
    for (const name of ['slots', 'inspector'])
      this.emitFile({ type: 'chunk', id: entry(name), name, implicitlyLoadedAfterOneOf });
  },
};

/** The page of the console and its style sheet, beside its script. */
const consolePage = {
  name: 'console-page',
  generateBundle() {
    const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
    emit('index.html', readFileSync('src/console/index.html', 'utf8'));
    emit('preview.html', readFileSync('src/preview/preview.html', 'utf8'));
    const sheets = ['console', 'pages', 'preview', 'numbers'].map((name) =>
      readFileSync(`src/console/${name}.css`, 'utf8'),
    );
    emit('console.css', dense(sheets.join('')));
  },
};

/** Of css-tree what reads, without its tables of all properties, which are JSON. */
const cssReader = {
  name: 'css-reader',
  resolveId: (id) => (id === 'css-tree' ? '\0css-tree' : null),
  load: (id) =>
    id === '\0css-tree'
      ? "export { default as parse } from 'css-tree/parser'; export { default as walk } from 'css-tree/walker';"
      : null,
};

/** Packages whose code is in what was built, by the folders that they lie in. */
const carried = new Set();

/** Notes which packages a build carries; the last one writes down under which licences. */
const licences = (isLast) => ({
  name: 'licences',
  generateBundle(_, bundle) {
    for (const { modules = {} } of Object.values(bundle))
      for (const [id, { renderedLength }] of Object.entries(modules)) {
        const folder = /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(id)?.[0];
        if (folder && renderedLength) carried.add(folder);
      }
    if (!isLast) return;
    const texts = [...carried].sort().map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
      return `${name} ${version} (${license})\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : ''}\n`;
    });
    writeFileSync(`${dist}/licenses.txt`, texts.join(`\n${'-'.repeat(72)}\n\n`));
  },
});

/** What is loaded later, each by its own door. */
const part = (name) => ({
  input: entry(name),
  // The guard leads to one, which ui.js is built with; the gate to the other.
  external: (id, importer) => /^\.\/(inspector|frames)\.js$/.test(id) && /entries\/(guard|gate)\.ts$/.test(importer),
  // Lets ui.js give its one copy of Preact to the views that open later.
  preserveEntrySignatures: 'allow-extension',
  plugins: [resolve(), compile(), text, catalogue, name === 'ui' && onPreact, minify, hint],
  output: es,
});

const builds = [
  {
    input: entry('index'),
    // The doors beside it stay files of their own.
    external: (id, importer) => id.startsWith('./') && importer?.endsWith('entries/index.ts'),
    plugins: [
      resolve(),
      compile(declarations),
      publicTypes('index', 'server', 'pixels', 'reporters', 'testing'),
      text,
      minify,
    ],
    output: es,
  },
  {
    input: entry('server'),
    // The catalogue stays a file of its own.
    external: CATALOGUE,
    plugins: [resolve(), compile(), text, readable],
    output: besideCatalogue,
  },
  {
    input: entry('store'),
    external: [/^node:/, SQL_STORE, ...databases],
    plugins: [
      compile({ ...declarations, tsconfig: './src/server/node/tsconfig.json' }),
      publicTypes('store'),
      readable,
    ],
    output: { ...es, paths: (id) => (SQL_STORE.test(id) ? './server.js' : id) },
  },
  {
    input: entry('anywhere'),
    external: (id, importer) => id.startsWith('./') && importer?.endsWith('entries/anywhere.ts'),
    plugins: [compile(), minify],
    output: es,
  },
  {
    input: Object.fromEntries(bindings.map((name) => [name, entry(name)])),
    external: /^(react|preact|vue|svelte|solid-js)(\/|$)/,
    plugins: [compile(declarations), publicTypes(...bindings), minified({ directives: false })],
    output: {
      ...es,
      chunkFileNames: 'bindings.js',
      manualChunks: (id) => (id.includes('/bindings/') ? 'bindings' : null),
      // For bundlers of React server components: what is in there draws in a browser.
      banner: ({ name }) => (name === 'react' ? "'use client';" : ''),
    },
  },
  {
    input: `${MESSAGES}/languages.ts`,
    plugins: [compile(), languageFiles, minify],
    output: es,
  },
  {
    input: entry('parts'),
    external: (id, importer) => id.startsWith('./') && importer,
    plugins: [compile(), languageList, minify],
    output: es,
  },
  {
    input: entry('reporters'),
    plugins: [compile(), minify],
    output: es,
  },
  {
    // Of entries/index.ts it takes types alone.
    input: entry('testing'),
    external: CATALOGUE,
    plugins: [resolve(), compile(), text, minify],
    output: besideCatalogue,
  },
  {
    input: entry('cli'),
    external: [/^node:/, CATALOGUE, ...databases],
    plugins: [cssReader, resolve(), compile({ tsconfig: './src/cli/tsconfig.json' }), text, readable],
    output: { ...besideCatalogue, banner: '#!/usr/bin/env node' },
  },
  {
    input: 'src/schema/json-schema.ts',
    external: 'typescript',
    plugins: [resolve(), compile(), jsonSchema],
    output: { ...es, paths: { typescript: import.meta.resolve('typescript') } },
  },
  {
    input: {
      pixels: entry('pixels'),
      ...Object.fromEntries(rows.map((id) => [`pixels/${id}`, `src/pixels/${id}.ts`])),
    },
    plugins: [compile(), minify],
    output: es,
  },
  ...['dress', 'frames', 'gate', 'ui', 'guard', 'link', 'loader', 'record', 'report', 'shopify', 'withdraw'].map(part),
  ...['heed', 'whole'].map((name) => ({
    input: entry(name),
    plugins: [resolve(), compile(), text, minify, hint],
    // One file, whatever its gate would fetch.
    output: { dir: dist, format: 'iife', entryFileNames: '[name].js', inlineDynamicImports: true },
  })),
  {
    input: { console: 'src/entries/console.tsx' },
    plugins: [resolve(), compile(), text, consolePage, older, minify],
    output: { ...es, dir: `${dist}/console` },
  },
  {
    input: entry('preview'),
    plugins: [resolve(), compile(), text, catalogue, minify],
    output: { dir: `${dist}/console`, format: 'iife', entryFileNames: '[name].js' },
  },
];

export default builds.map((build, index) => ({
  ...build,
  plugins: [...build.plugins, licences(index === builds.length - 1)],
}));
