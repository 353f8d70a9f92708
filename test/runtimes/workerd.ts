/** A Worker on workerd, the runtime of Cloudflare Workers: its modules by name, and what it finds in `env`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Running, serveBy } from './runtimes.js';

/** The first module of `modules`, file by name, is the Worker. workerd reads no folders: it is told every file. */
export const serveByWorkerd = (
  path: string,
  folder: string,
  modules: Readonly<Record<string, string>>,
  env: Readonly<Record<string, unknown>> = {},
): Promise<Running> => {
  const file = join(folder, 'worker.capnp');
  const listed = Object.entries(modules).map(([name, file]) => `(name = "${name}", esModule = embed "${file}")`);
  const text = (value: unknown) => JSON.stringify(JSON.stringify(value));
  const bindings = Object.entries(env).map(([name, value]) => `(name = "${name}", json = ${text(value)})`);
  writeFileSync(
    file,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "worker", worker = (
      compatibilityDate = "2026-11-01",
      bindings = [${bindings.join(', ')}],
      globalOutbound = "loopback",
      modules = [${listed.join(', ')}]
    )),
    (name = "loopback", network = (allow = ["private"]))
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "worker")]
);
`,
  );
  return serveBy(path, ['serve', '--import-path=/', '--control-fd=1', file], folder);
};
