import { addressWithin } from '../../access/conditions/address-within.ts';
import { parseAddress } from '../../access/conditions/parse-address.ts';
import { coverPattern } from '../../access/patterns/cover-pattern.ts';
import type { Held } from './ways.ts';

/**
 * Whether a condition found in AWS lets through nothing but what a required condition allows (domain C.4.5).
 * A key that may be absent counts only where its absence is refused: `Bool` in a Deny lets long-term access keys pass (cases ).
 */
export function coversCondition(held: Held, key: string, wanted: readonly string[]): boolean {
  const { clause, holds, unknown } = held;
  if (unknown || clause.quantifier === 'forallvalues') return false;
  const own = clause.key.toLowerCase();
  const asked = key.toLowerCase();
  if (asked === 'aws:multifactorauthpresent') return provesMfa(held);
  if (own !== asked) return false;
  const negated = clause.base.includes('not');
  // A condition that must hold refuses an absent key unless it says IfExists; a negated one in a Deny refuses it always.
  if (holds ? clause.ifExists || negated : !negated) return false;
  if (clause.values.length === 0) return false;
  return clause.values.every((value) => isWithin(clause.base.replace('not', ''), value, wanted));
}

/** Age of the MFA proves its presence: without MFA the key is absent (IAM User Guide, global condition keys). */
function provesMfa({ clause, holds }: Held): boolean {
  const key = clause.key.toLowerCase();
  const [value = ''] = clause.values;
  if (key === 'aws:multifactorauthage')
    return holds
      ? /^numericlessthan/.test(clause.base) && !clause.ifExists
      : /^numericgreaterthan/.test(clause.base) && clause.ifExists;
  if (key !== 'aws:multifactorauthpresent' || clause.base !== 'bool' || clause.values.length !== 1) return false;
  if (holds) return value.toLowerCase() === 'true' && !clause.ifExists;
  return value.toLowerCase() === 'false' && clause.ifExists;
}

function isWithin(base: string, value: string, wanted: readonly string[]): boolean {
  switch (base) {
    case 'ipaddress':
      return wanted.some((range) => isInside(value, range));
    case 'stringlike':
    case 'stringequals':
    case 'arnlike':
    case 'arnequals':
      return wanted.some((pattern) => coverPattern(pattern, value) === 'whole');
    case 'stringequalsignorecase':
      return wanted.some((one) => one.toLowerCase() === value.toLowerCase());
    case 'bool':
      return wanted.some((one) => one.toLowerCase() === value.toLowerCase());
    case 'datelessthan':
    case 'datelessthanequals':
      return wanted.some((latest) => Date.parse(value) <= Date.parse(latest));
    default:
      return false;
  }
}

function isInside(value: string, range: string): boolean {
  const inner = parseAddress(value);
  const network = parseAddress(range);
  return inner !== null && network !== null && addressWithin(inner, network);
}
