/** Ids of choices, records and subjects. */

/** Digits of base 64 in which subjects and stored choices are written. */
export const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789-_ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Who a choice belongs to: eight random digits of base 64. */
export const newSubject = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => DIGITS[byte & 63]).join('');

/**
 * UUIDv7 (RFC 9562 §5.7) of a time in milliseconds and of eight characters, whose codes fill its last 64 bits but for
 * the variant; so the id of a choice follows from its time and subject.
 */
export const idOf = (at: number, subject: string): string =>
  (at.toString(16).padStart(12, '0') + subject.replace(/./g, (digit) => digit.charCodeAt(0).toString(16))).replace(
    /(.{8})(.{4})(..)(..)/,
    '$1-$2-70$3-80$4-',
  );

/** A random one, also where the page is not secure and has no `crypto.randomUUID`. */
export const newId = (now: number): string => idOf(now, newSubject());
