import { askEngine } from './ask-engine.ts';
import { askSimulator } from './ask-simulator.ts';
import { type Difference, differenceClasses } from './difference-classes.ts';
import { makeRandom } from './make-random.ts';
import { makeScenario } from './make-scenario.ts';
import type { Scenario } from './scenario.ts';
import { shrink } from './shrink.ts';

const count = Number(process.argv[2] ?? 20_000);
const first = Number(process.argv[3] ?? 1);
const pairs = new Map<string, number>();
const classes = new Map<string, { count: number; example: string }>();
const unexplained: string[] = [];

for (let seed = first; seed < first + count; seed += 1) {
  const scenario = makeScenario(makeRandom(seed));
  const { ours, theirs } = await ask(scenario);
  pairs.set(`${theirs} → ${ours}`, (pairs.get(`${theirs} → ${ours}`) ?? 0) + 1);
  if (ours === theirs) continue;
  const smallest = await shrink(scenario, async (smaller) => {
    return (await askSimulator(smaller)) === theirs && askEngine(smaller) === ours;
  });
  const id = differenceClasses.find((one) => one.fits({ scenario: smallest, ours, theirs }))?.id;
  const example = `seed ${seed}: simulator ${theirs}, ours ${ours}\n    ${words(smallest)}`;
  if (id === undefined) unexplained.push(example);
  else classes.set(id, { count: (classes.get(id)?.count ?? 0) + 1, example: classes.get(id)?.example ?? example });
}

print(`${count} scenarios from seed ${first}; simulator → ours:`);
for (const [pair, times] of [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))) print(`  ${pair}: ${times}`);
print('explained (docs/engine-differences.md):');
for (const { id } of differenceClasses) {
  print(
    `  ${id}: ${classes.get(id)?.count ?? 0}${process.argv.includes('--examples') ? `\n    ${classes.get(id)?.example ?? ''}` : ''}`,
  );
}
print(`unexplained: ${unexplained.length}`);
for (const example of unexplained.slice(0, 40)) print(`  ${example}`);
process.exitCode = unexplained.length > 0 ? 1 : 0;

async function ask(scenario: Scenario): Promise<Omit<Difference, 'scenario'>> {
  const theirs = await askSimulator(scenario);
  if (typeof theirs !== 'string')
    throw new Error(`the simulator refuses ${JSON.stringify(scenario)}: ${theirs.refused}`);
  return { ours: askEngine(scenario), theirs };
}

/** Only what is there. */
function words(scenario: Scenario): string {
  const { account: _, ...rest } = scenario;
  const there = Object.entries(rest).filter(
    ([, value]) => value !== null && value !== false && (typeof value !== 'object' || Object.keys(value).length > 0),
  );
  return JSON.stringify(Object.fromEntries(there));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
