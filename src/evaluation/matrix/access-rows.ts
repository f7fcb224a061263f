import { findEscalations } from '../../access/escalation/find-escalations.ts';
import type { Engagement } from '../../engagement/engagement.ts';
import type { AccessMatrix } from '../../engagement/matrix/access-matrix.ts';
import type { EscalationPattern } from '../../procedures/escalation-pattern.ts';
import type { Row } from '../row.ts';
import type { RuleHead } from '../rule.ts';
import type { Survey } from '../survey-places.ts';
import { reconcileAccess } from './reconcile-access.ts';

/** What REC-ACM needs of the evaluation. */
export interface AccessRowsInput {
  readonly matrices: readonly AccessMatrix[];
  readonly engagement: Engagement;
  readonly platforms: readonly string[];
  readonly served: Pick<RuleHead, 'procedures' | 'controls' | 'pair'>;
  readonly survey: Survey;
  readonly patterns: readonly EscalationPattern[];
}

/** Reconciles the matrices with the world as it was gathered. */
export function* accessRows(input: AccessRowsInput): Iterable<Row> {
  const { matrices, engagement, platforms, served, survey, patterns } = input;
  const { world, engine, catalogue, sources, hosts } = survey;
  const named = matrices.some(({ form }) => form !== 'G') && served.procedures.length > 0;
  if (named && catalogue.version === '') throw new Error('REC-ACM: no catalogue of actions was loaded');
  const at = `${engagement.period.asOf}T00:00:00.000Z`;
  const escalations = findEscalations({ world, engine, catalogue, patterns, hosts, at });
  yield* reconcileAccess({
    matrices,
    world,
    engine,
    catalogue,
    served,
    asOf: engagement.period.asOf,
    from: engagement.period.from,
    platforms: platforms.filter((platform) => platform.startsWith('aws:')),
    escalationsOf: (principal) => escalations.each(principal),
    events: null,
    loans: [],
    ...sources.known(),
  });
}
