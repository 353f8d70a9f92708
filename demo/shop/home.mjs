// The home page: a window at night, the six products, and the film from the workshop.
import { picture, scene } from './pictures.mjs';
import { products } from './products.mjs';
import { film } from './tags.mjs';

export const card = (product) => `<li class="card"><a href="/products/${product.slug}">
  ${picture(product)}
  <span class="card-name">${product.name}</span><span class="card-price">$${product.price}</span>
  <span class="card-line">${product.line}</span>
</a></li>`;

export const homePage = ({ origins }) => ({
  title: 'Things for late evenings',
  main: `<section class="hero">
  <div class="hero-text">
    <h1>Good company for late evenings</h1>
    <p>A lamp that lights the page and not the room. A pot for two cups. Six things, made slowly, for the hours that are your own.</p>
    <p class="hero-links"><a class="button" href="#things">See the six things</a><a class="quiet" href="#film">Watch a lamp being made</a></p>
  </div>
  ${scene}
</section>
<section class="things" id="things" aria-labelledby="things-title">
  <h2 id="things-title">Six things</h2>
  <ul class="cards">${products.map(card).join('\n')}</ul>
</section>
<section class="workshop" id="film" aria-labelledby="film-title">
  <div>
    <h2 id="film-title">Spun from one sheet</h2>
    <p>Every Harbour lamp begins flat. Aoife spins the shade on a lathe from 1954, paints it twice, and signs the inside where only the bulb will see.</p>
    <p><a href="/products/harbour-lamp">The Harbour lamp</a></p>
  </div>
  <div class="film">${film(origins)}</div>
</section>`,
});
