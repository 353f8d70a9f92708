/** Tells a visitor once that the browser's signal and an earlier yes disagree, and that the signal wins. */
import type { VNode } from 'preact';
import { en } from '../messages/en.js';
import { enOpened as words } from '../messages/en-opened.js';
import { fill } from '../messages/fill.js';
import { Card, placeOf } from './card.js';
import { NoticeLink } from './notice-link.js';
import { saleWord, selling } from './sale-word.js';
import { purposes, type Scene } from './scene.js';

export const conflict = ({ policy, decision: { choice }, signal, answer }: Scene): VNode => {
  const before = selling(policy).filter((id) => choice?.allowed[id] !== false);
  return (
    <Card
      place={placeOf(policy, 'box')}
      title={words.conflictTitle}
      equal={[
        { does: 'keep', label: words.keep, onClick: (event) => answer(saleWord(selling(policy), false), event) },
        { does: 'override', label: words.override, onClick: (event) => answer(saleWord(before, true), event, true) },
      ]}
    >
      <p>
        {fill(en.sends, { signal })}
        {en.gap}
        {fill(words.conflict, { purposes: purposes(policy, before) })}
        {en.gap}
        <NoticeLink notice={policy.notice} />
      </p>
    </Card>
  );
};
