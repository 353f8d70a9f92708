/** Whether a visitor has typed something into the page that a reload would lose. */

export const isDirty = (): boolean =>
  [...document.querySelectorAll<HTMLInputElement>('input, textarea')].some(
    (field) =>
      field.type !== 'hidden' && (field.value !== field.defaultValue || field.checked !== field.defaultChecked),
  ) ||
  [...document.querySelectorAll('select')].some((select) => {
    const options = [...select.options];
    const preset = options.some((option) => option.defaultSelected);
    return options.some((option, index) =>
      preset || select.multiple ? option.selected !== option.defaultSelected : option.selected && index > 0,
    );
  });
