import type { Engagement } from '../engagement/engagement.ts';
import type { Content } from '../procedures/content.ts';

/** Evidence items that identify accounts, regions and the state of AWS Config: needed whatever is audited (domain A.0.4). */
const always = ['EV-ENV-01', 'EV-ENV-02', 'EV-ENV-05', 'EV-ENV-08', 'EV-ENV-09', 'EV-IAM-03'];

/** The evidence items that the chosen procedures and their recommended settings rest on. */
export function evidenceItemsNeeded(engagement: Engagement, content: Content): ReadonlySet<string> {
  const chosen = new Set(engagement.scope.procedures.in);
  const procedures = content.procedures.filter(({ id }) => chosen.has(id));
  const baseline = content.baseline.filter((item) => item.procedures.some((id) => chosen.has(id)));
  return new Set([
    ...always,
    ...procedures.flatMap(({ controls }) => controls.flatMap(({ evidence }) => evidence)),
    ...baseline.flatMap(({ evidence }) => evidence),
  ]);
}
