// The shop's drawings, as SVG whose colours follow the page; after dark the lamp and the candle are lit.
const lamp = `<circle class="glow" cx="160" cy="168" r="150"/>
<path fill="var(--p-rust)" d="M86 148c0-50 32-80 74-80s74 30 74 80z"/><path fill="var(--p-shine)" d="M104 138c2-28 18-50 42-58-14 14-22 34-22 58z"/>
<path fill="var(--p-lit)" d="M86 148h148l-4 10H90z"/><circle cx="160" cy="64" r="7" fill="var(--p-wood)"/>
<path fill="var(--p-wood)" d="M154 158h12v78h-12z"/><path fill="var(--p-rust)" d="M112 252c0-12 20-18 48-18s48 6 48 18z"/>`;

const teapot = `<path fill="none" stroke="var(--p-sage)" stroke-width="13" d="M226 166c44-16 58 44 0 58"/>
<path fill="var(--p-sage)" d="M108 214c-28-4-34-34-48-56l18-6c12 14 20 20 40 20z"/>
<path fill="var(--p-sage)" d="M92 196c0-34 30-58 68-58s68 24 68 58c0 26-14 46-32 56h-72c-18-10-32-30-32-56z"/>
<path fill="var(--p-shine)" d="M106 194c2-22 14-36 32-43-10 12-16 26-16 43 0 17 5 32 14 43-19-9-31-24-30-43z"/>
<path fill="var(--p-cream)" d="M124 140c4-10 18-16 36-16s32 6 36 16z"/><circle cx="160" cy="117" r="9" fill="var(--p-wood)"/>`;

const cups = `<path class="steam" d="M114 128c-10-14 10-22 0-38M206 142c-10-14 10-22 0-38"/>
<path fill="var(--p-cream)" d="M72 150h84l-9 86c-1 10-8 16-17 16H98c-9 0-16-6-17-16z"/><path fill="var(--p-plum)" d="M72 150h84l-5 46c-16 8-28-6-44 2-12 6-22 4-30-2z"/><ellipse cx="114" cy="150" rx="42" ry="8" fill="var(--p-tea)"/>
<path fill="var(--p-cream)" d="M166 164h80l-9 74c-1 9-7 14-15 14h-32c-8 0-14-5-15-14z"/><path fill="var(--p-plum)" d="M166 164h80l-4 34c-14 10-28-4-42 4-10 6-20 4-29-2z"/><ellipse cx="206" cy="164" rx="40" ry="7.5" fill="var(--p-tea)"/>`;

const candle = `<circle class="glow" cx="160" cy="84" r="110"/><path class="flame" d="M160 46c14 20 18 28 18 38a18 18 0 0 1-36 0c0-10 4-18 18-38z"/><path class="flame-heart" d="M160 72c6 9 8 13 8 18a8 8 0 0 1-16 0c0-5 2-9 8-18z"/>
<path stroke="var(--p-ink)" stroke-width="3" d="M160 98v12"/><path fill="var(--p-cream)" d="M144 114c0-6 7-8 16-8s16 2 16 8v118h-32z"/><path fill="var(--p-shine)" d="M149 114c0-4 4-6 8-6v124h-8z"/>
<path fill="none" stroke="var(--p-blue)" stroke-width="9" d="M216 232a17 17 0 1 1 22 12"/><path fill="var(--p-blue)" d="M136 214h48v16h-48zM84 230h152c0 14-14 22-34 22h-84c-20 0-34-8-34-22z"/>`;

const blanket = `<rect x="62" y="204" width="196" height="48" rx="20" fill="var(--p-cream)"/><path fill="var(--p-blue)" d="M92 204h12v48H92zM112 204h6v48h-6zM216 204h12v48h-12zM204 204h6v48h-6z"/>
<rect x="70" y="160" width="186" height="46" rx="20" fill="var(--p-blue)"/><path fill="var(--p-shine)" d="M90 164h140a10 10 0 0 1 8 5H82a10 10 0 0 1 8-5z"/>
<rect x="66" y="116" width="192" height="46" rx="20" fill="var(--p-cream)"/><path fill="var(--p-blue)" d="M96 116h12v46H96zM116 116h6v46h-6zM212 116h12v46h-12zM200 116h6v46h-6z"/>
<path stroke="var(--p-wood)" stroke-width="3" stroke-linecap="round" d="M258 220h14M258 228h16M258 236h13M256 176h15M256 184h17M256 192h14M258 132h14M258 140h16M258 148h13"/>`;

const clock = `<path stroke="var(--p-wood)" stroke-width="12" stroke-linecap="round" d="m112 222-14 24M208 222l14 24"/><circle cx="160" cy="162" r="88" fill="var(--p-wood)"/><circle cx="160" cy="162" r="73" fill="var(--p-cream)"/>
<path stroke="var(--p-ink)" stroke-width="5" stroke-linecap="round" d="M160 102v8M160 214v8M100 162h8M212 162h8"/><path stroke="var(--p-ink)" stroke-width="3" stroke-linecap="round" opacity=".5" d="m130 110 2 4M108 132l4 2M108 192l4-2M130 214l2-4M190 214l-2-4M212 192l-4-2M212 132l-4 2M190 110l-2 4"/>
<path stroke="var(--p-ink)" stroke-width="7" stroke-linecap="round" d="M160 162 132 130"/><path stroke="var(--p-ink)" stroke-width="5" stroke-linecap="round" d="m160 162 6-46"/><circle cx="160" cy="162" r="7" fill="var(--p-rust)"/>`;

const drawings = {
  'harbour-lamp': lamp,
  'two-cup-teapot': teapot,
  'night-cups': cups,
  'long-candle': candle,
  'window-blanket': blanket,
  'quiet-clock': clock,
};

/** One product on its shelf. Decorative: its name stands beside it. */
export const picture = ({ slug, tone }) =>
  `<svg class="picture tone-${tone}" viewBox="0 0 320 320" aria-hidden="true"><path class="wall" d="M0 0h320v320H0z"/><path class="shelf" d="M0 252h320v68H0z"/>${drawings[slug]}</svg>`;

const at = (slug, x, y, scale) => `<g transform="translate(${x} ${y}) scale(${scale})">${drawings[slug]}</g>`;

/** The window at night on the home page. */
export const scene = `<svg class="picture scene" viewBox="0 0 720 620" preserveAspectRatio="xMidYMax slice" role="img" aria-label="A desk by a window at night: a lamp, a teapot, a cup and a clock">
<path class="wall" d="M0 0h720v620H0z"/>
<path class="night" d="M92 0h300v384H92z"/><circle class="moon" cx="326" cy="140" r="32"/><circle class="night" cx="312" cy="132" r="29"/>
<path class="star" d="M138 66h3v3h-3zM196 132h3v3h-3zM250 58h2v2h-2zM160 214h2v2h-2zM352 190h3v3h-3zM224 196h2v2h-2zM120 152h2v2h-2z"/>
<path class="hill" d="M92 330c60-44 104-38 150-16s92 12 150-22v92H92z"/><path class="star" d="M176 338h4v4h-4zM188 342h4v4h-4zM300 336h4v4h-4z"/>
<path class="frame" d="M84 0h8v392h-8zM392 0h8v392h-8zM238 0h8v384h-8zM92 196h300v8H92zM72 384h340v16H72z"/>
<path class="shelf" d="M0 514h720v106H0z"/>
${at('harbour-lamp', 312, 111, 1.6)}${at('two-cup-teapot', 196, 312, 0.8)}${at('quiet-clock', 60, 356, 0.626)}
<g transform="translate(20 332) scale(.722)"><path fill="var(--p-cream)" d="M560 164h80l-9 74c-1 9-7 14-15 14h-32c-8 0-14-5-15-14z"/><path fill="var(--p-plum)" d="M560 164h80l-4 34c-14 10-28-4-42 4-10 6-20 4-29-2z"/><ellipse cx="600" cy="164" rx="40" ry="7.5" fill="var(--p-tea)"/><path class="steam" d="M600 142c-10-14 10-22 0-38"/></g>
</svg>`;
