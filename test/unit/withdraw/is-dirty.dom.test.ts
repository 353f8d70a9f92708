/** What counts as typed in and lost by a reload; options that the page itself selected are tried in a browser. */
import { beforeEach, expect, test } from 'vitest';
import { isDirty } from '../../../src/withdraw/is-dirty.js';

const put = (html: string) => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLInputElement & HTMLSelectElement;
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

test.each<[string, (field: HTMLInputElement & HTMLSelectElement) => void]>([
  [
    '<input value="x">',
    (field) => {
      field.value = 'y';
    },
  ],
  [
    '<input value="x">',
    (field) => {
      field.value = '';
    },
  ],
  [
    '<input type="checkbox">',
    (field) => {
      field.checked = true;
    },
  ],
  [
    '<input type="checkbox" checked>',
    (field) => {
      field.checked = false;
    },
  ],
  [
    '<textarea>x</textarea>',
    (field) => {
      field.value = 'xy';
    },
  ],
  [
    '<select><option>a</option><option>b</option></select>',
    (field) => {
      field.selectedIndex = 1;
    },
  ],
  [
    (field) => {
      field.selectedIndex = 0;
    },
  ],
  [
    '<div contenteditable></div>',
    (field) => {
      field.textContent = 'Dear shop';
    },
  ],
])('touched: %s', (html, touch) => {
  const field = put(html);
  expect(isDirty()).toBe(false);
  touch(field);
  expect(isDirty()).toBe(true);
});
