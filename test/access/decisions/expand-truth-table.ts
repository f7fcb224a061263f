import { buildPolicySet } from './build-policy-set.ts';
import type { DecisionCase, Expected } from './decision-case.ts';

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
const full = [{ Sid: 'Full', Effect: 'Allow', Action: '*', Resource: '*' }];

/** Every letter of a table as two decisions: the condition of an Allow, and the condition of a Deny beside an Allow. */
export function* expandTruthTable(table: TruthTable, file: string, rule: string): Generator<DecisionCase> {
  const forms = (table.forms ?? everyForm).split(' ');
  for (const { have, is } of table.rows) {
    const letters = is.split(' ');
    if (letters.length !== forms.length) throw new Error(`${file}: ${table.op} ${JSON.stringify(have)}: ${is}`);
    for (const [at, form] of forms.entries()) {
      const letter = letters[at];
      if (letter === '-') continue;
      if (letter !== 'T' && letter !== 'F' && letter !== 'C') throw new Error(`${file}: ${table.op}: ${letter}?`);
      const operator = operatorOf(table.op, form);
      for (const effect of ['Allow', 'Deny'] as const) {
        yield {
          name: `${file} › ${effect} if ${operator} ${table.key} ${JSON.stringify(table.values)} › ${JSON.stringify(have)}`,
          rule: table.rule ?? rule,
          policies: policies(effect, operator, table),
          request: {
            principal: 'arn:aws:iam::111122223333:user/taro',
            action: 'ec2:CreateTags',
            resource: 'arn:aws:ec2:ap-northeast-1:111122223333:instance/i-0123456789abcdef0',
            resourceAccount: '111122223333',
            context: typeof have === 'string' ? {} : { [table.key.toLowerCase()]: strings(have) },
            others: have === 'unknown' ? 'unknown' : 'absent',
          },
          expected: expected(effect, letter, `${operator} ${table.key}`),
        };
      }
    }
  }
}

function operatorOf(op: string, form: string): string {
  return form === 'plain'
    ? op
    : form === 'IfExists'
      ? `${op}IfExists`
      : `${form.replace('+IfExists', '')}:${op}${form.endsWith('+IfExists') ? 'IfExists' : ''}`;
}

function policies(effect: 'Allow' | 'Deny', operator: string, table: TruthTable): DecisionCase['policies'] {
  const statement = {
    Sid: 'Asked',
    Effect: effect,
    Action: 'ec2:CreateTags',
    Resource: '*',
    Condition: { [operator]: { [table.key]: table.values } },
  };
  const documents = { full, asked: [statement] };
  return buildPolicySet(documents, { identity: effect === 'Allow' ? ['asked'] : ['full', 'asked'] }, operator);
}

function expected(effect: 'Allow' | 'Deny', letter: 'T' | 'F' | 'C', clause: string): Expected {
  const nothing = { closed: [], qualifiers: null };
  if (letter === 'C') {
    const open = effect === 'Allow' ? clause : `not ${clause}`;
    return { ...nothing, result: ['conditional'], reason: null, by: [], coverage: 'whole', alternatives: [[open]] };
  }
  if ((effect === 'Allow') === (letter === 'T')) {
    const by = effect === 'Allow' ? ['Asked'] : ['Full'];
    return { ...nothing, result: ['allowed'], reason: ['ALLOWED'], by, coverage: 'whole', alternatives: [] };
  }
  const reason = effect === 'Allow' ? ['NO_IDENTITY_ALLOW'] : ['EXPLICIT_DENY'];
  const by = effect === 'Allow' ? [] : ['Asked'];
  return { ...nothing, result: ['denied'], reason, by, coverage: 'none', alternatives: [] };
}

function strings(have: unknown): readonly string[] {
  return (Array.isArray(have) ? have : [have]).map(String);
}
