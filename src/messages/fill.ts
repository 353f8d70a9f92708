/** Puts values where a text names them in braces. */

/** The text in pieces, each `{name}` replaced by its value, which may be anything that a view can draw. */
export const pieces = <T>(text: string, values: Readonly<Record<string, T>>): (T | string | undefined)[] =>
  text.split(/{(\w+)}/).map((piece, at) => (at % 2 ? values[piece] : piece));

export const fill = (text: string, values: Readonly<Record<string, string>>): string => pieces(text, values).join('');
