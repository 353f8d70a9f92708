/** The top level holds what it should and nothing else. */
import { expect, test } from 'vitest';
import { top } from './project.js';

test('the top level is tidy', () => {
  const visible = top().filter((name) => !name.startsWith('.') && name !== 'node_modules');
  const wanted = 'LICENSE README.md demo dist package-lock.json package.json rollup.config.mjs src test tsconfig.json';
  expect(visible.sort()).toEqual(wanted.split(' '));
});
