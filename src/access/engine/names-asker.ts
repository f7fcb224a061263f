import type { CompiledStatement } from './compiled-statement.ts';
import { matchPrincipal, type PrincipalMatch } from './match-principal.ts';
import type { Asker } from './read-asker.ts';

const matches: readonly PrincipalMatch[] = ['none', 'account', 'session', 'entity', 'direct'];

function namesFiner(patterns: readonly string[], { account }: Asker): boolean {
  return patterns.some((pattern) => pattern.includes(`::${account}:`) && !pattern.endsWith(':root'));
}

function match({ principals, cited }: CompiledStatement, asker: Asker): PrincipalMatch {
  if (principals === null) return 'direct';
  const named = matchPrincipal(principals.list, asker, principals.acl);
  if (!principals.list.not) return named;
  // The account beside some of its principals is there for them; alone it leaves all its principals out.
  if (named === 'account') return namesFiner(principals.list.patterns, asker) ? 'direct' : 'none';
  // Another session of the role than the one that is left out may still come.
  if (named === 'session') return cited.effect === 'Allow' ? 'direct' : 'none';
  return named === 'none' ? 'direct' : 'none';
}

/** How the Principal or NotPrincipal element of a statement names the caller; statements without one name whom they hang on. */
export function namesAsker(statement: CompiledStatement, asker: Asker): PrincipalMatch {
  const { principals } = statement;
  if (principals === null) return 'direct';
  const known = principals.memo.get(asker.id);
  if (known !== 0) return matches[known - 1] as PrincipalMatch;
  const answer = match(statement, asker);
  principals.memo.set(asker.id, matches.indexOf(answer) + 1);
  return answer;
}
