// Shows what the store holds, whether its chain is whole, and where to download it.
import { find, make } from './elements.js';

const download = (text, format) => {
  const link = make('a', 'download', text);
  link.href = `/live/export?format=${format}`;
  link.download = `records.${format}`;
  return link;
};

/** The last places of the chain, its end the newest. */
const LINKS = 12;

const chainOf = (checked, broken) => {
  const first = Math.max(1, checked - LINKS + 1);
  const links = Array.from({ length: Math.min(checked, LINKS) }, (_, index) =>
    make('li', broken.includes(first + index) ? 'broken' : ''),
  );
  const chain = make('ol', 'chain', ...links);
  chain.ariaHidden = 'true';
  return chain;
};

export function showStore({ hint, kept, checked, broken, end, where }) {
  const panel = find('[data-store]');
  if (hint) return panel.replaceChildren(make('p', 'hint', hint));
  const state = broken.length ? `${broken.length} broken` : 'none broken';
  panel.replaceChildren(
    make(
      'p',
      'kept',
      make('b', '', kept.toLocaleString('en')),
      make('span', '', `record${kept === 1 ? '' : 's'} kept`),
      make('span', 'hint', where ?? ''),
    ),
    chainOf(checked, broken),
    make('p', broken.length ? 'verdict bad' : 'verdict', `chain: ${checked} checked, ${state}`),
    make('p', 'hint', 'Its end: ', make('code', '', `${end.slice(0, 16)}…`)),
    make('p', 'downloads', download('JSON lines', 'jsonl'), download('CSV', 'csv')),
    make('p', 'hint', 'New visitor empties this page; what the store took, it keeps.'),
  );
}
