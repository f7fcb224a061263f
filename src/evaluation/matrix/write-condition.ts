import type { Held } from './ways.ts';

/** A condition as a row prints it, the same in every language; `not` for a Deny's, which must not come true. */
export function writeCondition({ clause, holds }: Pick<Held, 'clause' | 'holds'>): string {
  return `${holds ? '' : 'not '}${clause.operator} ${clause.key} = ${clause.values.join(', ')}`;
}
