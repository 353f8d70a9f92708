/** How what stands in the panel looks: findings, rows, facts and the form. */
export const inspectorStyles = `
h3 {
  font-size: 1em;
  font-weight: 650;
  margin-top: 28px;
}
h3:first-child {
  margin-top: 0;
}
h4, h5 {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  gap: 2px 12px;
  font-size: 1em;
  font-weight: 400;
}
b {
  font-weight: 600;
}
p, .told li {
  margin-top: 2px;
  font-size: .9333em;
}
.quietly {
  font-size: small;
}
ul {
  list-style: none;
  padding: 0;
}
svg {
  flex: none;
  width: 16px;
  height: 16px;
  fill: none;
  stroke: currentColor;
  stroke-width: 2;
}
.clear {
  display: flex;
  align-items: center;
  gap: 8px;
  margin-top: 8px;
  color: var(--good);
}
.findings {
  display: grid;
  gap: 8px;
  margin: 10px 0 8px;
}
.finding {
  padding: 10px 14px;
  border-radius: 10px;
  border-inline-start: 4px solid var(--bad);
  background: color-mix(in srgb, var(--bad) 8%, var(--heed-paper));
}
.finding b {
  color: var(--bad);
}
.odd.finding {
  border-color: var(--odd);
  background: color-mix(in srgb, var(--odd) 8%, var(--heed-paper));
}
.odd.finding b {
  color: var(--odd);
}
.finding h4 span {
  font-size: small;
  color: var(--heed-muted);
}
.finding p, .finding details {
  color: var(--heed-ink);
}
summary {
  width: fit-content;
  font-size: small;
  line-height: 28px;
  cursor: pointer;
}
details li {
  font-size: small;
}
.row {
  padding: 12px 0;
  border-bottom: 1px solid var(--heed-line);
}
.row:last-child {
  border: 0;
}
.pixel {
  margin-top: 10px;
  padding-inline-start: 14px;
  border-inline-start: 2px solid var(--heed-line);
}
.name {
  color: var(--heed-ink);
}
.state {
  display: inline-flex;
  align-items: center;
  gap: 7px;
  font-size: small;
  color: var(--heed-muted);
}
.state::before {
  content: "";
  box-sizing: border-box;
  width: 10px;
  height: 10px;
  border: 2px solid;
  border-radius: 50%;
}
.allowed, .released, .loaded {
  color: var(--good);
}
.allowed::before, .loaded::before {
  background: currentColor;
}
dl {
  margin-top: 8px;
  font-size: .9333em;
}
dl div {
  display: grid;
  grid-template-columns: minmax(7em, 1fr) 2fr;
  gap: 0 12px;
  padding: 5px 0;
  border-bottom: 1px solid var(--heed-line);
}
dl div:last-child {
  border: 0;
}
dt {
  color: var(--heed-muted);
}
dd {
  margin: 0;
}
form {
  display: grid;
  gap: 10px;
}
label {
  display: grid;
  gap: 4px;
  font-size: .9333em;
}
input, textarea {
  font: inherit;
  color: inherit;
  accent-color: var(--heed-on);
}
input[list], textarea {
  min-height: 44px;
  width: 100%;
  padding: 8px 12px;
  background: var(--heed-paper);
  border: 1px solid var(--heed-muted);
  border-radius: 10px;
}
input[list]:focus-visible, textarea:focus-visible {
  outline-offset: 0;
}
.check {
  grid-template-columns: auto 1fr;
  align-items: start;
  gap: 10px;
  min-height: 32px;
}
.check input {
  width: 20px;
  height: 20px;
  margin: 0;
}
small {
  display: block;
  font-size: small;
  color: var(--heed-muted);
}
.line {
  min-height: 44px;
  padding: 6px 16px;
  font-size: .9333em;
  font-weight: 600;
  color: inherit;
  background: none;
  border: 1px solid var(--heed-ink);
  border-radius: calc(var(--heed-radius) - 4px);
}
`;
