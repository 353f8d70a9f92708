/** Patches go as they came. */
import { expect, test } from 'vitest';
import { openPatches } from '../../../src/guard/patches.js';

class Lamp {
  #color = 'white';
  get color() {
    return this.#color;
  }
  set color(value: string) {
    this.#color = value;
  }
  say(word: string) {
    return `${this.#color} ${word}`;
  }
}

function patched() {
  const before = Object.getOwnPropertyDescriptors(Lamp.prototype);
  const world = { Lamp };
  const patches = openPatches();
  patches.patch(Lamp.prototype, 'say', (go, _, [word]) => go([`${word}!`]));
  patches.patch(Lamp.prototype, 'color', (go, _, [value]) => go([`dark ${value}`]), 'set');
  patches.patch(world, 'Lamp', (go) => Object.assign(go(), { made: true }));
  patches.patch(Lamp.prototype, 'absent', (go) => go());
  patches.patch(undefined, 'absent', (go) => go());
  return { before, world, patches };
}

test('functions, setters and constructors are led through ours, and keep name, length and prototype', () => {
  const { world, patches } = patched();
  const lamp = new world.Lamp();
  lamp.color = 'red';
  expect(lamp.say('lamp')).toBe('dark red lamp!');
  expect(lamp).toMatchObject({ made: true });
  expect([lamp instanceof world.Lamp, lamp instanceof Lamp, world.Lamp.name, lamp.say.name, lamp.say.length]).toEqual([
    true,
    true,
    'Lamp',
    'say',
    1,
  ]);
  class Big extends world.Lamp {}
  expect(new Big()).toBeInstanceOf(Big);
  patches.stop();
});

test('stop leaves every descriptor as it was', () => {
  const { before, world, patches } = patched();
  expect(Object.getOwnPropertyDescriptors(Lamp.prototype)).not.toEqual(before);
  patches.stop();
  expect(Object.getOwnPropertyDescriptors(Lamp.prototype)).toEqual(before);
  expect(Object.getOwnPropertyDescriptor(Lamp.prototype, 'say')?.value).toBe(before.say.value);
  expect(world.Lamp).toBe(Lamp);
});

test('what was patched over ours stays, and leads through', () => {
  const { before, patches } = patched();
  const inner = Lamp.prototype.say;
  Lamp.prototype.say = function (word) {
    return `(${inner.call(this, word)})`;
  };
  patches.stop();
  expect(new Lamp().say('lamp')).toBe('(white lamp)');
  Object.defineProperties(Lamp.prototype, before);
});
