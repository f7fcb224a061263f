import { createHash } from 'node:crypto';
import { loadCatalogue } from '../../../src/access/load-catalogue.ts';
import { openEngine } from '../../../src/access/open-engine.ts';
import { reconcileAccess } from '../../../src/evaluation/matrix/reconcile-access.ts';
import { makeRandom } from '../../oracle/make-random.ts';
import type { AccessMeasure } from '../measure-access.ts';
import { makeMatrix } from './matrix.ts';
import { accounts } from './papers.ts';
import { makeWorld } from './world.ts';

/** The whole reconciliation in a process of its own: catalogue, parsing, indexing, matching, every cell, every row as it is written. */
const [rows = 1_000, columns = 300] = process.argv.slice(2).map(Number);
const started = performance.now();
const random = makeRandom(20_260_401);
const world = makeWorld(rows, columns, random);
const matrix = makeMatrix(rows, columns, random);
const catalogue = await loadCatalogue();
const hash = createHash('sha256');
const results: Record<string, number> = {};
let cells = 0;
for (const row of reconcileAccess({
  matrices: [matrix],
  world,
  engine: openEngine(world, catalogue),
  catalogue,
  served: { procedures: ['G1-1.1'], controls: ['27017:9.1.2'], pair: 'G1-1.1|27017:9.1.2' },
  asOf: '2026-04-10',
  from: '2025-10-01',
  platforms: accounts.map((id) => `aws:${id}`),
  escalationsOf: () => [],
  events: [],
  loans: [],
  rootUse: () => null,
  lastAccess: () => null,
  openUrls: new Map(),
  analyzer: null,
})) {
  hash.update(JSON.stringify(row));
  const key = `${row.rule.id} ${row.result} ${row.reason}`;
  results[key] = (results[key] ?? 0) + 1;
  if (row.rule.id === 'ACM-CELL') cells += 1;
}
const { user, system } = process.cpuUsage();
const measured: AccessMeasure = {
  seconds: (performance.now() - started) / 1000,
  cpuSeconds: (user + system) / 1e6,
  megabytes: process.resourceUsage().maxRSS / 1024,
  rows: Object.values(results).reduce((sum, one) => sum + one, 0),
  cells,
  results,
  sha256: hash.digest('hex'),
};
if (process.send === undefined) process.stdout.write(`${JSON.stringify(measured, null, 2)}\n`);
else process.send(measured);
