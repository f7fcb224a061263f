import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parsePolicy } from '../../access/parse-policy.ts';
import type { Policy, PolicyKind } from '../../access/policy.ts';
import { decisionProblems } from '../../text/decision-problems.ts';
import type { Text } from '../../text/language.ts';
import { policyProblemWords } from '../../text/policy-problem-words.ts';
import { say } from '../../text/say.ts';

/** A policy nobody could read stands in as one that says nothing; the file is refused anyway. */
const nothing: readonly [] = [];

/** The policies of a file of requests, each parsed once for each place it is used in; what is wrong with them is gathered. */
export class PolicyShelf {
  readonly problems: Text[] = [];
  readonly #documents: Readonly<Record<string, unknown>>;
  readonly #path: string;
  readonly #locate: (path: readonly PropertyKey[]) => string;
  readonly #read = new Map<string, Policy>();

  constructor(
    documents: Readonly<Record<string, unknown>>,
    path: string,
    locate: (path: readonly PropertyKey[]) => string,
  ) {
    this.#documents = documents;
    this.#path = path;
    this.#locate = locate;
  }

  take(name: string, kind: PolicyKind, at: string): Policy {
    const key = `${kind} ${name}`;
    const known = this.#read.get(key);
    if (known !== undefined) return known;
    const made = this.#parse(name, kind, at);
    this.#read.set(key, made);
    return made;
  }

  #parse(name: string, kind: PolicyKind, at: string): Policy {
    const source = { kind, name, arn: null, version: null, attachedTo: null, refs: [] };
    const empty = { source, version: '2012-10-17', statements: nothing };
    if (!Object.hasOwn(this.#documents, name)) {
      const known = Object.keys(this.#documents).join(', ');
      this.#tell(at, 'UNKNOWN_POLICY', { name, known });
      return empty;
    }
    const place = this.#locate(['policies', name]);
    const written = this.#document(this.#documents[name], place);
    if (written === undefined) return empty;
    const document = Array.isArray(written) ? { Version: '2012-10-17', Statement: written } : written;
    const policy = parsePolicy(document, source);
    if ('statements' in policy) return policy;
    for (const { code, pointer, seen } of policy) {
      const words = policyProblemWords[code] ?? { ja: code, en: code };
      this.#tell(place, 'NOT_A_POLICY', { name, kind, code: words, pointer: pointer === '' ? '/' : pointer, seen });
    }
    return empty;
  }

  /** A text is either the policy itself, as JSON, or the name of a file that lies beside this one. */
  #document(written: unknown, place: string): unknown {
    if (typeof written !== 'string' || /^\s*(\{|%7[bB])/.test(written)) return written;
    const isBeside = !/^[\\/]|^\w:|(^|[\\/])\.\.([\\/]|$)/.test(written);
    try {
      if (isBeside) return readFileSync(join(dirname(this.#path), written), 'utf8');
    } catch {
      // Told below, as for a name that leads out of the folder.
    }
    this.#tell(place, 'POLICY_FILE', { seen: written });
    return undefined;
  }

  #tell(at: string, code: keyof typeof decisionProblems, data: Readonly<Record<string, unknown>>): void {
    const words = decisionProblems[code];
    this.problems.push({ ja: `${at}: ${say(words, 'ja', data)}`, en: `${at}: ${say(words, 'en', data)}` });
  }
}
