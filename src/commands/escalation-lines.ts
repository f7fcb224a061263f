import type { Escalation } from '../access/escalation/escalation.ts';
import { findEscalations } from '../access/escalation/find-escalations.ts';
import { isAdminEquivalent } from '../access/escalation/is-admin-equivalent.ts';
import { readEscalationPatterns } from '../procedures/read-escalation-patterns.ts';
import { accessWords } from '../text/access-words.ts';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';
import type { OpenAccess } from './open-access.ts';

/** So many ways are printed; `--json` holds all. */
const most = 20;

/** The ways by which a principal of the evidence reaches more than it was granted; not asked where one resource was. */
export function escalationLines(
  arn: string,
  resource: string | null,
  { world, engine, catalogue, hosts, asOf }: OpenAccess,
  language: Language,
): { readonly found: readonly Escalation[]; readonly lines: readonly string[] } {
  const known = world.principals.find((one) => one.arn === arn);
  if (resource !== null || known === undefined || known.kind === 'group') return { found: [], lines: [] };
  if (isAdminEquivalent(engine, arn)) return { found: [], lines: [say(accessWords.escalationAdmin, language)] };
  const at = `${asOf}T00:00:00.000Z`;
  const search = findEscalations({ world, engine, catalogue, patterns: readEscalationPatterns(), hosts: hosts(), at });
  const found = search.of(arn);
  if (found.length === 0) return { found, lines: [say(accessWords.escalationNone, language)] };
  const lines = found.slice(0, most).map((one) =>
    say(accessWords.escalationLine, language, {
      pattern: one.variant,
      certainty: say(accessWords[one.certainty === 'conditional' ? 'conditional-way' : one.certainty], language),
      path: one.path.join(' → '),
      reached: one.reached === 0 ? '' : say(accessWords.escalationReached, language, { count: one.reached }),
      levels: one.admin ? 'ADM' : one.levels.join('・'),
    }),
  );
  const rest = found.length - most;
  const more = rest > 0 ? [say(accessWords.more, language, { count: rest })] : [];
  return { found, lines: [say(accessWords.escalationHead, language, { count: found.length }), ...lines, ...more] };
}
