import type { Statement } from '../policy.ts';
import type { World } from '../world.ts';
import type { CompiledStatement, Sheet } from './compiled-statement.ts';
import { isClosed } from './is-closed.ts';
import type { Papers } from './papers.ts';

function fromPattern(pattern: string): string | null {
  const colon = pattern.indexOf(':');
  const [type, value] = [pattern.slice(0, colon), pattern.slice(colon + 1)];
  if (pattern === '*' || value === '*') return '*';
  if (type === 'Service' || type === 'Federated') return value;
  if (type !== 'AWS') return null;
  if (/^\d{12}$/.test(value)) return `arn:aws:iam::${value}:root`;
  return value.startsWith('arn:') ? value : null;
}

/** Outsiders that a statement for everybody lets in by name in its condition. */
function fromConditions({ condition }: Statement): readonly string[] {
  return condition.flatMap(({ key, values }) => {
    const lower = key.toLowerCase();
    if (lower === 'aws:principalaccount') {
      return values.filter((value) => /^\d{12}$/.test(value)).map((value) => `arn:aws:iam::${value}:root`);
    }
    return lower === 'aws:principalarn' ? values.filter((value) => /^arn:[^*?]+$/.test(value)) : [];
  });
}

function named({ statement }: CompiledStatement): readonly string[] {
  if (statement.effect !== 'Allow' || statement.principal === null) return [];
  const { not, patterns } = statement.principal;
  const own = not ? ['*'] : patterns.flatMap((pattern) => fromPattern(pattern) ?? []);
  return own.includes('*') ? [...own, ...fromConditions(statement)] : own;
}

function statementsOf(part: Sheet | null | { readonly state: 'closed' }): readonly CompiledStatement[] {
  return part === null || isClosed(part) ? [] : (part as Sheet).statements;
}

/** Everybody who may have a right on a resource: the principals of the world, and whom its policy and grants name. */
export function nameAskers(world: World, papers: readonly Papers[]): readonly string[] {
  const inside = world.principals.filter(({ kind }) => kind !== 'group').map(({ arn }) => arn);
  const outside = papers.flatMap(({ resource, grants }) =>
    [...statementsOf(resource), ...statementsOf(grants)].flatMap(named),
  );
  return [...new Set([...inside, ...outside])].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
