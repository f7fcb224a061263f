import type { RecordedAnswer, Recording } from './read-placebo.ts';

type Members = Readonly<Record<string, unknown>>;

const list = (answer: RecordedAnswer | undefined, member: string): readonly Members[] =>
  (answer?.data[member] ?? []) as readonly Members[];

/** How one kind of principal is listed and asked about one by one. */
interface Principal {
  readonly listing: string;
  readonly members: string;
  readonly name: string;
  readonly detail: string;
  readonly own: string;
  readonly get: string;
}

const principals: readonly Principal[] = [
  { listing: 'ListUsers', members: 'Users', name: 'UserName', detail: 'UserDetailList', own: 'User', get: 'GetUser' },
  { listing: 'ListRoles', members: 'Roles', name: 'RoleName', detail: 'RoleDetailList', own: 'Role', get: 'GetRole' },
  {
    listing: 'ListGroups',
    members: 'Groups',
    name: 'GroupName',
    detail: 'GroupDetailList',
    own: 'Group',
    get: 'GetGroup',
  },
];

/**
 * The recordings ask IAM piece by piece; we ask GetAccountAuthorizationDetails, which holds the same pieces in one answer.
 * The pieces are laid together; a piece the recording did not ask for is left out.
 */
export function composeIam(recording: Recording, asked: (name: string) => boolean): Recording {
  const answers = (operation: string): readonly RecordedAnswer[] => recording.get(`iam:${operation}`) ?? [];
  if (recording.has('iam:GetAccountAuthorizationDetails')) return recording;
  const page: Record<string, unknown> = {};
  for (const principal of principals) {
    const { listing, members, name, detail, own, get } = principal;
    if (answers(listing).length === 0) continue;
    const turns = new Map<string, number>();
    const next = (operation: string): RecordedAnswer | undefined => {
      const turn = turns.get(operation) ?? 0;
      turns.set(operation, turn + 1);
      const all = answers(operation);
      return all[all.length === 0 ? 0 : turn % all.length];
    };
    page[detail] = pagesOf(answers(listing)).flatMap((answer) =>
      list(answer, members).map((element) => {
        const named = String(element[name]);
        const described = answers(get).find(({ data }) => (data[own] as Members | undefined)?.[name] === named)?.data;
        const whole: Record<string, unknown> = { ...element, ...(described?.[own] as Members | undefined) };
        if (own === 'Group' && described !== undefined)
          whole['$members'] = list({ status: 200, data: described }, 'Users').map(({ UserName }) => UserName);
        if (!asked(named)) return whole;
        const attached =
          answers(`ListAttached${own}Policies`).length > 0 ? next(`ListAttached${own}Policies`) : undefined;
        if (attached !== undefined) whole['AttachedManagedPolicies'] = attached.data['AttachedPolicies'];
        const inline = answers(`List${own}Policies`).length > 0 ? next(`List${own}Policies`) : undefined;
        if (inline !== undefined)
          whole[`${own}PolicyList`] = ((inline.data['PolicyNames'] ?? []) as string[]).map((PolicyName) => ({
            PolicyName,
          }));
        const groups =
          own === 'User' && answers('ListGroupsForUser').length > 0 ? next('ListGroupsForUser') : undefined;
        if (groups !== undefined) whole['GroupList'] = list(groups, 'Groups').map(({ GroupName }) => GroupName);
        return whole;
      }),
    );
  }
  if (page['RoleDetailList'] === undefined)
    page['RoleDetailList'] = rolesNamed(answers('GetRole'), answers('ListInstanceProfiles'));
  for (const role of (page['RoleDetailList'] ?? []) as Record<string, unknown>[]) {
    const profiles = answers('ListInstanceProfiles').flatMap((answer) => list(answer, 'InstanceProfiles'));
    const own = profiles.filter(({ Roles }) => ((Roles ?? []) as Members[]).some(({ Arn }) => Arn === role['Arn']));
    if (own.length > 0)
      role['InstanceProfileList'] = [...new Map(own.map((profile) => [profile['Arn'], profile])).values()];
    const attached = answers('ListAttachedRolePolicies');
    if (!recording.has('iam:ListRoles') && attached.length === 1)
      role['AttachedManagedPolicies'] = attached[0]?.data['AttachedPolicies'];
  }
  if ((page['RoleDetailList'] as unknown[] | undefined)?.length === 0) delete page['RoleDetailList'];
  joinMembers(page);
  joinGroups(page, answers('ListAttachedGroupPolicies'));
  if (answers('ListPolicies').length > 0)
    page['Policies'] = pagesOf(answers('ListPolicies')).flatMap((answer) => list(answer, 'Policies'));
  if (Object.keys(page).length === 0) return recording;
  return new Map([...recording, ['iam:GetAccountAuthorizationDetails', [{ status: 200, data: page }]]]);
}

/** Roles that were only asked for by name, or shown inside an instance profile. */
function rolesNamed(named: readonly RecordedAnswer[], profiles: readonly RecordedAnswer[]): Record<string, unknown>[] {
  const inside = profiles
    .flatMap((answer) => list(answer, 'InstanceProfiles'))
    .flatMap(({ Roles }) => (Roles ?? []) as Members[]);
  const asked = named.flatMap(({ data }) => (data['Role'] === undefined ? [] : [data['Role'] as Members]));
  return [...new Map([...inside, ...asked].map((role) => [role['Arn'], { ...role }])).values()];
}

/** Groups that were only met as somebody's group, with the policies that were asked for them in that order. */
function joinGroups(page: Record<string, unknown>, attached: readonly RecordedAnswer[]): void {
  const users = (page['UserDetailList'] ?? []) as Members[];
  if (page['GroupDetailList'] !== undefined || attached.length === 0) return;
  const names = [...new Set(users.flatMap(({ GroupList }) => (GroupList ?? []) as string[]))];
  page['GroupDetailList'] = names.map((GroupName, index) => ({
    GroupName,
    Arn: `arn:aws:iam::644160558196:group/${GroupName}`,
    AttachedManagedPolicies: attached[index % attached.length]?.data['AttachedPolicies'],
  }));
}

/** The first run of pages: those up to the first that says it is the last. */
function pagesOf(answers: readonly RecordedAnswer[]): readonly RecordedAnswer[] {
  const last = answers.findIndex(({ data }) => data['IsTruncated'] !== true);
  return answers.slice(0, last < 0 ? answers.length : last + 1);
}

/** GetGroup names members; the details name the groups of each user. */
function joinMembers(page: Record<string, unknown>): void {
  const groups = (page['GroupDetailList'] ?? []) as Record<string, unknown>[];
  const users = new Map<string, string[]>();
  for (const group of groups) {
    for (const user of (group['$members'] ?? []) as string[])
      users.set(user, [...(users.get(user) ?? []), String(group['GroupName'])]);
    delete group['$members'];
  }
  if (users.size === 0 || page['UserDetailList'] !== undefined) return;
  page['UserDetailList'] = [...users].map(([UserName, GroupList]) => ({
    UserName,
    Arn: `arn:aws:iam::644160558196:user/${UserName}`,
    GroupList,
  }));
}
