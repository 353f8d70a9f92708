/** How the views look in `shop`: in what was read of the page, by the names that read-shop.ts gives it. */
export const shopStyles = `
:host(:not([data-heed-inspector])) .card {
  box-shadow: 0 8px 32px #0002;
}
:host .card.cover {
  box-shadow: none;
}
:host .button, :host .quiet {
  border-radius: var(--shop-radius, 10px);
}
:host h2 {
  font-family: var(--shop-title, inherit);
  font-weight: var(--shop-weight, 650);
}
`;
