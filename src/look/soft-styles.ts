/** How the views look in `soft`: warm and round, the answers in one quiet green. */

// Without `light-dark()` it would have no colors at all: there the views stay plain.
export const softStyles = `
@supports (color: light-dark(#000, #fff)) {
  :host(:not([data-heed-inspector])) {
    --heed-ink: light-dark(#2b2622, #f3eee7);
    --heed-paper: light-dark(#fdfaf6, #26221f);
    --heed-muted: light-dark(#665e56, #beb4a9);
    --heed-line: light-dark(#ebe3d9, #3f3933);
    --heed-soft: light-dark(#f5efe7, #2f2a26);
    --heed-button: light-dark(#2c5f50, #a5d8c6);
    --heed-button-ink: light-dark(#fff, #10261e);
    --heed-focus: light-dark(#2c5f50, #a5d8c6);
    --heed-on: light-dark(#2c7a5c, #7cc9a8);
    --heed-radius: 24px;
  }
  :host(:not([data-heed-inspector])) .card {
    padding: min(24px, 6%);
    box-shadow: 0 1px 2px #3b2a1814, 0 16px 48px #3b2a1829;
  }
  :host .card.preferences {
    padding: 0;
  }
  :host .card.cover {
    padding: 16px;
    box-shadow: none;
  }
  :host .button {
    border-radius: 99px;
  }
  :host h2 {
    letter-spacing: -.01em;
  }
}
`;
