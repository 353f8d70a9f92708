/** How the panel looks, over what all views have: at the right of wide screens and at the bottom of others. */
export const dockStyles = `
:host {
  z-index: calc(var(--heed-z) + 1) !important;
  --heed-on: #0f8a57;
  --heed-soft: color-mix(in srgb, var(--heed-ink) 5%, var(--heed-paper));
  --good: color-mix(in srgb, var(--heed-on) 80%, var(--heed-ink));
  --bad: color-mix(in srgb, #e5242b 78%, var(--heed-ink));
  --odd: color-mix(in srgb, #d98a00 62%, var(--heed-ink));
}
.dock {
  inset: auto 0 0;
  width: auto;
  max-width: none;
  height: 55vh;
  max-height: none;
  grid-template-rows: auto auto minmax(0, 1fr) auto;
  gap: 0;
  padding: 0;
  overflow: visible;
  border-width: 1px 0 0;
  border-radius: 0;
  box-shadow: 0 -4px 32px #0002;
}
.dock > * {
  font-size: .9375em;
}
.small {
  height: auto;
}
header {
  grid-row: 1;
  display: grid;
  grid-template-columns: 1fr auto auto auto;
  align-items: center;
  gap: 0 4px;
  padding: 6px 8px 6px 16px;
}
h2 {
  font-size: 1em;
  overflow-wrap: normal;
  outline-offset: 4px;
}
h2:focus {
  outline: 0;
}
.count {
  display: flex;
  align-items: center;
  gap: 6px;
  margin: 0 4px 0 0;
  padding: 2px 10px;
  border-radius: 99px;
  font-size: small;
  font-weight: 600;
  color: var(--good);
  background: color-mix(in srgb, var(--good) 12%, var(--heed-paper));
}
.count.bad, .count.odd {
  color: var(--heed-paper);
  background: var(--bad);
}
.count.odd {
  background: var(--odd);
}
.icon {
  width: 44px;
  height: 44px;
  display: grid;
  place-content: center;
  padding: 0;
  border: 0;
  border-radius: 10px;
  background: none;
  color: var(--heed-muted);
}
.icon:focus-visible {
  outline-offset: -6px;
}
.simulated {
  grid-row: 2;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 4px 12px;
  padding: 8px 16px;
  background: color-mix(in srgb, var(--odd) 16%, var(--heed-paper));
  border-top: 1px solid var(--heed-line);
}
.simulated p {
  flex: 1 14em;
  margin: 0;
  color: var(--heed-ink);
}
.body {
  grid-row: 3;
  overflow: auto;
  overscroll-behavior: contain;
  padding: 16px;
  border-block: 1px solid var(--heed-line);
}
.column + .column {
  margin-top: 28px;
}
footer {
  grid-row: 4;
  display: grid;
  gap: 6px;
  padding: 10px 16px;
}
footer p {
  margin: 0;
}
footer p:empty {
  display: none;
}
@media (max-width: 39.99em) {
  .dock {
    display: block;
    overflow: auto;
    overscroll-behavior: contain;
  }
  header {
    position: sticky;
    top: 0;
    z-index: 1;
    background: var(--heed-paper);
    border-bottom: 1px solid var(--heed-line);
  }
  .small header, .body {
    border: 0;
  }
}
@media (min-width: 40em) {
  .body {
    display: grid;
    grid-template-columns: 3fr 2fr;
    gap: 0 32px;
    align-items: start;
  }
  .column + .column {
    margin: 0;
  }
  footer {
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 6px 16px;
  }
  textarea {
    grid-column: 1 / -1;
  }
}
@media (min-width: 60em) {
  .dock {
    inset: 0 0 0 auto;
    width: 26.25em;
    height: auto;
    border-width: 0 0 0 1px;
    box-shadow: none;
  }
  .small {
    inset: auto 16px 16px auto;
    width: auto;
    max-width: 26.25em;
    border-width: 1px;
    border-radius: var(--heed-radius);
    box-shadow: 0 8px 40px #0003;
    overflow: clip;
  }
  .body {
    display: block;
  }
  .column + .column {
    margin-top: 28px;
  }
}
`;
