/** A diff of the Cookie Notice in plain words, with the entry to paste. Pure. */
import type { NoticeDiff } from './diff.js';
import { freeVersion } from './free-version.js';

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length ? [title, ...lines.map((line) => `  - ${line}`), ''] : [];

/** What people read; ends with the JSON for `notice.history` where there is something to enter. */
export const printDiff = (
  { entry, material, reasons, wording, lesser, from, raised }: NoticeDiff,
  settings: readonly string[] = [],
): string => {
  const { version, date } = entry;
  const changed = material || wording.length > 0 || lesser.length > 0;
  const suggested = freeVersion(date, [from]);
  const verdict = material
    ? raised
      ? ['Visitors are asked again, and must be.']
      : [
          `NOT RAISED: the change is material, but notice.version is "${version}" in both.`,
          `Nobody is asked. Raise it, to "${suggested}" for instance.`,
        ]
    : raised
      ? [
          wording.length
            ? 'notice.version was raised, so everybody is asked again. Only changed texts could be a reason: see below.'
            : 'notice.version was raised, so everybody is asked again, but nothing in the config calls for it.',
        ]
      : [
          wording.length
            ? 'Nobody is asked again, unless a text below means something else now: then raise notice.version.'
            : 'Nobody is asked again, and nobody need be.',
        ];
  return [
    `Cookie Notice ${raised ? `${from} → ${version}` : version}`,
    '',
    ...verdict,
    '',
    ...section('Material, because an older yes does not cover it:', reasons),
    ...section('Texts changed. Does any mean something else? You decide:', wording),
    ...section('Also changed, which asks nobody again:', lesser),
    ...section('Settings, of which the Cookie Notice does not speak:', settings),
    ...(changed
      ? [
          'For notice.history; visitors read the summary, so write it in your own words:',
          JSON.stringify({ ...entry, ...(raised || !material ? {} : { version: suggested }) }, null, 2),
        ]
      : ['Nothing that the Cookie Notice says has changed.']),
    '',
  ].join('\n');
};
