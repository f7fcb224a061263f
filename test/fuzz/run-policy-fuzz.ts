import { isDeepStrictEqual } from 'node:util';
import { parsePolicy } from '../../src/access/parse-policy.ts';
import type { Policy, PolicyKind } from '../../src/access/policy.ts';
import { makePolicy, one } from './make-policy.ts';
import { type Random, random } from './random.ts';
import { readExactly } from './read-exactly.ts';
import { spoilPolicy } from './spoil-policy.ts';

/** What a run of the fuzzer saw. */
export interface FuzzCounts {
  readonly inputs: number;
  readonly good: number;
  readonly spoiled: number;
  readonly garbled: number;
  readonly accepted: number;
  readonly refused: number;
  readonly slowest: number;
  /** Empty when all is well: the input and what was wrong with our answer to it. */
  readonly failures: readonly string[];
}

const noise = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  '*',
  '\u0000',
  '%7B',
  '${',
  '\uD800',
  'Effect',
  '"Allow"',
  ' ',
  '\uFDD0',
];

/** Changes a few characters of a text: deletes, doubles, swaps or inserts. */
function garble(next: Random, text: string): string {
  let result = text;
  for (let times = 1 + Math.floor(next() * 3); times > 0; times -= 1) {
    const at = Math.floor(next() * (result.length + 1));
    const length = Math.floor(next() * 12);
    const put = one(next, ['', one(next, noise), result.slice(at, at + length * 3)]);
    result = result.slice(0, at) + put + result.slice(at + (next() < 0.5 ? length : 0));
  }
  return result;
}

/** In the words of `readExactly`, so that nothing of the text can have been lost. */
function say(policy: Policy): unknown {
  return {
    version: policy.version,
    statements: policy.statements.map(({ policy: _, index: __, condition, ...rest }) => ({
      ...rest,
      condition: condition.map(({ operator, key, values }) => ({ operator, key, values })),
    })),
  };
}

function parseInTime(
  document: unknown,
  kind: PolicyKind,
): { readonly result: ReturnType<typeof parsePolicy>; readonly took: number } {
  const source = { kind, name: 'fuzz', arn: null, version: null, attachedTo: null, refs: [] };
  let took = Number.POSITIVE_INFINITY;
  let result: ReturnType<typeof parsePolicy> = [];
  // A machine that is busy elsewhere is no slow parser: only what is slow three times is slow.
  for (let times = 0; times < 3 && took > 50; times += 1) {
    const start = performance.now();
    result = parsePolicy(document, source);
    took = Math.min(took, performance.now() - start);
  }
  return { result, took };
}

function judge(text: string, result: ReturnType<typeof parsePolicy>, expected: 'good' | 'bad' | null): string | null {
  if (!('statements' in result)) {
    if (result.length === 0) return 'refused without a problem';
    return expected === 'good' ? `refused: ${result[0]?.code} ${result[0]?.pointer}` : null;
  }
  if (expected === 'bad') return 'accepted';
  try {
    return isDeepStrictEqual(say(result), readExactly(text)) ? null : 'accepted with another meaning';
  } catch (error) {
    return `accepted, but ${String(error)}`;
  }
}

/** Puts made, spoiled and garbled policies before the parser and compares its answers with what is known of them. */
export function runPolicyFuzz(inputs: number, seed: number): FuzzCounts {
  const next = random(seed);
  const counts = { inputs, good: 0, spoiled: 0, garbled: 0, accepted: 0, refused: 0, slowest: 0 };
  const failures: string[] = [];
  for (let index = 0; index < inputs; index += 1) {
    const made = makePolicy(next);
    const plain = JSON.stringify(made.document, null, one(next, [0, 2, '\t']));
    const dice = next();
    const way = dice < 0.25 ? 'good' : dice < 0.6 ? 'spoiled' : 'garbled';
    counts[way] += 1;
    const spoiled = way === 'spoiled' ? spoilPolicy(next, made) : null;
    const text = way === 'garbled' ? garble(next, plain) : (spoiled?.text ?? plain);
    const form = way === 'garbled' ? 0 : Math.floor(next() * 3);
    const isJson = way === 'good' || !['member twice', 'text cut', 'text after'].includes(spoiled?.what ?? '');
    const document = form === 1 ? encodeURIComponent(text) : form === 2 && isJson ? JSON.parse(text) : text;
    try {
      const { result, took } = parseInTime(document, made.kind);
      counts['statements' in result ? 'accepted' : 'refused'] += 1;
      counts.slowest = Math.max(counts.slowest, took);
      const wrong = judge(text, result, way === 'good' ? 'good' : way === 'spoiled' ? 'bad' : null);
      if (wrong !== null) failures.push(`${made.kind} ${spoiled?.what ?? way}: ${wrong}: ${text}`);
      if (took > 50) failures.push(`${made.kind} took ${took} ms: ${text}`);
    } catch (error) {
      failures.push(`${made.kind} threw ${String(error)}: ${text}`);
    }
  }
  return { ...counts, failures };
}
