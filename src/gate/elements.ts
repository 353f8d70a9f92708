/** Releases and holds marks that are not scripts: templates, and elements whose addresses wait in `data-` attributes. */

const ADDRESSES = ['src', 'srcset', 'href'];

/** Puts `data-src` and its like where the browser looks. */
export const restoreAddresses = (element: Element): void => {
  for (const name of ADDRESSES) {
    const value = element.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
};

/** Takes the addresses away again; what a frame plays stops only when the frame goes. Returns the element that is held now. */
export const holdAddresses = (element: Element): Element => {
  const held = element.localName === 'iframe' ? (element.cloneNode() as Element) : element;
  for (const name of ADDRESSES) if (held.hasAttribute(`data-${name}`)) held.removeAttribute(name);
  if (held !== element) element.replaceWith(held);
  return held;
};

/** A template's content in place; its scripts become marks, to be run in order. Returns the nodes, which go again on withdrawal. */
export const openTemplate = (template: HTMLTemplateElement): ChildNode[] => {
  const content = document.importNode(template.content, true);
  for (const element of content.querySelectorAll('*:not([data-heed])')) {
    if (element instanceof HTMLScriptElement) {
      if (element.type) element.dataset.type = element.type;
      element.type = 'text/plain';
      element.dataset.heed = template.dataset.heed;
    } else restoreAddresses(element);
  }
  const nodes = [...content.childNodes];
  template.replaceWith(content);
  return nodes;
};
