// Finds and makes elements of the live page.
export const find = (selector, root = document) => root.querySelector(selector);

export const make = (tag, className, ...content) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
};
