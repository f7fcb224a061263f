import type { Document, Scenario } from './scenario.ts';

/** The smallest scenario, by leaving things out one by one, for which `holds` is still true. */
export async function shrink(scenario: Scenario, holds: (smaller: Scenario) => Promise<boolean>): Promise<Scenario> {
  let smallest = scenario;
  for (let again = true; again; ) {
    again = false;
    for (const smaller of smallerOnes(smallest)) {
      if (!(await holds(smaller))) continue;
      smallest = smaller;
      again = true;
      break;
    }
  }
  return smallest;
}

function* smallerOnes(scenario: Scenario): Generator<Scenario> {
  for (const part of ['boundary', 'session', 'scps', 'rcps', 'resourcePolicy'] as const) {
    // A role or a key without its policy does not exist.
    if (part === 'resourcePolicy' && /^(sts|kms):/.test(scenario.action)) continue;
    if (scenario[part]) yield { ...scenario, [part]: null };
  }
  if (scenario.restrictPublicBuckets) yield { ...scenario, restrictPublicBuckets: false };
  for (const identity of fewer(scenario.identity)) yield { ...scenario, identity };
  for (const part of ['scps', 'rcps'] as const) {
    const levels = scenario[part];
    if (!levels) continue;
    for (const less of fewer(levels)) if (less.length > 0) yield { ...scenario, [part]: less };
    for (const [at, level] of levels.entries()) {
      for (const less of fewer(level)) if (less.length > 0) yield { ...scenario, [part]: levels.with(at, less) };
    }
  }
  for (const less of inside(scenario.identity)) yield { ...scenario, identity: less };
  for (const part of ['boundary', 'session', 'resourcePolicy'] as const) {
    const document = scenario[part];
    if (document) for (const [less] of inside([document])) if (less) yield { ...scenario, [part]: less };
  }
  for (const part of ['scps', 'rcps'] as const) {
    const levels = scenario[part];
    if (!levels) continue;
    for (const [at, level] of levels.entries()) {
      for (const less of inside(level)) yield { ...scenario, [part]: levels.with(at, less) };
    }
  }
  for (const key of Object.keys(scenario.context)) {
    const { [key]: _, ...context } = scenario.context;
    yield { ...scenario, context };
  }
}

/** Lists with one member less. */
function* fewer<T>(list: readonly T[]): Generator<readonly T[]> {
  for (const at of list.keys()) yield list.toSpliced(at, 1);
}

/** The documents with one thing less inside one of them. */
function* inside(documents: readonly Document[]): Generator<readonly Document[]> {
  for (const [at, document] of documents.entries()) {
    for (const less of fewer(document.Statement)) {
      if (less.length > 0) yield documents.with(at, { ...document, Statement: less });
    }
    for (const [place, statement] of document.Statement.entries()) {
      for (const less of smallerStatements(statement)) {
        yield documents.with(at, { ...document, Statement: document.Statement.with(place, less) });
      }
    }
  }
}

function* smallerStatements(statement: Readonly<Record<string, unknown>>): Generator<Record<string, unknown>> {
  for (const name of ['Action', 'NotAction', 'Resource', 'NotResource']) {
    const value = statement[name];
    if (value === undefined || value === '*') continue;
    if (Array.isArray(value)) for (const one of value) yield { ...statement, [name]: one };
    else if (!name.startsWith('Not')) yield { ...statement, [name]: '*' };
  }
  const condition = statement['Condition'] as Record<string, Record<string, unknown>> | undefined;
  if (!condition) return;
  const { Condition: _, ...without } = statement;
  yield without;
  for (const operator of Object.keys(condition)) {
    const { [operator]: keys = {}, ...others } = condition;
    if (Object.keys(others).length > 0) yield { ...statement, Condition: others };
    for (const key of Object.keys(keys)) {
      const { [key]: values, ...rest } = keys;
      if (Object.keys(rest).length > 0) yield { ...statement, Condition: { ...condition, [operator]: rest } };
      if (Array.isArray(values)) {
        for (const one of values)
          yield { ...statement, Condition: { ...condition, [operator]: { ...keys, [key]: one } } };
      }
    }
  }
}
