/** Asks for the token, once a session. */
import { useState } from 'preact/hooks';
import { openApi } from './api.js';

interface SignInProps {
  /** Why it is asked for again. */
  why?: string | undefined;
  enter: (token: string) => void;
}

export const SignIn = ({ why, enter }: SignInProps) => {
  const [token, setToken] = useState('');
  const [wrong, setWrong] = useState(why);
  const [busy, setBusy] = useState(false);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const given = token.trim();
    // A header takes no other letters.
    if (!/^[\x21-\x7e]+$/.test(given)) return setWrong('A token is letters, digits and signs, without blanks.');
    setBusy(true);
    try {
      await openApi(given).live();
      enter(given);
    } catch (error) {
      setWrong((error as Error).message);
      document.getElementById('token')?.focus();
    }
    setBusy(false);
  };
  return (
    <main class="door">
      <form class="card" onSubmit={submit}>
        <p class="brand">Heed</p>
        <h1>Sign in to the console</h1>
        <div class={`field${wrong ? ' wrong' : ''}`}>
          <label for="token">Token</label>
          <input
            id="token"
            type="password"
            autocomplete="current-password"
            required
            value={token}
            aria-describedby="token-hint token-wrong"
            aria-invalid={wrong ? 'true' : undefined}
            onInput={({ currentTarget }) => setToken(currentTarget.value)}
          />
          <p class="hint" id="token-hint">
            Who runs the server has it. This tab forgets it when it closes.
          </p>
          <p class="found error" id="token-wrong" role="alert">
            {wrong}
          </p>
        </div>
        <button type="submit" class="button" disabled={busy}>
          {busy ? 'One moment …' : 'Sign in'}
        </button>
      </form>
    </main>
  );
};
