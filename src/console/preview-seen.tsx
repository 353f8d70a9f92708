/** What a preview has seen besides: on the shop's page what wants a look, and what the decision rests on. */
import type { Model } from '../preview/setup.js';

/** A pixel's script is stopped here, and nowhere else. */
const isOfPreview = ({ code }: Model['told'][number]): boolean => code === 'script';

export const PreviewSeen = ({ model, isShop }: { model: Model; isShop: boolean }) => {
  const { findings, facts } = model;
  const told = model.told.filter((one) => !isOfPreview(one));
  return (
    <section class="card seen" aria-labelledby="seen">
      <h2 id="seen">Behind it</h2>
      {isShop && findings.length > 0 && (
        <div class="block">
          <h3>To look at on your page</h3>
          <ul class="findings">
            {findings.map(({ kind, what, says }) => (
              <li key={`${kind} ${what}`}>
                <b>{what}</b>
                <p class="hint">{says.join(' ')}</p>
              </li>
            ))}
          </ul>
        </div>
      )}
      {told.length > 0 && (
        <div class="block">
          <h3>What Heed told</h3>
          <ul class="plain">
            {told.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      <dl class="rests">
        {facts
          .filter(({ isPrivate }) => !isPrivate)
          .map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
};
