import type { Closed } from '../closed.ts';
import type { Question } from './asked.ts';
import type { Case } from './case.ts';
import type { CompiledStatement, Sheet } from './compiled-statement.ts';
import { coverResources } from './cover-resources.ts';
import { isClosed } from './is-closed.ts';
import type { Limits } from './limits-of.ts';
import { namesAsker } from './names-asker.ts';
import { reachStatement } from './reach-statement.ts';
import { weighConditions } from './weigh-conditions.ts';

const ownPolicy = new Set(['s3:getbucketpolicy', 's3:putbucketpolicy', 's3:deletebucketpolicy']);

/** AWS: the root user of the bucket's account can always read, replace and delete a bucket policy that shuts everybody out. */
function escapes(statement: CompiledStatement, { asker, action, cross }: Question): boolean {
  return asker.kind === 'root' && statement.cited.policy.kind === 'resource' && !cross && ownPolicy.has(action.lower);
}

/** AWS: "NotPrincipal with Deny will always deny any principal that has a permissions boundary, regardless of the values". */
function names(statement: CompiledStatement, { question, papers }: Case): boolean {
  if (statement.principals === null) return true;
  if (statement.principals.list.not && papers.boundary !== null && question.asker.account !== null) return true;
  return namesAsker(statement, question.asker) !== 'none';
}

/** A pattern with variables, once they are resolved. */
function reachesAll(statement: CompiledStatement, { everything, question }: Case): boolean {
  const reaches = reachStatement(statement, everything, question, false);
  return reaches.some(({ region, open }) => region === everything && open.length === 0);
}

function findInSheet(part: Sheet | null | Closed, one: Case): CompiledStatement | null {
  if (part === null || isClosed(part) || !part.denies) return null;
  const { question, workshop } = one;
  for (const statement of workshop.lines(part, question.action).denies) {
    if (!names(statement, one)) continue;
    const cover = coverResources(statement.resources, question);
    if (cover === 'none' || escapes(statement, question)) continue;
    const open = weighConditions(statement, question, false);
    if (open === null) continue;
    const session = statement.principals !== null && namesAsker(statement, question.asker) === 'session';
    const sure = cover === 'whole' || (cover === 'open' && reachesAll(statement, one));
    if (sure && open.length === 0 && !session) return statement;
    one.pending ??= [];
    one.pending.push(statement);
  }
  return null;
}

function findInLevels(part: readonly Sheet[] | null | Closed, one: Case): CompiledStatement | null {
  if (part === null || isClosed(part)) return null;
  for (const level of part) {
    const found = findInSheet(level, one);
    if (found !== null) return found;
  }
  return null;
}

/** The first Deny that certainly reaches all that was asked; the Denies that may reach it, or reach a part, are put on the case. */
export function findDeny(one: Case, { identity, scp, rcp }: Limits): CompiledStatement | null {
  const { papers } = one;
  return (
    (identity ? findInSheet(papers.identity, one) : null) ??
    (identity ? findInSheet(papers.boundary, one) : null) ??
    (identity ? findInSheet(papers.session, one) : null) ??
    findInSheet(papers.resource, one) ??
    (scp ? findInLevels(papers.scps, one) : null) ??
    (rcp ? findInLevels(papers.rcps, one) : null) ??
    findInSheet(papers.endpoint, one)
  );
}
