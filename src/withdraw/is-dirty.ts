/** Whether a visitor has typed something into the page that a reload would lose. */

/** What a field of this kind holds before anyone has touched it: a range, a color and a checkbox are never empty. */
const presetOf = (field: HTMLInputElement): string => {
  const fresh = document.createElement('input');
  for (const name of ['type', 'min', 'max', 'step', 'value'])
    if (field.hasAttribute(name)) fresh.setAttribute(name, field.getAttribute(name) as string);
  return fresh.value;
};

export const isDirty = (): boolean =>
  [...document.querySelectorAll('input')].some(
    (field) => field.type !== 'hidden' && (field.checked !== field.defaultChecked || field.value !== presetOf(field)),
  ) ||
  [...document.querySelectorAll('textarea')].some((field) => field.value !== field.defaultValue) ||
  [...document.querySelectorAll('select')].some((select) => {
    const options = [...select.options];
    const preset = options.some((option) => option.defaultSelected);
    return options.some((option, index) =>
      preset || select.multiple ? option.selected !== option.defaultSelected : option.selected && index > 0,
    );
  }) ||
  // Nobody knows what was in there before.
  [...document.querySelectorAll('[contenteditable]:not([contenteditable=false])')].some((element) =>
    element.textContent?.trim(),
  );
