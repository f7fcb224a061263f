import type { RecordedAnswer, Recording } from './read-placebo.ts';

type Members = Readonly<Record<string, unknown>>;

const list = (answer: RecordedAnswer | undefined, member: string): readonly Members[] => (answer?.data[member] ?? []) as readonly Members[];

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
  { listing: 'ListGroups', members: 'Groups', name: 'GroupName', detail: 'GroupDetailList', own: 'Group', get: 'GetGroup' },
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
        if (own === 'Group' && described !== undefined) whole['$members'] = list({ status: 200, data: described }, 'Users').map(({ UserName }) => UserName);
        if (!asked(named)) return whole;
        const attached = answers(`ListAttached${own}Policies`).length > 0 ? next(`ListAttached${own}Policies`) : undefined;
        if (attached !== undefined) whole['AttachedManagedPolicies'] = attached.data['AttachedPolicies'];
        const inline = answers(`List${own}Policies`).length > 0 ? next(`List${own}Policies`) : undefined;
        if (inline !== undefined) whole[`${own}PolicyList`] = ((inline.data['PolicyNames'] ?? []) as string[]).map((PolicyName) => ({ PolicyName }));
        const groups = own === 'User' && answers('ListGroupsForUser').length > 0 ? next('ListGroupsForUser') : undefined;
        if (groups !== undefined) whole['GroupList'] = list(groups, 'Groups').map(({ GroupName }) => GroupName);
        return whole;
      }),
    );
  }
  joinMembers(page);
  if (answers('ListPolicies').length > 0) page['Policies'] = pagesOf(answers('ListPolicies')).flatMap((answer) => list(answer, 'Policies'));
  if (Object.keys(page).length === 0) return recording;
  return new Map([...recording, ['iam:GetAccountAuthorizationDetails', [{ status: 200, data: page }]]]);
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
    for (const user of (group['$members'] ?? []) as string[]) users.set(user, [...(users.get(user) ?? []), String(group['GroupName'])]);
    delete group['$members'];
  }
  if (users.size === 0 || page['UserDetailList'] !== undefined) return;
  page['UserDetailList'] = [...users].map(([UserName, GroupList]) => ({ UserName, Arn: `arn:aws:iam::644160558196:user/${UserName}`, GroupList }));
}
