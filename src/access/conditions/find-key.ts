import { type ConditionKey, keyTable } from './key-table.ts';

const byName: ReadonlyMap<string, ConditionKey> = new Map(keyTable.map((row) => [row.key, row]));

/** Claims of a token of an OIDC provider: `token.actions.githubusercontent.com:sub`. */
const claim = /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?(\/[^:]*)?:(sub|aud|azp|oaud|amr|email|app_id|id|user_id)$/;

const tag = /^[a-z0-9-]+:(resourcetag|requesttag)\/./;

/** The rule for a condition key (in lower case, as policies write it), or null where we have none. */
export function findKey(key: string): ConditionKey | null {
  const exact = byName.get(key);
  if (exact !== undefined) return key.endsWith('*') ? null : exact;
  const slash = key.indexOf('/');
  if (slash > 0 && slash < key.length - 1) {
    const family = byName.get(`${key.slice(0, slash + 1)}*`);
    if (family !== undefined) return family;
  }
  const colon = key.indexOf(':', key.indexOf(':') + 1);
  if (colon > 0 && colon < key.length - 1) {
    const family = byName.get(`${key.slice(0, colon + 1)}*`);
    if (family !== undefined) return family;
  }
  const service = key.length < 512 ? tag.exec(key) : null;
  if (service !== null) return byName.get(`aws:${service[1]}/*`) ?? null;
  if (key.length >= 512 || !claim.test(key)) return null;
  return { key, group: 'federation', type: 'string', decidedBy: 'run-time', multivalued: key.endsWith(':amr') };
}
