// Opens one HTTP server on both loopback addresses, so that localhost and every name under it reach it.
import { createServer } from 'node:http';

const bind = (server, port, address) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: address, ipv6Only: address === '::1' }, () => resolve(server.address().port));
  });

/** Port 0 takes a free one. Rejects with EADDRINUSE when the port is taken on either address. */
export async function listen(port, answer) {
  const respond = (request, response) =>
    Promise.resolve(answer(request, response)).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  const servers = [createServer(respond), createServer(respond)];
  const close = () =>
    Promise.all(
      servers.map((server) => {
        const closed = new Promise((resolve) => server.close(resolve));
        server.closeAllConnections();
        return closed;
      }),
    );
  for (let tries = 0; ; tries++) {
    try {
      const bound = await bind(servers[0], port, '127.0.0.1');
      await bind(servers[1], bound, '::1').catch((error) => {
        // A machine without IPv6 has one loopback address, which is enough.
        if (error.code === 'EADDRINUSE') throw error;
      });
      return { port: bound, close };
    } catch (error) {
      await new Promise((resolve) => servers[0].close(resolve));
      // A free port on one address may be taken on the other: take another free one.
      if (port !== 0 || error.code !== 'EADDRINUSE' || tries > 9) throw error;
    }
  }
}
