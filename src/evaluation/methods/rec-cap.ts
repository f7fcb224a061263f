import type { ThresholdLine } from '../../engagement/read-thresholds.ts';
import type { CapacityMetric } from '../../procedures/capacity-metric.ts';
import { cutDraft } from '../cut-draft.ts';
import { makeRow } from '../make-row.ts';
import { matchesPattern } from '../matches-pattern.ts';
import type { PlaceContext } from '../place-context.ts';
import type { Row } from '../row.ts';
import type { Draft, RuleHead } from '../rule.ts';
import { unreadDraft } from '../unread-draft.ts';
import { judgeThreshold } from './judge-threshold.ts';
import { thresholdHead } from './threshold-head.ts';

/** How many resources each threshold line met so far, and whether every list that could hold one was read. */
export type ThresholdTally = Map<string, { resources: number; unread: number }>;

/** REC-CAP: each line of the client's threshold table against the alarms on the resources it names. */
export function* recCap(
  context: PlaceContext,
  lines: readonly ThresholdLine[],
  metrics: readonly CapacityMetric[],
  served: Pick<RuleHead, 'procedures' | 'controls' | 'pair'>,
  tally: ThresholdTally,
): Iterable<Row> {
  if (served.procedures.length === 0 || context.place.region === 'global') return;
  for (const line of lines) {
    const metric = metrics.filter(({ names }) => names.includes(line.metric));
    const seen = tally.get(line.at) ?? { resources: 0, unread: 0 };
    tally.set(line.at, seen);
    for (const { kind, namespace, dimension } of metric) {
      const population = context.population(kind);
      if (!population.complete) {
        seen.unread += 1;
        const draft = unreadDraft({ kind, id: `${line.resourcePattern}*` }, [population]) as Draft;
        yield makeRow(thresholdHead(line, served, lines), context.place, draft);
      }
      for (const fact of population.facts) {
        const name = fact.id.split(/[:/]/).at(-1) as string;
        const shown = fact.attributes['name'];
        const names = [name, fact.id, ...(shown?.state === 'seen' ? [String(shown.value)] : [])];
        if (!names.some((candidate) => matchesPattern(line.resourcePattern, candidate))) continue;
        seen.resources += 1;
        const draft = cutDraft(judgeThreshold(context, line, fact, { namespace, dimension, value: name }), fact);
        yield makeRow(thresholdHead(line, served, lines), context.place, draft);
      }
    }
  }
}
