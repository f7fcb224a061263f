import type { Operation, Parent } from '../collectors/collector.ts';
import { canonicalJson } from '../evidence/canonical-json.ts';
import { elementsOf } from './elements-of.ts';
import { valueAt } from './value-at.ts';

/** An answered parent question: its input and its pages as they came. */
export interface ParentAnswer {
  readonly input: Readonly<Record<string, unknown>>;
  readonly pages: readonly unknown[];
}

/** What the engagement fills into inputs. */
export interface Filling {
  readonly 'period.from': string;
  readonly 'period.to': string;
  readonly account: string;
  readonly region: string;
}

/** Every input one operation is asked with: its constants, its enumerations, one per parent element; equal inputs once. */
export function expandQuestions(
  operation: Operation,
  parents: readonly ParentAnswer[],
  filling: Filling,
): readonly Readonly<Record<string, unknown>>[] {
  const filled = Object.fromEntries(Object.entries(operation.fill ?? {}).map(([name, from]) => [name, filling[from]]));
  const constants = (operation.inputs ?? [{}]).map((input) => ({ ...operation.input, ...input, ...filled }));
  const bound = operation.parent === undefined ? [{}] : bindParents(operation.parent, parents);
  const inputs = new Map<string, Readonly<Record<string, unknown>>>();
  for (const constant of constants) {
    for (const members of bound) {
      const input = { ...constant, ...members };
      inputs.set(canonicalJson(input), input);
    }
  }
  return [...inputs.values()];
}

function bindParents(parent: Parent, parents: readonly ParentAnswer[]): Record<string, unknown>[] {
  const single = parents.flatMap(({ input, pages }) =>
    pages
      .flatMap((page) => elementsOf(page, parent.each))
      .filter((element) => fits(element, parent))
      .flatMap((element) => {
        const members = Object.entries(parent.bind).map(
          ([name, path]) => [name, boundValue(path, element, input)] as const,
        );
        return members.some(([, value]) => value === undefined || value === null) ? [] : [Object.fromEntries(members)];
      }),
  );
  return parent.batch === undefined ? single : batch(single, parent.batch);
}

function fits(element: unknown, { where, unless }: Parent): boolean {
  const has = ([path, values]: [string, readonly unknown[]]): boolean => values.includes(valueAt(element, path));
  return Object.entries(where ?? {}).every(has) && !Object.entries(unless ?? {}).some(has);
}

function boundValue(path: string, element: unknown, input: Readonly<Record<string, unknown>>): unknown {
  return path.startsWith('^') ? input[path.slice(1)] : valueAt(element, path);
}

/** Joins the values of the batched member, so many per question; other members must agree within a batch. */
function batch(
  single: readonly Record<string, unknown>[],
  { member, size }: { member: string; size: number },
): Record<string, unknown>[] {
  const groups = new Map<string, { rest: Record<string, unknown>; values: Set<unknown> }>();
  for (const { [member]: value, ...rest } of single) {
    const key = canonicalJson(rest);
    const group = groups.get(key) ?? { rest, values: new Set<unknown>() };
    group.values.add(value);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ rest, values }) =>
    Array.from({ length: Math.ceil(values.size / size) }, (_, n) => ({
      ...rest,
      [member]: [...values].slice(n * size, (n + 1) * size),
    })),
  );
}
