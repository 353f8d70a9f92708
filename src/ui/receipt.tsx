/** The visitor's own copy of the record: one page that needs nothing else, runs nothing, and prints. */
import { render, type VNode } from 'preact';
import { en } from '../messages/en.js';
import { enCategories } from '../messages/en-categories.js';
import { enReceipt as words } from '../messages/en-receipt.js';
import { fill } from '../messages/fill.js';
import type { Choice, ConsentRecord, Decision, Door, Id, Policy } from '../types.js';
import { receiptStyles } from './receipt-styles.js';
import { SafeLink } from './safe-link.js';

const time = (at: number): string =>
  new Intl.DateTimeFormat(en.lang, { dateStyle: 'long', timeStyle: 'long' }).format(at);

/** The country by its name, with the code where that says more. */
const placeName = (region: string): string => {
  const country = new Intl.DisplayNames(en.lang, { type: 'region' }).of(region.split('-')[0] as string) ?? region;
  return `${country} (${region})`;
};

const Row = ({ label, text, note }: { label: string; text: VNode | string; note?: string | undefined }): VNode => (
  <>
    <dt>{label}</dt>
    <dd>
      {text}
      {note && <small>{note}</small>}
    </dd>
  </>
);

const Answer = ({ policy, decision, choice }: { policy: Policy; decision: Decision; choice: Choice }): VNode => {
  const { url, version } = policy.notice;
  const { region, regime, signals } = decision;
  return (
    <dl>
      <Row label={words.when} text={time(choice.at)} />
      <Row label={words.until} text={time(choice.expires)} />
      <Row label={words.how} text={words.methods[choice.method]} note={choice.override ? words.override : undefined} />
      <Row label={words.subject} text={choice.subject} note={words.subjectText} />
      <Row label={words.id} text={choice.id} note={words.idText} />
      <Row
        label={words.notice}
        text={
          <SafeLink href={new URL(url, document.baseURI).href}>
            {fill(words.version, { version: choice.notice })}
          </SafeLink>
        }
        note={version === choice.notice ? undefined : fill(words.newer, { version })}
      />
      <Row label={words.region} text={region ? placeName(region) : words.unknown} />
      <Row label={words.rule} text={words.regimes[regime]} />
      <Row
        label={words.signals}
        text={(['gpc', 'dnt'] as const)
          .map((name) =>
            fill(signals[name] ? words.on : signals[name] === null ? words.none : words.off, { signal: en[name] }),
          )
          .join(' · ')}
      />
    </dl>
  );
};

const InForce = ({ policy, decision }: { policy: Policy; decision: Decision }): VNode => {
  const { allowed, pixels, sale, why } = decision;
  const line = (id: Id, name: string, yes: boolean | undefined, part?: 'part'): VNode => (
    <tr key={id} class={part}>
      <th scope="row">{name}</th>
      <td>{yes ? words.allowed : why[id] === 'regime' ? words.unset : words.refused}</td>
      <td>{words.reasons[why[id] ?? 'regime']}</td>
    </tr>
  );
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.state}</th>
          <th scope="col">{words.why}</th>
        </tr>
      </thead>
      <tbody>
        {Object.keys(policy.categories).map((id) => [
          line(id, policy.categories[id]?.label ?? enCategories.categories[id]?.label ?? id, allowed[id]),
          policy.pixels
            .filter(({ category }) => category === id)
            .map((pixel) => line(pixel.id, `${pixel.name} · ${pixel.vendor}`, pixels[pixel.id], 'part')),
        ])}
        {line('sale', words.sale, sale)}
      </tbody>
    </table>
  );
};

/** As the text of a file. Drawn as elements off the page, so that nothing in it can be more than text. */
export const receiptOf = (
  policy: Policy,
  decision: Decision,
  choice: Choice,
  record: ConsentRecord,
  now: number,
): string => {
  const root = document.createElement('html');
  root.lang = en.lang;
  root.dir = en.dir;
  const title = `${words.title}: ${policy.site}`;
  render(
    <>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width" />
        <title>{title}</title>
        <style>{receiptStyles}</style>
      </head>
      <body>
        <h1>{title}</h1>
        <p>{fill(words.intro, { site: policy.site, time: time(now) })}</p>
        <h2>{words.answerTitle}</h2>
        <Answer policy={policy} decision={decision} choice={choice} />
        <h2>{words.forceTitle}</h2>
        <InForce policy={policy} decision={decision} />
        <h2>{words.recordTitle}</h2>
        <p>{words.recordText}</p>
        <pre>{JSON.stringify(record, null, 2)}</pre>
      </body>
    </>,
    root,
  );
  return `<!doctype html>\n${new XMLSerializer().serializeToString(root)}\n`;
};

/** Hands the file to the browser as a download; the focus stays where it is. */
export const saveReceipt = async ({ policy, consent, part }: Door): Promise<void> => {
  const record = (await part('record'))();
  const { decision } = consent;
  if (!record || !decision.choice) return;
  const now = Date.now();
  const page = receiptOf(policy, decision, decision.choice, record, now);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  link.download = `${fill(words.file, { site: policy.site, date: new Date(now).toISOString().slice(0, 10) })}.html`;
  link.click();
  // Some browsers read it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 6e4);
};
