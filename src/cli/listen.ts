/** A server on a port, or on the next that is free, until it is told to stop. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Ports to try. */
const TRIES = 50;
/** Requests under way have so long to end. */
const GRACE = 5_000;

export interface Listening {
  url: string;
  /** Takes no more requests, and resolves when the last one is answered. */
  stop(): Promise<void>;
}

export const listen = async (act: RequestListener, host: string, port: number): Promise<Listening> => {
  // Who sends slowly holds a connection; a page's records are there in one go.
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, act);
  const open = (at: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(at, host, () => {
        server.off('error', reject);
        resolve();
      });
    });
  for (let tries = 0; ; tries++) {
    try {
      await open(port && port + tries);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries === TRIES) throw error;
    }
  }
  const { address, family, port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`,
    stop: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), GRACE);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
      }),
  };
};
