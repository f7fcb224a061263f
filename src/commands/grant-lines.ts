import type { DecidingStatement } from '../access/decision.ts';
import type { Grant } from '../access/engine.ts';
import type { WorldPrincipal } from '../access/world.ts';
import type { Level } from '../procedures/level.ts';
import { readLevels } from '../procedures/read-levels.ts';
import { accessWords } from '../text/access-words.ts';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';
import { groupGrants } from './group-grants.ts';
import { nameStatement } from './name-statement.ts';
import type { OpenAccess } from './open-access.ts';
import { printTable } from './print-table.ts';

/** So many services, examples and statements are printed; `--json` holds all. */
const most = { services: 25, examples: 4, statements: 15 };

/** Services that decide over rights, told before others. */
const first = new Set(['iam', 'sts', 'organizations', 'sso', 'kms', 's3']);

/** What somebody may do: actions by service and level, examples of each level, and the statements that give them. */
export function grantLines(
  all: readonly Grant[],
  resource: string | null,
  principal: WorldPrincipal | null,
  open: OpenAccess,
  language: Language,
): readonly string[] {
  const grants = all.filter(({ decision }) => decision.result !== 'denied');
  const head =
    resource === null ? say(accessWords.grantsHead, language) : say(accessWords.grantsOnHead, language, { resource });
  if (grants.length === 0) return [head, say(accessWords.noGrants, language)];
  const used = new Set(
    open.world.resources.filter(({ account }) => account === principal?.account).map(({ service }) => service),
  );
  const rank = (service: string): number => (first.has(service) ? 0 : used.has(service) ? 1 : 2);
  const services = [...groupGrants(grants, ({ action }) => action.service)].sort(
    ([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1),
  );
  const levels = readLevels().filter(({ level }) => grants.some(({ action }) => action.levels.includes(level)));
  const table = services
    .slice(0, most.services)
    .map(([service, own]) => [service, ...levels.map(({ level }) => count(own, level))]);
  const rest = services.length - most.services;
  return [
    head,
    printTable([[say(accessWords.service, language), ...levels.map(({ level }) => level)], ...table]),
    ...(rest > 0 ? [say(accessWords.moreServices, language, { count: rest })] : []),
    say(accessWords.examplesHead, language),
    ...levels.map(({ level, name }) => {
      const ids = actionsOf(grants, level);
      const actions = `${ids.slice(0, most.examples).join('、')}${ids.length > most.examples ? '…' : ''}`;
      return say(accessWords.exampleLine, language, { level, name, count: ids.length, actions });
    }),
    say(accessWords.fromHead, language),
    ...sources(grants, language),
  ];
}

function actionsOf(grants: readonly Grant[], level: Level): readonly string[] {
  return [...new Set(grants.filter(({ action }) => action.levels.includes(level)).map(({ action }) => action.id))];
}

/** `12(3)`: twelve actions, three of them under conditions only. */
function count(grants: readonly Grant[], level: Level): string {
  const ids = actionsOf(grants, level);
  const plain = new Set(grants.filter(({ decision }) => decision.result === 'allowed').map(({ action }) => action.id));
  const open = ids.filter((id) => !plain.has(id)).length;
  return ids.length === 0 ? '－' : open === 0 ? String(ids.length) : `${ids.length}(${open})`;
}

/** Papers that only limit (SCPs, boundaries) give nothing. */
function isSource({ effect, policy }: DecidingStatement): boolean {
  return effect === 'Allow' && ['identity', 'resource', 'trust', 'grant', 'acl'].includes(policy.kind);
}

function sources(grants: readonly Grant[], language: Language): readonly string[] {
  const found = new Map<string, Set<string>>();
  for (const { action, decision } of grants) {
    for (const one of new Set<DecidingStatement>(decision.by.filter(isSource))) {
      const name = nameStatement(one, language);
      const own = found.get(name) ?? new Set<string>();
      own.add(action.id);
      found.set(name, own);
    }
  }
  const lines = [...found]
    .sort(([a, left], [b, right]) => right.size - left.size || (a < b ? -1 : 1))
    .map(([statement, actions]) => say(accessWords.fromLine, language, { statement, count: actions.size }));
  const rest = lines.length - most.statements;
  const more = rest > 0 ? [say(accessWords.more, language, { count: rest })] : [];
  return [...lines.slice(0, most.statements), ...more];
}
