/** Asks before anything optional runs. */
import type { VNode } from 'preact';
import { en } from '../messages/en.js';
import { fill } from '../messages/fill.js';
import { Card, type Modal, placeOf } from './card.js';
import { NoticeLink } from './notice-link.js';
import { optional, purposes, type Scene } from './scene.js';

export const banner = ({ policy, decision: { choice }, signal, answer, choose }: Scene, modal?: Modal): VNode => (
  <Card
    place={placeOf(policy)}
    modal={modal}
    title={!choice ? en.askTitle : choice.notice === policy.notice.version ? en.choose : en.changed}
    equal={[
      { does: 'reject', label: en.reject, onClick: (event) => answer('none', event) },
      { does: 'accept', label: en.accept, onClick: (event) => answer('all', event, !!signal) },
    ]}
    quiet={{ does: 'choose', label: en.choose, onClick: choose }}
  >
    <p>
      {fill(en.ask, { purposes: purposes(policy, optional(policy)) })} <NoticeLink notice={policy.notice} />
    </p>
    {signal && (
      <p>
        {fill(en.sends, { signal })} {en.askSignal}
      </p>
    )}
  </Card>
);
