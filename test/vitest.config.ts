/** How vitest runs the tests: in Node, with a pretended document, against the real server, on other runtimes, on the source as text, in a real browser, and in three engines. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

export default defineConfig({
  root,
  define: { __VERSION__: JSON.stringify(version), __CATALOGUE__: '""' },
  test: {
    // Each browser spec drives a browser of its own.
    maxWorkers: 2,
    // Nothing here is timed: a busy machine may take its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A browser on a loaded machine may miss one frame: what passes at the second try is named at the end of the run.
    retry: process.env.CI ? 1 : 0,
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], exclude: ['**/*.dom.test.*'] },
      },
      {
        extends: true,
        test: { name: 'dom', environment: 'happy-dom', include: ['test/unit/**/*.dom.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: { name: 'faults', include: ['test/faults/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'runtimes', include: ['test/runtimes/*.test.ts'] },
      },
      { extends: true, test: { name: 'rules', include: ['test/rules/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/*.spec.ts'],
          globalSetup: 'test/browser/setup.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['test/engines/*.spec.ts'],
          globalSetup: 'test/browser/setup.ts',
        },
      },
    ],
  },
});
