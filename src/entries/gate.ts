/** The door to all that acts on decisions: the gate, the proof, and the views that are due; loaded at once, or after the view that asks. */
import { openControls } from '../controls.js';
import { openDues, openSaved } from '../dues.js';
import { openGate } from '../gate/gate.js';
import { openSettings } from '../gate/settings.js';
import { isInspected, SIMULATION } from '../inspected.js';
import { openOptOuts } from '../opt-outs.js';
import { reporting } from '../report/reporting.js';
import { isNoted } from '../session.js';
import { readRegion } from '../signals/read-region.js';
import { watch } from '../signals/watch.js';
import { heal } from '../storage/heal.js';
import type { Door, Gate, GuardFile, Happening } from '../types.js';

type Frames = typeof import('./frames.js');

/** Why a page may not tell or keep what happens in it: it follows the page above, it can keep nothing, or all is simulated. */
type Unreal = 'frame' | 'simulated';

const start = (door: Door, unreal?: Unreal, frames?: Frames): Gate => {
  if (unreal !== 'frame') readRegion(door);
  openSettings(door);
  if (frames && unreal !== 'frame' && (unreal || !frames.hearHost(door))) {
    door.policy.quiet = false;
    door.learn({});
    door.observe();
  }
  watch(door);
  openControls(door);
  const gate = openGate(door);
  const acts = unreal
    ? [gate.apply]
    : [(one: Happening) => heal(door, one), reporting(door), gate.apply, openOptOuts(door), openSaved(door)];
  door.hear((happening) => {
    for (const act of acts)
      try {
        act?.(happening);
      } catch (error) {
        // A record that cannot be made keeps no refusal from the page.
        door.fail(error);
      }
  });
  if (door.policy.guard) door.part('guard').catch(door.fail);
  if (door.policy.shopify) door.part('shopify').catch(door.fail);
  if (unreal !== 'frame') openDues(door);
  return gate;
};

const alone = (door: Door, frames?: Frames): Gate | Promise<Gate> => {
  if (!isInspected() && !isNoted(SIMULATION, '{')) return start(door, undefined, frames);
  return door
    .load('guard')
    .then((file) => (file as GuardFile).inspector())
    .then(
      ({ prepare }) => start(door, prepare(door) ? undefined : 'simulated', frames),
      (error) => {
        door.fail(error);
        return start(door, undefined, frames);
      },
    );
};

const within = async (door: Door, frames: Frames): Promise<Gate> => {
  const top = await frames.topConsent();
  if (top) frames.follow(door, top);
  else if (frames.isMute() && !door.policy.host) frames.keepQuiet(door);
  else return alone(door, frames);
  return start(door, 'frame');
};

export const open = (door: Door): Gate | Promise<Gate> =>
  window.top === window && !door.policy.host
    ? alone(door)
    : import('./frames.js').then((frames) => within(door, frames));
