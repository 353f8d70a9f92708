/** A name for a version of the Cookie Notice that was not used yet: the day, or the next of that day. Pure. */
export const freeVersion = (date: string, used: readonly string[]): string => {
  let version = date;
  for (let count = 2; used.includes(version); count++) version = `${date}.${count}`;
  return version;
};
