/** Writes the results as markdown: all of them, and the short table of the README. */

const round = (value) => {
  const size = Math.abs(value);
  return value.toFixed(size >= 100 || size === 0 ? 0 : size >= 10 ? 1 : 2);
};
/** Such as `52.1 (48.0–61.5)`. */
export const text = (spread, digits = round) =>
  spread ? `${digits(spread[0])} (${digits(spread[1])}–${digits(spread[2])})` : '–';
const signed = (value) => `${value > 0 ? '+' : ''}${round(value)}`;
export const times = (value) => `${value.toFixed(2)}×`;

export const table = (head, rows) =>
  [head, head.map((_, at) => (at ? '---:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export const kB = (bytes) => `${(bytes / 1024).toFixed(1)} kB`;
const names = (paths) => paths.map((path) => `\`${path.replace('/heed/', '')}\``).join(', ') || 'nothing';

const sums = (paths, bytes) =>
  ['raw', 'gzip', 'brotli'].map((kind) => kB(paths.reduce((sum, path) => sum + bytes(path)[kind], 0)));

const VISITS = {
  banner: 'first visit, until the banner shows',
  idle: 'first visit, after that, when idle',
  again: 'returning visitor, empty cache',
};

const sizes = ({ loads, bytes }) =>
  table(
    ['loaded from Heed', 'files', 'raw', 'gzip', 'brotli'],
    Object.entries(VISITS).map(([visit, title]) => [title, names(loads[visit]), ...sums(loads[visit], bytes)]),
  );

const scenario = ({ title, metrics }) =>
  `## ${title}\n\n${table(
    ['', 'with Heed', 'without', 'more', 'ratio'],
    Object.entries(metrics).map(([metric, { heed, none, more, ratio }]) => [
      metric,
      text(heed),
      text(none),
      text(more, signed),
      text(ratio, times),
    ]),
  )}`;

export const circumstances = ({ date, chromium, rounds, load }) =>
  `${date}, Chromium ${chromium}, ${rounds} rounds, two shared cores with a load average of ${load.map((one) => one.toFixed(1)).join(' to ')}`;

export const full = (results) => `# Speed

Written by \`npm run bench\`: ${circumstances(results)}.

The same page with Heed and without it, one visit after the other, so that a busy machine hits both. Each number is the median of
the rounds with its first and third quartile; *more* and *ratio* are taken within a round, and are what to look at. A visit is a
visitor of their own: own cookies, storage and HTTP cache. Pages come from loopback, compressed by brotli 11. The page without
Heed has the same marks, which nobody runs; for the returning visitor it has the same scripts unmarked and \`async\`, which
nothing can be faster than. *Banner shows*: from navigation to the first frame in which *Accept all* is in sight. *Script time* is
processor time, which other work does not lengthen, as Chromium counts it for all scripts of the page, the probe's too. What
has come *until the banner shows* is counted at 1.6 Mbit/s and 150 ms.

${sizes(results)}

${Object.values(results.scenarios).map(scenario).join('\n\n')}
`;

/** What the README shows: name, scenario, metric, and whether the difference or the ratio says it. */
const SHORT = [
  ['first visit: banner shows', 'first', 'banner shows, ms', 'heed', 'ms'],
  ['the same, processor slowed 4 times', 'first-4x', 'banner shows, ms', 'heed', 'ms'],
  [
    'frames from `ui.js` there to the banner, the same',
    'first-4x',
    'frames from ui.js there to the banner',
    'heed',
    '',
  ],
  ['… from `ui.js` run', 'first-4x', 'frames from ui.js run to the banner', 'heed', ''],
  ['first visit: script time', 'first', 'script time, ms', 'more', 'ms'],
  ['the same, processor slowed 4 times', 'first-4x', 'script time, ms', 'more', 'ms'],
  ['the longest task of that visit', 'first-4x', 'longest task, ms', 'heed', 'ms'],
  ['… without Heed', 'first-4x', 'longest task, ms', 'none', 'ms'],
  ['the longest script of Heed in it', 'first-4x', 'longest script of Heed, ms', 'heed', 'ms'],
  ['first visit: first paint of the page', 'first', 'first paint of the page, ms', 'ratio', ''],
  ['returning visitor, empty cache: first pixel asked for', 'return', 'first pixel asked for, ms', 'ratio', ''],
  ['the same at 1.6 Mbit/s and 150 ms', 'return-slow', 'first pixel asked for, ms', 'ratio', ''],
  ['the same, with Heed in the HTTP cache', 'return-cached', 'first pixel asked for, ms', 'ratio', ''],
  ['the same, on a page of 27 kB with its pixels at the end', 'return-usual', 'first pixel asked for, ms', 'ratio', ''],
  ['the page of 3 kB, `gate.js` preloaded by it', 'return-ahead', 'first pixel asked for, ms', 'ratio', ''],
  [
    'with Heed in the HTTP cache, near server: first pixel asked for',
    'return-near',
    'first pixel asked for, ms',
    'more',
    'ms',
  ],
  ['built by `heed build`, empty cache', 'return-built', 'first pixel asked for, ms', 'ratio', ''],
  ['the same at 1.6 Mbit/s and 150 ms', 'return-built-slow', 'first pixel asked for, ms', 'ratio', ''],
  ['the same, that file in the HTTP cache', 'return-built-cached', 'first pixel asked for, ms', 'ratio', ''],
  [
    '*Accept all* with ten pixels of 50 ms, processor slowed 4 times: event',
    'click-busy',
    'click event, ms',
    'heed',
    'ms',
  ],
  ['*Accept all* to the last of 10 marks', 'click-10', 'click to the last mark, ms', 'heed', 'ms'],
  ['… of 100 marks', 'click-100', 'click to the last mark, ms', 'heed', 'ms'],
  ['… of 1,000 marks', 'click-1000', 'click to the last mark, ms', 'heed', 'ms'],
  ['… of 100 declared pixels', 'pixels-100', 'click to the last pixel, ms', 'heed', 'ms'],
  [
    'guard in mode `enforce`: script time of 200 requests',
    'guard-enforce',
    'script time of 200 requests, ms',
    'more',
    'ms',
  ],
  ['page of 5,000 elements: script time', 'large', 'script time, ms', 'more', 'ms'],
  [
    '2,000 elements inserted later: script time',
    'large',
    'script time of 2,000 elements inserted later, ms',
    'more',
    'ms',
  ],
  ['layout shift', 'first', 'layout shift', 'heed', ''],
  ['heap with the banner open', 'first', 'heap after collection, kB', 'more', 'kB'],
];
const DIGITS = { heed: round, none: round, more: signed, ratio: times };

export const short = (results) => {
  const { loads, bytes, scenarios } = results;
  const loaded = Object.entries(VISITS).map(([visit, title]) => [
    `${title}: ${names(loads[visit])}`,
    `${sums(loads[visit], bytes)[2]} brotli`,
  ]);
  const measured = SHORT.map(([name, of, metric, key, unit]) => [
    name,
    `${text(scenarios[of].metrics[metric][key], DIGITS[key])} ${unit}`.trim(),
  ]);
  return `${table(['', 'median (quartiles)'], [...loaded, ...measured])}

\`+\` is what Heed adds to the same page without it, \`×\` the ratio to it within a round; for the returning visitor that page has its pixels unmarked. Files are counted at 1.6 Mbit/s and 150 ms. ${circumstances(results)}.`;
};
