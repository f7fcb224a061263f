import type { PatternList, PolicySource, Statement } from '../policy.ts';
import { asObject } from './as-object.ts';
import { parseCondition } from './parse-condition.ts';
import { parsePrincipal } from './parse-principal.ts';
import { pointAt } from './point-at.ts';
import { policyShape } from './policy-shape.ts';
import { readTexts } from './read-texts.ts';
import type { JsonObject, Report } from './reader.ts';

const members = new Set('Sid Effect Principal NotPrincipal Action NotAction Resource NotResource Condition'.split(' '));

/** AWS: the service prefix takes no wildcards; `*:*` is an old way to write `*`. */
function isAction(text: string): boolean {
  return text === '*' || text === '*:*' || /^[a-z0-9-]+:[\w*?.-]+$/i.test(text);
}

function isResource(text: string, shared: boolean): boolean {
  return text === '*' || /^arn:./.test(text) || (shared && text.trim() !== '');
}

type Found = { readonly name: string; readonly value: unknown; readonly not: boolean } | null;

/** The one of two members that stands there; both is reported. */
function pick(statement: JsonObject, name: string, pointer: string, report: Report): Found {
  const not = `Not${name}`;
  const [plain, negated] = [Object.hasOwn(statement, name), Object.hasOwn(statement, not)];
  if (plain && negated) report(name.toUpperCase(), pointAt(pointer, not), statement[not]);
  if (plain) return { name, value: statement[name], not: false };
  return negated ? { name: not, value: statement[not], not: true } : null;
}

function readAction(statement: JsonObject, pointer: string, allowed: boolean, report: Report): PatternList {
  const found = pick(statement, 'Action', pointer, report);
  if (found === null || (found.not && !allowed)) {
    report('ACTION', pointer, found?.value);
    return { not: false, patterns: [] };
  }
  const texts = readTexts(found.value, pointAt(pointer, found.name), 'ACTION', report, isAction);
  return { not: found.not, patterns: texts.map((text) => (text === '*:*' ? '*' : text)) };
}

function readResource(
  statement: JsonObject,
  pointer: string,
  source: PolicySource,
  report: Report,
): PatternList | null {
  const rule = policyShape[source.kind].resource;
  const found = pick(statement, 'Resource', pointer, report);
  if (found === null) {
    if (rule === 'required') report('RESOURCE', pointer, undefined);
    return null;
  }
  const place = pointAt(pointer, found.name);
  if (rule === 'forbidden') report('RESOURCE', place, found.value);
  const isGood = (text: string): boolean => isResource(text, rule === 'optional');
  return { not: found.not, patterns: readTexts(found.value, place, 'RESOURCE', report, isGood) };
}

function readPrincipal(
  statement: JsonObject,
  pointer: string,
  source: PolicySource,
  report: Report,
): PatternList | null {
  const { principal: rule, notPrincipal } = policyShape[source.kind];
  const found = pick(statement, 'Principal', pointer, report);
  if (found === null) {
    if (rule !== 'forbidden') report('PRINCIPAL', pointer, undefined);
    return null;
  }
  const place = pointAt(pointer, found.name);
  if (rule === 'forbidden' || (found.not && !notPrincipal)) {
    report('PRINCIPAL', place, found.value);
    return null;
  }
  const list = parsePrincipal(found.value, place, found.not, report);
  if (rule === 'everyone' && list.patterns.some((pattern) => pattern !== '*')) report('PRINCIPAL', place, found.value);
  return list;
}

/** Reads one statement by the grammar and by its kind of policy; what is wrong is reported, and the result then not to be used. */
export function parseStatement(
  value: unknown,
  index: number,
  pointer: string,
  source: PolicySource,
  report: Report,
): Statement | null {
  const statement = asObject(value);
  if (statement === null) {
    report('NO_STATEMENT', pointer, value);
    return null;
  }
  for (const name of Object.keys(statement)) {
    if (!members.has(name)) report('MEMBER', pointAt(pointer, name), name);
  }
  const { Sid: sid, Effect: effect, Condition: condition } = statement;
  if (sid !== undefined && typeof sid !== 'string') report('SID', pointAt(pointer, 'Sid'), sid);
  if (effect !== 'Allow' && effect !== 'Deny') report('EFFECT', pointAt(pointer, 'Effect'), effect);
  return {
    policy: source,
    index,
    sid: typeof sid === 'string' ? sid : null,
    effect: effect === 'Allow' ? 'Allow' : 'Deny',
    principal: readPrincipal(statement, pointer, source, report),
    action: readAction(statement, pointer, policyShape[source.kind].notAction, report),
    resource: readResource(statement, pointer, source, report),
    condition: parseCondition(condition, pointAt(pointer, 'Condition'), report),
  };
}
