/** What counts as typed in and lost by a reload; options that the page itself selected are tried in a browser. */
import { beforeEach, expect, test } from 'vitest';
import { isDirty } from '../../../src/withdraw/is-dirty.js';

const put = (html: string) => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
};
beforeEach(() => put(''));

test.each([
  '<input value="x">',
  '<input type="checkbox">',
  '<input type="checkbox" checked value="yes">',
  '<input type="radio" name="size">',
  '<input type="range" min="10" max="20">',
  '<input type="color">',
  '<input type="hidden" value="token">',
  '<textarea>x</textarea>',
  '<select><option>a</option><option>b</option></select>',
  '<div contenteditable></div>',
  '<div contenteditable="false">text</div>',
])('untouched: %s', (html) => {
  put(html);
  expect(isDirty()).toBe(false);
});

test.each<[string, Partial<HTMLInputElement & HTMLSelectElement>]>([
  ['<input value="x">', { value: 'y' }],
  ['<input value="x">', { value: '' }],
  ['<input type="checkbox">', { checked: true }],
  ['<input type="checkbox" checked>', { checked: false }],
  ['<textarea>x</textarea>', { value: 'xy' }],
  ['<select><option>a</option><option>b</option></select>', { selectedIndex: 1 }],
  ['<div contenteditable></div>', { textContent: 'Dear shop' }],
])('touched: %s, %j', (html, change) => {
  const field = put(html);
  expect(isDirty()).toBe(false);
  Object.assign(field, change);
  expect(isDirty()).toBe(true);
});
