/** A shop for previews, with all that a theme brings, and a log of who was asked for what. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';

const PAGE = (other: string, tags: string) => `<!doctype html><html lang="en"><head><title>Kiln</title>
<script type="application/json" data-heed-config>{"notice":{"url":"/other","version":"9"}}</script>
<script src="/heed.js"></script>
<link rel="preconnect" href="${tags}"><link rel="stylesheet" href="/theme.css">
<script src="${tags}/tag.js"></script><script src="/theme.js"></script>
<meta http-equiv="refresh" content="0;url=${other}/refresh"></head>
<body><h1>Kiln</h1><img src="/mug.svg" alt="Mug"><img src="${tags}/pixel.gif" alt="">
<p><a href="/about">About us</a> <a href="${other}/link">Elsewhere</a></p>
<script>document.title = 'It ran'</script>
<iframe title="Film" data-heed="marketing" data-src="${other}/film"></iframe>
<script type="text/plain" data-heed="analytics" src="${other}/stats.js"></script>
<form action="${other}/form"><button>Send</button></form></body></html>`;

/** `asked`: every request, such as `127.0.0.1/theme.css`, by host and path; its own origin, that of a host its marks name, and of one that none does. */
export function previewShop() {
  const shop = { url: '', other: '', tags: '', asked: [] as string[] };
  const server = createServer(({ headers, url = '' }, answer) => {
    shop.asked.push(`${headers.host?.replace(/:.*/, '')}${url}`);
    if (url === '/away') return answer.writeHead(302, { location: `${shop.other}/` }).end();
    const type = url.endsWith('.css')
      ? 'text/css'
      : url.endsWith('.svg')
        ? 'image/svg+xml'
        : 'text/html; charset=utf-8';
    answer.writeHead(200, { 'content-type': type });
    answer.end(
      url.endsWith('.css')
        ? 'h1 { letter-spacing: 3px }'
        : url.endsWith('.svg')
          ? '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
          : url === '/about'
            ? '<h1>About</h1>'
            : PAGE(shop.other, shop.tags),
    );
  });
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    shop.url = `http://127.0.0.1:${port}`;
    shop.other = `http://other.localhost:${port}`;
    shop.tags = `http://tags.localhost:${port}`;
  });
  afterAll(() => void server.close());
  return shop;
}
