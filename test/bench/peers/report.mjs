/** Writes what was compared as markdown: all of it, and the short table of the README. */
import { brotliCompressSync } from 'node:zlib';
import { circumstances, kB, table, text, times } from '../tables.mjs';
import { NOT_RUN, VERSIONS } from './versions.mjs';

const BYTES = ['until the banner shows', 'after that, unanswered', 'a visitor who returns'];
const sizes = (facts) =>
  table(
    ['brotli bytes of a library and its styles', ...BYTES],
    Object.entries(facts).map(([name, fact]) => [name, ...BYTES.map((kind) => (fact ? kB(fact.bytes[kind]) : '–'))]),
  );

const behaviour = (facts) => {
  const names = Object.keys(Object.values(facts).find(Boolean)).filter((name) => name !== 'bytes');
  return table(
    ['', ...names],
    Object.entries(facts).map(([peer, fact]) => [peer, ...names.map((name) => fact?.[name] ?? '–')]),
  );
};

const cell = ({ value, ratio }) => `${text(value)}${ratio ? `, ${text(ratio, times)}` : ''}`;
const visit = ({ title, base, metrics }) => {
  const names = metrics[0][1].map(({ name }) => name);
  const rows = names.map((name, at) => [name, ...metrics.map(([, cells]) => cell(cells[at]))]);
  const than = base === 'none' ? 'the same page with its pixels waiting for nobody (*none*)' : 'Heed';
  return `## ${title}\n\n× is the ratio to ${than} in the same round.\n\n${table(['', ...metrics.map(([metric]) => metric)], rows)}`;
};

const left = (probo) =>
  Object.entries(NOT_RUN).map(
    ([name, why]) => `- Not compared: ${name}, which ${why}: ${kB(brotliCompressSync(probo).length)} brotli.`,
  );

export const full = ({ facts, timed, failures, probo, ...results }) => `# Beside other libraries

Written by \`npm run bench:peers\`: ${circumstances(results)}.

Versions: ${Object.entries(VERSIONS)
  .map(([name, version]) => `${name} ${version}`)
  .join(', ')}.

The same shop with the same 14 pixels (10 inline, 4 external), one library at a time, set up as its documentation says. Each
round visits all of them, another one first each time, so that a busy machine hits all alike; each number is the median of the
rounds with its first and third quartile, and ratios are taken within a round: they are what to look at. Pages come from loopback,
compressed by brotli 11. *Banner in sight*: from navigation to the first frame in which the control that accepts has a box in
the window and more than half of its opacity. *Script time* is processor time of all scripts of the page. *Click event*: the browser’s event
timing of that click, in steps of 8 ms; 8 stands for all below 16. The visitor who returns has answered and has seen one more page.
Bytes are counted at 1.6 Mbit/s and 150 ms.

${Object.values(facts).some(Boolean) ? `## Bytes\n\n${sizes(facts)}\n\n## What a page with it does\n\n${behaviour(facts)}\n` : ''}
${Object.values(timed).map(visit).join('\n\n')}

${[...left(probo), ...failures.map((failure) => `- Failed: ${failure}`)].join('\n')}
`;

/** Of each: scenario, metric, whether the ratio says it. */
const SHORT = [
  ['banner in sight, 4× slower processor', 'first-4x', 'banner in sight, ms'],
  ['banner in sight, slow 4G', 'first-slow', 'banner in sight, ms'],
  ['*Accept all*, 4× slower processor: event', 'first-4x', 'click event, ms'],
  ['first pixel of who returns, slow 4G', 'return-slow', 'first pixel asked for, ms', 'ratio'],
];
export const short = ({ facts, timed, ...results }) => {
  const rows = Object.entries(facts).map(([name, fact]) => [
    name,
    fact ? kB(fact.bytes['until the banner shows']) : '–',
    ...SHORT.map(([, visit, metric, isRatio]) => {
      const [, cells] = timed[visit].metrics.find(([one]) => one === metric);
      const { value, ratio } = cells.find((one) => one.name === name);
      return isRatio ? text(ratio, times) : `${text(value)} ms`;
    }),
  ]);
  return `${table(['', 'until the banner shows, brotli', ...SHORT.map(([title]) => title)], rows)}

Medians with quartiles; × is the ratio to the same page with its pixels waiting for nobody. Bytes are counted at 1.6 Mbit/s and 150 ms. ${circumstances(results)}.`;
};
