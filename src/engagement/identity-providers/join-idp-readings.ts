import type { ImportNote } from '../client-document.ts';
import type { DirectoryMember } from './directory-member.ts';
import type { IdpReading } from './idp-reading.ts';
import type { IdpRecord, IdpUserRecord } from './idp-record.ts';
import type { IdpSystem } from './idp-system.ts';

/** The systems the exports speak of, each account once with the groups and details of all of them; contradictions are told. */
export function joinIdpReadings(readings: readonly IdpReading[]): {
  readonly systems: readonly IdpSystem[];
  readonly notes: readonly ImportNote[];
} {
  const bySystem = new Map<string, IdpReading[]>();
  for (const reading of readings) {
    const own = bySystem.get(reading.system);
    if (own === undefined) bySystem.set(reading.system, [reading]);
    else own.push(reading);
  }
  const joined = [...bySystem].sort(([a], [b]) => (a < b ? -1 : 1)).map(([system, own]) => joinOne(system, own));
  return { systems: joined.map(({ system }) => system), notes: joined.flatMap(({ notes }) => notes) };
}

function joinOne(name: string, readings: readonly IdpReading[]): { system: IdpSystem; notes: readonly ImportNote[] } {
  const notes: ImportNote[] = [];
  const records = readings.flatMap((one) => one.records);
  const members = new Map<string, DirectoryMember>();
  const keys = new Map<string, string>();
  for (const record of records) if (record.kind === 'user') addUser(name, record, members, keys, notes);
  const groups = new Set<string>([...members.values()].flatMap((one) => one.groups));
  let lost = 0;
  for (const record of records) {
    if (record.kind === 'group') groups.add(record.name);
    for (const [id, change] of changesOf(record)) {
      const key = keys.get(id.toLowerCase());
      const member = key === undefined ? undefined : members.get(key);
      if (key !== undefined && member !== undefined) members.set(key, change(member));
      else {
        lost += record.kind === 'group' ? 1 : 0;
        notes.push({ kind: 'unmatched', at: record.at, seen: id, made: '利用者の書き出しにない利用者です' });
      }
    }
  }
  const system: IdpSystem = {
    system: name,
    members: [...members.values()].sort((a, b) => (a.userId < b.userId ? -1 : 1)),
    groups: [...groups].sort(),
    assignments: readings.flatMap((one) => one.assignments),
    complete: lost === 0 && readings.every((one) => one.complete),
    hasMembers: records.some(({ kind }) => kind === 'user'),
    documents: readings.map(({ document: { doc, version, sha256, file, approvedAt } }) => {
      return { doc, version, sha256, at: file, value: name, raw: name, approvedAt, basis: 'client-rule' as const };
    }),
  };
  return { system, notes };
}

function addUser(
  system: string,
  { kind: _kind, ids, ...user }: IdpUserRecord,
  members: Map<string, DirectoryMember>,
  keys: Map<string, string>,
  notes: ImportNote[],
): void {
  // Sign-in names of these providers do not tell letters apart by case.
  const key = user.userId.toLowerCase();
  const known = members.get(key);
  const conflict =
    known !== undefined && known.enabled !== null && user.enabled !== null && known.enabled !== user.enabled;
  if (conflict)
    notes.push({
      kind: 'ambiguous',
      at: user.at,
      seen: user.userId,
      made: `有効・無効が ${known.at} と食い違うため、どちらとも扱いません`,
    });
  members.set(key, {
    system,
    ...user,
    spellings: spellingsOf([user.userId, user.email]),
    person: known?.person ?? user.person,
    email: known?.email ?? user.email,
    enabled: conflict ? null : (known?.enabled ?? user.enabled),
    groups: [...new Set([...(known?.groups ?? []), ...user.groups])].sort(),
    mfa: known?.mfa ?? user.mfa,
    lastSignIn: later(known?.lastSignIn ?? null, user.lastSignIn),
    at: known?.at ?? user.at,
  });
  for (const id of [user.userId, ...ids, user.email ?? user.userId])
    if (!keys.has(id.toLowerCase())) keys.set(id.toLowerCase(), key);
}

type Change = (member: DirectoryMember) => DirectoryMember;

function changesOf(record: IdpRecord): readonly (readonly [string, Change])[] {
  if (record.kind === 'user') return [];
  if (record.kind === 'group')
    return record.members.map((id) => [
      id,
      (member) => ({ ...member, groups: [...new Set([...member.groups, record.name])].sort() }),
    ]);
  const { userId, mfa, lastSignIn } = record;
  return [
    [userId, (member) => ({ ...member, mfa: mfa ?? member.mfa, lastSignIn: later(member.lastSignIn, lastSignIn) })],
  ];
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}

/** As written and in small letters, in which AWS keeps what SCIM brings. */
function spellingsOf(names: readonly (string | null)[]): readonly string[] {
  const own = names.flatMap((name) => (name === null ? [] : [name, name.toLowerCase()]));
  return [...new Set(own)];
}
