/** Ids of choices, records and subjects. */

/** The lowest 48 bits of a number, hexadecimal. */
export const hex = (number: number | bigint | undefined): string =>
  `${number?.toString(16)}`.padStart(12, '0').slice(-12);

/** Who a choice belongs to: 48 random bits, hexadecimal. */
export const newSubject = (): string => hex(crypto.getRandomValues(new BigUint64Array(1))[0]);

/** UUIDv7 (RFC 9562 §5.7) of a time in milliseconds and of a subject; so the id of a choice follows from the two. */
export const idOf = (at: number, subject: string): string =>
  (hex(at) + subject).replace(/(.{8})(.{4})/, '$1-$2-7000-8000-');

/** A random one, also where the page is not secure and has no `crypto.randomUUID`. */
export const newId = (now: number): string => idOf(now, newSubject());
