import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decide } from '../../src/access/decide.ts';
import { parsePolicy } from '../../src/access/parse-policy.ts';
import type { PolicyKind } from '../../src/access/policy.ts';
import { decisionDifferences } from '../../src/evaluation/decisions/decision-differences.ts';
import { packageRoot } from '../../src/procedures/package-root.ts';
import { differenceClasses } from '../oracle/difference-classes.ts';
import { readDecisionCases } from './decisions/read-decision-cases.ts';

const { decisions, malformed } = readDecisionCases();
const files = [...new Set(decisions.map(({ file }) => file))];

test('there are 3,437 labelled decisions, each with its rule and a name of its own, and 43 malformed documents', () => {
  expect(decisions).toHaveLength(3437);
  expect(malformed).toHaveLength(43);
  expect(decisions.filter(({ rule }) => rule.length < 10).map(({ name }) => name)).toEqual([]);
  expect(new Set(decisions.map(({ file, name }) => `${file} ${name}`)).size).toBe(decisions.length);
});

test.each(files)('every decision of %s is as the documentation says', (of) => {
  const wrong = decisions
    .filter(({ file }) => file === of)
    .flatMap(({ name, rule, policies, request, expected }) => {
      if (expected === null) return [`${name}: nothing is expected`];
      const differences = decisionDifferences(decide(policies, request), expected);
      const told = differences.map((one) => `${one.member}: ${one.seen}, expected ${one.expected}`);
      return told.length > 0 ? [`${name}\n  ${told.join('\n  ')}\n  by ${rule}`] : [];
    });
  expect(wrong.join('\n')).toBe('');
});

test('what is not a policy is refused, and why', () => {
  const wrong = malformed.flatMap(({ name, kind, document, codes }) => {
    const source = { kind: kind as PolicyKind, name, arn: null, version: null, attachedTo: null, refs: [] };
    const parsed = parsePolicy(document, source);
    const said = 'statements' in parsed ? [] : parsed.map(({ code }) => code);
    const fits = codes.length === 0 ? said.length === 0 : codes.some((code) => said.includes(code));
    return fits ? [] : [`${name}: ${JSON.stringify(said)}, expected ${codes.join(' or ') || 'a policy'}`];
  });
  expect(wrong.join('\n')).toBe('');
});

test('every class of differences from the simulator is explained, and no other', () => {
  const page = readFileSync(join(packageRoot, 'docs', 'engine-differences.md'), 'utf8');
  const explained = [...page.matchAll(/^## ([a-z-]+)$/gm)].map(([, id]) => id);
  expect(explained).toEqual(differenceClasses.map(({ id }) => id));
});
