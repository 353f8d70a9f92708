/** Whether records are sent, where to, of what, and how they name the site. */
import { useDesk } from './desk.js';
import { TextField } from './field.js';
import { SwitchLine } from './switch-line.js';

/** What `heed serve` answers on, and what no blocker list stops. */
const USUAL = '/consent-records';

export const RecordRules = () => {
  const { site, report } = useDesk().draft.config;
  return (
    <section class="card" aria-labelledby="records">
      <h2 id="records">Records</h2>
      <TextField
        keys={['site']}
        label="Name of the site"
        hint="How records name it, and the receipt that visitors can save."
        value={site}
        placeholder="Its host name"
      />
      <SwitchLine
        keys={['report']}
        label="Send records"
        hint="The proof of each answer: when, in which view, under which Cookie Notice. Off: nothing is sent."
        on={report !== undefined}
        usual={false}
        write={(on) => (on ? { url: USUAL } : undefined)}
      />
      {report && (
        <>
          <TextField
            keys={['report', 'url']}
            label="Address that records go to"
            hint={`A path of your shop that leads to the server of this console, which listens at ${USUAL}, or to a backend of your own.`}
            type="url"
            value={report.url}
            placeholder={USUAL}
            required
          />
          <SwitchLine
            keys={['report', 'signals']}
            label="Record signals"
            hint="One record a session for a Global Privacy Control or Do Not Track that was seen."
            on={report.signals ?? true}
            usual={true}
          />
          <SwitchLine
            keys={['report', 'shown']}
            label="Record views that were shown"
            hint="One a session, of nobody: it tells how many did not answer, and what a layout does."
            on={report.shown ?? false}
            usual={false}
          />
        </>
      )}
    </section>
  );
};
