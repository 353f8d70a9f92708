/** Moves the addresses of an element between where the browser looks and where it does not. */

const ADDRESSES = ['src', 'srcset', 'href'];

/** Puts `data-src` and its like where the browser looks. */
export const restoreAddresses = (element: Element): void => {
  for (const name of ADDRESSES) {
    const value = element.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
};

/** Whether they are there already, as in a copy of a released one. */
export const isRestored = (element: Element): boolean =>
  ADDRESSES.some((name) => {
    const value = element.getAttribute(`data-${name}`);
    return value !== null && value === element.getAttribute(name);
  });

/** Takes the addresses away again; what a frame plays stops only when the frame goes. Returns the element that is held now. */
export const holdAddresses = (element: Element): Element => {
  // One that is kept aside plays nothing, and whoever keeps it will put the same one back.
  const held = element.localName === 'iframe' && element.isConnected ? (element.cloneNode() as Element) : element;
  for (const name of ADDRESSES) if (held.hasAttribute(`data-${name}`)) held.removeAttribute(name);
  if (held !== element) element.replaceWith(held);
  return held;
};
