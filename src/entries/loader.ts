/** The door to pixels that are declared as data; loaded at once where there is one. */
import { openLoader } from '../gate/loader.js';
import { openRows } from '../gate/rows.js';
import type { Door, Loader } from '../types.js';

export const open = async (door: Door): Promise<Loader> => {
  const gate = await door.part('gate');
  // Before the loader, which trusts them.
  const rows = openRows(door);
  return { ...openLoader(door, gate), rows };
};
