import type { Engagement } from '../engagement/engagement.ts';
import type { Plan } from '../evidence/plan.ts';
import type { Procedure } from '../procedures/procedure.ts';
import { makeRow } from './make-row.ts';
import type { Row } from './row.ts';
import type { RuleHead } from './rule.ts';

/** Rows of what the plan puts out of scope: every one names its reason and approver, none rests on AWS (domain A.0.1). */
export function* planRows(
  plan: Plan,
  procedures: readonly Procedure[],
  engagement: Engagement,
  engagementSha256: string,
): Iterable<Row> {
  for (const exclusion of plan.exclusions) {
    for (const { procedure, control } of touched(exclusion, procedures)) {
      const rule: RuleHead = {
        id: `PLAN-${exclusion.kind}`,
        version: 1,
        reconciliation: 'PLAN',
        procedures: [procedure],
        controls: [control],
        pair: `${procedure}|${control}`,
        severity: null,
        required: { raw: `${exclusion.reason}（承認: ${exclusion.approver}）` },
        criterion: {
          doc: 'engagement',
          version: engagement.id,
          sha256: engagementSha256,
          at: `engagement.yaml ${exclusion.kind} ${exclusion.id}`,
          value: exclusion.id,
          raw: `${exclusion.reason}（承認: ${exclusion.approver}）`,
          approvedAt: null,
          basis: 'agreed-with-requester',
        },
      };
      const platforms =
        exclusion.kind === 'account' ? [`aws:${exclusion.id}`] : plan.platforms.map(({ platform }) => platform);
      for (const platform of platforms) {
        yield makeRow(
          rule,
          { platform, region: 'global' },
          {
            object: { kind: exclusion.kind, id: exclusion.id },
            result: 'OUT_OF_SCOPE',
            reason: 'PLAN_EXCLUDED',
            found: null,
            qualifiers: [],
            evidence: [],
          },
        );
      }
    }
  }
}

/** Procedure and control pairs an exclusion speaks of; an excluded account is told once, with the population of G3-1.1. */
function touched(
  { kind, id }: Plan['exclusions'][number],
  procedures: readonly Procedure[],
): { procedure: string; control: string }[] {
  const pairs = procedures.flatMap(({ id: procedure, controls }) =>
    controls.map(({ control }) => ({ procedure, control })),
  );
  if (kind === 'procedure') return pairs.filter(({ procedure }) => procedure === id);
  if (kind === 'control') return pairs.filter(({ control }) => control === id);
  const population = pairs.filter(({ procedure }) => procedure === 'G3-1.1');
  return (population.length > 0 ? population : pairs).slice(0, 1);
}
