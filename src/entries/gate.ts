/** The door to all that acts on decisions: the gate, the proof, and the views that are due; loaded at once. */
import { openControls } from '../controls.js';
import { openDues } from '../dues.js';
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

/** `real`: nothing is simulated, so that what happens may be kept and told to others. */
const start = (door: Door, real = true): Gate => {
  readRegion(door);
  openSettings(door);
  watch(door);
  openControls(door);
  const gate = openGate(door);
  const acts = real
    ? [(one: Happening) => heal(door, one), reporting(door), gate.apply, openOptOuts(door)]
    : [gate.apply];
  door.hear((happening) => {
    for (const act of acts) act?.(happening);
  });
  if (door.policy.guard) door.part('guard').catch(door.fail);
  if (door.policy.shopify) door.part('shopify').catch(door.fail);
  openDues(door);
  return gate;
};

export const open = (door: Door): Gate | Promise<Gate> => {
  if (!isInspected() && !isNoted(SIMULATION, '{')) return start(door);
  return door
    .load('guard')
    .then((file) => (file as GuardFile).inspector())
    .then(
      ({ prepare }) => start(door, prepare(door)),
      (error) => {
        door.fail(error);
        return start(door);
      },
    );
};
