// Lantern: an invented video host whose player is embedded by iframe, with a thumbnail of its own.
const player = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>How the Harbour lamp is spun</title>
<style>
  html, body { height: 100%; margin: 0; background: #11131c; color: #f6efe0; font: 15px/1.4 ui-sans-serif, system-ui, sans-serif }
  body { display: grid; place-items: center; overflow: hidden }
  img { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: cover }
  button { position: relative; width: 76px; height: 76px; border: 0; border-radius: 50%; background: #f6efe0; cursor: pointer }
  button svg { display: block; margin: auto; translate: 2px 0 }
  p { position: absolute; inset: auto 0 0; margin: 0; padding: 40px 20px 16px; background: linear-gradient(#0000, #000b) }
  :focus-visible { outline: 3px solid #f2b25c; outline-offset: 3px }
</style>
<img src="/thumbnail.svg" alt="">
<button aria-label="Play"><svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true"><path d="M5 2v24l20-12z" fill="#11131c"/></svg></button>
<p>How the Harbour lamp is spun · 2:14 · Lantern</p>
</html>`;

const thumbnail = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" preserveAspectRatio="xMidYMid slice">
<defs><radialGradient id="g"><stop offset="0" stop-color="#f2b25c" stop-opacity=".75"/><stop offset="1" stop-color="#f2b25c" stop-opacity="0"/></radialGradient></defs>
<rect width="640" height="360" fill="#1d2138"/><rect y="276" width="640" height="84" fill="#2b2233"/>
<ellipse cx="452" cy="216" rx="230" ry="180" fill="url(#g)"/>
<path d="M384 178c0-50 30-74 68-74s68 24 68 74z" fill="#c4572e"/><path d="M384 178h136l-3 9H387z" fill="#ffe2ab"/>
<path d="M446 187h12v80h-12z" fill="#e9dfca"/><path d="M408 286c0-14 18-20 44-20s44 6 44 20z" fill="#e9dfca"/>
<path d="M96 276h190v-14H96zM116 262v-58h150v58" fill="#4a3a40"/><circle cx="192" cy="176" r="62" fill="none" stroke="#8d7a6b" stroke-width="10"/><circle cx="192" cy="176" r="12" fill="#c4572e"/></svg>`;

export const lantern = {
  id: 'lantern',
  remembers: true,
  answers: {
    '/watch/': () => ({ type: 'html', body: player }),
    '/thumbnail.svg': () => ({ type: 'svg', body: thumbnail }),
  },
  heard: ({ pathname }, { headers }) =>
    pathname.startsWith('/watch/') ? [{ event: 'player', page: headers.referer, pageView: true }] : [],
};
