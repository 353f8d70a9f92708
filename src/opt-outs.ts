/** Tells the site of each opt-out, for what no cookie controls: lists, and sharing between servers. */
import { isNew } from './session.js';
import type { Choice, Door, Happening, OptedOut } from './types.js';

export const openOptOuts = ({ policy, fail }: Door): ((happening: Happening) => void) => {
  const { categories, identity, onOptOut } = policy;
  const sensitive = Object.keys(categories).filter((id) => categories[id]?.sensitive);
  const isLimited = (choice?: Choice) => !!sensitive[0] && sensitive.every((id) => choice?.allowed[id] === false);

  /** A page that fails here fails alone. */
  const attempt = <T>(act: () => T): T | undefined => {
    try {
      return act();
    } catch (error) {
      fail(error);
      return undefined;
    }
  };

  return ({ at, decision: { choice, why }, change: { cause, before } }) => {
    const bySignal = why.sale === 'signal';
    const said = cause === 'choice';
    const isSale = said && choice?.sale === false && before?.choice?.sale !== false;
    const isSensitive = said && isLimited(choice) && !isLimited(before?.choice);
    if (!isSale && !isSensitive && !bySignal) return;

    const who = attempt(() => (typeof identity === 'function' ? identity() : identity));
    // A signal counts for the browser, and for the visitor too as soon as the site knows them.
    if (!isSale && !isSensitive && !isNew(who ? 'heed.told.known' : 'heed.told', '1')) return;
    const news: OptedOut = {
      at,
      by: isSale || isSensitive ? 'choice' : 'signal',
      ...((isSale || !isSensitive) && { sale: false }),
      ...(isSensitive && { sensitive: false }),
    };
    // Every script of the page hears the event: what only a function can tell is not for them.
    const open = typeof identity === 'string' && { identity };
    document.dispatchEvent(new CustomEvent('heed:opt-out', { detail: { ...news, ...open } }));
    attempt(() => onOptOut?.({ ...news, ...(who && { identity: who }) }));
  };
};
