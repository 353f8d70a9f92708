/** Which rule holds where, what signals do, how long a choice lasts, and where the Cookie Notice is. */
import { Choices } from './choices.js';
import { CookieRules } from './cookie-rules.js';
import { useDesk } from './desk.js';
import { Head } from './head.js';
import { Lasting } from './lasting.js';
import { NoticeRules } from './notice-rules.js';
import { Regimes } from './regimes.js';
import { SignalRules } from './signal-rules.js';
import { SwitchLine } from './switch-line.js';

export const RulesPage = () => {
  const { config } = useDesk().draft;
  return (
    <>
      <Head title="Rules">
        Where visitors are asked first, what their browsers’ signals do, and for how long a choice holds.
      </Head>
      <NoticeRules />
      <Regimes />
      <SignalRules />
      <Lasting />
      <CookieRules />
      <section class="card" aria-labelledby="after">
        <h2 id="after">After a no, and in between</h2>
        <Choices
          keys={['withdraw']}
          label="When a running pixel cannot be told to stop"
          value={config.withdraw ?? 'reload'}
          usual="reload"
          options={[
            { value: 'reload', label: 'Load the page again', hint: 'Once, never over a form that was begun' },
            { value: 'ask', label: 'Ask the visitor', hint: 'Who may say later' },
            { value: 'stay', label: 'Leave it', hint: 'It runs until the next page' },
          ]}
        />
        <Choices
          keys={['guard']}
          label="Guard: watch for third parties that nothing covers"
          value={config.guard ?? ''}
          usual=""
          options={[
            { value: '', label: 'Off' },
            { value: 'report', label: 'Report', hint: 'Tell your backend' },
            { value: 'warn', label: 'Warn', hint: 'And say so to developers' },
            { value: 'enforce', label: 'Enforce', hint: 'Hold what it can' },
          ]}
        />
        <SwitchLine
          keys={['minors']}
          label="Visitors are known to be under 16"
          hint="Nothing that sells or shares runs without their own opt-in (Cal. Civ. Code §1798.120(c))."
          on={config.minors ?? false}
          usual={false}
        />
      </section>
    </>
  );
};
