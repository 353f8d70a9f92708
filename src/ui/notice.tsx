/** Says what runs where nothing need be asked, and takes an opt-out where the law knows one. */
import type { VNode } from 'preact';
import { en } from '../messages/en.js';
import { enOpened as words } from '../messages/en-opened.js';
import { fill } from '../messages/fill.js';
import { Card, type Late, placeOf } from './card.js';
import { NoticeLink } from './notice-link.js';
import { saleWord, selling } from './sale-word.js';
import { optional, purposes, type Scene } from './scene.js';

/** For those who have not answered; for others see late-notice.tsx. */
export const notice = ({ policy, decision, answer, choose, title = words.runsTitle, lead }: Scene & Late): VNode => {
  // Whoever has opted out is told, and asked for nothing.
  const optOut = decision.regime === 'opt-out' && decision.choice?.sale !== false;
  const runs = optional(policy).filter((id) => decision.allowed[id]);
  return (
    <Card
      place={placeOf(policy)}
      title={title}
      equal={[
        ...(optOut
          ? [
              {
                does: 'opt-out',
                label: words.optOut,
                onClick: (event: Event) => answer(saleWord(selling(policy), false), event),
              },
            ]
          : []),
        { does: 'ok', label: words.ok, onClick: (event) => answer({}, event) },
      ]}
      quiet={{ does: 'choose', label: en.choose, onClick: choose }}
    >
      {lead}
      <p>
        {runs[0] ? fill(words.runs, { purposes: purposes(policy, runs) }) : words.runsNothing}
        {en.gap}
        {optOut && decision.sale && words.sells + en.gap}
        <NoticeLink notice={policy.notice} />
      </p>
    </Card>
  );
};
