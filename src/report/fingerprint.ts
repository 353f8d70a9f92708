/** A short fingerprint that tells whether two configs are the same; not a proof against forgery. Pure. */

/** Eight hexadecimal digits (FNV-1a); functions count by their presence only. */
export const fingerprint = (value: unknown): string => {
  const text = JSON.stringify(value, (_, item) => (typeof item === 'function' ? 'function' : item)) ?? '';
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
};
