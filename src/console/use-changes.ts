/** What the server says the draft would change, asked anew for each edit of it. */
import { useEffect, useState } from 'preact/hooks';
import type { Changes } from './api.js';
import { useDesk } from './desk.js';

/** Edits that follow one another faster are asked about once. */
const PAUSE = 250;
/** A server that did not answer is asked again. */
const AGAIN = 3000;

/** Undefined until it has answered; null where there is nothing to compare with. */
export const useChanges = (): Changes | null | undefined => {
  const { api, draft, live, verdict, fail } = useDesk();
  const [known, setKnown] = useState<{ of: unknown; from: number | undefined; changes: Changes | null }>();
  const [tries, setTries] = useState(0);
  const isWrong = verdict.errors.length > 0;
  useEffect(() => {
    if (isWrong) return;
    let isOld = false;
    const ask = async () => {
      try {
        const changes = await api.check(draft.config);
        if (!isOld) setKnown({ of: draft.config, from: live?.version, changes });
      } catch (error) {
        if (isOld) return;
        fail(error);
        timer = setTimeout(() => setTries(tries + 1), AGAIN);
      }
    };
    let timer = setTimeout(ask, known ? PAUSE : 0);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [draft.config, live?.version, isWrong, tries]);
  return known?.of === draft.config && known.from === live?.version ? known.changes : undefined;
};
