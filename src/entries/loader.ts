/** The door to pixels that are declared as data; loaded at once where there is one. */
import { openLoader } from '../gate/loader.js';
import { openRows } from '../gate/rows.js';
import { adoptPolicy } from '../gate/trusted-types.js';
import type { Door, Loader } from '../types.js';

export const open = async (door: Door): Promise<Loader> => {
  const { trusted } = await door.part('gate');
  adoptPolicy(trusted);
  // Before the loader, which trusts them.
  openRows(door);
  return openLoader(door);
};
