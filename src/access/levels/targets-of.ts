import type { Action } from '../catalogue.ts';
import { type ControlLine, controlTable } from './control-table.ts';

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const lines = controlTable.map((line) => ({
  ...line,
  services: wordsOf(line.services ?? ''),
  ids: new Set(
    Object.entries(line.actions ?? {}).flatMap(([service, names]) =>
      [...wordsOf(names)].map((name) => `${service}:${name}`),
    ),
  ),
}));

/** The access targets that an action controls (guide §4.3, domain B.3), in their order; empty where it controls none. */
export function targetsOf(action: Action): readonly ControlLine['target'][] {
  const found = new Set(lines.filter((line) => controls(line, action)).map(({ target }) => target));
  return [...found].sort();
}

function controls(line: (typeof lines)[number], action: Action): boolean {
  if (line.ids.has(action.id)) return true;
  if (!line.services.has('*') && !line.services.has(action.service)) return false;
  if (!action.levels.some((level) => line.levels?.includes(level))) return false;
  const { types } = line;
  if (types === undefined) return true;
  const required = action.resources.filter((resource) => resource.required);
  const asked = required.length > 0 ? required : action.resources;
  return asked.length > 0 && asked.every(({ name }) => types.some((type) => name.startsWith(type)));
}
