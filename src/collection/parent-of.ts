import type { Operation } from '../collectors/collector.ts';
import type { Asked } from './asked.ts';

/** The parent's answers of this region, or the account-wide ones. */
export function parentOf(
  { parent }: Operation,
  service: string,
  region: string,
  asked: ReadonlyMap<string, Asked>,
): Pick<Asked, 'parents' | 'unread' | 'id'> {
  const key = `${parent?.service ?? service}:${parent?.operation}`;
  const found = asked.get(`${key} ${region}`) ?? asked.get(`${key} global`);
  return found ?? { parents: [], unread: { code: 'NOT_ATTEMPTED', id: null }, id: null };
}
