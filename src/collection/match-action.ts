/** True where an IAM action is covered by a pattern with `*` and `?`; case does not count, as in IAM. */
export function matchAction(pattern: string, action: string): boolean {
  const source = pattern
    .replaceAll(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'i').test(action);
}
