/** What a preview has seen besides: on the shop's page what wants a look, and what Heed told. */
import type { Model } from '../preview/setup.js';

/** A pixel's script is stopped here, and nowhere else. */
const isOfPreview = ({ code }: Model['told'][number]): boolean => code === 'script';

export const PreviewSeen = ({ model, isShop }: { model: Model; isShop: boolean }) => {
  const findings = isShop ? model.findings : [];
  const told = model.told.filter((one) => !isOfPreview(one));
  if (!findings[0] && !told[0]) return null;
  return (
    <section class="card" aria-labelledby="seen">
      <h2 id="seen">To look at on this page</h2>
      <ul class="findings">
        {findings.map(({ kind, what, says }) => (
          <li key={`${kind} ${what}`}>
            <b>{what}</b>
            <p class="hint">{says.join(' ')}</p>
          </li>
        ))}
        {told.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </section>
  );
};
