/** Everything found at a place, errors first. */
import type { Keys } from './change-in.js';
import { findingsAt, useDesk } from './desk.js';
import { FindingText } from './finding-text.js';

export const Found = ({ keys, deep = false, id }: { keys: Keys; deep?: boolean; id?: string }) => {
  const { errors, advice } = findingsAt(useDesk().verdict, keys, deep);
  return (
    <div id={id} class="founds">
      {errors.map((finding) => (
        <FindingText key={finding.path + finding.message} finding={finding} kind="error" />
      ))}
      {advice.map((finding) => (
        <FindingText key={finding.path + finding.message} finding={finding} kind="advice" />
      ))}
    </div>
  );
};
