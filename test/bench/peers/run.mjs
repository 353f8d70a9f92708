/** Measures Heed beside other libraries: `npm run bench:peers -- [--rounds 7] [--only klaro,first]`. A run of a part writes nothing. */
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { writeBlock } from '../readme.mjs';
import { openSite } from '../site.mjs';
import { spread } from '../spread.mjs';
import { launch } from '../tab.mjs';
import { c15t } from './c15t.mjs';
import { factsOf } from './facts.mjs';
import { heed, heedAhead, none } from './heed.mjs';
import { install } from './install.mjs';
import { klaro } from './klaro.mjs';
import { orejime } from './orejime.mjs';
import { osano } from './osano.mjs';
import { putPages } from './pages.mjs';
import { full, short } from './report.mjs';
import { tarteaucitron } from './tarteaucitron.mjs';
import { vanillaCookieconsent } from './vanilla-cookieconsent.mjs';
import { VISITS } from './visits.mjs';

const PEERS = {
  Heed: heed,
  'Heed, gate.js preloaded': heedAhead,
  'vanilla-cookieconsent': vanillaCookieconsent,
  Orejime: orejime,
  Klaro: klaro,
  tarteaucitron,
  c15t,
  'cookieconsent (Osano)': osano,
};

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' }, only: { type: 'string' } } });
const rounds = Number(values.rounds);
if (!(rounds > 0)) throw new Error('--rounds is a number');
/** Peers and scenarios whose names begin so; Heed is always there. */
const only = values.only?.toLowerCase().split(',') ?? [];
const isNamed = (name) => only.some((part) => name.toLowerCase().startsWith(part));
const chosen = (all) => {
  const named = Object.entries(all).filter(([name]) => isNamed(name));
  return named.length ? named : Object.entries(all);
};
const peers = chosen(PEERS);
if (!peers.some(([name]) => name === 'Heed')) peers.unshift(['Heed', heed]);
const visits = chosen({ facts: undefined, ...VISITS });

const startLoad = loadavg()[0];
const packages = await install();
const site = await openSite();
const browser = await launch();
const failures = [];
const tried = async (name, act) => {
  try {
    return await act();
  } catch (error) {
    failures.push(`${name}: ${error.message.split('\n')[0]}`);
    return undefined;
  }
};

const pages = {};
for (const [at, [name, peer]] of [...peers, ['none', none]].entries())
  pages[name] = await putPages(site, `peer-${at}`, peer, packages);

const facts = {};
const axeSource = await packages.read('axe-core/axe.min.js');
if (visits.some(([name]) => name === 'facts'))
  for (const [name, peer] of peers) {
    facts[name] = await tried(name, () => factsOf(browser, peer, pages[name], { bytes: site.bytes, axeSource }));
    console.error(`facts: ${name}`);
  }

const timed = {};
for (const [visit, { title, run, free } = {}] of visits) {
  if (!run) continue;
  const field = free ? [['none', none], ...peers] : peers;
  const results = [];
  // The first round warms the browser up and does not count.
  for (let round = -1; round < rounds; round++) {
    const result = {};
    for (let turn = 0; turn < field.length; turn++) {
      const [name, peer] = field[(turn + round + 1) % field.length];
      result[name] = await tried(`${visit}, ${name}`, () => run(browser, peer, pages[name]));
    }
    if (round >= 0) results.push(result);
  }
  const base = free ? 'none' : 'Heed';
  const metrics = [
    ...new Set(results.flatMap((result) => Object.values(result).flatMap((one) => Object.keys(one ?? {})))),
  ];
  const of = (name, metric, act) =>
    spread(results.map((result) => act(result[name]?.[metric], result[base]?.[metric])));
  timed[visit] = {
    title,
    base,
    metrics: metrics.map((metric) => [
      metric,
      field.map(([name]) => ({
        name,
        value: of(name, metric, (value) => value),
        ratio: name === base ? undefined : of(name, metric, (value, other) => (other > 1 ? value / other : undefined)),
      })),
    ]),
  };
  console.error(`${visit}: ${rounds} rounds`);
}

const results = {
  date: new Date().toISOString().slice(0, 10),
  chromium: browser.version(),
  rounds,
  load: [startLoad, loadavg()[0]],
  facts,
  timed,
  failures,
  probo: await packages.read('@probo/cookie-banner/dist/cookie-banner.iife.js'),
};
await browser.close();
site.close();
await packages.remove();

console.log(full(results));
if (!values.only) {
  writeFileSync(new URL('../peers.md', import.meta.url), full(results));
  writeBlock('peers', short(results));
}
