import { compareWords } from './compare-words.ts';
import type { SpecialQuestion } from './question.ts';
import { populationOf, read, readList, valueAt } from './read-fact.ts';
import { rolesOfProfile } from './related.ts';
import { Unanswered } from './unanswered.ts';

/** Credentials stated as `Active 2026-…`: key Status or a moment. */
export function stated(attribute: string): SpecialQuestion {
  return (filter, fact) =>
    readList(fact, attribute).some((text) => {
      const [status = '', rest = ''] = [text.slice(0, text.indexOf(' ')), text.slice(text.indexOf(' ') + 1)];
      return compareWords(filter['key'] === 'Status' ? status : rest, filter);
    });
}

/** The credential report of the user: a member of either access key. */
export const credential: SpecialQuestion = (filter, fact, facts) => {
  const member = (
    {
      'access_keys.last_used_date': 'LastUsed',
      'access_keys.last_rotated': 'LastRotated',
      'access_keys.active': 'Active',
    } as Record<string, string>
  )[String(filter['key'])];
  if (member === undefined) throw new Unanswered(`no attribute ${String(filter['key'])} of iam-user-credential`);
  const own = populationOf('iam-user-credential', facts).facts.find(
    (one) => read(one, 'userName') === read(fact, 'userName'),
  );
  return (
    own !== undefined &&
    [1, 2].some(
      (n) =>
        read(own, `accessKey${n}LastRotated`) !== null && compareWords(read(own, `accessKey${n}${member}`), filter),
    )
  );
};

/** Whether the user, or with `include-via` a group of theirs, holds a policy of that name. */
export const holdsPolicy: SpecialQuestion = (filter, fact, facts) => {
  if (filter['key'] !== 'PolicyName') throw new Unanswered(`no attribute ${String(filter['key'])} of iam-policy`);
  const groups = filter['include-via'] === true ? readList(fact, 'groups') : [];
  const through =
    groups.length === 0
      ? []
      : populationOf('iam-group', facts).facts.filter((group) => groups.includes(String(read(group, 'groupName'))));
  return [fact, ...through].some((holder) =>
    readList(holder, 'attachedPolicies').some((arn) => compareWords(arn.split('/').at(-1), filter)),
  );
};

/** Whether an instance and its role carry the same tag. */
export const mirrorsRoleTag: SpecialQuestion = (filter, fact, facts) => {
  const [role] = rolesOfProfile(fact, facts);
  const ignored = ((filter['ignore'] ?? []) as Readonly<Record<string, unknown>>[]).some((one) =>
    Object.entries(one).every(
      ([key, value]) => role !== undefined && valueAt(role, key, { kind: 'iam-role' }) === value,
    ),
  );
  if (ignored || role === undefined) return false;
  const [own, theirs] = [
    valueAt(fact, String(filter['key']), { kind: 'ec2-instance' }),
    valueAt(role, String(filter['key']), { kind: 'iam-role' }),
  ];
  if (filter['missing-ok'] === true && (own === null || theirs === null)) return false;
  return (own !== null && own === theirs) === (filter['match'] === 'equal');
};
