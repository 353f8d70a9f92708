/** Puts a template's content in its place; its scripts become marks, to be run in order. */
import { restoreAddresses } from './addresses.js';
import { trusted } from './trusted-types.js';

/** Returns the nodes, which go again on withdrawal. */
export const openTemplate = (template: HTMLTemplateElement): ChildNode[] => {
  const content = document.importNode(template.content, true);
  for (const element of content.querySelectorAll('*:not([data-heed])')) {
    if (element instanceof HTMLScriptElement) {
      if (element.type) element.dataset.type = element.type;
      element.type = 'text/plain';
      element.dataset.heed = template.dataset.heed;
      // A copy's text counts as unknown to Trusted Types, even while it does not run.
      if (element.text) element.text = trusted().createScript(element.text);
    } else restoreAddresses(element);
  }
  const nodes = [...content.childNodes];
  template.replaceWith(content);
  return nodes;
};
