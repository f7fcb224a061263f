import type { Closed } from '../../access/closed.ts';
import type { World } from '../../access/world.ts';
import type { Reference, Unread } from '../../facts/value.ts';
import type { AnalyzerFinding } from './access-input.ts';
import { outsideParties } from './outside-parties.ts';
import { partyOf } from './party-of.ts';

/** A resource of which Access Analyzer names somebody outside whom no policy that was read lets in. */
export interface AnalyzerDifference {
  readonly resource: string;
  readonly platform: string;
  /** As policies write them; empty where the finding does not say whom. */
  readonly principals: readonly string[];
  readonly isArchived: boolean;
  readonly isError: boolean;
  /** What was not read and could be what Access Analyzer saw, or could say whom it means. */
  readonly gap: Pick<Closed | Unread, 'code' | 'exact' | 'refs'> | null;
  readonly refs: readonly Reference[];
}

/** Whether a resource is open to everybody as the first source has it, or why it cannot say. */
export type Standing = boolean | Pick<Closed, 'code' | 'exact' | 'refs'>;

/** What Access Analyzer alone names, each resource once for a platform: the second source is compared, never averaged (domain C.4.10). */
export function analyzerDifferences(
  findings: readonly AnalyzerFinding[],
  world: World,
  standingOf: (resource: string) => Standing,
): readonly AnalyzerDifference[] {
  const own = world.ownAccounts ?? new Set(world.accounts.keys());
  const named = new Map<string, Set<string>>();
  for (const { kind, id, where } of outsideParties(world))
    for (const { of } of where) named.set(of, (named.get(of) ?? new Set()).add(`${kind} ${id}`));
  const isKnown = (resource: string, pattern: string): boolean => {
    // Only a finding that calls itself public says that no condition holds anybody off.
    if (pattern === '*') return standingOf(resource) === true;
    const party = partyOf(pattern, own);
    const known = named.get(resource);
    if (party === null) return isOwn(pattern, own);
    return known?.has(`${party.kind} ${party.id}`) === true || known?.has('anonymous *') === true;
  };
  const found = new Map<string, AnalyzerDifference>();
  for (const { resource, platform, principals, isArchived, isError, unread, refs } of findings) {
    const alone = principals.filter((one) => !isKnown(resource, one));
    if (alone.length === 0 && (principals.length > 0 || (unread === null && named.has(resource)))) continue;
    const standing = alone.includes('*') ? standingOf(resource) : false;
    const foreign = alone.some((one) => partyOf(one, own)?.kind === 'account') ? world.ownUnread : undefined;
    const before = found.get(`${platform} ${resource}`);
    found.set(`${platform} ${resource}`, {
      resource,
      platform,
      principals: [...new Set([...(before?.principals ?? []), ...alone])].sort(),
      isArchived: isArchived && before?.isArchived !== false,
      isError: isError && before?.isError !== false,
      gap:
        before?.gap ??
        unread ??
        closedOf(resource, world) ??
        (typeof standing === 'boolean' ? undefined : standing) ??
        foreign ??
        null,
      refs: [...(before?.refs ?? []), ...refs],
    });
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** A principal of the client's own accounts is not outside; one that nobody can read is not known. */
function isOwn(pattern: string, own: ReadonlySet<string>): boolean {
  const account = /(?:^|:)(\d{12})(?:$|:)/.exec(pattern)?.[1];
  return account !== undefined && own.has(account);
}

/** The paper of the resource that was not read, or the list it would stand on. */
function closedOf(resource: string, { resources, principals, accounts }: World): Closed | undefined {
  const papers = [
    ...resources.filter(({ arn }) => arn === resource).flatMap(({ policy, grants }) => [policy, grants]),
    ...principals.filter(({ arn }) => arn === resource).map(({ trust }) => trust),
  ];
  if (papers.length > 0) return papers.find((paper): paper is Closed => paper !== null && 'state' in paper);
  const [, , service, region, owner = ''] = resource.split(':');
  return [...accounts.values()]
    .filter(({ id }) => owner === '' || owner === id)
    .flatMap(({ closed }) => closed)
    .find(({ part, of }) => {
      const [, , listed, there] = of.split(':');
      return part === 'list' && listed === service && (region === '' || there === '' || there === region);
    });
}
