/** Puts measured numbers where the README quotes them. */
import { readFileSync, writeFileSync } from 'node:fs';

const README = new URL('../../README.md', import.meta.url);

/** Between `<!-- name -->` and `<!-- /name -->`. */
export function writeBlock(name, text) {
  const block = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*(<!-- /${name} -->)`);
  const readme = readFileSync(README, 'utf8');
  writeFileSync(
    README,
    readme.replace(block, (_, start, end) => `${start}${text}\n${end}`),
  );
}
