// What the shop sells. Prices are in dollars.
export const products = [
  {
    slug: 'harbour-lamp',
    name: 'Harbour lamp',
    price: 128,
    line: 'A small dome of warm light',
    tone: 'rust',
    text: 'Spun from one sheet of steel and painted by hand, the Harbour lamp throws its light down, onto the page and the cup beside it, and leaves the rest of the room to the night.',
    facts: [
      'Steel shade, beech stem',
      '34 cm tall, 24 cm across',
      'Dims from a candle’s worth to a reading light',
      'Bulb included, and easily replaced',
    ],
  },
  {
    slug: 'two-cup-teapot',
    name: 'Two-cup teapot',
    price: 64,
    line: 'Enough for you and one other',
    tone: 'sage',
    text: 'Stoneware thrown on the wheel, with a spout that was drawn eleven times until it stopped dripping. It holds two cups, because the third is always cold.',
    facts: ['Stoneware, celadon glaze', '500 ml', 'Steel strainer inside', 'Dishwasher safe'],
  },
  {
    slug: 'night-cups',
    name: 'Night cups',
    price: 38,
    line: 'A pair, with no handles to chip',
    tone: 'plum',
    text: 'Double-walled, so that tea stays hot and fingers do not. The glaze is dipped by hand, and the line where it ends is different on every cup.',
    facts: ['A pair', 'Stoneware, double-walled', '180 ml each', 'Stackable'],
  },
  {
    slug: 'long-candle',
    name: 'Long candle',
    price: 24,
    line: 'Eleven hours, and its holder',
    tone: 'ink',
    text: 'Beeswax from two villages over, poured slowly so that it burns straight. The holder has a ring for your finger, for when the lights go out.',
    facts: ['Pure beeswax', 'Burns for about eleven hours', 'Enamelled holder', 'Refills cost $9'],
  },
  {
    slug: 'window-blanket',
    name: 'Window blanket',
    price: 142,
    line: 'For the chair by the glass',
    tone: 'blue',
    text: 'Woven from undyed wool with three bands of indigo. Heavy enough to stay where you put it, light enough to carry out to the step.',
    facts: ['Wool, undyed and indigo', '130 × 180 cm', 'Woven in Galway', 'Air it; it seldom needs washing'],
  },
  {
    slug: 'quiet-clock',
    name: 'Quiet clock',
    price: 86,
    line: 'Tells the time and nothing else',
    tone: 'sand',
    text: 'The hands sweep without a tick. No alarm, no light, no second hand to watch. One battery lasts two years.',
    facts: ['Ash case, enamel dial', '14 cm across', 'Silent sweep movement', 'One AA battery'],
  },
];

export const productBySlug = (slug) => products.find((product) => product.slug === slug);
