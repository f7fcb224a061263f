import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../../../src/procedures/read-yaml.ts';
import { buildPolicySet, type Documents, type Papers } from './build-policy-set.ts';
import type { DecisionCase, Expected, MalformedCase } from './decision-case.ts';
import { expandTruthTable, type TruthTable } from './expand-truth-table.ts';

interface Asked {
  readonly as?: string;
  readonly do?: string;
  readonly on?: string;
  readonly account?: string | null;
  readonly ctx?: Readonly<Record<string, unknown>>;
  readonly others?: 'absent' | 'unknown';
  readonly with?: Papers;
}

interface Row extends Asked {
  readonly is: string;
  readonly why?: string;
  readonly by?: readonly string[];
  readonly cover?: string;
  readonly if?: readonly (readonly string[])[];
  readonly closed?: readonly string[];
  readonly says?: readonly string[];
  readonly rule?: string;
}

interface CaseFile {
  readonly theme: string;
  readonly rule: string;
  /** Short names of principals and resources, used in `as` and `on`. */
  readonly names?: Readonly<Record<string, string>>;
  readonly defaults?: Asked;
  readonly policies?: Documents;
  readonly groups?: readonly (Asked & {
    readonly about: string;
    readonly rule?: string;
    readonly cases: readonly Row[];
  })[];
  readonly tables?: readonly TruthTable[];
  readonly malformed?: readonly (Omit<MalformedCase, 'name' | 'rule' | 'codes'> & {
    readonly about: string;
    readonly rule?: string;
    readonly is: string;
  })[];
}

const folder = join(import.meta.dirname, '..', '..', 'cases', 'decisions');

/** All labelled decisions of `test/cases/decisions`, and the documents that must be refused. */
export function readDecisionCases(): { readonly decisions: DecisionCase[]; readonly malformed: MalformedCase[] } {
  const decisions: DecisionCase[] = [];
  const malformed: MalformedCase[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()) {
    const content = readYaml(join(folder, file), file).value as CaseFile;
    decisions.push(...rowCases(content, file));
    for (const table of content.tables ?? []) decisions.push(...expandTruthTable(table, file, content.rule));
    for (const { about, is, rule, kind, document } of content.malformed ?? []) {
      const codes = is === 'policy' ? [] : is.split('|');
      malformed.push({ name: `${file} › ${about}`, rule: rule ?? content.rule, kind, document, codes });
    }
  }
  return { decisions, malformed };
}

function* rowCases(content: CaseFile, file: string): Generator<DecisionCase> {
  for (const group of content.groups ?? []) {
    for (const [at, row] of group.cases.entries()) {
      const name = `${file} › ${group.about} › ${at + 1}`;
      const asked = [content.defaults ?? {}, group, row];
      const pick = <K extends keyof Asked>(key: K): Asked[K] | undefined =>
        asked.findLast((one) => one[key] !== undefined)?.[key];
      const context = Object.assign({}, ...asked.map(({ ctx }) => ctx ?? {})) as Record<string, unknown>;
      const named = (one: string | undefined): string | undefined => content.names?.[one ?? ''] ?? one;
      const [principal, action, resource] = [named(pick('as')), pick('do'), named(pick('on'))];
      if (!principal || !action || !resource || !row.is) throw new Error(`${name}: as, do, on or is is missing`);
      const papers = Object.assign({}, ...asked.map((one) => one.with ?? {})) as Papers;
      yield {
        name: `${name} (${principal} ${action} ${resource} ${JSON.stringify(context)})`,
        rule: row.rule ?? group.rule ?? content.rule,
        policies: buildPolicySet(content.policies ?? {}, papers, name),
        request: {
          principal,
          action,
          resource,
          resourceAccount: pick('account') ?? null,
          context: Object.fromEntries(
            Object.entries(context).map(([key, value]) => [key.toLowerCase(), [value].flat().map(String)]),
          ),
          others: pick('others') ?? 'absent',
        },
        expected: expectedOf(row),
      };
    }
  }
}

function expectedOf(row: Row): Expected {
  const result = row.is.split('|');
  const only = result.length === 1 ? result[0] : undefined;
  return {
    result,
    reason: row.why ? row.why.split('|') : only === 'allowed' ? ['ALLOWED'] : null,
    by: row.by ?? [],
    coverage: row.cover ?? (only === 'allowed' ? 'whole' : only === 'denied' ? 'none' : null),
    alternatives: row.if ?? (only === 'allowed' || only === 'denied' ? [] : null),
    closed: row.closed ?? [],
    qualifiers: row.says ?? null,
  };
}
