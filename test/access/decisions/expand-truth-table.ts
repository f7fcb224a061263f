import type { CaseRow, DecisionFile } from '../../../src/evaluation/decisions/decision-file.ts';

/** One condition operator, the values of the policy, and what each request value must give. */
export interface TruthTable {
  readonly op: string;
  readonly key: string;
  readonly values: readonly unknown[] | string;
  readonly rule?: string;
  /** Names of the columns; `plain IfExists ForAllValues ForAnyValue` unless written. */
  readonly forms?: string;
  /** Request values (`absent`, `unknown` or a list) and a letter for each column: T true, F false, C open, - not said. */
  readonly rows: readonly { readonly have: unknown; readonly is: string; readonly note?: string }[];
}

const everyForm = 'plain IfExists ForAllValues ForAnyValue';
const effects = ['Allow', 'Deny'] as const;

/** Every letter of a table as two decisions in the public notation: the condition of an Allow, and of a Deny beside an Allow. */
export function expandTruthTable(table: TruthTable, file: string, rule: string): DecisionFile {
  const forms = (table.forms ?? everyForm).split(' ');
  const policies: Record<string, unknown> = {
    full: [{ Sid: 'Full', Effect: 'Allow', Action: '*', Resource: '*' }],
  };
  for (const form of forms) {
    for (const effect of effects) {
      const Condition = { [operatorOf(table.op, form)]: { [table.key]: table.values } };
      const statement = { Sid: 'Asked', Effect: effect, Action: 'ec2:CreateTags', Resource: '*', Condition };
      policies[`${effect} ${form}`] = [statement];
    }
  }
  const cases = table.rows.flatMap(({ have, is }): readonly CaseRow[] => {
    const letters = is.split(' ');
    if (letters.length !== forms.length) throw new Error(`${file}: ${table.op} ${JSON.stringify(have)}: ${is}`);
    return forms.flatMap((form, at) => {
      const letter = letters[at];
      if (letter === '-') return [];
      if (letter !== 'T' && letter !== 'F' && letter !== 'C') throw new Error(`${file}: ${table.op}: ${letter}?`);
      const clause = `${operatorOf(table.op, form)} ${table.key}`;
      return effects.map((effect): CaseRow => {
        const asked = `${effect} ${form}`;
        return {
          note: `${effect} if ${clause} ${JSON.stringify(table.values)} › ${JSON.stringify(have)}`,
          rule: table.rule ?? rule,
          with: { identity: effect === 'Allow' ? [asked] : ['full', asked] },
          ctx: typeof have === 'string' ? {} : { [table.key]: [have].flat().map(String) },
          others: have === 'unknown' ? 'unknown' : 'absent',
          ...expected(effect, letter, clause),
        };
      });
    });
  });
  const defaults = {
    as: 'arn:aws:iam::111122223333:user/taro',
    do: 'ec2:CreateTags',
    on: 'arn:aws:ec2:ap-northeast-1:111122223333:instance/i-0123456789abcdef0',
    account: '111122223333',
  };
  return { defaults, policies, cases };
}

function operatorOf(op: string, form: string): string {
  return form === 'plain'
    ? op
    : form === 'IfExists'
      ? `${op}IfExists`
      : `${form.replace('+IfExists', '')}:${op}${form.endsWith('+IfExists') ? 'IfExists' : ''}`;
}

function expected(effect: 'Allow' | 'Deny', letter: 'T' | 'F' | 'C', clause: string): Partial<CaseRow> {
  if (letter === 'C')
    return { is: 'conditional', cover: 'whole', if: [[effect === 'Allow' ? clause : `not ${clause}`]] };
  if ((effect === 'Allow') === (letter === 'T')) return { is: 'allowed', by: [effect === 'Allow' ? 'Asked' : 'Full'] };
  if (effect === 'Allow') return { is: 'denied', why: 'NO_IDENTITY_ALLOW' };
  return { is: 'denied', why: 'EXPLICIT_DENY', by: ['Asked'] };
}
