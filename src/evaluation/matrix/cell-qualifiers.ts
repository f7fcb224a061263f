import type { Closed } from '../../access/closed.ts';
import type { AccessInput } from './access-input.ts';
import type { CellVerdict } from './cell-verdicts.ts';
import type { UnusedGrant } from './unused-grant.ts';
import type { CellQuestion, Weighed } from './weigh-cell.ts';

/** The reservations of a cell, in a fixed order: what was not read, what the engine says of the rights, what the auditor should know. */
export function cellQualifiers(
  question: CellQuestion,
  weighed: Weighed,
  verdict: CellVerdict,
  gaps: readonly Closed[],
  unused: UnusedGrant | null,
  input: AccessInput,
): readonly string[] {
  const { askers, column, matrix, expected, row } = question;
  const { grants, required, levels, excess } = weighed;
  const settingsOnly = column.target === '③' && !matrix.meta.compareMetadata;
  const told = verdict.levels.length > 0 ? verdict.levels : levels;
  const focus = grants.filter(({ grant }) =>
    grant.action.levels.some((level) => told.includes(level) && !(settingsOnly && (level === 'L' || level === 'R'))),
  );
  const match = verdict.result === 'MATCH';
  const wanted = expected.levels ?? [];
  const onlySettings = levels.filter((level) => !wanted.includes(level) && (level === 'L' || level === 'R'));
  const narrowed = match && expected.conditions.length === 0 && required.conditional;
  const onlyConditional =
    excess.length > 0 && verdict.levels === excess && focus.every(({ ways }) => ways.every((way) => way.length > 0));
  const loans = row.kind === 'breakglass' && expected.conditions.some(({ kind }) => kind === 'process');
  return [
    ...new Set([
      ...(gaps.some(({ part }) => part === 'scp') ? ['SCP未確認'] : []),
      ...(gaps.some(({ part }) => part === 'rcp') ? ['RCP未確認'] : []),
      ...(gaps.some(({ part }) => part === 'identity') ? ['主体のポリシー未確認'] : []),
      ...askers.flatMap(({ qualifiers }) => qualifiers),
      ...focus.flatMap(({ grant }) => grant.decision.qualifiers),
      ...(weighed.keys.length > 0 ? ['復号不可(現行鍵)'] : []),
      ...(match && settingsOnly && onlySettings.length > 0 ? ['設定参照のみ'] : []),
      ...(weighed.escalations.some(({ certainty }) => certainty === 'conditional') ||
      narrowed ||
      (onlyConditional && focus.length > 0)
        ? ['条件付き']
        : []),
      ...(match && required.part ? ['対象の一部'] : []),
      ...(match && unused !== null ? ['未使用'] : []),
      ...(loans && input.events === null ? ['利用記録は別途突合'] : []),
    ]),
  ];
}
