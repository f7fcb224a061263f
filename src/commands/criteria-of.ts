import { type Criteria, readCriteria } from '../engagement/read-criteria.ts';
import { pseudonymousCriteria } from '../evaluation/pseudonymous-criteria.ts';
import { engagementKey } from '../evidence/engagement-key.ts';
import type { OpenEngagement } from './open-engagement.ts';

/** What the client handed over, its names of people redacted as the evidence is, so that both can be compared. */
export async function criteriaOf({ folder, engagement, content }: OpenEngagement): Promise<Criteria> {
  const { pii, sourceAddresses: addresses } = engagement.collection;
  const masking = { key: engagementKey(folder), pii, addresses };
  const parameterOf = (item: string): string | null =>
    content.baseline.find(({ id }) => id === item)?.parameter?.name ?? null;
  return pseudonymousCriteria(await readCriteria(folder, engagement, content), masking, parameterOf);
}
