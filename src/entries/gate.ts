/** The door to all that acts on decisions: the gate, the proof, and the views that are due; loaded at once. */
import { openDues } from '../dues.js';
import { openGate } from '../gate/gate.js';
import { openSettings } from '../gate/settings.js';
import { openOptOuts } from '../opt-outs.js';
import { reporting } from '../report/reporting.js';
import { readRegion } from '../signals/read-region.js';
import { watch } from '../signals/watch.js';
import { heal } from '../storage/heal.js';
import type { Door, Gate } from '../types.js';

export const open = (door: Door): Gate => {
  readRegion(door);
  openSettings(door);
  watch(door);
  const gate = openGate(door);
  const report = reporting(door);
  const tell = openOptOuts(door);
  door.hear((happening) => {
    heal(door, happening);
    report?.(happening);
    gate.apply(happening);
    tell(happening);
  });
  if (door.policy.guard) door.part('guard').catch(door.fail);
  if (door.policy.shopify) door.part('shopify').catch(door.fail);
  openDues(door);
  return gate;
};
