/** A short fingerprint that tells whether two configs are the same; not a proof against forgery. Pure. */

/** Eight hexadecimal digits (FNV-1a); functions count by their presence only. */
export const fingerprint = (value: unknown): string => {
  const text =
    JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key) {
      // As it is, whatever libraries taught lists and objects to say of themselves by `toJSON`.
      return typeof this[key] === 'function' ? 'function' : this[key];
    }) ?? '';
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
};
