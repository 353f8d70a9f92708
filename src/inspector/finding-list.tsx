/** What to look at: each finding with what it is, what is wrong with it, and what to write. */
import type { VNode } from 'preact';
import { enInspector as words } from '../messages/en-inspector.js';
import { Tick } from '../ui/tick.js';
import type { Finding } from './findings.js';

const FindingItem = ({ level, kind, what, count = 1, says, paths = [] }: Finding): VNode => (
  <li class={`finding ${level}`}>
    <h4>
      <b>{what}</b> <span>{count > 1 ? `${kind} ×${count}` : kind}</span>
    </h4>
    {says.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
    {paths[0] && (
      <details>
        <summary>{words.addresses}</summary>
        <ul>
          {paths.map((path) => (
            <li key={path}>{path}</li>
          ))}
        </ul>
      </details>
    )}
  </li>
);

export const FindingList = ({ findings }: { findings: readonly Finding[] }): VNode =>
  findings.length ? (
    <ul class="findings">
      {findings.map((one, place) => (
        <FindingItem key={`${one.kind} ${one.what} ${place}`} {...one} />
      ))}
    </ul>
  ) : (
    <p class="clear">
      <Tick /> {words.clear}
    </p>
  );
