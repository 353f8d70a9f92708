/** The Worker of the server's guide as one file with its packages in it, as workerd takes it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './runtimes.js';

/** Writes it into a folder; returns its path. */
export const buildWorker = async (folder: string): Promise<string> => {
  const example = readFileSync(join(ROOT, 'src/server/README.md'), 'utf8')
    .split('```js\n')
    .map((text) => text.split('```')[0])
    .find((text) => text?.includes('env.HYPERDRIVE'));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'example',
        resolveId: (id) => (id === 'worker' ? id : null),
        load: (id) => (id === 'worker' ? example : null),
      },
    ],
    build: { ssr: true, rolldownOptions: { input: 'worker' }, outDir: folder, emptyOutDir: false },
    ssr: {
      target: 'webworker',
      noExternal: true,
      external: ['cloudflare:sockets'],
      resolve: { conditions: ['workerd'] },
    },
  });
  return join(folder, 'worker.js');
};
