import type { PolicyStatement } from './read-policy.ts';

/** Decryption actions of AWS KMS that Security Hub KMS.1 and KMS.2 name. */
const DECRYPTING = ['kms:decrypt', 'kms:reencryptfrom'];

/** The statements that allow decryption with every key (of the account, of a region, or at all). */
export function decryptAllStatements(statements: readonly PolicyStatement[]): PolicyStatement[] {
  return statements.filter(
    (statement) => statement.effect === 'Allow' && allowsDecryption(statement) && reachesEveryKey(statement),
  );
}

function allowsDecryption(statement: PolicyStatement): boolean {
  if (statement.notActions.length > 0) {
    return DECRYPTING.some((action) => !statement.notActions.some((pattern) => covers(pattern, action)));
  }
  return DECRYPTING.some((action) => statement.actions.some((pattern) => covers(pattern, action)));
}

function reachesEveryKey(statement: PolicyStatement): boolean {
  if (statement.notResources.length > 0) return !statement.notResources.some((resource) => /^\*+$/.test(resource));
  return statement.resources.some((resource) =>
    /^\*+$|^arn:[^:]*:(?:kms|\*):[^:]*:[^:]*:(?:key\/)?\*+$/.test(resource),
  );
}

/** Whether a pattern with `*` and `?` covers an action; compared piece by piece, because a client's pattern must not become a regular expression. */
function covers(pattern: string, action: string): boolean {
  let at = 0;
  let star = -1;
  let mark = 0;
  let next = 0;
  const wanted = pattern.toLowerCase();
  while (at < action.length) {
    if (wanted[next] === '*') {
      star = next;
      mark = at;
      next += 1;
    } else if (next < wanted.length && (wanted[next] === '?' || wanted[next] === action[at])) {
      next += 1;
      at += 1;
    } else if (star >= 0) {
      next = star + 1;
      mark += 1;
      at = mark;
    } else {
      return false;
    }
  }
  return [...wanted.slice(next)].every((letter) => letter === '*');
}
