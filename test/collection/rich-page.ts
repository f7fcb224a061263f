import type { Parent } from '../../src/collectors/collector.ts';
import { collectors } from '../../src/collectors/collectors.ts';

/** Every list some other operation hangs on, with the members its questions bind and what its elements are filtered by. */
const lists = new Map<string, { each: string; members: string[]; where: Parent['where'] }[]>();
for (const { service, operations: list } of collectors) {
  for (const { parent, service: own } of list) {
    if (parent === undefined) continue;
    const key = `${parent.service ?? own ?? service}:${parent.operation}`;
    const members = [...Object.values(parent.bind), ...Object.keys(parent.where ?? {})].filter(
      (path) => !path.startsWith('^'),
    );
    lists.set(key, [...(lists.get(key) ?? []), { each: parent.each, members, where: parent.where }]);
  }
}

/** A page that holds one element for every operation that hangs on it, made from the declarations alone. */
export function richPage(key: string): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const { each, members, where } of lists.get(key) ?? []) {
    const element = members.length === 1 && members[0] === '$' ? `${key}-element` : {};
    for (const path of members)
      if (path !== '$' && typeof element === 'object') put(element, path, where?.[path]?.[0] ?? `${key}-${path}`);
    const steps = each.split('[]').map((step) => step.replace(/^\./, ''));
    const nested = steps.reduceRight<unknown>((inner, step) => (step === '' ? [inner] : { [step]: [inner] }), element);
    if (each === '$') Object.assign(made, element);
    else merge(made, steps.length > 1 && steps.at(-1) === '' ? { [steps[0] as string]: [element] } : nested);
  }
  return made;
}

function put(target: object, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() as string;
  let node = target as Record<string, unknown>;
  for (const name of names) {
    node[name] ??= {};
    node = node[name] as Record<string, unknown>;
  }
  node[last] ??= value;
}

function merge(target: Record<string, unknown>, source: unknown): void {
  for (const [name, value] of Object.entries(source as Record<string, unknown>)) {
    const known = target[name];
    if (Array.isArray(known) && Array.isArray(value) && typeof known[0] === 'object')
      merge(known[0] as Record<string, unknown>, value[0]);
    else if (typeof known === 'object' && known !== null && !Array.isArray(known))
      merge(known as Record<string, unknown>, value);
    else target[name] ??= value;
  }
}
