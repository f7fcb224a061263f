/** The latest of several moments (ISO text, UTC); those that are not set do not count. */
export function latestInstant(instants: readonly unknown[]): string | undefined {
  return instants
    .filter((instant): instant is string => typeof instant === 'string')
    .sort()
    .at(-1);
}
