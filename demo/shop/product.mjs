// A product's page.
import { card } from './home.mjs';
import { picture } from './pictures.mjs';
import { products } from './products.mjs';
import { film } from './tags.mjs';

export const productPage = (product, { origins }) => ({
  title: product.name,
  main: `<article class="product">
  <div class="product-picture">${picture(product)}</div>
  <div class="product-text">
    <h1>${product.name}</h1>
    <p class="product-line">${product.line}</p>
    <p class="product-price">$${product.price}</p>
    <p>${product.text}</p>
    <form data-add="${product.slug}" data-name="${product.name}" data-price="${product.price}">
      <button class="button" type="submit">Add to cart</button>
      <p class="said" role="status"></p>
    </form>
    <ul class="facts">${product.facts.map((fact) => `<li>${fact}</li>`).join('')}</ul>
  </div>
</article>
${product.slug === 'harbour-lamp' ? `<section class="film film-wide" aria-label="Film">${film(origins)}</section>` : ''}
<section class="things" aria-labelledby="more-title">
  <h2 id="more-title">Goes well with it</h2>
  <ul class="cards cards-three">${products
    .filter((other) => other !== product)
    .slice(0, 3)
    .map(card)
    .join('\n')}</ul>
</section>`,
});
