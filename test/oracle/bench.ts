import { loadCatalogue } from '../../src/access/load-catalogue.ts';
import { openEngine } from '../../src/access/open-engine.ts';
import { askEngine } from './ask-engine.ts';
import { askSimulator } from './ask-simulator.ts';
import { benchWorld } from './bench-world.ts';
import { benchContext, makeBench, scenarioOf } from './make-bench.ts';
import { makeRandom } from './make-random.ts';
import { makeScenario } from './make-scenario.ts';

const sample = Number(process.argv[2] ?? Number.POSITIVE_INFINITY);
const list = makeBench();
const count = list.questions.length;
const asked = Math.min(sample, count);
const step = count / asked;
const places = Array.from({ length: asked }, (_, n) => Math.floor(n * step));

await askSimulator(scenarioOf(list, 0));
const catalogue = await loadCatalogue();

// Ours: parsing, indexing and all decisions, from the documents' text to the last answer, in one cold run.
const ourAnswers: string[] = [];
const ourSeconds = await cpuSeconds(() => {
  const engine = openEngine(benchWorld(list), catalogue);
  const context = Object.fromEntries(Object.entries(benchContext).map(([key, value]) => [key.toLowerCase(), [value]]));
  for (const { principal, action, resource } of list.questions) {
    const { result } = engine.decide({
      principal: list.principals[principal]?.arn as string,
      action,
      resource: list.resources[resource]?.arn as string,
      resourceAccount: '111122223333',
      context,
      others: 'absent',
    });
    ourAnswers.push(result);
  }
});

const theirAnswers: string[] = [];
const theirSeconds = await cpuSeconds(async () => {
  for (const place of places) {
    const answer = await askSimulator(scenarioOf(list, place));
    theirAnswers.push(answer === 'allowed' ? 'allowed' : 'denied');
  }
});

const different = places.filter((place, at) => ourAnswers[place] !== theirAnswers[at]).length;
const ours = count / ourSeconds;
const theirs = asked / theirSeconds;
print(`100 principals × 1,000 questions over 200 resources; the simulator was asked ${asked} of ${count}`);
print(`  allowed by ours: ${ourAnswers.filter((answer) => answer === 'allowed').length} of ${count}`);
print(`  different answers: ${different}`);
print(`  simulator: ${theirs.toFixed(0)} decisions per CPU second`);
print(`  ours (parsing and indexing inside): ${ours.toFixed(0)} decisions per CPU second, ${ourSeconds.toFixed(2)} s`);
print(`  ratio: ${(ours / theirs).toFixed(0)}× (the goal is 200×)`);

// One-off cases: every question with papers of its own, none seen before; parsing inside on both sides.
const single = Array.from({ length: 4_000 }, (_, seed) => makeScenario(makeRandom(seed + 1_000_000)));
const ourSingle = await cpuSeconds(() => single.forEach((scenario) => void askEngine(scenario)));
const theirSingle = await cpuSeconds(async () => {
  for (const scenario of single) await askSimulator(scenario);
});
print(`${single.length} one-off cases, each with its own papers`);
print(`  simulator: ${(single.length / theirSingle).toFixed(0)} decisions per CPU second`);
print(`  ours: ${(single.length / ourSingle).toFixed(0)} decisions per CPU second`);
print(`  ratio: ${(theirSingle / ourSingle).toFixed(1)}×`);
process.exitCode = different > 0 || ours / theirs < 200 ? 1 : 0;

async function cpuSeconds(work: () => void | Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
