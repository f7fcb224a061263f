import type { KeyType } from './key-table.ts';

/** How an operator compares: the word before `Equals`, `Like` and their negations. */
export type OperatorFamily = 'equals' | 'ignore-case' | 'like' | 'numeric' | 'date' | 'bool' | 'binary' | 'ip' | 'arn';

/** One condition operator without quantifier and `IfExists`. */
export interface ConditionOperator {
  readonly family: OperatorFamily;
  /** Which outcomes of a comparison of numbers or dates hold; equality for all others. */
  readonly holds: 'equal' | 'less' | 'less-or-equal' | 'greater' | 'greater-or-equal';
  /** True only where no value of the policy matches; true where the key is absent. */
  readonly negated: boolean;
  /** Kinds of keys whose values we know how to compare with it before the value is known. */
  readonly types: readonly KeyType[];
  /** AWS replaces variables in its values. */
  readonly variables: boolean;
}

const text: readonly KeyType[] = ['string', 'arn', 'bool', 'binary'];

function operator(
  family: OperatorFamily,
  types: readonly KeyType[],
  negated = false,
  holds: ConditionOperator['holds'] = 'equal',
): ConditionOperator {
  return {
    family,
    holds,
    negated,
    types,
    variables: ['equals', 'ignore-case', 'like', 'arn', 'bool'].includes(family),
  };
}

function ordered(name: 'numeric' | 'date', types: readonly KeyType[]): readonly [string, ConditionOperator][] {
  return [
    [`${name}equals`, operator(name, types)],
    [`${name}notequals`, operator(name, types, true)],
    [`${name}lessthan`, operator(name, types, false, 'less')],
    [`${name}lessthanequals`, operator(name, types, false, 'less-or-equal')],
    [`${name}greaterthan`, operator(name, types, false, 'greater')],
    [`${name}greaterthanequals`, operator(name, types, false, 'greater-or-equal')],
  ];
}

/** Every operator of AWS's page "IAM JSON policy elements: Condition operators" but `Null`, by its name in lower case. */
export const conditionOperators: ReadonlyMap<string, ConditionOperator> = new Map([
  ['stringequals', operator('equals', text)],
  ['stringnotequals', operator('equals', text, true)],
  ['stringequalsignorecase', operator('ignore-case', text)],
  ['stringnotequalsignorecase', operator('ignore-case', text, true)],
  ['stringlike', operator('like', text)],
  ['stringnotlike', operator('like', text, true)],
  ...ordered('numeric', ['numeric', 'epoch']),
  ...ordered('date', ['date', 'epoch']),
  ['bool', operator('bool', ['bool', 'string'])],
  ['binaryequals', operator('binary', ['binary', 'string'])],
  ['ipaddress', operator('ip', ['ip'])],
  ['notipaddress', operator('ip', ['ip'], true)],
  ['arnequals', operator('arn', ['arn', 'string'])],
  ['arnlike', operator('arn', ['arn', 'string'])],
  ['arnnotequals', operator('arn', ['arn', 'string'], true)],
  ['arnnotlike', operator('arn', ['arn', 'string'], true)],
]);
