/** What definitions are made of. The message of each rule says what to write. Pure. */
import * as v from 'valibot';

/** Keys of exactly this type: one that is new in types.ts is missed here by the compiler. */
export type Keys<T> = { [Key in keyof T]-?: v.GenericSchema<unknown, unknown> };

const fits = (pattern: RegExp, words: string) => v.pipe(v.string(words), v.regex(pattern, words));

export const text = v.pipe(v.string('a text'), v.nonEmpty('a text'));
export const flag = v.boolean('true or false');
/** `sale`, `all` and `none` are words of the API, in any case. JSON Schema knows no flags. */
export const id = fits(
  /^(?!([Ss][Aa][Ll][Ee]|[Aa][Ll][Ll]|[Nn][Oo][Nn][Ee])$)[A-Za-z][\w.-]*$/,
  'an id: letters, digits, - _ .',
);
export const region = fits(/^(\*|unknown|[A-Z]{2}(-[A-Z\d]{1,3})?)$/, 'an ISO 3166 code such as US-CA, * or unknown');
/** No scheme but these. */
export const address = fits(
  /^[^\S\t-\r]*([Hh][Tt][Tt][Pp][Ss]?:|[Mm][Aa][Ii][Ll][Tt][Oo]:|[^: ]*([/?#]|$))/,
  'an https address or a path',
);

export const oneOf = <Word extends string>(words: Record<Word, true>) => {
  const known = Object.keys(words) as Word[];
  return v.picklist(known, `one of ${known.join(', ')}`);
};
export const optional = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(schema);
export const list = <Schema extends v.GenericSchema>(schema: Schema) => v.array(schema);
/** `name`: of its type in types.ts, where its manual is. */
export const object = <const Entries extends v.ObjectEntries>(name: string, entries: Entries) =>
  v.pipe(v.strictObject(entries), v.title(name));
/** Any names that fit, each with such a value. */
export const table = <Value extends v.GenericSchema>(
  name: v.GenericSchema<string, string>,
  value: Value,
  words: string,
) => v.record(name, value, words);
export const either = <const Options extends v.UnionOptions>(options: Options, words: string) =>
  v.union(options, words);
