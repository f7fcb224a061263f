import type { AccessMatrix } from '../../engagement/matrix/access-matrix.ts';

/** Tag names by which a column of this account's resources is found. */
export function tagKeys({ resources }: AccessMatrix, account: string): readonly string[] {
  const keys = resources.flatMap(({ matchers }) =>
    matchers
      .filter((matcher) => matcher.by === 'tag' && (matcher.account === null || matcher.account === account))
      .map(({ value }) => value.split('=')[0] ?? value),
  );
  return [...new Set(keys)].sort();
}
