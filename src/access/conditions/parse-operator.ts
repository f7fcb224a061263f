import type { Clause } from '../policy.ts';
import { conditionOperators } from './condition-operators.ts';

const shape = /^(?:(forallvalues|foranyvalue):)?([a-z]+?)(ifexists)?$/;

/** Reads the name of a condition operator in any case; null for one that AWS does not know (`NullIfExists` among them). */
export function parseOperator(name: string): Pick<Clause, 'base' | 'ifExists' | 'quantifier'> | null {
  if (name.length > 64) return null;
  const found = shape.exec(name.toLowerCase());
  if (found === null) return null;
  const [, quantifier, base = '', suffix] = found;
  const ifExists = suffix !== undefined;
  if (base === 'null' ? ifExists : !conditionOperators.has(base)) return null;
  return { base, ifExists, quantifier: (quantifier as 'forallvalues' | 'foranyvalue' | undefined) ?? null };
}
