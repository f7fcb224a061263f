import type { Fact } from '../../facts/fact.ts';
import { readMember } from '../../facts/read-member.ts';
import type { GroupRule, SecurityGroup } from '../elements/security-group.ts';
import type { UnreadPart } from '../unread-part.ts';
import { isUnreadPart } from './is-unread-part.ts';
import { linesOf } from './lines-of.ts';
import { placeElement } from './place-element.ts';
import type { PlaceReading } from './place-reading.ts';
import { type RuleDraft, readRuleLine } from './read-rule-line.ts';
import { seenText } from './seen-text.ts';
import { singleRules } from './single-rules.ts';
import { unreadPart } from './unread-part.ts';

/** Rules by `<group> <direction>`; null where one of them cannot be read. */
type RuleIndex = ReadonlyMap<string, readonly (RuleDraft | null)[]>;

/**
 * The security groups that a place shows. What a group allows is read from the group itself; the list of rules gives each
 * rule its id, and a rule that only stands in the list counts too.
 */
export function readGroups(reading: PlaceReading): readonly SecurityGroup[] {
  const facts = reading.facts('security-group', 'security-group');
  // A list that broke off gives no ids: each group says all of its rules itself.
  const isListed = reading.closed('security-group-rule', 'security-group') === null;
  const rules = indexRules(isListed ? reading.hints('security-group-rule') : []);
  return facts.map((fact) => ({
    ...placeElement(reading, fact),
    vpc: seenText(fact, 'vpc') ?? '',
    ingress: direction(fact, 'ingressLines', rules.get(`${fact.id} in`) ?? []),
    egress: direction(fact, 'egressLines', rules.get(`${fact.id} out`) ?? []),
  }));
}

function indexRules(facts: readonly Fact[]): RuleIndex {
  const index = new Map<string, (RuleDraft | null)[]>();
  for (const fact of facts) {
    const line = fact.attributes['line'];
    if (line?.state !== 'seen') continue;
    const key = `${seenText(fact, 'group')} ${readMember(line.value, 'IsEgress') === true ? 'out' : 'in'}`;
    index.set(key, [...(index.get(key) ?? []), readRuleLine(fact.id, { value: line.value, refs: fact.refs })]);
  }
  return index;
}

function direction(
  fact: Fact,
  attribute: string,
  listed: readonly (RuleDraft | null)[],
): readonly GroupRule[] | UnreadPart {
  const lines = linesOf(fact, attribute, 'security-group');
  if (isUnreadPart(lines)) return lines;
  const known = new Map(listed.flatMap((draft) => (draft === null ? [] : [[draft.words, draft.rule] as const])));
  const read: GroupRule[] = [];
  const unreadable = unreadPart('security-group', fact.id, {
    code: 'API_ERROR',
    exact: 'UNREADABLE_LINE',
    refs: fact.refs,
  });
  if (listed.includes(null)) return unreadable;
  for (const line of lines) {
    for (const single of singleRules(line.value)) {
      const draft = readRuleLine(null, { value: single, refs: line.refs });
      if (draft === null) return unreadable;
      const { rule, words } = draft;
      const same = known.get(words);
      known.delete(words);
      read.push(same === undefined ? rule : { ...rule, id: same.id, refs: [...same.refs, ...rule.refs] });
    }
  }
  return [...read, ...known.values()];
}
