import { measureDecisions } from '../bench/measure-decisions.ts';
import { askEngine } from './ask-engine.ts';
import { askSimulator } from './ask-simulator.ts';
import { cpuSeconds } from './cpu-seconds.ts';
import { makeBench, scenarioOf } from './make-bench.ts';
import { makeRandom } from './make-random.ts';
import { makeScenario } from './make-scenario.ts';

// Both sides run long enough that what the runtime compiles on the way does not decide: the simulator answers the list (or so many
// questions of it); ours, as it is built, answers the whole list ten times, each time anew from the documents' text. The cold
// beginnings are inside both figures, and printed beside them.
const first = 2_000;
const list = makeBench();
const count = list.questions.length;
const asked = Math.min(Number(process.argv[2] ?? Number.POSITIVE_INFINITY), count);
const step = count / asked;
const places = Array.from({ length: asked }, (_, n) => Math.floor(n * step));

const { cold, median, mean, answers: ourAnswers } = await measureDecisions();

const theirAnswers: string[] = [];
const ask = async (some: readonly number[]): Promise<void> => {
  for (const place of some) {
    const answer = await askSimulator(scenarioOf(list, place));
    theirAnswers.push(answer === 'allowed' ? 'allowed' : 'denied');
  }
};
const theirStart = await cpuSeconds(() => ask(places.slice(0, first)));
const theirRest = await cpuSeconds(() => ask(places.slice(first)));

const different = places.filter((place, at) => ourAnswers[place] !== theirAnswers[at]).length;
const started = Math.min(first, asked);
const theirs = { cold: started / theirStart, all: asked / (theirStart + theirRest) };
const ours = { cold: count / cold, warm: count / median, all: count / mean };
const warm = asked > first ? (asked - first) / theirRest : theirs.all;
print(`100 principals × 1,000 questions over 200 resources; decisions per CPU second, Node ${process.version}`);
print(`  allowed by ours: ${ourAnswers.filter((answer) => answer === 'allowed').length} of ${count}`);
print(`  different answers: ${different} of ${asked} that the simulator was asked`);
print(
  `  simulator: ${round(theirs.all)} (its first ${started} questions ${round(theirs.cold)}, the rest ${round(warm)})`,
);
print(`  ours, parsing and indexing inside: ${round(ours.all)} over ten passes, each from the documents' text`);
print(`    (first pass ${round(ours.cold)}, median of the others ${round(ours.warm)})`);
print(`  ratio: ${round(ours.all / theirs.all)}× with both cold beginnings inside (the goal is 200×)`);
print(`    first pass against the simulator's first ${started}: ${round(ours.cold / theirs.cold)}×`);
print(`    first pass against the simulator's whole list: ${round(ours.cold / theirs.all)}×`);
print(`    warm against warm: ${round(ours.warm / warm)}×`);

// One-off cases: every question with papers of its own, none seen before; parsing inside on both sides.
const single = Array.from({ length: 8_000 }, (_, seed) => makeScenario(makeRandom(seed + 1_000_000)));
const halves = [single.slice(0, 4_000), single.slice(4_000)];
const [ourCold = 0, ourWarm = 0] = await inTurn(halves, async (half) => half.forEach((one) => void askEngine(one)));
const [theirCold = 0, theirWarm = 0] = await inTurn(halves, async (half) => {
  for (const scenario of half) await askSimulator(scenario);
});
print('one-off cases, each with papers of its own: 4,000, then 4,000 others');
print(`  simulator: ${round(4_000 / theirCold)}, then ${round(4_000 / theirWarm)}`);
print(`  ours, parsing inside: ${round(4_000 / ourCold)}, then ${round(4_000 / ourWarm)}`);
print(`  ratio: ${(theirCold / ourCold).toFixed(1)}×, then ${(theirWarm / ourWarm).toFixed(1)}×`);
process.exitCode = different > 0 || ours.all / theirs.all < 200 ? 1 : 0;

async function inTurn<T>(parts: readonly T[], work: (part: T) => Promise<void>): Promise<readonly number[]> {
  const seconds: number[] = [];
  for (const part of parts) seconds.push(await cpuSeconds(() => work(part)));
  return seconds;
}

function round(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
