import { maskSecrets } from './mask-secrets.ts';
import { readJsonText } from './read-json-text.ts';
import { redactionToken } from './redaction-token.ts';

/** No answer of AWS is nested half as deep; a client's file could be, and must not end the program. */
const deepest = 500;

/** A declared path and the rule that redacts what stands there. */
export interface RedactionRule {
  readonly path: string;
  readonly rule: string;
}

/** What was redacted where, for the envelope; paths are the declared ones, or `R3` patterns by the member they were found in. */
export interface Redaction {
  readonly path: string;
  readonly rule: string;
  readonly count: number;
}

/** The redacted copy of a value and the list of what was done to it. */
export interface Redacted {
  readonly value: unknown;
  readonly redactions: readonly Redaction[];
}

/**
 * Redacts before anything touches the disk: first the declared paths, then the secret patterns in every remaining text.
 * A declared path takes whatever stands below it, whole; member names stay, so that what existed remains visible.
 * A path goes on inside a text that holds JSON (policies, events); names are compared without case, as IAM condition keys are.
 */
export function redact(value: unknown, rules: readonly RedactionRule[], key: Uint8Array): Redacted {
  const counts = new Map<string, Redaction>();
  let made = 0;
  const count = (path: string, rule: string): void => {
    const name = `${rule} ${path}`;
    made += 1;
    counts.set(name, { path, rule, count: (counts.get(name)?.count ?? 0) + 1 });
  };
  const declared = rules.map((rule) => ({ ...rule, steps: rule.path.split('.').flatMap(splitStep) }));
  let depth = 0;
  const walk = (node: unknown, rules: readonly Active[], at: string): unknown => {
    depth += 1;
    try {
      return depth > deepest ? coverAll(at) : enter(node, rules, at);
    } finally {
      depth -= 1;
    }
  };
  /** Nobody can look through what is nested without end, so nothing of it is kept; it is told like a secret. */
  const coverAll = (at: string): string => {
    count(at.slice(0, 200), 'R3');
    return redactionToken('R3', '', key);
  };
  const enter = (node: unknown, rules: readonly Active[], at: string): unknown => {
    if (Array.isArray(node)) {
      const next = rules.map(stepIntoList);
      return node.map((item) => walk(item, next, `${at}[]`));
    }
    // A lone object or text where the path says list is taken like its one element (IAM allows both in a policy).
    const active = rules.map(skipLists);
    const hit = active.find((rule) => rule.steps.length === 0);
    if (hit) return cover(node, hit.rule, key, () => count(hit.path, hit.rule));
    if (typeof node === 'string') {
      const text = walkText(node, active, at);
      const masked = maskSecrets(text);
      if (masked !== text) count(at, 'R3');
      return masked;
    }
    if (node === null || typeof node !== 'object') return node;
    return Object.fromEntries(
      Object.entries(node).map(([name, member]) => {
        const next = active
          .filter((rule) => rule.steps[0]?.toLowerCase() === name.toLowerCase() || rule.steps[0] === '*')
          .map(step);
        return [name, walk(member, next, at === '' ? name : `${at}.${name}`)];
      }),
    );
  };
  /** Goes on inside JSON where a path leads there, and wherever the encoding would hide a secret from the patterns. */
  const walkText = (text: string, active: readonly Active[], at: string): string => {
    const inner = active.length > 0 || text.startsWith('%') ? readJsonText(text) : null;
    if (inner === null) return text;
    const before = made;
    const walked = walk(inner.value, active, at);
    return made === before ? text : inner.write(walked);
  };
  return { value: walk(value, declared, ''), redactions: [...counts.values()] };
}

/** A declared path with the steps that are still to go. */
interface Active {
  readonly steps: readonly string[];
  readonly path: string;
  readonly rule: string;
}

/** A path that forgot the list goes on with each of its elements: what is declared secret stays secret in every shape. */
function stepIntoList(rule: Active): Active {
  return rule.steps[0] === '[]' ? step(rule) : rule;
}

function skipLists(rule: Active): Active {
  const at = rule.steps.findIndex((name) => name !== '[]');
  return { ...rule, steps: at < 0 ? [] : rule.steps.slice(at) };
}

function splitStep(part: string): string[] {
  const lists = part.match(/\[\]/g) ?? [];
  const name = part.replace(/\[\]/g, '');
  return name === '' ? [...lists] : [name, ...lists];
}

function step<T extends { steps: readonly string[] }>(rule: T): T {
  return { ...rule, steps: rule.steps.slice(1) };
}

/** Replaces every text, number and flag below a declared path; null stays, because nothing was there. */
function cover(node: unknown, rule: string, key: Uint8Array, count: () => void, depth = 0): unknown {
  if (node === null || node === undefined) return node;
  if (typeof node === 'object' && depth < deepest) {
    const inner = (member: unknown): unknown => cover(member, rule, key, count, depth + 1);
    if (Array.isArray(node)) return node.map(inner);
    return Object.fromEntries(Object.entries(node).map(([name, member]) => [name, inner(member)]));
  }
  const token = redactionToken(rule, typeof node === 'object' ? '' : String(node), key);
  if (token !== node) count();
  return token;
}
