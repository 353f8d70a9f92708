/** The command `heed serve` as a process of its own, that can be killed and started again on the same records. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Served {
  url: string;
  /** Of a first start, else empty. */
  token: string;
  /** Everything that it said. */
  said(): string;
  /** Resolves to the exit code, or the signal that ended it. */
  end(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number | string>;
}

export const serve = async (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Served> => {
  const child: ChildProcess = spawn(process.execPath, [CLI, 'serve', '--port', '0', ...args], {
    env: { ...process.env, DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const ended = once(child, 'exit').then(([code, signal]) => code ?? signal);
  const started = new Promise<void>((resolve, reject) => {
    const hear = (part: Buffer) => {
      text += part;
      if (/serves its files[\s\S]*Records are kept .*\n/.test(text)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    ended.then((code) => reject(new Error(`heed serve ended with ${code}: ${text}`)));
  });
  await started;
  return {
    url: /http:\/\/[\d.:]+/.exec(text)?.[0] ?? '',
    token: /^ {2}(\S{43})$/m.exec(text)?.[1] ?? '',
    said: () => text,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
};
