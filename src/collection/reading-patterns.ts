/** `iam:GetUser` → service, verb. */
const parts = /^([^:]+):([A-Z][a-z]+)/;

/**
 * Actions as patterns by service and verb (`iam:Get*`), so that five hundred names fit one policy; a verb that a service has only
 * once stays the exact action, unless every action is to be widened.
 */
export function readingPatterns(actions: readonly string[], widen: 'where several' | 'always'): readonly string[] {
  const groups = new Map<string, Set<string>>();
  for (const action of actions) {
    const [, service, verb] = parts.exec(action) ?? [];
    const key = service === undefined || verb === undefined ? action : `${service}:${verb}*`;
    groups.set(key, (groups.get(key) ?? new Set()).add(action));
  }
  return [...groups].flatMap(([pattern, group]) =>
    group.size === 1 && widen === 'where several' ? [...group] : [pattern],
  );
}
