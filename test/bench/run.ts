import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/procedures/package-root.ts';
import { measureAccess } from './measure-access.ts';
import { measureDecisions } from './measure-decisions.ts';
import { measureFacts } from './measure-facts.ts';
import { measureNetwork } from './measure-network.ts';
import { leastSeconds, measureOrganisation } from './measure-organisation.ts';
import { measurePace } from './measure-pace.ts';

/** Best wall time of several runs, in seconds: the machine's noise only ever adds. */
function best(runs: number, work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    work();
    least = Math.min(least, (performance.now() - started) / 1000);
  }
  return least;
}

function node(...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: packageRoot, encoding: 'utf8' });
  if (status === null || status > 4) throw new Error(`${args.join(' ')}: ${status} ${stderr}`);
}

/** The yardstick of this machine, now: SHA-256 over 256 MiB. */
function yardstick(): void {
  const block = Buffer.alloc(1 << 20, 7);
  const hash = createHash('sha256');
  for (let n = 0; n < 256; n += 1) hash.update(block);
  hash.digest();
}

interface Line {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number;
}

const measure = (what: string, value: number, unit: string, limit: number): Line => ({ what, value, unit, limit });
const unit = best(5, yardstick);
const bare = best(15, () => node('-e', '0'));
const help = best(15, () => node('dist/cli.js', '--help'));
const folder = mkdtempSync(join(tmpdir(), 'akashi-bench-'));
const demo = best(2, () => node('dist/cli.js', 'demo', join(folder, 'demo')));
const facts = measureFacts(join(folder, 'facts'), 20_000);
const pace = await measurePace(100);
rmSync(folder, { recursive: true, force: true });
const people = process.argv.includes('--full') ? 1_000 : 200;
const matrix = await measureAccess(people, 300);
const decisions = await measureDecisions();
const networks = [];
for (const interfaces of [500, 1_000, 2_000, 4_000])
  networks.push({ interfaces, ...(await measureNetwork(interfaces)) });
const accounts = process.argv.includes('--full') ? 100 : 10;
const organisation = await measureOrganisation(accounts);
const least = leastSeconds(organisation);

const lines: Line[] = [
  measure('--help against node -e 0', help / bare, '×', 2),
  measure('demo against the yardstick (SHA-256 of 256 MiB)', demo / unit, '×', 110),
  measure('demo', demo, 's', 20),
  measure('20,000 principals: store, load, judge against the yardstick', facts.seconds / unit, '×', 30),
  measure('20,000 principals: resident memory', facts.megabytes, 'MiB', 512),
  measure('3 services at 5/s with 30 % throttles: time against the ideal', pace.ratio, '×', 1.3),
  measure('3 services at 5/s with 30 % throttles: questions lost', pace.lost, 'questions', 0),
  measure('3 services at 5/s with 30 % throttles: requests per answer', pace.requestsPerAnswer, '×', 2.5),
  measure(
    `matrix ${people} × 300, all levels: CPU time against the yardstick`,
    matrix.cpuSeconds / unit,
    '×',
    people === 200 ? 70 : 260,
  ),
  measure(`matrix ${people} × 300, all levels: CPU time`, matrix.cpuSeconds, 's', 60),
  measure(`matrix ${people} × 300, all levels: resident memory`, matrix.megabytes, 'MiB', 512),
  measure("100,000 decisions from the policies' text: CPU time against the yardstick", decisions.median / unit, '×', 2),
  measure("100,000 decisions from the policies' text, the first time: the same", decisions.cold / unit, '×', 5),
  ...networks
    .filter(({ interfaces }) => interfaces === 2_000)
    .flatMap(({ interfaces, cpuSeconds, seconds, megabytes }) => [
      measure(
        `network of ${interfaces} interfaces, all zone pairs: CPU time against the yardstick`,
        cpuSeconds / unit,
        '×',
        55,
      ),
      measure(`network of ${interfaces} interfaces, all zone pairs`, seconds, 's', 10),
      measure(`network of ${interfaces} interfaces, all zone pairs: resident memory`, megabytes, 'MiB', 512),
    ]),
  measure(
    `${accounts} accounts × 4 regions × every item: time against the least`,
    organisation.seconds / least,
    '×',
    1.3,
  ),
  measure(`${accounts} accounts × 4 regions × every item: resident memory`, organisation.megabytes, 'MiB', 512),
  measure(`${accounts} accounts × 4 regions × every item: questions lost`, organisation.lost, 'questions', 0),
];
process.stdout.write(`yardstick ${unit.toFixed(3)} s, node -e 0 ${bare.toFixed(3)} s, Node ${process.version}\n`);
process.stdout.write(
  `pace: 100 questions / (5/s × 0.7 answered) = ${pace.ideal.toFixed(1)} s at best, took ${pace.seconds.toFixed(1)} s\n`,
);
process.stdout.write(
  `matrix: ${matrix.cells} cells, ${matrix.rows} rows in ${matrix.seconds.toFixed(1)} s; decisions per CPU second: ` +
    `${Math.round(1e5 / decisions.median)} (the first time ${Math.round(1e5 / decisions.cold)})\n`,
);
for (const { interfaces, cpuSeconds, seconds, megabytes, pairs, zonePairs } of networks)
  process.stdout.write(
    `network: ${interfaces} interfaces, ${zonePairs} zone pairs (${pairs} pairs of interfaces) in ${seconds.toFixed(1)} s, ` +
      `${cpuSeconds.toFixed(1)} s of CPU, ${megabytes.toFixed(0)} MiB\n`,
  );
const perCall = (organisation.cpuSeconds / organisation.calls) * 1000;
process.stdout.write(
  `organisation: ${organisation.calls} calls in ${organisation.seconds.toFixed(1)} s; least = max(rates ${organisation.rateSeconds.toFixed(1)} s [${organisation.slowest[0]}], ` +
    `${organisation.calls} × ${perCall.toFixed(2)} ms of CPU = ${organisation.cpuSeconds.toFixed(1)} s, 40 ms × ${organisation.chain} = ${(0.04 * organisation.chain).toFixed(2)} s) = ${least.toFixed(1)} s\n`,
);
for (const { what, value, unit: sign, limit } of lines) {
  process.stdout.write(`${value <= limit ? 'ok  ' : 'OVER'} ${what}: ${value.toFixed(2)} ${sign} (limit ${limit})\n`);
}
process.exitCode = lines.every(({ value, limit }) => value <= limit) ? 0 : 1;
