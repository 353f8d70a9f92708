/** Finds or installs the browser once, before any spec runs on what was built. */
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    browser: string;
    /** `-u`: what is kept to compare with is made anew. */
    renews: boolean;
  }
}

export async function setup(project: TestProject) {
  if (!existsSync(new URL('../../dist/heed.js', import.meta.url)))
    throw new Error('dist/heed.js is missing; run: npm run build');
  project.provide('browser', await findBrowser());
  project.provide('renews', process.argv.includes('-u'));
}
