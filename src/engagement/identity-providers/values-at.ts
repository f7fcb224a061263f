const deepest = 8;

/**
 * The values at a path of a JSON element: `profile.login`, `emails[].value`; a segment behind `/` is taken whole (SCIM's URN members).
 * Only own members count, so that no name of the client's reaches the language itself.
 */
export function valuesAt(element: unknown, path: string): readonly unknown[] {
  const slash = path.startsWith('urn:') ? path.indexOf('/') : -1;
  const steps = slash < 0 ? path.split('.') : [path.slice(0, slash), ...path.slice(slash + 1).split('.')];
  let found: readonly unknown[] = [element];
  for (const step of steps.slice(0, deepest)) {
    const list = step.endsWith('[]');
    const name = list ? step.slice(0, -2) : step;
    found = found.flatMap((one) => {
      if (typeof one !== 'object' || one === null || Array.isArray(one) || !Object.hasOwn(one, name)) return [];
      const value = (one as Readonly<Record<string, unknown>>)[name];
      return list ? (Array.isArray(value) ? value : []) : [value];
    });
  }
  return found.filter((one) => one !== undefined && one !== null);
}
