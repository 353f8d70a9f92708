/** How the control of our own looks. */
export const linkStyles = `
:host {
  position: fixed !important;
  z-index: var(--heed-z, 1000) !important;
}
button {
  all: initial;
  position: fixed;
  bottom: max(12px, env(safe-area-inset-bottom));
  inset-inline-start: max(12px, env(safe-area-inset-left), env(safe-area-inset-right));
  box-sizing: border-box;
  direction: ltr;
  color-scheme: light dark;
  font: 14px/1.4 var(--heed-font, system-ui, sans-serif);
  min-height: 44px;
  padding: 0 16px;
  border-radius: 99px;
  cursor: pointer;
  color: var(--heed-ink, CanvasText);
  background: var(--heed-paper, Canvas);
  border: 1px solid var(--heed-line, color-mix(in srgb, CanvasText 18%, Canvas));
  box-shadow: 0 4px 14px #0002;
}
:host([dir='rtl']) button {
  direction: rtl;
}
button:focus-visible {
  outline: 2px solid var(--heed-focus, #1d5bd8);
  outline-offset: 2px;
}
@media print {
  button {
    display: none;
  }
}
`;
