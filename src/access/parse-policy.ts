import { asObject } from './parsing/as-object.ts';
import { checkObject } from './parsing/check-object.ts';
import { limits } from './parsing/limits.ts';
import { parseStatement } from './parsing/parse-statement.ts';
import { pointAt } from './parsing/point-at.ts';
import { readJsonText } from './parsing/read-json-text.ts';
import type { Report } from './parsing/reader.ts';
import { show } from './parsing/show.ts';
import type { Policy, PolicyProblem, PolicySource, Statement } from './policy.ts';

const members = new Set(['Version', 'Id', 'Statement']);
const versions: readonly unknown[] = ['2012-10-17', '2008-10-17'];

function readStatements(value: unknown, source: PolicySource, report: Report): readonly Statement[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length === 0 || value === undefined) {
    report('NO_STATEMENT', '/Statement', value);
    return [];
  }
  return list.flatMap((item, index) => {
    const pointer = Array.isArray(value) ? pointAt('/Statement', index) : '/Statement';
    return parseStatement(item, index, pointer, source, report) ?? [];
  });
}

function read(document: unknown, source: PolicySource, report: Report): Policy | null {
  const value = typeof document === 'string' ? readJsonText(document, report) : document;
  if (value === undefined && typeof document === 'string') return null;
  if (!checkObject(value, report)) return null;
  const policy = asObject(value);
  if (policy === null) {
    report('NOT_JSON', '', value);
    return null;
  }
  for (const name of Object.keys(policy)) if (!members.has(name)) report('MEMBER', pointAt('', name), name);
  const { Version: version = '2008-10-17', Id: id, Statement: statement } = policy;
  if (!versions.includes(version)) report('VERSION', '/Version', version);
  if (id !== undefined && typeof id !== 'string') report('MEMBER', '/Id', id);
  return { source, version: String(version), statements: readStatements(statement, source, report) };
}

/**
 * Reads a policy document (JSON text, URL-encoded as IAM gives it, or an object as the CLI gives it) strictly, or says everything
 * that is wrong with it. A policy with any problem is no policy: nothing of it is used. AWS: "Grammar of the IAM JSON policy language".
 */
export function parsePolicy(document: unknown, source: PolicySource): Policy | readonly PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const report: Report = (code, pointer, seen) => {
    if (problems.length < limits.problems) problems.push({ source, code, pointer, seen: show(seen) });
  };
  const policy = read(document, source, report);
  if (policy !== null && problems.length === 0) return policy;
  if (problems.length === 0) report('NOT_JSON', '', document);
  return problems;
}
