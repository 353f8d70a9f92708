/** A table says what the chart above it draws, cell by cell. */
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { ByPlace } from '../../../src/console/by-place.js';
import type { Drawing } from '../../../src/console/draw-chart.js';
import { countWords } from '../../../src/console/number-words.js';
import type { Numbers, Tally } from '../../../src/console/numbers.js';
import { OverTime } from '../../../src/console/over-time.js';

const drawn: Drawing[] = [];
// A canvas is not there; what it would be handed is.
vi.mock('../../../src/console/draw-chart.js', () => ({
  drawChart: (_canvas: unknown, _key: unknown, drawing: Drawing) => {
    drawn.push(drawing);
    return () => {};
  },
}));

const tallyOf = (accepted: number | null, refused: number | null): Tally => ({
  ...{ shown: 90, accepted, partly: null, refused, gpc: null, dnt: null, withdrawn: null, leaks: null },
});
const numbers: Numbers = {
  unit: 10,
  total: tallyOf(1000, 2000),
  by: {
    day: { '2026-11-01': tallyOf(10, 20), '2026-11-03': tallyOf(null, 1230) },
    week: {},
    region: Object.fromEntries(
      ['DE', 'FR', 'AT', 'IT', 'ES', 'CH', 'NL', 'BE', 'PL', ''].map((code, at) => [
        code,
        tallyOf(10 * at, 1000 - at * 10),
      ]),
    ),
    ...{ language: {}, layout: {}, notice: {}, regime: {} },
  },
  hosts: [],
};

beforeEach(() => {
  drawn.length = 0;
  document.body.innerHTML = '';
});

/** By column, then by row: what the cells say. */
const tableIn = (place: Element) => {
  const heads = [...place.querySelectorAll('thead th')].map((cell) => cell.firstChild?.textContent);
  return Object.fromEntries(
    heads.map((head, at) => [
      head,
      [...place.querySelectorAll('tbody tr')].map((row) => row.children[at]?.textContent?.trim()),
    ]),
  );
};

test.each([
  ['days', <OverTime key="1" numbers={numbers} period={{ from: '2026-11-01', to: '2026-11-03' }} />, 3],
  ['regions', <ByPlace key="2" numbers={numbers} dimension="region" title="By region" head="Region" />, 8],
])('of %s', async (_, page, rows) => {
  render(page, document.body);
  await vi.waitFor(() => expect(drawn).toHaveLength(1));
  const table = tableIn(document.body);
  expect(document.querySelector('caption')?.textContent).toMatch(/^Answers by /);
  expect(drawn[0]?.labels).toHaveLength(rows);
  for (const { label, values } of drawn[0]?.series ?? [])
    expect(table[label]?.slice(0, rows)).toEqual(values.map(countWords));
  expect(drawn[0]?.series.length).toBeGreaterThanOrEqual(3);
  const heads = [...document.querySelectorAll('tbody th')].map((cell) => cell.firstChild?.textContent);
  expect(heads.slice(0, rows)).toEqual(drawn[0]?.labels);
});
