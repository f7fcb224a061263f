import type { AccessMatrix } from '../access-matrix.ts';
import type { AxisEntry } from './axis-entry.ts';
import type { StatedMatcher } from './table-builder.ts';

const kinds: readonly (readonly [RegExp, string])[] = [
  [/ユーザ|user/i, 'userName'],
  [/グループ|group/i, 'groupName'],
  [/ロール|role/i, 'roleName'],
];

/** Names that the client's own table states to be those of AWS: groups of form D, IAM users, groups and roles of form E; never confirmed by that alone. */
export function iamMatchers({ word, kind }: AxisEntry, letter: AccessMatrix['form']): readonly StatedMatcher[] {
  if (letter === 'D') return [{ by: 'identityCenterGroup', value: word, account: null }];
  const by = letter === 'E' && kind !== null ? kinds.find(([pattern]) => pattern.test(kind.text))?.[1] : undefined;
  return by === undefined || !/^[\w+=,.@/-]+$/.test(word) ? [] : [{ by, value: word, account: null }];
}
