/** What the inspector does before anything acts on a decision: it hears what fails, and puts in what is simulated. */
import type { Door } from '../types.js';
import type { Told } from './seen.js';
import { setSimulation, simulate, simulation } from './simulation.js';

const heard = new WeakMap<Door, Told[]>();

/** What Heed tells `onError`, from the first call on. */
export const toldBy = (door: Door): readonly Told[] => {
  const known = heard.get(door);
  if (known) return known;
  const told: Told[] = [];
  heard.set(door, told);
  const { onError } = door.policy;
  door.learn({
    onError(error) {
      const { code = '', message } = error as Error & { code?: string };
      told.push({ at: Date.now(), code, message });
      onError?.(error);
    },
  });
  return told;
};

/** False: something is simulated. */
export const prepare = (door: Door): boolean => {
  const { consent, part, fail } = door;
  toldBy(door);
  const wish = simulation();
  if (!wish) return true;
  try {
    simulate(door, wish);
  } catch (error) {
    setSimulation();
    fail(error);
    return true;
  }
  // A page that is simulated says so.
  part('gate').then(() => consent.show('inspector'), fail);
  return false;
};
