/** Whether the parser is done with an element: what it still adds would stand beside what we draw. */

export const isParsed = (element: Element): boolean => {
  if (document.readyState !== 'loading') return true;
  for (let one: Element | null = element; one; one = one.parentElement) if (one.nextSibling) return true;
  return false;
};
