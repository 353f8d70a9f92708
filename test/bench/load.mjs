/** Load for a server of records: so many connections, each sending its next batch when the last one was taken. */
import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';

let made = 0;
const START = Date.now() - 3600_000;

/** One choice, refused, of a visitor of its own. */
export const recordOf = () => {
  const at = START + (made++ % 3600_000);
  const subject = randomBytes(6).toString('hex');
  const id = (at.toString(16).padStart(12, '0') + subject).replace(/(.{8})(.{4})/, '$1-$2-7000-8000-');
  const refused = { necessary: true, functional: false, analytics: false, marketing: false };
  return {
    schema: 'heed.record/1',
    id,
    at: new Date(at).toISOString(),
    kind: 'choice',
    method: 'ui',
    view: 'banner',
    subject,
    site: 'shop.example',
    notice: { url: '/cookies', version: '2026-11-01', hash: 'a'.repeat(64) },
    language: 'en',
    region: 'DE',
    regime: 'opt-in',
    before: null,
    after: { categories: refused, pixels: { 'meta-pixel': false, 'google-analytics-4': false }, sale: false },
    signals: { gpc: null, dnt: null, raw: { gpc: null, dnt: null }, conflict: false },
    expires: new Date(at + 365 * 864e5).toISOString(),
    previous: null,
    sdk: '0.1.0',
    config: '78c743ce',
  };
};

export const batchOf = (size) => Array.from({ length: size }, recordOf);

const post = (url, agent, body) =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', () =>
        response.statusCode === 204 ? resolve() : reject(new Error(`${url} answered ${response.statusCode}`)),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });

/** Sends for so long; says how many records were taken a second, and how long half, and all but one in a hundred, took. */
export async function load(url, { connections, batch, seconds }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  const connection = async () => {
    while (performance.now() < end) {
      const body = JSON.stringify({ records: batchOf(batch) });
      const sent = performance.now();
      await post(url, agent, body);
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const took = (performance.now() - start) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { records: times.length * batch, rate: (times.length * batch) / took, half: at(0.5), most: at(0.99) };
}
