/** What `npm test` runs: types, lint, unit tests and rules, the server under faults and on other runtimes, browser tests, three engines. `node test/run.mjs unit [filter]` runs a part. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const counts = { passed: 0, failed: 0, skipped: 0 };
/** Said again at the end, where nobody has to look for it. */
const failures = [];
const unsteady = [];

const run = (command, ...args) =>
  spawnSync(process.execPath, [join(root, 'node_modules', command), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  }).status === 0;

/** One command, one check. */
function check(name, command, ...args) {
  console.log(`\n── ${name}`);
  const passed = run(command, ...args);
  console.log(passed ? 'passed' : 'failed');
  counts[passed ? 'passed' : 'failed']++;
  if (!passed) failures.push(name);
}

/** Counts every test of these projects; a file or a run that breaks outside a test is one failure. */
function vitest(filter, ...projects) {
  console.log(`\n── ${projects.join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'heed-'));
  const file = join(folder, 'report.json');
  const passed = run(
    'vitest/vitest.mjs',
    'run',
    ...['--config', 'test/vitest.config.ts', '--reporter', 'default', '--reporter', 'json', '--outputFile.json', file],
    ...projects.flatMap((project) => ['--project', project]),
    ...filter,
  );
  const before = counts.failed;
  for (const { name, status, message, assertionResults } of report(file)) {
    const broken = assertionResults.filter((test) => test.status === 'failed');
    const failed = broken.length;
    for (const test of assertionResults)
      if (test.status === 'passed' && test.failureMessages?.length) unsteady.push(`${name}: ${test.fullName}`);
    for (const test of broken) failures.push(`${name}: ${test.fullName}\n${test.failureMessages.join('\n')}`);
    if (status === 'failed' && !failed) failures.push(`${name}: ${message}`);
    const ran = assertionResults.filter((test) => test.status === 'passed').length;
    counts.passed += ran;
    counts.failed += status === 'failed' ? Math.max(failed, 1) : failed;
    counts.skipped += assertionResults.length - ran - failed;
  }
  if (!passed && counts.failed === before) {
    counts.failed++;
    failures.push(`${projects.join(', ')}: the run itself`);
  }
  rmSync(folder, { recursive: true });
}

function report(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).testResults;
  } catch {
    return [];
  }
}

const parts = {
  types() {
    for (const project of ['.', 'test', 'src/policy', 'src/server/node', 'src/cli', 'demo/react'])
      check(`types: ${project}`, 'typescript/bin/tsc', '-p', project);
  },
  lint: () => check('lint', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  unit: (filter) => vitest(filter, 'unit', 'dom', 'rules'),
  faults: (filter) => vitest(filter, 'faults'),
  runtimes: (filter) => vitest(filter, 'runtimes'),
  browser: (filter) => vitest(filter, 'browser'),
  engines: (filter) => vitest(filter, 'engines'),
};

const words = process.argv.slice(2);
const chosen = words.filter((word) => word in parts);
const filter = words.filter((word) => !(word in parts));
for (const name of chosen.length > 0 ? chosen : Object.keys(parts)) parts[name](filter);

for (const name of unsteady) console.log(`\npassed at the second try: ${name.replaceAll(root, '')}`);
for (const failure of failures) console.log(`\nfailed: ${failure.replaceAll(root, '').slice(0, 3000)}`);
if (counts.skipped > 0) console.log(`\n${counts.skipped} skipped`);
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
