import type { EscalationVariant } from '../../procedures/escalation-pattern.ts';
import type { Clause, Statement } from '../policy.ts';
import type { WorldPrincipal } from '../world.ts';
import type { BitSet } from './bit-set.ts';
import type { ListedEscalation } from './escalation.ts';
import { isHeld } from './is-held.ts';
import { resourcePatterns } from './resource-patterns.ts';
import type { StepScale } from './step-scale.ts';
import type { Survey } from './survey.ts';
import { taggingActions } from './tagging-actions.ts';
import { writeEscalation } from './write-escalation.ts';

/** A tag by which a statement of the principal decides who may do what. */
interface TagRule {
  readonly statement: Statement;
  readonly clause: Clause;
  /** Tag key, as the policy writes it. */
  readonly key: string;
}

const positive = new Set(['stringequals', 'stringequalsignorecase', 'stringlike']);

function rulesOf(principal: WorldPrincipal, survey: Survey, key: RegExp): readonly TagRule[] {
  return survey.policies(principal).read.flatMap(({ statements }) =>
    statements
      .filter(({ effect }) => effect === 'Allow')
      .flatMap((statement) =>
        statement.condition.flatMap((clause) => {
          const name = key.exec(clause.key)?.[1];
          return name === undefined || !positive.has(clause.base) ? [] : [{ statement, clause, key: name }];
        }),
      ),
  );
}

/** The actions of a statement that the principal does not already have, whatever the tags, on what they work on. */
function gainedBy(
  { statement, clause }: TagRule,
  survey: Survey,
  scale: StepScale,
  patterns: readonly string[],
): BitSet {
  const named = survey.space.named(statement.action).and(survey.space.strong);
  const free = survey.space
    .samples(named)
    .some(({ id }) =>
      patterns.every((pattern) => isHeld(scale.decide(id, pattern, { [clause.key.toLowerCase()]: ['zz-7f3a9c1e'] }))),
    );
  return free ? survey.space.none : named;
}

/** Finds resources behind tag conditions whose tags a principal can change itself (E15): there tagging is as good as granting. */
export function searchTags(
  variant: EscalationVariant,
  principal: WorldPrincipal,
  survey: Survey,
  scale: StepScale,
): readonly ListedEscalation[] {
  const own = variant.needs.length > 0;
  const rules = rulesOf(principal, survey, own ? /^aws:principaltag\/(.+)$/i : /^[a-z0-9-]+:resourcetag\/(.+)$/i);
  return rules.flatMap((rule): readonly ListedEscalation[] => {
    const { statement, clause, key } = rule;
    const patterns = resourcePatterns(statement, principal, survey);
    const gained = patterns.length === 0 ? survey.space.none : gainedBy(rule, survey, scale, patterns);
    if (gained.isEmpty) return [];
    const literal = clause.values.every((value) => !value.includes('${'));
    const request = literal ? { [`aws:requesttag/${key.toLowerCase()}`]: [...clause.values].slice(0, 1) } : {};
    const context = { ...request, 'aws:tagkeys': [key], 'ec2:createaction': [] };
    const other = { [clause.key.toLowerCase()]: ['zz-7f3a9c1e'] };
    const asked = own
      ? variant.needs
          .flatMap(({ any }) => any)
          .filter((action) => action === `iam:Tag${principal.kind === 'user' ? 'User' : 'Role'}`)
      : taggingActions(gained, survey.space, survey.input.catalogue);
    const targets = own ? [principal.arn] : patterns;
    const permits = asked
      .filter((action) => scale.mayBe(action))
      .flatMap((action) =>
        targets.map((target) => ({
          action,
          target,
          decision: scale.decide(action, target, own ? context : { ...context, ...other }),
        })),
      )
      .filter(({ decision }) => decision.result !== 'denied');
    if (permits.length === 0) return [];
    const reached = own ? patterns : patterns.filter((pattern) => permits.some(({ target }) => target === pattern));
    const actions = [...new Set(permits.map(({ action }) => action))];
    return [
      writeEscalation({
        variant,
        path: [principal.arn, ...actions, `${key}=${clause.values[0] ?? ''}`],
        target: null,
        targets: [],
        resources: reached,
        levels: survey.space.levels(gained),
        admin: false,
        gained: survey.space.gravest(gained, 5).map(({ id }) => id),
        permits,
        assumed: [],
        closed: [],
      }),
    ];
  });
}
