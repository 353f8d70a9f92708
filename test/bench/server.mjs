/** Measures `heed serve` of `dist/`: `npm run bench:server -- [--seconds 5] [--records 1000000]`. */
// Beside it a handler that reads a body and does nothing, and bare INSERTs, as the limits. PGlite, and PostgreSQL
// where DATABASE_URL names an empty database.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { batchOf, load } from './load.mjs';
import { bareInserts } from './server-inserts.mjs';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '5' }, records: { type: 'string', default: '0' } },
});
const [seconds, wanted] = [Number(values.seconds), Number(values.records)];
if (!(seconds > 0) || !(wanted >= 0)) throw new Error('--seconds and --records are numbers');

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const TOKEN = 'bench';
const HEED_TOKENS = createHash('sha256').update(TOKEN).digest('hex');
const DATABASE_URL = process.env.DATABASE_URL ?? '';
const folder = mkdtempSync(join(tmpdir(), 'heed-bench-'));
const whole = (number) => Math.round(number).toLocaleString('en');
const ms = (number) => number.toPrecision(3);
const print = (...cells) => console.log(`| ${cells.join(' | ')} |`);

/** Node, a body read, and nothing else. */
async function openBare() {
  const server = createServer((incoming, outgoing) => {
    incoming.resume();
    incoming.on('end', () => outgoing.writeHead(204).end());
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

async function openServed(url) {
  const args = [CLI, 'serve', '--port', '0', '--rate', '0', ...(url ? [] : ['--data', join(folder, 'records')])];
  const child = spawn(process.execPath, args, { env: { ...process.env, DATABASE_URL: url, HEED_TOKENS } });
  const ended = new Promise((done) => child.once('exit', done));
  const address = await new Promise((resolve, reject) => {
    let text = '';
    const hear = (part) => {
      text += text.length < 1e4 ? part : '';
      const found = /http:\/\/[\d.:]+/.exec(text);
      if (found) resolve(found[0]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    ended.then(() => reject(new Error(text)));
  });
  return {
    url: address,
    /** In MB; Linux alone says it. */
    memory() {
      const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
      return Number(kilobytes) / 1024;
    },
    async close() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

const share = (times, part) => times.sort((a, b) => a - b)[Math.floor(times.length * part)];

async function measureInserts(name, place) {
  for (const batch of [1, 20])
    for (const connections of [1, 10]) {
      const records = batchOf(Math.ceil(seconds * 300) * batch);
      const { perSecond, took } = await bareInserts(place, records, { batch, connections });
      print(`${name}, bare INSERTs`, connections, batch, whole(perSecond), ms(share(took, 0.5)), ms(share(took, 0.99)));
    }
}

async function measure(name, { url }) {
  let records = 0;
  for (const batch of [1, 20])
    for (const connections of [1, 10, 100]) {
      const found = await load(`${url}/consent-records`, { connections, batch, seconds });
      records += found.records;
      print(name, connections, batch, whole(found.rate), ms(found.half), ms(found.most));
    }
  return records;
}

async function store(name, url) {
  const served = await openServed(url);
  const before = served.memory();
  let records = await measure(name, served);
  while (records < wanted) {
    const found = await load(`${served.url}/consent-records`, { connections: 10, batch: 50, seconds: 10 });
    records += found.records;
  }
  const after = served.memory();
  const start = performance.now();
  const answer = await fetch(`${served.url}/export`, { headers: { authorization: `Bearer ${TOKEN}` } });
  let [bytes, lines] = [0, 0];
  for await (const chunk of answer.body) {
    bytes += chunk.length;
    for (const byte of chunk) if (byte === 10) lines++;
  }
  const took = (performance.now() - start) / 1000;
  const most = served.memory();
  await served.close();
  if (lines !== records) throw new Error(`${records} records were taken, ${lines} exported`);
  return `${name}: ${whole(before)} MB at the start, ${whole(after)} MB after ${whole(records)} records, ${whole(most)} MB after their export at ${whole(lines / took)} records/s (${whole(bytes / took / 1e6)} MB/s).`;
}

const startLoad = loadavg()[0];
print('', 'connections', 'batch', 'records/s', 'median ms', '99 % ms');
print('---', '---:', '---:', '---:', '---:', '---:');
const bare = await openBare();
await measure('bare handler', bare);
bare.close();
const notes = [await store('PGlite', '')];
await measureInserts('PGlite', { folder: join(folder, 'bare') });
if (DATABASE_URL) {
  notes.push(await store('PostgreSQL', DATABASE_URL));
  await measureInserts('PostgreSQL', { url: DATABASE_URL });
}
rmSync(folder, { recursive: true });
console.log(`\n${notes.join('\n')}
${seconds} s each, client and server on one machine; load average ${startLoad.toFixed(1)} to ${loadavg()[0].toFixed(1)}.`);
