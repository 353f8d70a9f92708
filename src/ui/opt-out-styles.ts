/** How the opt-out view looks, over what it has from preferences. */
export const optOutStyles = `
.preferences {
  width: 36em;
}
h3 {
  text-wrap: balance;
}
.standing {
  display: flex;
  padding-top: 8px;
  color: var(--heed-ink);
}
.standing svg {
  flex: none;
  height: 1.5em;
}
fieldset {
  min-width: 0;
  border: 0;
  grid-column: 1 / -1;
  display: grid;
  gap: 12px;
  margin-top: 12px;
  padding: 14px 16px 16px;
  border-radius: calc(var(--heed-radius) - 4px);
  outline: 0;
  background: var(--heed-soft);
}
fieldset p {
  margin: 0;
}
fieldset b {
  color: var(--heed-ink);
}
.category > .button {
  justify-self: start;
  margin-top: 10px;
  padding-inline: 20px;
}
.others {
  border-top: 1px solid var(--heed-line);
  padding: 16px 24px 20px;
}
.others ul {
  display: flex;
  flex-wrap: wrap;
  margin-top: 4px;
  gap: 0 20px;
}
.others a {
  display: inline-block;
  font-size: .9375em;
  line-height: 44px;
}
.foot {
  padding-block: 6px;
  grid-template-columns: 1fr;
}
.foot .quiet {
  margin: 0;
}
@media (max-width: 36em) {
  .others {
    padding-inline: 16px;
  }
  .switch {
    grid-area: auto / 1 / auto / -1;
    justify-self: start;
    margin-block: 0;
  }
}
`;
