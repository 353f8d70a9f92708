/** How the views look: in the system's colors, which follow the color scheme, and in sizes that hang on the browser's own font size. */
export const styles = `
:host {
  position: fixed!important;
  --heed-ink: CanvasText;
  --heed-paper: Canvas;
  --heed-button: var(--heed-ink);
  --heed-button-ink: var(--heed-paper);
  --heed-focus: #2f6fe0;
  --heed-muted: color-mix(in srgb, var(--heed-ink) 72%, var(--heed-paper));
  --heed-radius: 14px;
  --heed-gap: 16px;
  --heed-font: system-ui, sans-serif;
  --heed-z: 1000;
  z-index: var(--heed-z)!important;
  --heed-line: color-mix(in srgb, var(--heed-ink) 15%, var(--heed-paper));
  --edge: max(var(--heed-gap), env(safe-area-inset-top), env(safe-area-inset-bottom));
  --side: max(var(--heed-gap), env(safe-area-inset-left), env(safe-area-inset-right));
}
* {
  box-sizing: border-box;
  margin: 0;
}
.card {
  all: initial;
  font: medium/1.5 var(--heed-font);
  position: fixed;
  gap: 16px 40px;
  padding: 20px;
  overflow-wrap: anywhere;
  overflow: auto;
  box-sizing: border-box;
  inset-inline-start: var(--side);
  width: 25em;
  display: grid;
  bottom: var(--edge);
  max-width: calc(100% - 2 * var(--side));
  max-height: calc(100% - 2 * var(--edge));
  color: var(--heed-ink);
  background: var(--heed-paper);
  border: 1px solid var(--heed-line);
  border-radius: var(--heed-radius);
  box-shadow: 0 8px 40px #0003;
}
.top {
  bottom: auto;
  top: var(--edge);
}
.left {
  inset-inline: auto;
  left: var(--side);
}
.right {
  inset-inline: auto;
  right: var(--side);
}
.bar {
  inset-inline: var(--side);
  width: auto;
  max-width: 75em;
  margin-inline: auto;
}
h2 {
  font-size: 1.0625em;
  font-weight: 650;
  line-height: 1.3;
  text-wrap: balance;
}
p {
  font-size: .9375em;
  margin-top: 6px;
  color: var(--heed-muted);
  max-width: 68ch;
}
a {
  color: inherit;
}
.pair {
  display: grid;
  gap: 10px;
  grid-template-columns: repeat(auto-fit, minmax(7em, 1fr));
}
button {
  cursor: pointer;
  font: inherit;
}
.button, .quiet {
  min-height: 44px;
  padding: 8px 4px;
  line-height: 1.3;
  font-size: .9375em;
  color: inherit;
  background: none;
  border: 0;
  border-radius: calc(var(--heed-radius) - 4px);
}
.button {
  font-weight: 600;
  background: var(--heed-button);
  color: var(--heed-button-ink);
  border: 1px solid var(--heed-button);
  forced-color-adjust: none;
}
.quiet {
  width: 100%;
  margin: 4px 0 -10px;
  text-decoration: underline;
}
:focus-visible {
  outline: 2px solid var(--heed-focus);
  outline-offset: 2px;
}
@media (min-width: 48em) {
  .bar {
    grid-template-columns: 1fr auto;
    align-items: center;
    padding-inline: 24px;
  }
  .bar .pair {
    width: 18em;
  }
}
`;
