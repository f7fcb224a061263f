import { compareSides } from './compare-sides.ts';
import type { CompletenessLine, CompletenessSide } from './completeness-line.ts';
import { makeSide } from './make-side.ts';
import type { SourceAnswers } from './source-answers.ts';

const name = 'sso-admin:ListAccountAssignments';

/** Permission sets assigned in each account (IAM Identity Center) against its AWSReservedSSO_ roles; `roles` holds them by account. */
export function* compareAssignments(
  roles: ReadonlyMap<string, { readonly platform: string; readonly side: CompletenessSide }>,
  organization: readonly string[],
  sources: SourceAnswers,
): Iterable<CompletenessLine> {
  for (const home of organization) {
    const all = sources.read(name, home, 'global');
    if (!all.known) continue;
    for (const [account, { platform, side }] of roles) {
      const own = sources.read(name, home, 'global', ({ input }) => input['AccountId'] === account);
      // An empty list of assignments leaves no role, so only sets with an assignment count.
      const sets = own.answers
        .filter(({ items }) => items !== null && items > 0)
        .map(({ input }) => String(input['PermissionSetArn']));
      const uncounted = own.answers.some(({ outcome, items }) => outcome === 'answered' && items === null);
      const code = own.code ?? (uncounted ? 'NOT_COUNTED' : null);
      const refs = own.refs.length > 0 ? own.refs : all.refs.slice(0, 1);
      yield compareSides(
        { check: 'COUNTS', subject: 'assigned-account', object: null, platform, region: 'global' },
        side,
        makeSide(name, code === null ? new Set(sets).size : null, refs, code),
      );
    }
  }
}
