/** How the cover of a held embed looks: as large as that, and hidden with it. */

// Without `grid-auto-rows` WebKit keeps buttons as high as they were before the cover had its size.
export const coverStyles = `
:host {
  all: initial !important;
  position: absolute !important;
  z-index: auto !important;
  width: var(--width) !important;
  height: var(--height) !important;
  margin: var(--y) calc(-1 * var(--x)) calc(-1 * var(--y)) var(--x) !important;
  overflow: hidden !important;
  container-type: size !important;
  visibility: inherit !important;
  pointer-events: inherit !important;
  --heed-soft: color-mix(in srgb, var(--heed-ink) 5%, var(--heed-paper));
}
.cover {
  position: absolute;
  inset: 0;
  visibility: inherit;
  pointer-events: inherit;
  width: auto;
  max-width: none;
  max-height: none;
  padding: 16px;
  gap: 10px;
  place-content: safe center;
  justify-items: center;
  text-align: center;
  background: var(--heed-soft);
  box-shadow: none;
}
.pair {
  grid-template-columns: 1fr 1fr;
  grid-auto-rows: max-content;
}
p {
  max-width: 46ch;
}
.more {
  margin: 0;
}
@container (max-width: 22em) or (max-height: 14em) {
  .cover {
    padding: 10px;
    gap: 8px;
  }
  #text, .more {
    order: 1;
  }
  h2 {
    font-size: .875em;
  }
  p {
    margin-top: 2px;
    font-size: .8125em;
  }
}
@media print {
  .cover {
    visibility: hidden;
  }
}
`;
