/** Whether visitors are asked again, why, and how to have it otherwise where nothing calls for either. */
import { freeVersion } from '../notice/free-version.js';
import type { Config } from '../types.js';
import type { Changes } from './api.js';
import { useEdit } from './desk.js';
import { today } from './time-words.js';

export const AskAgain = ({ changes, live }: { changes: Changes; live: Config }) => {
  const edit = useEdit();
  const { asksAgain, material, version, wording } = changes;
  const { version: now, history = [] } = live.notice;
  const used = [now, ...history.map((change) => change.version)];
  return (
    <div class="verdict" aria-live="polite">
      <p>
        <b>{asksAgain ? 'Visitors are asked again' : 'Nobody is asked again'}</b>
        {asksAgain
          ? material
            ? ', because an older yes does not cover what is new.'
            : ', though nothing in your changes calls for it.'
          : wording.length
            ? ', unless a changed text means something else now: you decide.'
            : ', and nobody need be.'}
        {asksAgain && ` The Cookie Notice becomes version ${version}.`}
      </p>
      {!material && (
        <button
          type="button"
          class="button line"
          onClick={() =>
            edit(
              ['notice', 'version'],
              asksAgain ? now : freeVersion(today(), used),
              asksAgain ? 'Asking nobody again' : 'Asking everybody again',
            )
          }
        >
          {asksAgain ? 'Ask nobody again' : 'Ask everybody again, all the same'}
        </button>
      )}
    </div>
  );
};
