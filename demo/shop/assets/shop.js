// The shop's own script: the cart, the checkout step, and telling the third parties that happen to be there.
const KEY = 'cart';
const cart = new Map(Object.entries(JSON.parse(localStorage.getItem(KEY) ?? '{}')));
const all = (selector) => [...document.querySelectorAll(selector)];

/** A library that was not allowed is simply not on the page. */
function tell(event, values) {
  window.posthog?.capture?.(event, values);
  window.mixpanel?.track?.(event, values);
  window.amplitude?.track?.(event, values);
  window.gtag?.('event', event, values);
  window.fbq?.('track', { add_to_cart: 'AddToCart', purchase: 'Purchase' }[event], values);
}

function show() {
  let count = 0;
  let total = 0;
  for (const { quantity, price } of cart.values()) {
    count += quantity;
    total += quantity * price;
  }
  for (const line of all('[data-line]')) {
    const { quantity, price } = cart.get(line.dataset.line) ?? { quantity: 0, price: 0 };
    line.hidden = quantity === 0;
    line.querySelector('[data-quantity]').textContent = quantity;
    line.querySelector('[data-sum]').textContent = `$${quantity * price}`;
  }
  for (const badge of all('[data-cart-count]')) {
    badge.textContent = count;
    badge.hidden = count === 0;
  }
  for (const sum of all('[data-cart-total]')) sum.textContent = `$${total}`;
  for (const part of all('[data-cart-full]')) part.hidden = count === 0;
  for (const part of all('[data-cart-empty]')) part.hidden = count > 0;
}

function keep() {
  if (cart.size) localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(cart)));
  else localStorage.removeItem(KEY);
  show();
}

function change(slug, price, by) {
  const quantity = (cart.get(slug)?.quantity ?? 0) + by;
  if (quantity > 0) cart.set(slug, { quantity, price });
  else cart.delete(slug);
  keep();
}

for (const form of all('[data-add]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { add: slug, name, price } = form.dataset;
    change(slug, Number(price), 1);
    form.querySelector('[role="status"]').innerHTML = 'In your cart. <a href="/cart">Go to the cart</a>';
    tell('add_to_cart', { item: name, price: Number(price) });
  });
}

for (const button of all('[data-change]')) {
  const { line: slug, price } = button.closest('[data-line]').dataset;
  button.addEventListener('click', () => change(slug, Number(price), Number(button.dataset.change)));
}

for (const form of all('[data-checkout]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const items = [...cart].map(([slug, { quantity }]) => `${quantity} ${slug}`).join(', ');
    tell('purchase', { items });
    cart.clear();
    keep();
    location.assign(form.action);
  });
}

show();
