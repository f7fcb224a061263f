/** A `match:` of a YAML matrix: names or lists of names, `tag: {Key: value}`, and the account all of them lie in. */
export type YamlMatch = Readonly<
  Record<string, readonly string[] | string | boolean | Readonly<Record<string, readonly string[]>> | undefined>
>;

/** One line of matchBy, matchValue and account per kind of matcher; one line without them where there is none. */
export function yamlMatcherLines(
  match: YamlMatch | null | undefined,
): readonly Readonly<Record<string, readonly [string, ...string[]]>>[] {
  const { account, email: _, ...ways } = match ?? {};
  const lines = Object.entries(ways).flatMap(([by, seen]) => {
    if (seen === undefined) return [];
    const values = Array.isArray(seen)
      ? seen
      : typeof seen === 'object'
        ? Object.entries(seen).flatMap(([key, own]) => own.map((value: string) => `${key}=${value}`))
        : [];
    const line: Record<string, readonly [string, ...string[]]> = {
      matchBy: [by === 'services' ? 'service' : by, 'match', by],
      matchValue: [values.join('\n'), 'match', by],
    };
    return [typeof account === 'string' ? { ...line, account: [account, 'match', 'account'] as const } : line];
  });
  return lines.length === 0 ? [{}] : lines;
}
