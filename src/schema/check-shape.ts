/** Holds a value against a definition and names everything that does not fit. Pure. */
import * as v from 'valibot';
import { isObject } from '../is-object.js';
import { nearest } from '../nearest.js';
import { type Finding, within, wrong } from './finding.js';

/** The parts of a definition, as far as its kind has them. */
interface Definition extends v.GenericSchema {
  entries?: Readonly<Record<string, Definition>>;
  item?: Definition;
  wrapped?: Definition;
  key?: Definition;
  value?: Definition;
  options?: readonly Definition[];
  message?: string;
}

const unknown = (path: string, name: string, known: readonly string[]): Finding => {
  const near = nearest(name, known);
  return { path, message: `unknown, ${near ? `did you mean ${near}? ` : ''}write one of ${known.join(', ')}` };
};

/** Which of several definitions a value was meant to fit: for an object the first whose first key it has. */
const meant = (options: readonly Definition[], value: unknown): Definition | undefined => {
  if (!isObject(value)) return;
  const named = options.filter(({ entries }) => entries);
  const isMeant = ({ entries = {} }: Definition) => Object.hasOwn(value, Object.keys(entries)[0] ?? '');
  return options.find(({ type }) => type === 'record') ?? (named.length > 1 ? named.find(isMeant) : named[0]);
};

/**
 * What breaks a definition, each with its path. valibot judges single values; what holds them is gone through here, since
 * valibot stops at the first unknown key, takes a list for an object, and passes over names such as `constructor`.
 */
export const checkShape = (schema: v.GenericSchema, value: unknown, path = ''): Finding[] => {
  const { type, entries, item, wrapped, key, value: each, options, message = '' } = schema as Definition;
  if (wrapped) return value === undefined ? [] : checkShape(wrapped, value, path);
  if (entries) {
    const known = Object.keys(entries);
    if (!isObject(value)) return [wrong(path, value, `an object of ${known.join(', ')}`)];
    const strange = Object.keys(value).filter((name) => !Object.hasOwn(entries, name) && value[name] !== undefined);
    return [
      ...strange.map((name) => unknown(within(path, name), name, known)),
      ...known.flatMap((name) => checkShape(entries[name] as Definition, value[name], within(path, name))),
    ];
  }
  if (item) {
    if (!Array.isArray(value)) return [wrong(path, value, 'a list')];
    return value.flatMap((one, index) => checkShape(item, one, within(path, index)));
  }
  if (key && each) {
    if (!isObject(value)) return [wrong(path, value, message)];
    return Object.keys(value).flatMap((name) => {
      const place = within(path, name);
      const misnamed = checkShape(key, name, place);
      return misnamed.length || value[name] === undefined ? misnamed : checkShape(each, value[name], place);
    });
  }
  if (type === 'any') return value === undefined ? [wrong(path, value, 'a JSON value')] : [];
  if (type === 'union') {
    const option = meant(options ?? [], value);
    if (option) return checkShape(option, value, path);
    const single = options?.filter((one) => !one.entries && !one.key) ?? [];
    return single.some((one) => v.is(one, value)) ? [] : [wrong(path, value, message)];
  }
  const [issue] = v.safeParse(schema, value).issues ?? [];
  return issue ? [wrong(path, value, message || issue.message)] : [];
};
