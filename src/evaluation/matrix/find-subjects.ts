import type { Policy } from '../../access/policy.ts';
import type { World, WorldPrincipal } from '../../access/world.ts';
import type { MatrixPrincipal, PrincipalMatcher } from '../../engagement/matrix/access-matrix.ts';
import { matchesName } from './matches-name.ts';
import type { OutsideParty } from './outside-parties.ts';
import type { MatchRung } from './principal-matches.ts';

/** That a row of the matrix found somebody. */
export interface Hit {
  readonly row: string;
  readonly rung: MatchRung;
  /** `principal` an ARN of the world · `center-user` / `center-group` an id in Identity Center · `outside` whom no list shows. */
  readonly kind: 'principal' | 'center-user' | 'center-group' | 'outside';
  readonly subject: string;
  /** It may belong to several rows: a permission set's role, a role an outside party can take, an outside party. */
  readonly shared: boolean;
  /** Only in this account (a group of Identity Center that the row names for one account). */
  readonly account: string | null;
}

type Found = Omit<Hit, 'row' | 'account'>;

/** Everybody one row of the matrix names, by each of its matchers. */
export function findSubjects(
  row: MatrixPrincipal,
  world: World,
  parties: readonly OutsideParty[],
  spellings: (name: string) => readonly string[],
): readonly Hit[] {
  return [
    ...row.matchers.flatMap((matcher) =>
      findBy(matcher, world, parties, spellings).map((found) => ({ ...found, row: row.id, account: matcher.account })),
    ),
    ...byNumber(row, world).map((found) => ({ ...found, row: row.id, account: null })),
  ];
}

function findBy(
  { by, value, account }: PrincipalMatcher,
  world: World,
  parties: readonly OutsideParty[],
  spellings: (name: string) => readonly string[],
): readonly Found[] {
  const here = world.principals.filter((one) => account === null || one.account === account);
  const named = (kind: WorldPrincipal['kind']): readonly Found[] =>
    here
      .filter((one) => one.kind === kind && spellings(value).some((name) => matchesName(name, nameFor(name, one))))
      .map((one) => principal(one, 'name'));
  switch (by) {
    case 'arn':
      return byArn(value, here, world);
    case 'root':
      return here
        .filter((one) => one.kind === 'root' && ['', '*', 'root', one.account, one.arn].includes(value))
        .map((one) => principal(one, 'explicit'));
    case 'anonymous':
      return [outside('*')];
    case 'organization':
      return value === '' || value === '*' ? organizationsOf(world).map(outside) : [outside(value)];
    case 'service':
      if (!/[*?]/.test(value)) return [outside(value)];
      return parties
        .filter(({ kind, id }) => kind === 'service' && matchesName(value, id))
        .map(({ id }) => outside(id));
    case 'externalAccount':
      return byParty(
        parties.filter(({ kind, id }) => kind === 'account' && id === value),
        world,
        here,
      );
    case 'provider':
      return byParty(
        parties.filter(({ kind, id }) => kind === 'provider' && isProvider(id, value)),
        world,
        here,
      );
    case 'identityCenterGroup':
      return (world.center?.groups ?? [])
        .filter((one) => spellings(value).includes(one.name) || one.id === value || one.externalIds.includes(value))
        .map((one) => ({ rung: 'center', kind: 'center-group', subject: one.id, shared: false }));
    case 'identityCenterUser':
      return (world.center?.users ?? [])
        .filter(
          (one) =>
            spellings(value).some((name) => name === one.userName || name === one.email) ||
            one.id === value ||
            one.externalIds.includes(value),
        )
        .map((one) => ({ rung: 'center', kind: 'center-user', subject: one.id, shared: false }));
    case 'permissionSet':
      return here
        .filter((one) => one.permissionSet !== null && matchesName(value, one.permissionSet))
        .map((one) => principal(one, 'center'));
    case 'roleName':
      return named('role');
    case 'userName':
      return named('user');
    case 'groupName':
      return named('group');
    case 'tag':
      return byTag(value, here);
  }
}

/** With a slash the client's word is path and name. */
function nameFor(pattern: string, { path, name }: WorldPrincipal): string {
  return pattern.includes('/') ? `${path.slice(1)}${name}` : name;
}

function organizationsOf({ accounts }: World): readonly string[] {
  const ids = [...accounts.values()].flatMap(({ organization }) =>
    typeof organization === 'string' ? organization : [],
  );
  return [...new Set(ids)];
}

/** An ARN names one principal outright; with wildcards it is a pattern of names, and of an account nobody collected it is an outside party. */
function byArn(value: string, here: readonly WorldPrincipal[], world: World): readonly Found[] {
  if (/[*?]/.test(value)) return here.filter(({ arn }) => matchesName(value, arn)).map((one) => principal(one, 'name'));
  const [found] = here.filter(({ arn }) => arn === value);
  if (found !== undefined) return [principal(found, 'explicit')];
  const account = /^arn:[^:]+:(?:iam|sts)::(\d{12}):/.exec(value)?.[1];
  return account !== undefined && !world.accounts.has(account) ? [outside(value)] : [];
}

/** Outside parties as the policies name them, and the roles they can take. */
function byParty(parties: readonly OutsideParty[], world: World, here: readonly WorldPrincipal[]): readonly Found[] {
  return parties.flatMap(({ kind, id, principals, where }) => {
    const partition = [...world.accounts.values()][0]?.partition ?? 'aws';
    const own = kind === 'account' ? [`arn:${partition}:iam::${id}:root`] : [id];
    const full = principals.filter((one) => one.startsWith('arn:'));
    const roles = here.filter(
      (one) => one.folded === null && where.some(({ of, statement }) => isTrust(of, one, statement.policy.kind)),
    );
    return [
      ...[...new Set([...own, ...full])].map(outside),
      ...roles.map((one): Found => ({ ...principal(one, 'explicit'), shared: true })),
    ];
  });
}

function isTrust(of: string, role: WorldPrincipal, kind: Policy['source']['kind']): boolean {
  return of === role.arn && kind === 'trust';
}

/** `token.actions.githubusercontent.com` or the ARN; the name of a SAML provider too. */
function isProvider(id: string, value: string): boolean {
  return id === value || id.endsWith(`/${value}`);
}

function byTag(value: string, here: readonly WorldPrincipal[]): readonly Found[] {
  const at = value.indexOf('=');
  const [key, wanted] = at < 0 ? [value, '*'] : [value.slice(0, at), value.slice(at + 1)];
  return here
    .filter(
      ({ tags }) =>
        tags.state === 'seen' && Object.hasOwn(tags.value, key) && matchesName(wanted, tags.value[key] ?? ''),
    )
    .map((one) => principal(one, 'tag'));
}

/** The employee number of a row is the tag `EmployeeId` of a user, and the external id of a person of Identity Center. */
function byNumber({ employeeNo, kind }: MatrixPrincipal, world: World): readonly Found[] {
  if (employeeNo === null || employeeNo === '' || kind !== 'person') return [];
  const users = world.principals.filter(
    ({ kind: what, tags }) => what === 'user' && tags.state === 'seen' && tags.value['EmployeeId'] === employeeNo,
  );
  const people = (world.center?.users ?? []).filter(({ externalIds }) => externalIds.includes(employeeNo));
  return [
    ...users.map((one) => principal(one, 'tag')),
    ...people.map((one): Found => ({ rung: 'tag', kind: 'center-user', subject: one.id, shared: false })),
  ];
}

function principal({ arn, folded }: WorldPrincipal, rung: MatchRung): Found {
  return { rung, kind: 'principal', subject: arn, shared: folded === 'permission-set' };
}

function outside(subject: string): Found {
  return { rung: 'explicit', kind: 'outside', subject, shared: true };
}
