/** WebKitGTK's own browser, by its WebDriver, on a screen that is only pretended. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { environment, onPath } from '../runtimes/runtimes.js';
import type { Engine } from './driver.js';
import { openSession, type Session } from './web-driver.js';

const driver = onPath('WebKitWebDriver');
const screen = onPath('Xvfb');
const ends: (() => unknown)[] = [];
let opened: Promise<Session> | undefined;

const endWith = (child: ChildProcess) => {
  ends.unshift(async () => {
    const ended = once(child, 'exit');
    if (child.exitCode === null && child.kill()) await ended;
  });
};

/** Resolves to the number of a new screen. */
async function openScreen(): Promise<string> {
  const child = spawn(screen ?? '', ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  endWith(child);
  const [number] = await once(child.stdout, 'data');
  return `:${String(number).trim()}`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

async function open(): Promise<Session> {
  const folder = mkdtempSync(join(tmpdir(), 'heed-webkit-'));
  ends.push(() => rmSync(folder, { recursive: true, force: true }));
  const port = await freePort();
  endWith(
    spawn(driver ?? '', [`--port=${port}`], {
      stdio: 'ignore',
      // A sound or accessibility bus would be asked for, and waited for, where there is none.
      env: environment(folder, { DISPLAY: await openScreen(), NO_AT_BRIDGE: '1', GTK_A11Y: 'none' }),
    }),
  );
  const address = `http://127.0.0.1:${port}`;
  const ready = () =>
    fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  for (let tries = 0; !(await ready()) && tries < 200; tries++) await wait(100);
  const session = await openSession(address);
  ends.unshift(() => session.end());
  return session;
}

export const webkit: Engine = {
  name: 'WebKitGTK',
  missing: driver && screen ? '' : `${driver ? 'Xvfb' : 'WebKitWebDriver'} is not on the PATH`,
  settings: [],
  async visit() {
    opened ??= open();
    const { first, clear } = await opened;
    await clear();
    onTestFinished(clear);
    return first;
  },
  async stop() {
    for (const end of ends) await end();
  },
};
