import { cover } from './cover.ts';
import type { DeclaredPath } from './declared-path.ts';
import { isHarmless } from './is-harmless.ts';
import { isVariable } from './is-variable.ts';
import { maskEncoded } from './mask-encoded.ts';
import { maskPersonal } from './mask-personal.ts';
import { maskSecrets } from './mask-secrets.ts';
import { maskText } from './mask-text.ts';
import type { Masking } from './masking.ts';
import { memberRule } from './member-rule.ts';
import { namedPair } from './named-pair.ts';
import { openBytes } from './open-bytes.ts';
import { readJsonText } from './read-json-text.ts';
import type { Redaction } from './redact.ts';
import { redactionToken } from './redaction-token.ts';
import { standIn } from './stand-in.ts';

/** No answer of AWS is nested half as deep; a client's file could be, and must not end the program. */
const deepest = 500;

const none: readonly DeclaredPath[] = [];

/** Walks one answer and takes out what must not be stored, counting what was taken where. */
export class Redactor {
  readonly masking: Masking;
  readonly counts = new Map<string, Redaction>();
  readonly #names = new Map<string, string>();
  readonly #clean = new Set<string>();
  #made = 0;
  #depth = 0;

  constructor(masking: Masking) {
    this.masking = masking;
  }

  walk(node: unknown, rules: readonly DeclaredPath[], at: string, name: string): unknown {
    if (node === null || node === undefined || typeof node === 'number' || typeof node === 'boolean') {
      return rules.some((rule) => rule.pastLists().ended) ? this.#enter(node, rules, at, name) : node;
    }
    this.#depth += 1;
    try {
      if (this.#depth <= deepest) return this.#enter(node, rules, at, name);
      // Nobody can look through what is nested without end, so nothing of it is kept; it is told like a secret.
      this.#count(at.slice(0, 200), 'R3');
      return redactionToken('R3', '', this.masking.key);
    } finally {
      this.#depth -= 1;
    }
  }

  #enter(node: unknown, rules: readonly DeclaredPath[], at: string, name: string): unknown {
    if (Array.isArray(node)) {
      const next = rules.length === 0 ? none : rules.map((rule) => rule.intoList());
      return node.map((item) => this.walk(item, next, `${at}[]`, name));
    }
    const active = rules.length === 0 ? none : rules.map((rule) => rule.pastLists());
    const hit = active.find(({ ended }) => ended);
    if (hit) return cover(node, hit.rule, name, this.masking, () => this.#count(hit.path, hit.rule));
    if (typeof node === 'string') return this.#text(node, active, at, name);
    if (node === null || typeof node !== 'object') return node;
    const bytes = openBytes(node);
    if (bytes !== null)
      return this.#changed(node, bytes.text, (text) => ({ $bytes: bytes.write(text) }), active, at, name);
    return this.#object(node as Readonly<Record<string, unknown>>, active, at);
  }

  #object(node: Readonly<Record<string, unknown>>, active: readonly DeclaredPath[], at: string): unknown {
    const pair = namedPair(node, this.masking.pii);
    const members: [string, unknown][] = [];
    const names = new Set<string>();
    for (const [own, member] of Object.entries(node)) {
      // The path is told in the envelope: it must not hold what the name itself had to give up.
      const shown = this.#name(own, names);
      const path = at === '' ? shown : `${at}.${shown}`;
      const next = active.length === 0 ? none : active.filter((rule) => rule.leadsTo(own)).map((rule) => rule.step());
      const told = pair?.get(own);
      const kept =
        told === 'keep'
          ? this.walk(member, next, path, '')
          : told !== undefined
            ? this.#cover(member, told, own, path)
            : this.#byName(member, next, path, own);
      members.push([shown, kept]);
    }
    return Object.fromEntries(members);
  }

  /** Maps and lists of values are taken below their names; everything else is decided at the text itself. */
  #byName(member: unknown, next: readonly DeclaredPath[], path: string, own: string): unknown {
    const plain = next.length > 0 || typeof member !== 'object' || member === null;
    if (plain || memberRule(own) !== 'R2') return this.walk(member, next, path, own);
    if (Array.isArray(member)) {
      return member.map((item) =>
        isVariable(item) ? this.#variable(item, `${path}[]`) : this.walk(item, none, `${path}[]`, own),
      );
    }
    // `Environment` holds the map of variables, and settings beside it.
    if (own.toLowerCase() === 'environment') return this.walk(member, none, path, own);
    const names = new Set<string>();
    const values = Object.entries(member).map(([inner, value]): [string, unknown] => [
      this.#name(inner, names),
      typeof value === 'string'
        ? this.#cover(value, 'R2', inner, `${path}.*`)
        : this.walk(value, none, `${path}.*`, inner),
    ]);
    return Object.fromEntries(values);
  }

  /** A variable keeps its name, and its value where that names a parameter or a secret instead of being one. */
  #variable(item: Readonly<Record<string, unknown>>, path: string): unknown {
    const type = item['type'] ?? item['Type'];
    const reference = type !== undefined && type !== 'PLAINTEXT';
    const kept = Object.entries(item).map(([own, value]): [string, unknown] => [
      own,
      own.toLowerCase() === 'value' && !reference ? this.#cover(value, 'R2', own, `${path}.${own}`) : value,
    ]);
    return this.walk(Object.fromEntries(kept), none, path, '');
  }

  #cover(member: unknown, rule: string, own: string, path: string): unknown {
    return cover(member, rule, own, this.masking, () => this.#count(path, rule));
  }

  #text(text: string, active: readonly DeclaredPath[], at: string, name: string): string {
    const rule = name === '' ? null : memberRule(name);
    if (rule !== null && rule !== 'R2') {
      const stood = this.#told(text, rule, name);
      if (stood !== text) this.#count(at, rule === 'person' || rule === 'address' ? 'R5' : rule);
      if (stood !== text || rule === 'person' || rule === 'address') return stood;
    }
    if (active.length === 0 && this.#clean.has(text)) return text;
    const inner = readJsonText(text);
    let walked = text;
    if (inner !== null) {
      const before = this.#made;
      const value = this.walk(inner.value, active, at, name);
      if (this.#made !== before) walked = inner.write(value);
    } else {
      const bytes = openBytes(text);
      if (bytes !== null) return this.#changed(text, bytes.text, bytes.write, active, at, name) as string;
    }
    const clean = maskEncoded(maskSecrets(walked));
    if (clean !== walked) this.#count(at, 'R3');
    const masked = maskPersonal(clean, this.masking);
    if (masked !== clean) this.#count(at, 'R5');
    if (masked === text && text.length < 2000 && this.#clean.size < 2000) this.#clean.add(text);
    return masked;
  }

  #told(text: string, rule: string, name: string): string {
    const { pii, key } = this.masking;
    if (rule === 'R1') return isHarmless(text) ? text : redactionToken('R1', text, key);
    if (rule === 'R6') return text === '' ? text : redactionToken(rule, text, key);
    if (rule === 'R7') return /^\w{16,128}$/.test(text) ? redactionToken(rule, text, key) : text;
    if (pii === 'keep') return text;
    if (rule === 'person' && pii === 'mask') return maskText(text, this.masking);
    return standIn('R5', text, name, this.masking);
  }

  #changed(
    node: unknown,
    text: string,
    write: (text: string) => unknown,
    active: readonly DeclaredPath[],
    at: string,
    name: string,
  ): unknown {
    const before = this.#made;
    const walked = this.#text(text, active, at, name);
    return this.#made === before ? node : write(walked);
  }

  /** A name may hold a secret itself (a key of a map); two that become the same stay two. */
  #name(own: string, names: Set<string>): string {
    const masked = own.length < 8 ? own : this.#maskName(own);
    if (masked === own) return own;
    this.#count('*', 'R3');
    let free = masked;
    for (let n = 2; names.has(free); n += 1) free = `${masked}#${n}`;
    names.add(free);
    return free;
  }

  /** The same few names stand in every row of a page. */
  #maskName(own: string): string {
    const seen = this.#names.get(own);
    if (seen !== undefined) return seen;
    const masked = maskText(own, this.masking);
    if (this.#names.size < 20_000) this.#names.set(own, masked);
    return masked;
  }

  #count(path: string, rule: string): void {
    const name = `${rule} ${path}`;
    this.#made += 1;
    this.counts.set(name, { path, rule, count: (this.counts.get(name)?.count ?? 0) + 1 });
  }
}
