/** How preferences look, and the views that are loaded with them. */

// Dialogs are no grids: WebKit makes a grid of fitting height as high as it may become.
export const preferencesStyles = `
:host {
  --heed-on: #0f8a57;
  --heed-soft: color-mix(in srgb, var(--heed-ink) 5%, var(--heed-paper));
}
dialog.card {
  inset: 0;
  margin: auto;
  display: flex;
  flex-direction: column;
  height: fit-content;
}
::backdrop {
  background: #0008;
}
svg {
  width: 1.125em;
  margin-inline-end: 8px;
  vertical-align: -.2em;
  fill: none;
  stroke: var(--heed-on);
  stroke-width: 2;
}
.preferences {
  width: 42.5em;
  padding: 0;
  gap: 0;
}
ul {
  list-style: none;
  padding: 0;
}
.head, .foot, .aside, .category {
  padding: 20px 24px;
}
.head {
  display: grid;
  grid-template-columns: 1fr auto;
  gap: 0 12px;
}
.head p {
  grid-column: 1 / -1;
}
.x {
  width: 44px;
  height: 44px;
  margin-block: -10px -12px;
  margin-inline-end: -12px;
  padding: 0;
  border: 0;
  border-radius: 10px;
  color: var(--heed-muted);
  background: none;
}
.x:focus-visible {
  outline-offset: -8px;
}
.x svg {
  margin: 0;
  stroke: currentColor;
}
.body {
  overflow: auto;
  border-block: 1px solid var(--heed-line);
}
.aside {
  display: flex;
  gap: 2px;
  margin: 0;
  max-width: none;
  padding-block: 14px;
  background: var(--heed-soft);
  border-bottom: 1px solid var(--heed-line);
}
.aside b {
  color: var(--heed-ink);
}
.aside svg {
  flex: none;
  height: 1.5em;
}
.category, .pixel {
  display: grid;
  grid-template-columns: minmax(min(6em, 40%), 1fr) auto;
  gap: 2px 12px;
}
.category + .category {
  border-top: 1px solid var(--heed-line);
}
h3 {
  font-size: 1em;
  font-weight: 600;
}
.category > p, .pixel p, details {
  grid-column: 1 / -1;
  margin: 0;
}
.category > p {
  max-width: 52ch;
}
.always {
  font-size: .875em;
  color: var(--heed-muted);
}
.switch {
  position: relative;
  grid-row: 1;
  grid-column: 2;
  display: inline-flex;
  align-items: center;
  align-self: start;
  gap: 10px;
  min-height: 44px;
  margin-block: -10px;
  padding: 8px 0;
  border: 0;
  border-radius: 8px;
  font-size: .875em;
  text-align: end;
  line-height: 1.2;
  color: var(--heed-muted);
  background: none;
}
.track {
  flex: none;
  display: flex;
  width: 46px;
  height: 28px;
  padding: 4px;
  border: 2px solid var(--heed-muted);
  border-radius: 14px;
  forced-color-adjust: none;
}
.track::before {
  content: "";
  border: 8px solid;
  border-radius: 50%;
}
.unset .track {
  justify-content: center;
  border-style: dashed;
}
[aria-checked=true] {
  color: var(--heed-ink);
}
[aria-checked=true] .track {
  justify-content: end;
  color: var(--heed-paper);
  background: var(--heed-on);
  border-color: var(--heed-on);
}
summary {
  width: fit-content;
  font-size: .9375em;
  line-height: 44px;
  cursor: pointer;
}
.pixel {
  padding: 10px 0;
  color: var(--heed-muted);
  border-top: 1px solid var(--heed-line);
}
.pixel > span, .pixel p {
  font-size: .875em;
}
.pixel b {
  font-weight: 600;
  color: var(--heed-ink);
}
.body > .quiet {
  margin: 0 0 8px;
}
.foot {
  display: grid;
  grid-template-columns: 2fr 1fr;
  gap: 10px;
  background: var(--heed-soft);
}
.foot .pair > .button {
  color: var(--heed-ink);
  background: none;
}
@media (max-width: 36em) {
  .head, .foot, .aside, .category {
    padding-inline: 16px;
  }
  .x {
    margin-inline-end: -6px;
  }
  .foot {
    grid-template-columns: 1fr;
  }
}
@media print {
  .card {
    visibility: hidden;
  }
  ::backdrop {
    background: none;
  }
}
@media (max-height: 34em) {
  dialog.preferences {
    display: block;
  }
}
`;
