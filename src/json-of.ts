/** A value as JSON, whatever libraries taught lists and objects to say of themselves by `toJSON`. Pure. */

export const jsonOf = (value: unknown): string =>
  JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key) {
    return this[key];
  });
