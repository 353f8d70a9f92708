/** What the inspector does before anything acts on a decision: it hears what fails, and puts in what is simulated. */
import type { Door } from '../types.js';
import { hear } from './hear.js';
import { showInspector } from './inspector.js';
import { setSimulation, simulate, simulation } from './simulation.js';

const put = (door: Door): boolean => {
  const wish = simulation();
  try {
    if (wish) simulate(door, wish);
    return !wish;
  } catch (error) {
    setSimulation();
    door.fail(error);
    return true;
  }
};

/** False: something is simulated. */
export const prepare = (door: Door): boolean => {
  hear(door, true);
  const real = put(door);
  // Beside a view that is due, not in its place.
  door
    .part('gate')
    .then(() => showInspector(door))
    .catch(door.fail);
  return real;
};
