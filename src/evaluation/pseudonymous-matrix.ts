import type { AccessMatrix, PrincipalMatcher } from '../engagement/matrix/access-matrix.ts';
import { maskPersonal } from '../evidence/mask-personal.ts';
import type { Masking } from '../evidence/masking.ts';
import { redactionToken } from '../evidence/redaction-token.ts';
import { standIn } from '../evidence/stand-in.ts';

/**
 * The matrix as it compares with evidence: names of people by the same tokens, ids in trust policies always by theirs (R6).
 * The client's own words for its rows stay; a pattern with `*` cannot be a token and fits only what is no name of a person.
 */
export function pseudonymousMatrix(matrix: AccessMatrix, masking: Masking): AccessMatrix {
  const { pii, key } = masking;
  const value = ({ by, value: name }: PrincipalMatcher): string => {
    if (pii === 'keep' || /[*?]/.test(name)) return name;
    // User names of IAM stay readable under `mask`; those of the identity store never do.
    if (by === 'userName')
      return pii === 'pseudonymize' ? standIn('R5', name, 'UserName', masking) : maskPersonal(name, masking);
    if (by === 'identityCenterUser') return standIn('R5', name, 'UserName', masking);
    return maskPersonal(name, masking);
  };
  const hidden = (name: string, seen: string): string =>
    name.toLowerCase() === 'sts:externalid' && !/[*?]/.test(seen) ? redactionToken('R6', seen, key) : seen;
  return {
    ...matrix,
    principals: matrix.principals.map((principal) => ({
      ...principal,
      matchers: principal.matchers.map((matcher) => ({ ...matcher, value: value(matcher) })),
    })),
    conditions: matrix.conditions.map((condition) => ({
      ...condition,
      expr: Object.fromEntries(
        Object.entries(condition.expr).map(([name, seen]) => [name, seen.map((one) => hidden(name, one))]),
      ),
    })),
  };
}
