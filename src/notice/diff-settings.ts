/** Which settings differ between two configs, a line each, beside what the Cookie Notice says. Pure. */
import { isObject } from '../is-object.js';
import type { Config } from '../types.js';

/** `diffNotice` tells of these. */
const TOLD = ['$schema', 'notice', 'categories', 'pixels'];

const textOf = (value: unknown): string => (value === undefined ? 'not set' : JSON.stringify(value));

const differences = (was: unknown, is: unknown, path: string): string[] => {
  if (!isObject(was) || !isObject(is))
    return textOf(was) === textOf(is) ? [] : [`${path} was ${textOf(was)}, is ${textOf(is)}`];
  const keys = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...keys].flatMap((key) => differences(was[key], is[key], path ? `${path}.${key}` : key));
};

export const diffSettings = (old: Config, next: Config): string[] => {
  const settings = (config: Config) =>
    Object.fromEntries(Object.entries(config).filter(([key]) => !TOLD.includes(key)));
  return differences(settings(old), settings(next), '');
};
