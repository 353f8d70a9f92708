/** Ids: valid UUIDv7s that carry their time, and subjects that do not repeat. */
import { expect, test } from 'vitest';
import { idOf, newId, newSubject } from '../../src/uuid.js';

const UUID7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const timeOf = (id: string): number => Number.parseInt(id.slice(0, 13).replace('-', ''), 16);

test.each([0, 1, Date.UTC(2026, 10, 22), 2 ** 42 - 1, 2 ** 48 - 1])('time %d stands in the id', (at) => {
  for (const id of [newId(at), idOf(at, '0f1e2d3c4b5a')]) {
    expect(id).toMatch(UUID7);
    expect(timeOf(id)).toBe(at);
  }
});

test('the id of a choice follows from its time and subject, and from both', () => {
  expect(idOf(1795350896789, '0f1e2d3c4b5a')).toBe('01a20340-a095-7000-8000-0f1e2d3c4b5a');
  expect(idOf(1, '000000000000')).not.toBe(idOf(2, '000000000000'));
  expect(idOf(1, '000000000000')).not.toBe(idOf(1, '000000000001'));
});

test('10,000 ids and subjects of one moment differ', () => {
  const many = Array.from({ length: 10_000 });
  expect(new Set(many.map(() => newId(1))).size).toBe(many.length);
  const subjects = many.map(newSubject);
  expect(new Set(subjects).size).toBe(many.length);
  for (const subject of subjects) expect(subject).toMatch(/^[\da-f]{12}$/);
  expect(new Set(subjects.map((subject) => idOf(1, subject))).size).toBe(many.length);
});
