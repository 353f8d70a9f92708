/** The door to all that acts on decisions: the gate, the proof, and the ways to the views; loaded at once. */
import { openGate } from '../gate/gate.js';
import { reporting } from '../report/reporting.js';
import type { Door, Gate } from '../types.js';
import { openWays } from '../ways.js';

export const open = (door: Door): Gate => {
  const gate = openGate(door);
  const report = reporting(door);
  door.hear((happening) => {
    report?.(happening);
    gate.apply(happening);
  });
  openWays(door);
  return gate;
};
