import type { CenterUser } from '../../access/world.ts';
import type { DirectoryMember } from '../../engagement/identity-providers/directory-member.ts';
import type { IdpSystem } from '../../engagement/identity-providers/idp-system.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import { unreadDraft } from '../unread-draft.ts';
import { comesFromOutside } from './comes-from-outside.ts';
import { listWherever } from './list-wherever.ts';
import { trustHead } from './trust-head.ts';
import type { TrustInput } from './trust-input.ts';

type Judged = Pick<Draft, 'result' | 'reason' | 'qualifiers'>;

/** Every person of Identity Center against the exports of the identity provider: there at all, and enabled on both sides? */
export function* centerUserRows(input: TrustInput): Iterable<Row> {
  const { center } = input.world;
  if (center === null) return;
  const place = { platform: input.home, region: 'global' };
  const systems = input.identityProviders.filter(({ system, hasMembers }) => hasMembers && !system.startsWith('saas:'));
  if (systems.length === 0) {
    // People who were not listed are told with their list.
    const lists = ['center-instance', 'center-user'].flatMap((kind) => listWherever(kind, input.places));
    if (center.users.length > 0 && lists.every(({ complete }) => complete)) yield whole(input, place);
    return;
  }
  const members = bySpelling(systems);
  for (const user of center.users) {
    const member = namesOf(user).flatMap((name) => members.get(name) ?? [])[0];
    const system = systems.find((one) => member === undefined || one.system === member.system);
    const document = system?.documents[0];
    const criterion =
      document === undefined
        ? null
        : member === undefined
          ? { ...document, value: [], raw: '（記載なし）' }
          : {
              ...document,
              at: member.at,
              value: member.enabled,
              raw: `${member.userId}（${stateOf(member.enabled)}）`,
            };
    yield makeRow(trustHead('FED-USER', 'REC-FED', input.federation, 'H', criterion), place, {
      object: { kind: 'center-user', id: user.userName },
      ...judge(user, member, systems),
      found: user.enabled === null ? null : { state: 'seen', value: { enabled: user.enabled, scim: synced(user) } },
      evidence: user.refs,
    });
  }
}

/** Where no export was handed over: one row for everybody. */
function whole(input: TrustInput, place: { readonly platform: string; readonly region: string }): Row {
  const object = { kind: 'center-user', id: '*' };
  const users = input.world.center?.users ?? [];
  const evidence = users.flatMap(({ refs }) => refs.slice(0, 1)).slice(0, 1);
  const draft = ((): Draft => {
    if (comesFromOutside(input))
      return { object, result: 'NOT_COLLECTED', reason: 'DOC_NOT_PROVIDED', found: null, qualifiers: [], evidence };
    // Where nobody has an id from outside, only the client can say whether a directory stands behind Identity Center.
    const qualifiers = ['外部IDを持つ利用者なし（IDソースの確認）'];
    const asked: Draft = {
      object,
      result: 'INDETERMINATE',
      reason: 'NEEDS_INTERVIEW',
      found: null,
      qualifiers,
      evidence,
    };
    return unreadDraft(object, listWherever('center-group', input.places)) ?? asked;
  })();
  return makeRow(trustHead('FED-USER', 'REC-FED', input.federation, 'M', null), place, draft);
}

function judge(user: CenterUser, member: DirectoryMember | undefined, systems: readonly IdpSystem[]): Judged {
  const by = synced(user) ? [] : ['外部IDなし（手作業の登録）'];
  const of = (result: Draft['result'], reason: Draft['reason'], ...more: string[]): Judged => ({
    result,
    reason,
    qualifiers: [...by, ...more],
  });
  // Nobody signs in with an account that is disabled.
  if (user.enabled === false) return of('MATCH', 'EQUAL', 'Identity Center で無効');
  if (member === undefined) {
    const complete = systems.every((one) => one.complete);
    return complete ? of('MISMATCH', 'UNREGISTERED') : of('INDETERMINATE', 'CRITERION_UNCLEAR');
  }
  if (member.enabled === false)
    return user.enabled === true ? of('MISMATCH', 'VALUE') : of('INDETERMINATE', 'NEEDS_INTERVIEW', '状態が不明');
  if (!synced(user) && systems.some(saysScim)) return of('MISMATCH', 'UNREGISTERED');
  if (member.enabled === null) return of('INDETERMINATE', 'CRITERION_UNCLEAR');
  return user.enabled === null ? of('INDETERMINATE', 'NEEDS_INTERVIEW', '状態が不明') : of('MATCH', 'EQUAL');
}

/** Brought by SCIM: the identity provider left an id of its own on it. */
function synced({ externalIds }: CenterUser): boolean {
  return externalIds.length > 0;
}

/** The client says that people come by SCIM and by nothing else. */
function saysScim({ assignments }: IdpSystem): boolean {
  return assignments.some(({ application, policy }) =>
    /scim|自動プロビジョニング|自動連携/i.test(`${application} ${policy}`),
  );
}

function stateOf(enabled: boolean | null): string {
  return enabled === null ? '状態の記載なし' : enabled ? '有効' : '無効';
}

function namesOf({ userName, email }: CenterUser): readonly string[] {
  return [userName, email].flatMap((name) => (name === null ? [] : [name, name.toLowerCase()]));
}

function bySpelling(systems: readonly IdpSystem[]): ReadonlyMap<string, DirectoryMember> {
  const found = new Map<string, DirectoryMember>();
  for (const { members } of systems)
    for (const member of members) for (const name of member.spellings) if (!found.has(name)) found.set(name, member);
  return found;
}
