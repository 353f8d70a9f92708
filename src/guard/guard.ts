/** Watches for third parties that no mark covers: tells of them, and holds what it can. Best effort, unlike marks. */
import type { Door, Guard } from '../types.js';
import { catalogue } from './catalogue.js';
import { watchConnections } from './connections.js';
import { watchCookies } from './cookies.js';
import { watchElements } from './elements.js';
import { openHeld } from './held.js';
import { isLate } from './is-late.js';
import { openJudge } from './judge.js';
import { openLeaks } from './leaks.js';
import { openPatches } from './patches.js';
import { watchRequests } from './requests.js';
import { openSight } from './sight.js';
import { watchTimeline } from './timeline.js';

export const openGuard = (door: Door): Guard => {
  const { consent, fail, undo } = door;
  const judge = openJudge(door, catalogue, location.hostname);
  const leaks = openLeaks(door);
  const sight = openSight(door, judge, leaks);
  const patches = openPatches();
  const held = openHeld((address) => {
    const owner = judge.owner(address);
    return !!owner && judge.state(owner) === 'refused';
  }, fail);

  if (isLate(window.dataLayer ?? []))
    fail('a tag manager started before Heed: put heed.js first into the head, not into a container', 'late');
  watchElements(patches, sight, held);
  watchRequests(patches, sight, held);
  watchConnections(patches, sight);
  watchCookies(patches, sight);
  const endTimeline = watchTimeline(sight);
  // A click is answered on screen before anything starts.
  const forget = consent.subscribe(() => setTimeout(held.release));

  const stop = () => {
    forget();
    endTimeline();
    patches.stop();
    held.stop();
  };
  undo.push(stop);
  return { leaks: () => [...leaks.list], stop };
};
