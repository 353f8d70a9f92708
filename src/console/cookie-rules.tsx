/** The cookie that keeps a choice: its name, and whom it is shared with. */
import { useDesk } from './desk.js';
import { TextField } from './field.js';

export const CookieRules = () => {
  const { cookie, domain } = useDesk().draft.config.storage ?? {};
  return (
    <section class="card" aria-labelledby="cookie">
      <h2 id="cookie">The cookie that keeps a choice</h2>
      <div class="columns">
        <TextField
          keys={['storage', 'cookie']}
          label="Name of the cookie"
          hint="Letters, digits, - _ and dots. Old answers are found again by a second copy, unless there is a domain beside: then visitors are asked again."
          value={cookie}
          placeholder="heed"
        />
        <TextField
          keys={['storage', 'domain']}
          label="Domain of the cookie"
          hint="Such as shop.example, to share the answer with its subdomains. Empty: each host asks for itself."
          value={domain}
          placeholder="This host alone"
        />
      </div>
    </section>
  );
};
