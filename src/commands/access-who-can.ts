import type { Closed } from '../access/closed.ts';
import type { Decision } from '../access/decision.ts';
import { accessPartWords } from '../text/access-part-words.ts';
import { accessWords } from '../text/access-words.ts';
import { say } from '../text/say.ts';
import { accessOptions } from './access-options.ts';
import { askerLines } from './asker-lines.ts';
import { catalogueLine } from './catalogue-line.ts';
import { classOfAsker } from './class-of-asker.ts';
import { closedLines } from './closed-lines.ts';
import { findAction } from './find-action.ts';
import { findResourceArn } from './find-resource-arn.ts';
import type { Io } from './io.ts';
import type { OpenAccess } from './open-access.ts';
import { restsOnUnread } from './rests-on-unread.ts';

/** The order in which the parties are told: people first, whoever is outside before what AWS runs itself. */
const classes = [
  'person',
  'workload',
  'external',
  'outside',
  'provider',
  'anonymous',
  'own',
  'root',
  'service',
  'service-linked',
] as const;

/** Somebody who may do it, or of whom that cannot be ruled out. */
interface Able {
  readonly principal: string;
  readonly decision: Decision;
}

/** `akashi access who-can`: everybody who may do something to a resource, and what was not read of those who seem not to. */
export function accessWhoCan(open: OpenAccess, options: Readonly<Record<string, unknown>>, io: Io): number {
  const { world, engine, catalogue } = open;
  const { need, context } = accessOptions(options);
  const action = findAction(need('action'), catalogue);
  const resource = findResourceArn(need('resource'), world);
  const able: readonly Able[] = engine.whoCan(action, resource, context);
  const turnable = deniedByWhatWasRead(able, action, resource, context, open);
  const lists = openLists(resource, open);
  const unread = lists.length > 0 || turnable.length > 0 || able.some(({ decision }) => restsOnUnread(decision));
  if (io.json) io.print(JSON.stringify({ action, resource, context, able, turnable, lists, unread }));
  else {
    const lines = [say(accessWords.whoHead, io.language, { action, resource })];
    for (const name of classes) {
      const own = able.filter(({ principal }) => classOfAsker(principal, world) === name);
      if (own.length === 0) continue;
      const words = accessPartWords[name]?.[io.language] ?? name;
      lines.push(say(accessWords.whoSection, io.language, { class: words, count: own.length }));
      for (const one of own) lines.push(...askerLines(one, world, io.language));
    }
    if (able.length === 0) lines.push(say(accessWords.whoNobody, io.language));
    if (turnable.length > 0) {
      lines.push(say(accessWords.whoTurn, io.language, { count: turnable.length }));
      for (const { principal } of turnable) lines.push(`  ${principal}`);
      lines.push(say(accessWords.closedDenied, io.language));
      const closed = turnable.flatMap(({ decision }) => decision.closed);
      lines.push(...closedLines(closed, io.language));
    }
    const openParts = able.flatMap(({ decision }) => decision.closed);
    if (openParts.length > 0)
      lines.push(say(accessWords.closedAllowed, io.language), ...closedLines(openParts, io.language));
    if (lists.length > 0) lines.push(say(accessWords.closedLists, io.language), ...closedLines(lists, io.language));
    io.print([...lines, catalogueLine(catalogue, io.language)].join('\n'));
  }
  return unread ? 4 : 0;
}

/** Denials that rest on something unread; the engine's list leaves denials out. */
function deniedByWhatWasRead(
  able: readonly Able[],
  action: string,
  resource: string,
  context: Readonly<Record<string, readonly string[]>>,
  { world, engine }: OpenAccess,
): readonly Able[] {
  const listed = new Set(able.map(({ principal }) => principal));
  return world.principals.flatMap(({ arn, kind }) => {
    if (kind === 'group' || listed.has(arn)) return [];
    const request = { principal: arn, action, resource, resourceAccount: null, context, others: 'unknown' } as const;
    const decision = engine.decide(request);
    return decision.closed.length === 0 ? [] : [{ principal: arn, decision }];
  });
}

/** Lists of principals, of this service's resources and of Identity Center that were not read to their end. */
function openLists(resource: string, { world }: OpenAccess): readonly Closed[] {
  const service = resource.split(':')[2] ?? '';
  const own = [...world.accounts.values()].flatMap(({ closed }) => closed);
  const bears = ({ of }: Closed): boolean =>
    !of.startsWith('arn:') || ['iam', service].includes(of.split(':')[2] ?? '');
  return [...own.filter(bears), ...(world.center?.closed ?? [])];
}
