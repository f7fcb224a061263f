/**
 * Reads the member at a dotted path of an answer: `a.b`, `list[].name` (joined over the list, nested lists flattened), `$` the value itself.
 * Only own members count and `null` is "not set"; the answer may hold anything, so it never throws.
 */
export function readMember(value: unknown, path: string): unknown {
  if (path === '$' || path === '') return value ?? undefined;
  return walk(value, path.split('.'));
}

function walk(value: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value ?? undefined;
  const spread = step.endsWith('[]');
  const name = spread ? step.slice(0, -2) : step;
  const member = name === '' ? value : own(value, name);
  if (!spread) return walk(member, rest);
  if (!Array.isArray(member)) return undefined;
  return member.flatMap((entry) => {
    const found = walk(entry, rest);
    return found === undefined ? [] : found;
  });
}

function own(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
