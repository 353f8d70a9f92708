/** Finds a Chromium to test with, and installs one where there is none. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

/** @returns {string | undefined} */
function present() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH is ${named}, where there is no file.`);
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [named, chromium.executablePath(), ...onPath].find((path) => path && existsSync(path));
}

/** @param {string} command @param {string[]} args */
function tried(command, ...args) {
  console.log(`no browser yet: ${command} ${args.join(' ')}`);
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env, timeout: 600_000 });
    return true;
  } catch {
    return false;
  }
}

/** Resolves to the path of an executable. */
export async function findBrowser() {
  const found = present();
  if (found) return found;
  tried('npx', 'playwright', 'install', 'chromium');
  if (!present() && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    tried('apt-get', 'update') && tried('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
  }
  const installed = present();
  if (installed) return installed;
  throw new Error('No browser to test with: install Chromium or Chrome, or set CHROME_PATH to one.');
}
