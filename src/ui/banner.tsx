/** Asks before anything optional runs. */
import type { VNode } from 'preact';
import { en } from '../messages/en.js';
import { fill } from '../messages/fill.js';
import { Card, type Late, placeOf } from './card.js';
import { NoticeLink } from './notice-link.js';
import { optional, purposes, type Scene } from './scene.js';

/** It comes with the first views, for those who were never asked; for others, and as a dialog, see late-views.tsx. */
export const banner = ({ policy, signal, answer, choose, modal, title = en.askTitle, lead }: Scene & Late): VNode => (
  <Card
    place={placeOf(policy)}
    modal={modal}
    title={title}
    equal={[
      { does: 'reject', label: en.reject, onClick: (event) => answer('none', event) },
      { does: 'accept', label: en.accept, onClick: (event) => answer('all', event, !!signal) },
    ]}
    quiet={{ does: 'choose', label: en.choose, onClick: choose }}
  >
    {lead}
    <p>
      {fill(en.ask, { purposes: purposes(policy, optional(policy)) })}
      {en.gap}
      <NoticeLink notice={policy.notice} />
    </p>
    {signal && (
      <p>
        {fill(en.sends, { signal })}
        {en.gap}
        {en.askSignal}
      </p>
    )}
  </Card>
);
