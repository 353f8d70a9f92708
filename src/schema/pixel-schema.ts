/** The shape of a pixel: its keys and what kind of value each has. What these values must be is said by pixels/check-row.ts. Pure. */
import * as v from 'valibot';
import type { Json, Pixel, PixelCookie, PixelStorage, PixelUse, Step } from '../types.js';
import { either, flag, id, type Keys, list, object, oneOf, optional, table, text } from './rules.js';

const any = v.string('a text');
const json = v.any() as v.GenericSchema<Json>;
const number = v.number('a number');

/** Of a union the keys of one member. */
type StepOf<Kind extends string> = Extract<Step, Readonly<Record<Kind, unknown>>>;

const step = either(
  [
    object('Step', {
      stub: any,
      queue: optional(any),
      methods: optional(list(any)),
    } satisfies Keys<StepOf<'stub'>>),
    object('Step', { push: any, value: json } satisfies Keys<StepOf<'push'>>),
    object('Step', { call: any, args: list(json) } satisfies Keys<StepOf<'call'>>),
    object('Step', { new: any, args: list(json), as: any } satisfies Keys<StepOf<'new'>>),
    object('Step', {
      script: any,
      attributes: optional(table(any, any, 'an object of texts')),
    } satisfies Keys<StepOf<'script'>>),
    object('Step', { set: any, value: json } satisfies Keys<StepOf<'set'>>),
  ],
  'a step: stub, push, call, new, script or set',
);
const steps = optional(list(step));

const cookie = {
  name: any,
  pattern: optional(any),
  days: optional(number),
  purpose: any,
  httpOnly: optional(flag),
} satisfies Keys<PixelCookie>;

export const pixel = object('Pixel', {
  id,
  name: any,
  vendor: any,
  purpose: optional(any),
  privacyUrl: optional(any),
  category: id,
  sale: optional(flag),
  needs: optional(list(any)),
  hosts: optional(list(any)),
  paths: optional(list(any)),
  cookies: optional(list(object('PixelCookie', cookie))),
  foreignCookies: optional(list(object('PixelCookie', { ...cookie, host: any }))),
  storage: optional(
    list(
      object('PixelStorage', {
        area: oneOf<PixelStorage['area']>({ local: true, session: true, idb: true, cache: true }),
        key: any,
        purpose: any,
      } satisfies Keys<PixelStorage>),
    ),
  ),
  before: steps,
  load: steps,
  allow: steps,
  refuse: steps,
  persists: optional(flag),
  restrict: steps,
  unrestrict: steps,
  restricted: optional(flag),
  off: optional(flag),
  unverified: optional(list(any)),
} satisfies Keys<Pixel>);

export const pixelUse = object('PixelUse', {
  use: id,
  id: optional(text),
  settings: optional(table(any, any, 'an object of texts')),
  without: optional(list(any)),
  category: optional(id),
  sale: optional(flag),
  restricted: optional(flag),
  off: optional(flag),
} satisfies Keys<PixelUse>);
