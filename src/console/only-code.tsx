/** What no form can say, in plain words, and where developers read on. */
import { ONLY_CODE } from './settings.js';

const REGION = [
  'region',
  'Where each visitor is',
  'A function asks your server. One region for all is under Rules.',
] as const;

export const OnlyCode = () => (
  <section class="card" aria-labelledby="only-code">
    <h2 id="only-code">What only code can say</h2>
    <p class="hint">
      For a developer, in the page itself. The section “Config” of{' '}
      <a href="README.md" target="_blank" rel="noreferrer">
        the README
      </a>{' '}
      shows how.
    </p>
    <dl class="code-only">
      {[REGION, ...ONLY_CODE].map(([key, label, why]) => (
        <div key={key}>
          <dt>
            {label} <code class="muted">{key}</code>
          </dt>
          <dd>{why}</dd>
        </div>
      ))}
    </dl>
  </section>
);
