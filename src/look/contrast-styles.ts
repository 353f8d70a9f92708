/** How the views look in `contrast`: 7:1 and more (WCAG 2.2 AAA, 1.4.6), larger words, thick lines, links and focus that cannot be missed. */
export const contrastStyles = `
@supports (color: light-dark(#000, #fff)) {
  :host(:not([data-heed-inspector])) {
    --heed-ink: light-dark(#000, #fff);
    --heed-paper: light-dark(#fff, #000);
    --heed-muted: light-dark(#000, #fff);
    --heed-line: light-dark(#000, #fff);
    --heed-soft: light-dark(#f0f0f0, #262626);
    --heed-button: light-dark(#000, #ffe500);
    --heed-button-ink: light-dark(#fff, #000);
    --heed-focus: light-dark(#0030d0, #5ce1ff);
    --heed-on: light-dark(#00552f, #ffe500);
    --heed-radius: 6px;
  }
  :host(:not([data-heed-inspector])) .card {
    font-size: 1.125rem;
    border-width: 3px;
    box-shadow: none;
  }
  :host .box, :host .status {
    width: 27em;
  }
  :host .bar {
    max-width: 67em;
  }
  :host h2 {
    font-size: 1.25em;
    font-weight: 700;
  }
  :host p, :host .button, :host .quiet, :host summary, :host .others a {
    font-size: 1em;
  }
  :host .button, :host .quiet {
    min-height: 48px;
    font-weight: 700;
    border-radius: 4px;
  }
  :host .button {
    padding-inline: 2px;
    border-width: 3px;
  }
  :host a, :host .quiet, :host summary {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }
  :host .card:not(.cover) .pair {
    grid-template-columns: repeat(auto-fit, minmax(min(6.25em, 100%), 1fr));
  }
  :host footer {
    padding-block: 14px;
  }
  :host .track {
    border-width: 3px;
    padding: 3px;
  }
  :host .body, :host .category + .category, :host .aside, :host .pixel, :host .others {
    border-width: 2px;
  }
  :host :focus-visible {
    outline-width: 4px;
    outline-offset: 3px;
  }
  :host .x:focus-visible {
    outline-offset: -9px;
  }
}
`;
