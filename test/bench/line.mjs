/** The line to the shop: as fast as this machine, or 1.6 Mbit/s and 150 ms. Slowed here, since a browser that slows it itself gets slower too. */
import { setTimeout as wait } from 'node:timers/promises';

const LATENCY = 150;
const BYTES_PER_MS = 200;
const PACKET = 1400;

/** One page is measured at a time. */
export const line = { isSlow: false };

/** When all is sent that was given to the line. */
let busy = 0;

/** Ends a response with this body; packets of several answers take turns. */
export async function send(response, body) {
  if (!line.isSlow) return response.end(body);
  await wait(LATENCY);
  for (let at = 0; at < body.length; at += PACKET) {
    const packet = body.subarray(at, at + PACKET);
    busy = Math.max(busy, performance.now()) + packet.length / BYTES_PER_MS;
    await wait(busy - performance.now());
    response.write(packet);
  }
  response.end();
}
