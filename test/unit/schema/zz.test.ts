import fc from 'fast-check';
import { test } from 'vitest';
import { change, mutate } from './agree.test.js';
import { disagreement } from './both.js';
import { valid } from './valid-config.js';

test('hunt', async () => {
  const seen = new Map<string, string>();
  const list = fc.sample(fc.array(change, { minLength: 1, maxLength: 3 }), Number(process.env.N ?? 8000));
  for (const changes of list) {
    const config = structuredClone(valid) as unknown;
    for (const one of changes) mutate(config, structuredClone(one));
    const json = JSON.parse(JSON.stringify(config));
    const d = await disagreement(json).catch((e) => 'THROW ' + e.stack);
    if (d) {
      const k = d.replace(/\[\d+\]/g, '[]').slice(0, 200);
      if (!seen.has(k)) seen.set(k, JSON.stringify(changes));
    }
  }
  console.log(
    [...seen]
      .map(([a, b]) => `${a}\n     ${b.slice(0, 300)}`)
      .slice(0, 40)
      .join('\n'),
    seen.size,
  );
}, 500000);
