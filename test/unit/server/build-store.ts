/** The store as one file that a plain Node can run, for tests that need a process to kill. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import typescript from '@rollup/plugin-typescript';
import { rollup } from 'rollup';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Writes it into a folder, from where packages are found, too; returns its path. */
export const buildStore = async (folder: string): Promise<string> => {
  const file = join(folder, 'store.mjs');
  const bundle = await rollup({
    input: join(root, 'src/server/node/open-store.ts'),
    external: [/^node:/, 'pg', '@electric-sql/pglite'],
    plugins: [typescript({ tsconfig: join(root, 'src/server/node/tsconfig.json'), noCheck: true })],
  });
  await bundle.write({ file, format: 'es' });
  await bundle.close();
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return file;
};
