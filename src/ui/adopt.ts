/** Adds style sheets of ours, whatever the page's content policy allows. */

/** Adds a style sheet to the page or to a shadow root. Returns how to take it away. */
export const adopt = (root: Document | ShadowRoot, css: string): (() => void) => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = root.adoptedStyleSheets.concat(sheet);
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    // Before Safari 16.4 there are no constructed sheets, which no content policy stops: borrow the page's nonce.
    const style = document.createElement('style');
    style.nonce = document.querySelector<HTMLElement>('[nonce]')?.nonce ?? '';
    style.textContent = css;
    ((root as Document).head ?? root).append(style);
    return () => style.replaceWith();
  }
};
