import type { Closed } from '../../access/closed.ts';
import type { World } from '../../access/world.ts';
import type { MatrixResource, ResourceMatcher } from '../../engagement/matrix/access-matrix.ts';

/** What was not read and could hold a resource of this column: lists of its services, and tags where it is found by tag. */
export function resourceGaps({ matchers }: MatrixResource, world: World): readonly Closed[] {
  const gaps = matchers.flatMap((matcher) => {
    // What is named outright is one object: once it is found no other account can have it.
    const found = matcher.by === 'arn' ? world.resources.find(({ arn }) => arn === matcher.value)?.account : undefined;
    const account = found ?? matcher.account;
    return [...world.accounts.values()]
      .filter(({ id }) => account === null || account === id)
      .flatMap(({ closed }) => closed.filter((one) => one.part === 'list' && couldHold(matcher, one.of)));
  });
  const missing = matchers.flatMap(({ account }): readonly Closed[] =>
    account === null || world.accounts.has(account)
      ? []
      : [{ state: 'closed', part: 'list', of: account, code: 'NOT_ATTEMPTED', exact: null, refs: [] }],
  );
  return [...new Set([...gaps, ...missing])];
}

/** Whether a list that was not read, written `arn:aws:sqs:ap-northeast-1:111122223333:*`, could hold what the matcher means. */
function couldHold({ by, value }: ResourceMatcher, list: string): boolean {
  const [, , service = '', region = '', account = ''] = list.split(':');
  if (by === 'tag') return service !== 'iam';
  if (by === 'service') return service === value;
  const [, , named = '', there = '', owner = ''] = value.split(':');
  // A bucket's ARN names no region and no account; what is listed by region is something else.
  const fits = (part: string, own: string): boolean => /[*?]/.test(part) || part === own;
  return fits(named, service) && fits(there, region) && (owner === '' || fits(owner, account));
}
