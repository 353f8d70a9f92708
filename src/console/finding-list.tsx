/** Findings as a list, each with a way to the field that it is about. */
import { nameOf } from '../notice/setting-names.js';
import type { Keys } from './change-in.js';
import { type Findings, useDesk } from './desk.js';
import { FindingText } from './finding-text.js';
import { linkTo } from './route.js';

const keysOf = (path: string): Keys =>
  path.split(/[.[]/).map((part) => (part.endsWith(']') ? Number(part.slice(0, -1)) : part));

/** `pixels[2].id`: “Meta Pixel, id”. */
const usePlaceWords = () => {
  const { draft, catalogue } = useDesk();
  return (path: string): string => {
    const [room, index, ...rest] = keysOf(path);
    if (room !== 'pixels' || typeof index !== 'number') return path ? nameOf(keysOf(path)) : 'The config';
    const row = draft.config.pixels?.[index];
    const known = row && 'use' in row ? catalogue.all.find(({ id }) => id === row.use)?.name : row?.name;
    return [known || `Pixel ${index + 1}`, rest.join(' ')].filter(Boolean).join(', ');
  };
};

export const FindingList = ({ findings, kind }: { findings: Findings; kind: 'error' | 'advice' }) => {
  const wordsOf = usePlaceWords();
  return (
    <ul class="findings">
      {findings.map((finding) => {
        const link = linkTo(finding.path);
        return (
          <li key={finding.path + finding.message}>
            {link ? (
              <a href={link}>{wordsOf(finding.path)}</a>
            ) : (
              <>
                <b>{wordsOf(finding.path)}</b> <span class="muted">set by whoever writes the config file</span>
              </>
            )}
            <FindingText finding={finding} kind={kind} />
          </li>
        );
      })}
    </ul>
  );
};
