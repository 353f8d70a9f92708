// Shows what the store holds, whether its chain is whole, and where to download it.
import { find, make } from './elements.js';

const download = (text, format) => {
  const link = make('a', 'download', text);
  link.href = `/live/export?format=${format}`;
  link.ariaLabel = `Download as ${text}`;
  return link;
};

/** So many places of the chain are drawn, the newest last. */
const LINKS = 12;

const chainOf = (checked, broken, end) => {
  const count = Math.min(checked, LINKS);
  const places = Array.from({ length: count }, (_, index) => end - count + 1 + index);
  const chain = make('ol', 'chain', ...places.map((seq) => make('li', broken.includes(seq) ? 'broken' : '')));
  chain.ariaHidden = 'true';
  return chain;
};

export function showStore({ hint, kept, checked, broken, head, where = '' }) {
  const panel = find('[data-store]');
  if (hint) return panel.replaceChildren(make('p', 'hint', hint));
  const isWhole = broken.length === 0;
  panel.replaceChildren(
    make('p', 'kept', make('b', '', kept.toLocaleString('en')), ` record${kept === 1 ? '' : 's'} kept`),
    chainOf(checked, broken, head.seq),
    make(
      'p',
      isWhole ? 'verdict' : 'verdict bad',
      `chain: ${checked} checked, ${isWhole ? 'none' : broken.length} broken`,
    ),
    make('p', 'hint', 'It ends with ', make('code', '', `${head.hash.slice(0, 16)}…`)),
    make('p', 'downloads', download('JSON lines', 'jsonl'), download('CSV', 'csv')),
    make('p', 'hint', `${where} “New visitor” empties this page, not the store.`),
  );
}
