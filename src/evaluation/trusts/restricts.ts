import type { Clause, Statement } from '../../access/policy.ts';

const positive = new Set(['stringequals', 'stringequalsignorecase', 'stringlike', 'arnequals', 'arnlike']);
const negative = new Set([
  'stringnotequals',
  'stringnotequalsignorecase',
  'stringnotlike',
  'arnnotequals',
  'arnnotlike',
]);

/**
 * Whether a statement asks for a key with fixed values, or a Deny refuses everything else. A key that may be missing (`IfExists`,
 * `ForAllValues`) restricts nobody (IAM User Guide, "Single-valued vs. multivalued context keys").
 */
export function restricts(
  statement: Statement,
  denies: readonly Statement[],
  key: string,
  fixed: (value: string) => boolean,
): boolean {
  const asks = ({ key: name, values }: Clause): boolean =>
    name.toLowerCase() === key.toLowerCase() && values.length > 0 && values.every(fixed);
  const held = statement.condition.some(
    (clause) => positive.has(clause.base) && !clause.ifExists && clause.quantifier !== 'forallvalues' && asks(clause),
  );
  if (held) return true;
  return denies.some(({ condition }) => {
    const [clause] = condition;
    return (
      condition.length === 1 &&
      clause !== undefined &&
      negative.has(clause.base) &&
      clause.quantifier === null &&
      asks(clause)
    );
  });
}
