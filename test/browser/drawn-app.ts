/** Draws the page of `drawn/` in Node, in one framework, and builds what takes it over in a browser, in development mode. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build, type InlineConfig, type Plugin } from 'vite';
import { resolveByName } from '../../demo/resolve-by-name.mjs';

interface Framework {
  /** Takes over what is in `#app`. */
  browser: string;
  /** Exports `draw`, and `head` where it needs something there. */
  server: string;
  settings?: InlineConfig;
}

export const frameworks: Record<string, Framework> = {
  preact: {
    browser: `import 'preact/debug'; import { h, hydrate } from 'preact'; import { App } from './preact.js';
      hydrate(h(App), document.querySelector('#app'))`,
    server: `import { h } from 'preact'; import { renderToString } from 'preact-render-to-string'; import { App } from './preact.js';
      export const draw = () => renderToString(h(App))`,
  },
  vue: {
    browser: `import { createSSRApp } from 'vue'; import { App } from './vue.js';
      createSSRApp(App).mount('#app')`,
    server: `import { createSSRApp } from 'vue'; import { renderToString } from 'vue/server-renderer'; import { App } from './vue.js';
      export const draw = () => renderToString(createSSRApp(App))`,
    // It tells Vue its flags.
    settings: { plugins: [vue()] },
  },
  svelte: {
    browser: `import { hydrate } from 'svelte'; import App from './svelte.svelte';
      hydrate(App, { target: document.querySelector('#app') })`,
    server: `import { render } from 'svelte/server'; import App from './svelte.svelte';
      export const draw = () => render(App).body`,
    settings: { plugins: [svelte({ configFile: false })] },
  },
  solid: {
    browser: `import { createComponent } from 'solid-js'; import { hydrate } from 'solid-js/web'; import { App } from './solid.js';
      hydrate(() => createComponent(App, {}), document.querySelector('#app'))`,
    server: `import { createComponent } from 'solid-js'; import { generateHydrationScript, renderToString } from 'solid-js/web'; import { App } from './solid.js';
      export const draw = () => renderToString(() => createComponent(App, {})); export const head = generateHydrationScript()`,
    settings: { resolve: { conditions: ['browser', 'development'] } },
  },
};

const folder = fileURLToPath(new URL('drawn/', import.meta.url));
const ENTRY = `${folder}entry.js`;
const entry = (code: string): Plugin => ({
  name: 'entry',
  resolveId: (id) => (id === ENTRY ? id : null),
  load: (id) => (id === ENTRY ? code : null),
});

async function make(name: string, side: 'browser' | 'server'): Promise<string> {
  const { settings = {}, [side]: code } = frameworks[name] as Framework;
  const outDir = fileURLToPath(new URL(`../../node_modules/.cache/heed-drawn/${name}/${side}`, import.meta.url));
  await build({
    root: folder,
    configFile: false,
    mode: 'development',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    ...(side === 'browser' ? settings : {}),
    plugins: [entry(code), resolveByName, ...(settings.plugins ?? [])],
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      ssr: side === 'server',
      rollupOptions: { input: ENTRY, output: { entryFileNames: 'entry.js' } },
    },
  });
  return `${outDir}/entry.js`;
}

/** What the server drew, what it wants in the head, and the script that takes it over. */
export async function drawApp(name: string): Promise<{ drawn: string; head: string; script: string }> {
  const [server, script] = [await make(name, 'server'), await make(name, 'browser')];
  const { draw, head = '' } = await import(pathToFileURL(server).href);
  return { drawn: await draw(), head, script };
}
