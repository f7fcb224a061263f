import { compilePattern } from '../patterns/compile-pattern.ts';
import { quotePattern } from '../patterns/quote-pattern.ts';
import { addressWithin } from './address-within.ts';
import type { ConditionOperator } from './condition-operators.ts';
import { parseAddress } from './parse-address.ts';
import { parseMoment } from './parse-moment.ts';
import { splitArn } from './split-arn.ts';

/** Compares a value of the request with one value of a policy; null where one of the two is not of the operator's kind. */
export type Comparison = (value: string) => boolean | null;

const unreadable: Comparison = () => null;

/** One request asks the same value again and again. */
function remember(compare: Comparison): Comparison {
  let last: string | null = null;
  let result: boolean | null = null;
  return (value) => {
    if (value !== last) {
      result = compare(value);
      last = value;
    }
    return result;
  };
}

function parseNumber(text: string): number | null {
  return text.length < 64 && /^[+-]?\d+(\.\d+)?([eE][+-]?\d{1,3})?$/.test(text) ? Number(text) : null;
}

const orders: Readonly<Record<ConditionOperator['holds'], (value: number, limit: number) => boolean>> = {
  equal: (value, limit) => value === limit,
  less: (value, limit) => value < limit,
  'less-or-equal': (value, limit) => value <= limit,
  greater: (value, limit) => value > limit,
  'greater-or-equal': (value, limit) => value >= limit,
};

function byOrder(operator: ConditionOperator, text: string, parse: (text: string) => number | null): Comparison {
  const limit = parse(text);
  const order = orders[operator.holds];
  if (limit === null) return unreadable;
  return (text) => {
    const value = parse(text);
    return value === null ? null : order(value, limit);
  };
}

/** AWS: each of the six parts is checked by itself, so no `*` reaches over a colon but in the last part. */
function byArn(pattern: string): Comparison {
  const tests = splitArn(pattern)?.map(compilePattern);
  if (tests === undefined) return unreadable;
  return (value) => {
    const parts = splitArn(value);
    return parts === null ? null : tests.every((test, index) => test(quotePattern(parts[index] as string)) === 'whole');
  };
}

function byAddress(text: string): Comparison {
  const network = parseAddress(text);
  if (network === null) return unreadable;
  return (text) => {
    const address = parseAddress(text);
    return address === null ? null : addressWithin(address, network);
  };
}

function byBool(text: string): Comparison {
  const wanted = text.toLowerCase();
  if (wanted !== 'true' && wanted !== 'false') return unreadable;
  return (value) => {
    const seen = value.toLowerCase();
    return seen === 'true' || seen === 'false' ? seen === wanted : null;
  };
}

/** Prepares the comparison of an operator (its negation left aside) with one value of the policy. */
export function compareValues(operator: ConditionOperator, wanted: string): Comparison {
  switch (operator.family) {
    case 'equals':
    case 'binary':
      return (value) => value === wanted;
    case 'ignore-case': {
      const lower = wanted.toLowerCase();
      return (value) => value.toLowerCase() === lower;
    }
    case 'like': {
      const test = compilePattern(wanted);
      return (value) => test(quotePattern(value)) === 'whole';
    }
    case 'numeric':
      return remember(byOrder(operator, wanted, parseNumber));
    case 'date':
      return remember(byOrder(operator, wanted, parseMoment));
    case 'bool':
      return byBool(wanted);
    case 'ip':
      return remember(byAddress(wanted));
    case 'arn':
      return remember(byArn(wanted));
  }
}
