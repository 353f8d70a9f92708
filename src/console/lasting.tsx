/** For how long a choice holds. */
import { useDesk } from './desk.js';
import { RegionalField } from './regional-field.js';

export const Lasting = () => {
  const { days, refusedDays } = useDesk().draft.config.storage ?? {};
  return (
    <section class="card" aria-labelledby="lasting">
      <h2 id="lasting">How long a choice lasts</h2>
      <div class="columns">
        <RegionalField
          keys={['storage', 'days']}
          label="Days that a choice lasts"
          hint="Six months are what regulators in France, Italy and Ireland call good practice."
          setting={days}
          usual={180}
        />
        <RegionalField
          keys={['storage', 'refusedDays']}
          label="Days that a refusal lasts"
          hint="Who opted out in California may not be asked to opt back in for twelve months."
          setting={refusedDays}
          usual={365}
        />
      </div>
    </section>
  );
};
