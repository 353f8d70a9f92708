/** Where the Cookie Notice is, which version it has, and where visitors use their other rights. */
import { useState } from 'preact/hooks';
import type { Rights } from '../types.js';
import { useDesk } from './desk.js';
import { TextField } from './field.js';

const RIGHTS: readonly (readonly [key: keyof Rights, label: string, law: string])[] = [
  ['know', 'To know what is held', 'Cal. Civ. Code §1798.110; GDPR art. 15'],
  ['delete', 'To have it deleted', 'Cal. Civ. Code §1798.105; GDPR art. 17'],
  ['correct', 'To have it corrected', 'Cal. Civ. Code §1798.106; GDPR art. 16'],
  ['email', 'To end mail', '15 U.S.C. §7704(a)(3); GDPR art. 21(3)'],
  ['account', 'Their account', 'Where they may do so themselves'],
];

export const NoticeRules = () => {
  const { notice } = useDesk().draft.config;
  const { url, version, privacyUrl, history = [], rights = {} } = notice ?? {};
  // As it was when the page came: what is taken away must not fold it under the hand.
  const [open] = useState(Object.keys(rights).length > 0);
  return (
    <section class="card" aria-labelledby="notice">
      <h2 id="notice">Cookie Notice</h2>
      <div class="columns">
        <TextField keys={['notice', 'url']} label="Address" type="url" value={url} required />
        <TextField
          keys={['notice', 'privacyUrl']}
          label="Address of the privacy policy"
          type="url"
          value={privacyUrl}
        />
      </div>
      <TextField
        keys={['notice', 'version']}
        label="Version"
        hint="Raising it asks every visitor again. Publish says when it must be raised, and does it for you."
        value={version}
        required
      />
      {history.length > 0 && (
        <details>
          <summary>History, {history.length === 1 ? '1 entry' : `${history.length} entries`}</summary>
          <ul class="history">
            {history.map((change) => (
              <li key={change.version}>
                <b>{change.version}</b> <span class="muted">{change.date}</span>
                <p>{change.summary}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
      <details open={open}>
        <summary>Pages for other rights</summary>
        <p class="hint">Linked from the view for opt-outs. An address, a path, or mailto:</p>
        <div class="columns">
          {RIGHTS.map(([key, label, law]) => (
            <TextField
              key={key}
              keys={['notice', 'rights', key]}
              label={label}
              hint={law}
              type="url"
              value={rights[key]}
            />
          ))}
        </div>
      </details>
    </section>
  );
};
