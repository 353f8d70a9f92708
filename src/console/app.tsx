/** The console as a whole: who is not signed in is asked to, then everything it stands on is fetched. */
import { useEffect, useState } from 'preact/hooks';
import { attempt } from '../attempt.js';
import { openApi, Unanswered, type Version } from './api.js';
import type { Catalogue } from './desk.js';
import { SignIn } from './sign-in.js';
import { Workshop } from './workshop.js';

const KEY = 'heed.console.token';

const readToken = (): string | undefined => attempt(() => sessionStorage.getItem(KEY)) ?? undefined;

/** Where it is refused it lives as long as the page. */
const keepToken = (token: string | undefined): void => {
  attempt(() => (token === undefined ? sessionStorage.removeItem(KEY) : sessionStorage.setItem(KEY, token)));
};

interface Ready {
  catalogue: Catalogue;
  live: Version | undefined;
}

export const App = () => {
  const [token, setToken] = useState(readToken);
  const [why, setWhy] = useState<string>();
  const [ready, setReady] = useState<Ready>();
  const [fault, setFault] = useState<string>();
  const leave = (words?: string) => {
    keepToken(undefined);
    setWhy(words);
    setReady(undefined);
    setToken(undefined);
  };
  const load = async (given: string): Promise<void> => {
    setFault(undefined);
    try {
      const [catalogue, live] = await Promise.all([import('./catalogue.js'), openApi(given).live()]);
      setReady({ catalogue, live });
    } catch (error) {
      if (error instanceof Unanswered && error.status === 401) leave(error.message);
      else setFault((error as Error).message);
    }
  };
  useEffect(() => {
    if (token !== undefined) void load(token);
  }, [token]);
  if (token === undefined)
    return (
      <SignIn
        why={why}
        enter={(given) => {
          keepToken(given);
          setToken(given);
        }}
      />
    );
  if (ready) return <Workshop token={token} {...ready} leave={leave} />;
  return (
    <main class="door">
      <div class="card" role="status">
        {fault ?? 'One moment …'}
        {fault && (
          <button type="button" class="button" onClick={() => load(token)}>
            Try again
          </button>
        )}
      </div>
    </main>
  );
};
