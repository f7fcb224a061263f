import type { Fact } from '../../facts/fact.ts';
import { seenValue } from '../../facts/seen-value.ts';

const keyId = /^(arn:[^:]+:kms:[^:]*:\d*:key\/.*|(key\/)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$/i;
/** Letters, digits and three marks are all an alias may have (AWS KMS API Reference, "CreateAlias"). */
const alias = /^(?:arn:[^:]+:kms:([^:]+):(\d+):)?(?:alias\/)?([A-Za-z0-9/_-]+)$/;

/**
 * Whether a name of the ledger, read as an alias, could mean this key: an alias ARN only in its own account and region, and names
 * under `aws/` only for keys that AWS manages (AWS KMS Developer Guide, "Aliases": the prefix is reserved).
 */
export function couldBeAliasOf(name: string, fact: Fact): boolean {
  if (keyId.test(name)) return false;
  const found = alias.exec(name);
  if (found === null) return false;
  const [, region, account, short = ''] = found;
  const [, , , here, owner] = fact.id.split(':');
  if (region !== undefined && (region !== here || account !== owner)) return false;
  const manager = seenValue(fact, 'manager');
  return manager === undefined || (manager === 'AWS') === short.startsWith('aws/');
}
