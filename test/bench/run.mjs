/** Measures the built SDK in Chromium: `npm run bench -- [--rounds 7] [--only first,click]`. A run of a part writes nothing. */
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { writeBlock } from './readme.mjs';
import { loads, SCENARIOS } from './scenarios.mjs';
import { openSite } from './site.mjs';
import { compare } from './spread.mjs';
import { launch } from './tab.mjs';
import { full, short } from './tables.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' }, only: { type: 'string' } } });
const rounds = Number(values.rounds);
const only = values.only?.split(',') ?? [''];
const chosen = Object.entries(SCENARIOS).filter(([name]) => only.some((part) => name.startsWith(part)));
if (!chosen.length || !(rounds > 0))
  throw new Error(`--rounds is a number; --only names the beginning of: ${Object.keys(SCENARIOS).join(', ')}`);

const RESULTS = new URL('results.md', import.meta.url);

const startLoad = loadavg()[0];
const site = await openSite();
const browser = await launch();

const scenarios = {};
for (const [name, { title, run, alone }] of chosen) {
  const measured = [];
  const pages = alone ? [true] : [true, false];
  // The first round warms the browser up and does not count.
  for (let round = -1; round < rounds; round++) {
    const result = {};
    // Another page goes first each round.
    for (const heed of round % 2 ? pages : pages.toReversed())
      result[heed ? 'heed' : 'none'] = await run(site, browser, heed);
    if (round >= 0) measured.push(result);
  }
  scenarios[name] = { title, metrics: compare(measured) };
  console.error(`${name}: ${rounds} rounds`);
}

const results = {
  date: new Date().toISOString().slice(0, 10),
  chromium: browser.version(),
  rounds,
  load: [startLoad, loadavg()[0]],
  loads: await loads(site, browser),
  bytes: site.bytes,
  scenarios,
};
await browser.close();
site.close();

console.log(full(results));
if (!values.only) {
  writeFileSync(RESULTS, full(results));
  writeBlock('bench', short(results));
}
