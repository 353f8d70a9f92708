/** What a link such as "Do Not Sell or Share" opens: a switch for each right to opt out, and no other step. */
import type { VNode } from 'preact';
import { en } from '../messages/en.js';
import { enOpened as opened } from '../messages/en-opened.js';
import { enOptOut as words } from '../messages/en-opt-out.js';
import { Button, type Modal } from './card.js';
import { DialogHead } from './dialog-head.js';
import { OptOutRow, type Row } from './opt-out-row.js';
import { rightsOf } from './rights.js';
import { SafeLink } from './safe-link.js';

export interface Stand extends Row {
  modal: Modal;
  choose(): void;
  close(): void;
}

const OTHER = ['know', 'delete', 'correct', 'email', 'account'] as const;

export const optOutCard = ({ modal, choose, close, ...row }: Stand): VNode => {
  const { policy, decision } = row;
  const pages = policy.notice.rights ?? {};
  const others = OTHER.filter((name) => pages[name]);
  return (
    <dialog class="card preferences" part="card dialog" aria-labelledby="title" aria-describedby="text" {...modal}>
      <DialogHead
        title={opened.choices}
        intro={words.intro}
        notice={policy.notice}
        close={words.close}
        onClose={close}
      />
      <div class="body">
        <ul>
          {rightsOf(policy, decision).map((right) => (
            <OptOutRow key={right.id} right={right} {...row} />
          ))}
        </ul>
        {others[0] && (
          <nav class="others" aria-labelledby="others">
            <h3 id="others">{words.rights}</h3>
            <ul>
              {others.map((name) => (
                <li key={name}>
                  <SafeLink href={pages[name] as string}>{words[name]}</SafeLink>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
      <div class="foot">
        <Button does="choose" label={en.choose} onClick={choose} quiet />
      </div>
    </dialog>
  );
};
