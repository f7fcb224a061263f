import type { Grant } from '../access/engine.ts';
import type { WorldPrincipal } from '../access/world.ts';
import { accessWords } from '../text/access-words.ts';
import { say } from '../text/say.ts';
import { accessOptions } from './access-options.ts';
import { catalogueLine } from './catalogue-line.ts';
import { closedLines } from './closed-lines.ts';
import { escalationLines } from './escalation-lines.ts';
import { explainCell } from './explain-cell.ts';
import { findPrincipal } from './find-principal.ts';
import { findResourceArn } from './find-resource-arn.ts';
import { grantLines } from './grant-lines.ts';
import { type HeldGrants, heldGrants } from './held-grants.ts';
import type { Io } from './io.ts';
import { namedResourceLines } from './named-resource-lines.ts';
import type { OpenAccess } from './open-access.ts';
import { principalLines } from './principal-lines.ts';

/** `akashi access explain`: what a principal may do and from where, or a cell of the matrix walked back to its evidence. */
export function accessExplain(
  open: OpenAccess,
  given: readonly string[],
  options: Readonly<Record<string, unknown>>,
  io: Io,
): number {
  const [first, second] = given;
  const { need, context } = accessOptions(options);
  const seen = first ?? need('principal');
  if (seen.includes('|') || seen.startsWith('R-')) return explainCell(open.folder, seen, io);
  const { world, catalogue } = open;
  const arn = findPrincipal(seen, world);
  if (seen !== arn) io.tell(say(accessWords.resolved, io.language, { seen, arn }));
  const named = second ?? options['resource'];
  const resource = typeof named === 'string' ? findResourceArn(named, world) : null;
  const principal = world.principals.find((one) => one.arn === arn) ?? null;
  const held = heldGrants(arn, resource, context, open);
  const ways = escalationLines(arn, resource, open, io.language);
  const closed = [...held.grants, ...held.named].flatMap(({ decision }) => decision.closed);
  const own = principal === null ? [] : ownClosed(principal);
  if (io.json)
    io.print(JSON.stringify({ principal: arn, resource, ...plain(held), escalations: ways.found, unread: own }));
  else {
    const lines = [
      ...principalLines(arn, principal, open, io.language),
      ...grantLines(held.grants, resource, principal, open, io.language),
      ...(resource === null ? namedResourceLines(held.named, io.language) : []),
      ...ways.lines,
    ];
    const unread = [...own, ...closed];
    if (unread.length > 0) lines.push(say(accessWords.closedAllowed, io.language), ...closedLines(unread, io.language));
    io.print([...lines, catalogueLine(catalogue, io.language)].join('\n'));
  }
  return closed.length + own.length > 0 ? 4 : 0;
}

/** Without what the catalogue says of each action again and again. */
function plain({ grants, named }: HeldGrants) {
  const short = ({ action, resource, decision }: Grant) => ({
    action: action.id,
    levels: action.levels,
    resource,
    decision,
  });
  return { grants: grants.map(short), named: named.map(short) };
}

function ownClosed({ policies, boundary, trust }: WorldPrincipal) {
  return [policies, boundary, trust].flatMap((part) => (part !== null && 'state' in part ? [part] : []));
}
