import { basename, join } from 'node:path';
import type { Fact } from '../../src/facts/fact.ts';
import { factKinds } from '../../src/facts/fact-kinds.ts';
import { answerQuestion } from './answer-question.ts';
import { custodianExplained } from './custodian-explained.ts';
import type { CustodianItem, Verdict } from './custodian-item.ts';
import { custodianKinds } from './custodian-kinds.ts';
import { valueAt } from './read-fact.ts';
import { recordedFacts } from './recorded-facts.ts';
import { Unanswered } from './unanswered.ts';

/** Members by whose literal value a question picks the objects the recorder then asked about one by one. */
const picking = ['UserName', 'RoleName', 'FunctionName', 'TableName', 'QueueUrl'];

/** Answers one question of the corpus from facts and holds it against the number, and where told the names, its authors expect. */
export async function judgeItem(item: CustodianItem, corpus: string): Promise<Verdict> {
  const resource = resourceOf(item);
  const counts = item.expected.filter(([of]) => of === 'len(resources)');
  const [count] = counts;
  if (resource !== 'account' && custodianKinds[resource] === undefined)
    return unanswered(item, `outside the first services: ${resource}`);
  if (count === undefined || counts.length > 1) return unanswered(item, 'asserts no single number of found objects');
  const list = factKinds.find(({ kind }) => kind === custodianKinds[resource]?.kind)?.list;
  const primary = list === undefined ? '' : `${list.service}:${list.operation}`;
  const filters = item.filters ?? [];
  try {
    const facts = await recordedFacts(
      join(corpus, 'placebo', basename(item.recording)),
      primary,
      filters.flatMap(picked),
    );
    const found = answerQuestion(resource, filters, facts);
    const other =
      found.length === count[1]
        ? namedOtherwise(item, found, resource)
        : `${found.length} found, ${String(count[1])} expected`;
    const explained = custodianExplained[item.test];
    if (other !== null)
      return explained === undefined
        ? { item, word: 'wrong', why: other }
        : { item, word: 'explained', why: explained };
    return { item, word: filters.length === 0 ? 'counted' : 'answered', why: '' };
  } catch (error) {
    if (error instanceof Unanswered) return unanswered(item, error.message);
    throw error;
  }
}

function resourceOf({ resource, query }: CustodianItem): string {
  const name = resource.replace(/^aws\./, '');
  return name === 'wafv2' && query?.some(({ Scope }) => Scope === 'CLOUDFRONT') === true ? 'wafv2 cloudfront' : name;
}

function unanswered(item: CustodianItem, why: string): Verdict {
  return { item, word: 'unanswered', why };
}

function picked(filter: NonNullable<CustodianItem['filters']>[number]): string[] {
  if (typeof filter === 'string') return [];
  const [[name, value]] = Object.entries(filter) as [[string, unknown]];
  const key = filter['type'] === 'value' ? String(filter['key']) : name;
  const wanted = filter['type'] === 'value' ? filter.value : value;
  const literal = filter.op === undefined || filter.op === 'eq' || filter.op === 'in';
  return literal && picking.includes(key) ? [wanted].flat().filter((one) => typeof one === 'string') : [];
}

/** Where the authors name the first found object by a member we hold as an attribute, it must have that value; `null` when it has. */
function namedOtherwise({ expected }: CustodianItem, found: readonly Fact[], resource: string): string | null {
  const mapped = custodianKinds[resource];
  for (const [expression, value] of expected) {
    const [, member] = /^resources\[0\](?:\['(\w+)'\])$/.exec(expression) ?? [];
    if (member === undefined || mapped === undefined || typeof value === 'object') continue;
    if (found.some((fact) => isSame(memberOf(fact, member, mapped, value), value))) continue;
    return `${member} of none is ${String(value)}`;
  }
  return null;
}

/** A moment may be written as ISO text here and as a number there. */
function isSame(ours: unknown, theirs: unknown): boolean {
  return ours === theirs || (typeof theirs === 'number' && typeof ours === 'string' && Date.parse(ours) === theirs);
}

function memberOf(
  fact: Fact,
  member: string,
  mapped: NonNullable<(typeof custodianKinds)[string]>,
  otherwise: unknown,
): unknown {
  try {
    return valueAt(fact, member, mapped);
  } catch (error) {
    if (error instanceof Unanswered) return otherwise;
    throw error;
  }
}
