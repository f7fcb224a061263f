import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { readControls } from '../procedures/read-controls.ts';
import { readYaml } from '../procedures/read-yaml.ts';
import { AkashiError } from '../text/akashi-error.ts';
import { describeProblem } from './describe-problem.ts';
import type { Engagement } from './engagement.ts';
import type { EngagementProblem } from './engagement-problem.ts';
import { engagementSchema } from './engagement-schema.ts';
import { engagementWarnings } from './engagement-warnings.ts';
import { joinProblems } from './join-problems.ts';
import { type KnownIds, ruleProblems } from './rule-problems.ts';
import { schemaKeys } from './schema-keys.ts';
import { shapeProblems } from './shape-problems.ts';

/** The engagement file as read: what it says, which bytes said it, and what to look at. */
export interface EngagementFile {
  readonly engagement: Engagement;
  /** Of `engagement.yaml` as it lies on the disk. */
  readonly sha256: string;
  readonly warnings: readonly EngagementProblem[];
}

const name = 'engagement.yaml';
const mostBytes = 1024 * 1024;

/** Reads and checks `engagement.yaml` of an engagement folder; the client can edit this file, so all errors are told at once. */
export function readEngagement(folder: string): EngagementFile {
  const path = join(folder, name);
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size !== undefined && size > mostBytes) {
    throw new AkashiError('ENGAGEMENT_TOO_LARGE', { file: name, size: Math.ceil(size / 1024), most: mostBytes / 1024 });
  }
  const yaml = readYaml(path, name);
  const { controls } = readControls();
  const served = [...new Set(controls.flatMap(({ procedures }) => procedures))].sort();
  const known = { controls: controls.map(({ id }) => id), procedures: served };
  const checked = engagementSchema.safeParse(yaml.value);
  const problems = [
    ...(checked.success
      ? []
      : shapeProblems(checked.error.issues, yaml.value, (path) => schemaKeys(engagementSchema, path))),
    ...ruleProblems(yaml.value, known),
  ].map((problem) => describeProblem(problem, yaml.locate));
  if (!checked.success || problems.length > 0) {
    throw new AkashiError('ENGAGEMENT_INVALID', {
      file: name,
      count: problems.length,
      problems: joinProblems(inOrder(problems).map(({ text }) => text)),
      list: inOrder(problems),
    });
  }
  const engagement = complete(checked.data, known, yaml.locate);
  const warnings = engagementWarnings(engagement).map((problem) => describeProblem(problem, yaml.locate));
  return { engagement, sha256: createHash('sha256').update(readFileSync(path)).digest('hex'), warnings };
}

function complete(
  { engagement: header, scope, ...rest }: z.infer<typeof engagementSchema>,
  known: KnownIds,
  locate: (path: readonly PropertyKey[]) => string,
): Engagement {
  const excluded = new Set(scope.procedures.exclude.map(({ id }) => id));
  const chosen = known.procedures.filter((id) => !excluded.has(id));
  // Of listed accounts nobody knows here which they are: what was validated is kept, and one of no account changes nothing.
  const named = [
    ...scope.accounts.filter((account) => account.in).map(({ id }) => `aws:${id}`),
    ...(scope.organization === null ? [] : [`aws:${scope.organization.management}`]),
    ...(scope.organization === null ? [] : rest.validation.map(({ platform }) => platform)),
  ];
  return {
    ...header,
    ...rest,
    scope: { ...scope, procedures: { in: chosen, exclude: scope.procedures.exclude } },
    exceptions: rest.exceptions.map((one, index) => ({ ...one, at: locate(['exceptions', index]), doc: 'engagement' })),
    validation: [...new Set(named)].map(
      (platform) =>
        rest.validation.find((one) => one.platform === platform) ?? {
          platform,
          method: 'none',
          items: 0,
          differences: 0,
          by: null,
          at: null,
        },
    ),
  };
}

function inOrder(problems: readonly EngagementProblem[]): readonly EngagementProblem[] {
  const place = ({ at }: EngagementProblem): number => {
    const [line = 0, column = 0] = at.split(':').slice(-2).map(Number);
    return line * 10_000 + column;
  };
  return [...problems].sort((a, b) => place(a) - place(b));
}
