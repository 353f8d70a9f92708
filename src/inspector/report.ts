/** All that the inspector shows as Markdown for a colleague: without visitor ids, values of cookies, queries or whole addresses. Pure. */
import { enInspector as words } from '../messages/en-inspector.js';
import { fill } from '../messages/fill.js';
import { type Fact, timeOf } from './facts.js';
import type { Finding } from './findings.js';
import type { CategoryRow, Row } from './rows.js';
import type { Told } from './seen.js';

export interface Model {
  site: string;
  /** Of the page, without query and hash. */
  page: string;
  now: number;
  /** What is simulated, in words; empty: nothing. */
  simulated: string;
  findings: readonly Finding[];
  categories: readonly CategoryRow[];
  sale: Row;
  facts: readonly Fact[];
  told: readonly Told[];
}

/** Ids hide in names and paths: long numbers, hexadecimal and mail addresses go, and so do queries. */
export const redact = (text: string): string =>
  text
    .replace(/[?#][^\s"'<>)]+(?=[\s"'<>)]|$)/g, '?…')
    .replace(/[^\s/"'<>]+(@|%40)[^\s/"'<>]+/gi, '…')
    .replace(/(?=[\da-f-]*\d)[\da-f-]{8,}/gi, '…');

/** No markup, and no line broken. */
const plain = (text: string): string => text.replace(/[\\|`*_<>[\]]/g, '\\$&').replace(/\s+/g, ' ');
const hidden = (text: string): string => plain(redact(text));

const line = ({ label, state, reason, notes, hosts, kept, released }: Row): string =>
  [
    `**${hidden(label)}**: ${words.states[state]}.`,
    ...[reason, ...notes].filter(Boolean).map(plain),
    ...(released ? [`${fill(words.released, { time: timeOf(released) })}.`] : []),
    ...(hosts.size
      ? [`${words.requests}: ${[...hosts].map(([host, count]) => `${plain(host)} ×${count}`).join(', ')}.`]
      : []),
    ...(kept.length ? [`${words.kept}: ${kept.map(hidden).join(', ')}.`] : []),
  ].join(' ');

const finding = ({ kind, what, count = 1, says }: Finding): string =>
  `${plain(kind)} **${hidden(what)}**${count > 1 ? ` ×${count}` : ''}: ${says.map(hidden).join(' ')}`;

const section = (title: string, lines: readonly string[]): string[] => ['', `## ${title}`, '', ...lines];

export const reportOf = ({ site, page, now, simulated, findings, categories, sale, facts, told }: Model): string =>
  [
    `# ${words.title}: ${plain(site)}`,
    '',
    `${hidden(page)} · ${timeOf(now)}`,
    ...(simulated ? ['', `**${plain(fill(words.simulating, { what: simulated }))}**`] : []),
    ...section(words.look, findings[0] ? findings.map((one) => `- ${finding(one)}`) : [words.clear]),
    ...section(words.categories, [
      ...categories.flatMap((row) => [`- ${line(row)}`, ...row.pixels.map((pixel) => `  - ${line(pixel)}`)]),
      `- ${line(sale)}`,
    ]),
    ...section(
      words.facts,
      facts.filter(({ isPrivate }) => !isPrivate).map(({ label, text }) => `- ${label}: ${plain(text)}`),
    ),
    ...section(
      words.told,
      told[0] ? told.map(({ code, message }) => `- ${plain(code)}: ${hidden(message)}`) : [words.toldNothing],
    ),
    '',
  ].join('\n');
