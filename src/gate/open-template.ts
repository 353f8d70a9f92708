/** Puts a template's content in its place, its scripts as marks to be run in order, and takes it out again. */
import { restoreAddresses } from './addresses.js';
import { revive } from './revive.js';

/** A template's content on the page. */
export interface Opened {
  readonly template: HTMLTemplateElement;
  readonly start: Node;
  /** Whether its two ends stand in one place still, on the page or kept aside. */
  isWhole(): boolean;
  /** Whether another one was opened inside. */
  holds(other: Opened): boolean;
  /** Puts the template back. Returns what stood there, scripts that ran included: they run once, however often it is opened. */
  close(): DocumentFragment;
}

const copy = (template: HTMLTemplateElement): DocumentFragment => {
  const content = document.importNode(template.content, true);
  for (const element of content.querySelectorAll('*:not([data-heed])')) {
    if (element instanceof HTMLScriptElement) {
      // A copy's text counts as unknown to Trusted Types, even while it does not run, and in Firefox whatever is written later.
      const held = revive(element);
      if (element.type) held.dataset.type = element.type;
      held.type = 'text/plain';
      held.dataset.heed = template.dataset.heed;
      element.replaceWith(held);
    } else restoreAddresses(element);
  }
  return content;
};

/** `before`: what stood there the last time. */
export const openTemplate = (template: HTMLTemplateElement, before?: DocumentFragment): Opened => {
  // What stands between may change hands while it is there: a script that runs is a new element.
  const [start, end] = [document.createComment(''), document.createComment('')];
  template.replaceWith(start, before ?? copy(template), end);
  return {
    template,
    start,
    holds: ({ start: inner }) =>
      !!(start.compareDocumentPosition(inner) & Node.DOCUMENT_POSITION_FOLLOWING) &&
      !!(end.compareDocumentPosition(inner) & Node.DOCUMENT_POSITION_PRECEDING),
    isWhole: () => !!start.parentNode && start.parentNode === end.parentNode,
    close() {
      const content = document.createDocumentFragment();
      while (start.nextSibling && start.nextSibling !== end) content.append(start.nextSibling);
      start.replaceWith(template);
      end.remove();
      return content;
    },
  };
};
