import type { Catalogue } from '../../src/access/catalogue.ts';
import type { Decision } from '../../src/access/decision.ts';
import { openEngine } from '../../src/access/open-engine.ts';
import { benchWorld } from './bench-world.ts';
import { type BenchList, benchContext } from './make-bench.ts';

/** Answers a list with a new engine: from the documents' text over parsing and indexing to the last answer; nothing is kept from before. */
export function decideList(list: BenchList, catalogue: Catalogue): readonly Decision['result'][] {
  const engine = openEngine(benchWorld(list), catalogue);
  const context = Object.fromEntries(Object.entries(benchContext).map(([key, value]) => [key.toLowerCase(), [value]]));
  return list.questions.map(({ principal, action, resource }) => {
    const { result } = engine.decide({
      principal: list.principals[principal]?.arn as string,
      action,
      resource: list.resources[resource]?.arn as string,
      resourceAccount: '111122223333',
      context,
      others: 'absent',
    });
    return result;
  });
}
