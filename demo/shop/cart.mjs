// Cart, checkout and the page after it; shop.js fills them from what this browser keeps.
import { picture } from './pictures.mjs';
import { products } from './products.mjs';

const line = (product) => `<li class="line" data-line="${product.slug}" data-price="${product.price}" hidden>
  <a href="/products/${product.slug}" tabindex="-1" aria-hidden="true">${picture(product)}</a>
  <div><a class="line-name" href="/products/${product.slug}">${product.name}</a><span class="line-each">$${product.price} each</span></div>
  <div class="quantity">
    <button type="button" data-change="-1" aria-label="One ${product.name} less">−</button>
    <span data-quantity>1</span>
    <button type="button" data-change="1" aria-label="One ${product.name} more">+</button>
  </div>
  <span class="line-sum" data-sum></span>
</li>`;

export const cartPage = () => ({
  title: 'Cart',
  main: `<section class="plain cart">
  <h1>Cart</h1>
  <p data-cart-empty hidden>Nothing in it yet. <a href="/">The six things are over here.</a></p>
  <div data-cart-full hidden>
    <ul class="lines">${products.map(line).join('\n')}</ul>
    <p class="total"><span>Total</span><span data-cart-total></span></p>
    <p class="cart-go"><a class="button" href="/checkout">Go to checkout</a></p>
  </div>
</section>`,
});

const field = (name, label, attributes, wide) =>
  `<p class="field${wide ? ' field-wide' : ''}"><label for="${name}">${label}</label><input id="${name}" name="${name}" required ${attributes}></p>`;

export const checkoutPage = () => ({
  title: 'Checkout',
  main: `<section class="plain checkout">
  <h1>Where shall we send it?</h1>
  <p>This is a demo. Nothing is ordered, and the form is sent nowhere.</p>
  <form data-checkout action="/thanks" method="get">
    ${field('email', 'E-mail', 'type="email" autocomplete="email"', true)}
    ${field('given', 'First name', 'autocomplete="given-name"')}
    ${field('family', 'Last name', 'autocomplete="family-name"')}
    ${field('street', 'Street and number', 'autocomplete="street-address"', true)}
    ${field('postcode', 'Postal code', 'autocomplete="postal-code"')}
    ${field('city', 'City', 'autocomplete="address-level2"')}
    <p class="total field-wide"><span>Total</span><span data-cart-total></span></p>
    <p class="field-wide"><button class="button" type="submit">Place the order</button></p>
  </form>
</section>`,
});

export const thanksPage = () => ({
  title: 'Thank you',
  main: `<section class="plain">
  <h1>Thank you</h1>
  <p>If this were a real shop, a lamp would now be on its way. As it is, your cart is empty again and nothing was sent.</p>
  <p><a href="/">Back to the shop</a></p>
</section>`,
});
