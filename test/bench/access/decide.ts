import { loadCatalogue } from '../../../src/access/load-catalogue.ts';
import { cpuSeconds } from '../../oracle/cpu-seconds.ts';
import { decideList } from '../../oracle/decide-list.ts';
import { makeBench } from '../../oracle/make-bench.ts';
import type { DecisionMeasure } from '../measure-decisions.ts';

/** The list of the simulator's bench answered ten times, each time anew from the documents' text, in a process of its own. */
const list = makeBench();
const catalogue = await loadCatalogue();
const passes: number[] = [];
let answers: readonly string[] = [];
for (let pass = 0; pass < 10; pass += 1) {
  const seconds = await cpuSeconds(() => {
    answers = decideList(list, catalogue);
  });
  passes.push(seconds);
}
const measured: DecisionMeasure = { passes, answers };
if (process.send === undefined) process.stdout.write(`${JSON.stringify(passes)}\n`);
else process.send(measured);
