/** The console of who is signed in: holds the draft, checks it, keeps it, and settles it with what is live. */
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { isSame } from '../is-same.js';
import type { Config } from '../types.js';
import { openApi, Unanswered, type Version } from './api.js';
import { type Catalogue, type Desk, DeskContext, type Rival } from './desk.js';
import { changeDraft, startDraft } from './draft.js';
import { focusAt } from './focus-on.js';
import { keepDraft, readDraft, watchDraft } from './kept-draft.js';
import { useRoute } from './route.js';
import { Shell } from './shell.js';
import { today } from './time-words.js';

interface WorkshopProps {
  token: string;
  catalogue: Catalogue;
  live: Version | undefined;
  leave: (why?: string) => void;
}

/** What a site begins with. */
const firstConfig = (): Config => ({ notice: { url: '/cookies', version: today() }, pixels: [] });

export const Workshop = ({ token, catalogue, live: first, leave }: WorkshopProps) => {
  const api = useMemo(() => openApi(token), [token]);
  const [live, setLive] = useState(first);
  const [rival, setRival] = useState<Rival>();
  const [said, say] = useState('');
  const route = useRoute();
  const [draft, act] = useReducer(
    changeDraft,
    undefined,
    () => readDraft() ?? startDraft(first?.version ?? 0, first?.config ?? firstConfig()),
  );
  const verdict = useMemo(() => catalogue.checkConfig(draft.config), [draft.config]);
  const current = useRef(draft);
  current.current = draft;

  const fail = (error: unknown): void => {
    if (error instanceof Unanswered && error.status === 401)
      leave('The token holds no longer. Your draft is kept: sign in again.');
    else say(error instanceof Error ? error.message : String(error));
  };
  /** Whether someone else has published since the draft began. */
  const settle = async (now: Version | undefined): Promise<void> => {
    const { base } = current.current;
    if (base === (now?.version ?? 0)) return setRival(undefined);
    if (!now)
      return act({ act: 'take', base: 0, config: current.current.config, what: 'The server forgot its versions' });
    const from = (base ? (await api.version(base))?.config : undefined) ?? firstConfig();
    // While the server was asked, someone may have typed, or taken a side.
    const { base: still, config } = current.current;
    if (still !== base) return;
    if (isSame(from, config))
      act({ act: 'take', base: now.version, config: now.config, what: `Version ${now.version} taken` });
    else setRival({ theirs: now, base: from });
  };
  const refresh = async (): Promise<void> => {
    try {
      const now = await api.live();
      setLive(now);
      await settle(now);
    } catch (error) {
      fail(error);
    }
  };

  useEffect(() => {
    // What was just published here is newer than what the server was last asked for.
    const isOld = draft.base > (live?.version ?? 0);
    void (isOld ? refresh() : settle(live).catch(fail));
  }, [draft.base, live?.version]);
  useEffect(() => {
    if (!keepDraft(draft)) say('This browser keeps nothing: an edit is lost when you leave.');
  }, [draft]);
  useEffect(() => {
    const back = () => document.visibilityState === 'visible' && void refresh();
    addEventListener('visibilitychange', back);
    const stop = watchDraft(({ base, config }) => {
      if (!isSame(config, current.current.config) || base !== current.current.base)
        act({ act: 'take', base, config, what: 'Edits of another tab taken' });
    });
    return () => {
      removeEventListener('visibilitychange', back);
      stop();
    };
  }, []);
  useEffect(() => {
    document.title = `${route.page.charAt(0).toUpperCase()}${route.page.slice(1)} · Heed`;
    if (route.at) focusAt(route.at);
    else document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    if (!route.at) scrollTo(0, 0);
  }, [route.page, route.at]);

  const desk: Desk = { api, catalogue, draft, live, rival, verdict, at: route.at, act, say, refresh, fail };
  return (
    <DeskContext.Provider value={desk}>
      <Shell page={route.page} said={said} leave={() => leave()} />
    </DeskContext.Provider>
  );
};
