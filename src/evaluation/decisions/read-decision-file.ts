import { basename } from 'node:path';
import { describeProblem } from '../../engagement/describe-problem.ts';
import { joinProblems } from '../../engagement/join-problems.ts';
import { schemaKeys } from '../../engagement/schema-keys.ts';
import { shapeProblems } from '../../engagement/shape-problems.ts';
import { readYaml } from '../../procedures/read-yaml.ts';
import { AkashiError } from '../../text/akashi-error.ts';
import { decisionProblems } from '../../text/decision-problems.ts';
import type { Text } from '../../text/language.ts';
import { say } from '../../text/say.ts';
import { buildPolicySet } from './build-policy-set.ts';
import type { DecisionCase } from './decision-case.ts';
import { type AskedPart, type CaseRow, type DecisionFile, decisionFile, type PaperNames } from './decision-file.ts';
import { expectedDecision } from './expected-decision.ts';
import { PolicyShelf } from './policy-shelf.ts';

/** A case with everything that gives it its request: the defaults, its group, itself. */
interface Placed {
  readonly row: CaseRow;
  readonly name: string;
  readonly at: string;
  readonly parts: readonly AskedPart[];
}

/** Reads somebody's own policies and requests (YAML or JSON); everything wrong in the file is told at once, with line and column. */
export function readDecisionFile(path: string): readonly DecisionCase[] {
  const file = basename(path);
  const { value, locate } = readYaml(path, file);
  const checked = decisionFile.safeParse(value);
  if (!checked.success) {
    const found = shapeProblems(checked.error.issues, value, (at) => schemaKeys(decisionFile, at));
    throw refusal(
      file,
      found.map((problem) => describeProblem(problem, locate).text),
    );
  }
  const shelf = new PolicyShelf(checked.data.policies ?? {}, path, locate);
  const lacking: Text[] = [];
  const cases = placed(checked.data, locate).map((one) => caseOf(one, checked.data, shelf, lacking));
  const problems = [...lacking, ...shelf.problems, ...(cases.length === 0 ? [decisionProblems.NO_CASES] : [])];
  if (problems.length > 0) throw refusal(file, problems);
  return cases;
}

function refusal(file: string, problems: readonly Text[]): AkashiError {
  const data = { file, count: problems.length, problems: joinProblems(problems) };
  return new AkashiError('DECISION_FILE_INVALID', data);
}

function placed({ defaults, cases, groups }: DecisionFile, locate: (path: readonly PropertyKey[]) => string): Placed[] {
  const own = (cases ?? []).map((row, n): Placed => {
    const parts = [defaults ?? {}, row];
    return { row, name: row.note ?? String(n + 1), at: locate(['cases', n]), parts };
  });
  const grouped = (groups ?? []).flatMap((group, g) =>
    group.cases.map((row, n): Placed => {
      const parts = [defaults ?? {}, group, row];
      return { row, name: `${group.about} › ${row.note ?? n + 1}`, at: locate(['groups', g, 'cases', n]), parts };
    }),
  );
  return [...own, ...grouped];
}

function caseOf(
  { row, name, at, parts }: Placed,
  file: DecisionFile,
  shelf: PolicyShelf,
  lacking: Text[],
): DecisionCase {
  const pick = <K extends keyof AskedPart>(key: K): AskedPart[K] | undefined =>
    parts.findLast((one) => one[key] !== undefined)?.[key];
  const named = (key: 'as' | 'do' | 'on'): string => {
    const given = pick(key);
    if (given === undefined) {
      const data = { key };
      lacking.push({
        ja: `${at}: ${say(decisionProblems.LACKS, 'ja', data)}`,
        en: `${at}: ${say(decisionProblems.LACKS, 'en', data)}`,
      });
      return '*';
    }
    return file.names !== undefined && Object.hasOwn(file.names, given) ? (file.names[given] ?? given) : given;
  };
  const papers: PaperNames = Object.assign({}, ...parts.map((one) => one.with ?? {}));
  const context: NonNullable<AskedPart['ctx']> = Object.assign({}, ...parts.map((one) => one.ctx ?? {}));
  return {
    name,
    at,
    policies: buildPolicySet(papers, (policy, kind) => shelf.take(policy, kind, at)),
    request: {
      principal: named('as'),
      action: named('do'),
      resource: named('on'),
      resourceAccount: pick('account') ?? null,
      context: Object.fromEntries(
        Object.entries(context).map(([key, value]) => [key.toLowerCase(), [value].flat().map(String)]),
      ),
      others: pick('others') ?? 'absent',
    },
    expected: expectedDecision(row),
  };
}
