/** How a site answers Do Not Track and Global Privacy Control, in words that follow from its settings. Pure */

import { en } from '../messages/en.js';
import { enSignals as words } from '../messages/en-signals.js';
import { fill } from '../messages/fill.js';
import type { ByRegion, Policy, SignalRule } from '../types.js';

export interface Paragraph {
  title: string;
  text: string;
}

/** A policy, or one whose signals are still by region. */
type Said = Pick<Policy, 'categories' | 'pixels' | 'notice' | 'report' | 'reporter'> & {
  signals: Pick<Policy['signals'], 'enforceOn'> & Readonly<Record<'gpc' | 'dnt', ByRegion<SignalRule>>>;
};

const OTHERWISE = { gpc: 'enforce', dnt: 'report' } as const;

const list = (names: string[]): string => new Intl.ListFormat(words.lang).format(names);

/** `US-CA` as `United States (CA)`; browsers know no names of parts of countries. */
const placeOf = (code: string): string => {
  const [country = code, part] = code.split('-');
  const name = new Intl.DisplayNames(words.lang, { type: 'region' }).of(country) ?? country;
  return part ? `${name} (${part})` : name;
};

const dateOf = (day: string): string =>
  new Intl.DateTimeFormat(words.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** What one signal does under one rule. */
const answerTo = (name: 'gpc' | 'dnt', rule: SignalRule, { signals, categories, report, reporter }: Said): string => {
  if (rule !== 'enforce') {
    // What nobody delivers is not written down.
    const noted = rule === 'report' && (reporter || (report && report.signals !== false));
    return noted ? words.report : words.ignore;
  }
  const ids = (signals.enforceOn[name] ?? []).filter((id) => !categories[id]?.sale);
  const purposes = list(ids.map((id) => categories[id]?.label ?? en.purposes[id] ?? id));
  return fill(words.enforce[name], { listed: ids[0] ? fill(words.listed, { purposes }) : '' });
};

/** Places with the same rule in one sentence, the rest at the end. */
const inWords = (name: 'gpc' | 'dnt', said: Said): string => {
  const rules = said.signals[name];
  if (typeof rules === 'string') return answerTo(name, rules, said);
  const { '*': rest = OTHERWISE[name], unknown, ...places } = rules;
  const sentences = (['enforce', 'report', 'ignore'] as const).flatMap((rule) => {
    const codes = Object.keys(places).filter((code) => places[code] === rule);
    return codes[0] ? [fill(words.here, { places: list(codes.map(placeOf)), text: answerTo(name, rule, said) })] : [];
  });
  if (unknown) sentences.push(fill(words.unknown, { text: answerTo(name, unknown, said) }));
  return [...sentences, fill(words.elsewhere, { text: answerTo(name, rest, said) })].join(en.gap);
};

/** What Cal. Bus. & Prof. Code §22575(b)(3)–(6) asks a privacy policy to say of these things. */
export const paragraphs = (said: Said): Paragraph[] => {
  const { categories, pixels, notice } = said;
  const sells = Object.values(categories).some(({ sale }) => sale) || pixels.some(({ sale }) => sale);
  const since = notice.history?.find(({ version }) => version === notice.version)?.date;
  return [
    { title: words.gpc, text: inWords('gpc', said) },
    { title: words.dnt, text: inWords('dnt', said) },
    { title: words.othersTitle, text: sells ? words.others : words.noOthers },
    {
      title: words.changesTitle,
      text: fill(words.changes, {
        version: notice.version,
        since: since ? fill(words.since, { date: dateOf(since) }) : '',
      }),
    },
  ];
};
