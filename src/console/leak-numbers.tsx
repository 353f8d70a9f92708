/** What the guard saw: how often over time, and which hosts it was. */
import { Charted } from './charted.js';
import { useDesk } from './desk.js';
import { countWords, labelled } from './number-words.js';
import { type Numbers, timeOf } from './numbers.js';
import { linkTo } from './route.js';
import type { Period } from './use-numbers.js';

const Hosts = ({ hosts }: Pick<Numbers, 'hosts'>) => {
  const { catalogue } = useDesk();
  const nameOf = (id: string) => catalogue.all.find((row) => row.id === id)?.name ?? id;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="scroll" aria-label="Hosts that leaked" tabIndex={0}>
      <table class="numbers hosts">
        <caption class="unseen">Hosts that leaked</caption>
        <thead>
          <tr>
            <th scope="col">Host</th>
            <th scope="col">Most likely</th>
            <th scope="col">Leaks</th>
          </tr>
        </thead>
        <tbody>
          {hosts.map(({ host, pixel, leaks }) => (
            <tr key={host}>
              <th scope="row">{host}</th>
              <td>{pixel ? nameOf(pixel) : <span class="muted">Not in the catalogue</span>}</td>
              <td>{countWords(leaks)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

export const LeakNumbers = ({ numbers, period }: { numbers: Numbers; period: Period }) => {
  const { live } = useDesk();
  const { step, rows } = timeOf(numbers, period.from, period.to);
  const isWatched = live?.config.guard !== undefined;
  return (
    <section class="card" aria-labelledby="leaks">
      <h2 id="leaks">Leaks found by the guard</h2>
      {numbers.total.leaks ? (
        <>
          <p class="hint">Third parties that nothing covers, or that a visitor refused. One record may name several.</p>
          <Charted
            title={`Leaks by ${step}`}
            head={step === 'day' ? 'Day' : 'Week'}
            rows={rows.map(labelled(step))}
            bars={['leaks']}
            columns={['leaks']}
            unit={numbers.unit}
          />
          {numbers.hosts.length > 0 && <Hosts hosts={numbers.hosts} />}
        </>
      ) : (
        <p>
          {isWatched ? (
            `${numbers.unit > 1 ? 'Fewer than ten were' : 'None was'} seen in this period.`
          ) : (
            <>
              The guard is off, so nobody looks. <a href={linkTo('guard')}>Switch it on</a>.
            </>
          )}
        </p>
      )}
    </section>
  );
};
