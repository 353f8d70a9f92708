/** Gives the focus to the first of these elements that is there, once what was just changed is drawn. */
export const focusOn = (...ids: string[]): void => {
  requestAnimationFrame(() => {
    const target = ids.map((id) => document.getElementById(id)).find(Boolean);
    target?.focus();
  });
};

/** The control that edits this path, or the nearest one that holds it. */
export const focusAt = (path: string): void => {
  const fits = [...document.querySelectorAll<HTMLElement>('[data-path]')]
    .map((element) => ({ element, place: element.dataset.path ?? '' }))
    .filter(({ place }) => path === place || (path.startsWith(place) && /[.[]/.test(path.charAt(place.length))))
    .sort((a, b) => b.place.length - a.place.length);
  fits[0]?.element.focus();
};
