import type * as z from 'zod';
import { engagementProblems } from '../text/engagement-problems.ts';
import type { Text } from '../text/language.ts';
import type { FoundProblem } from './engagement-problem.ts';

type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, Text>> = {
  string: { ja: '文字', en: 'text' },
  number: { ja: '数値', en: 'a number' },
  int: { ja: '整数', en: 'a whole number' },
  boolean: { ja: 'true または false', en: 'true or false' },
  array: { ja: '一覧（- で始まる行）', en: 'a list (lines that begin with -)' },
  object: { ja: '項目の集まり（項目名: 値）', en: 'entries (name: value)' },
  record: { ja: '項目の集まり（項目名: 値）', en: 'entries (name: value)' },
};

/** Turns what the schema objects to into problems of our own words; one per place, none swallowed. */
export function shapeProblems(
  issues: readonly Issue[],
  document: unknown,
  keysAt: (path: readonly PropertyKey[]) => string,
): readonly FoundProblem[] {
  return issues.flatMap((issue): readonly FoundProblem[] => {
    const { path } = issue;
    const value = valueAt(document, path);
    const seen = shown(value);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        code: 'UNKNOWN_KEY',
        path: [...path, key],
        seen: key,
        expected: keysAt(path),
      }));
    }
    if (value === undefined) return [{ code: 'MISSING', path }];
    if (isProblem(issue.message)) return [{ code: issue.message, path, seen }];
    if (value === null) return [{ code: 'EMPTY', path }];
    if (issue.code === 'invalid_value') {
      return [{ code: 'NOT_ONE_OF', path, seen, expected: issue.values.map(String).join('、') }];
    }
    if (issue.code === 'too_small') return [{ code: 'OUT_OF_RANGE', path, seen, expected: `≧ ${issue.minimum}` }];
    if (issue.code === 'too_big') return [{ code: 'OUT_OF_RANGE', path, seen, expected: `≦ ${issue.maximum}` }];
    const expected = issue.code === 'invalid_type' ? (kinds[issue.expected] ?? issue.expected) : issue.message;
    return [{ code: 'WRONG_TYPE', path, seen, expected }];
  });
}

function isProblem(message: string): message is FoundProblem['code'] {
  return Object.hasOwn(engagementProblems, message);
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    document,
  );
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
