import type { Population } from '../../facts/fact.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { Closed } from '../closed.ts';
import type { Policy, PolicyKind } from '../policy.ts';
import { namePaper } from './name-paper.ts';
import { readPaper } from './read-paper.ts';

/** A managed policy document of AWS that another account showed already; its statements need not be parsed again. */
export type SharedPapers = Map<string, { readonly document: unknown; readonly policy: Policy }>;

/** The managed policies of one account by ARN, each parsed when first asked for. */
export class ManagedPolicies {
  readonly #facts: ReadonlyMap<string, Population['facts'][number]>;
  readonly #shared: SharedPapers;
  readonly #read = new Map<string, Policy | Closed>();

  constructor(policies: Population, shared: SharedPapers) {
    this.#facts = new Map(policies.facts.map((fact) => [fact.id, fact]));
    this.#shared = shared;
  }

  /** The policy's default version; undefined where the answer does not hold it. */
  find(arn: string, kind: PolicyKind = 'identity', attachedTo: string | null = null): Policy | Closed | undefined {
    const read = this.#read.get(arn) ?? this.#parse(arn);
    if (read === undefined) return undefined;
    this.#read.set(arn, read);
    if (!('statements' in read) || (kind === 'identity' && attachedTo === null)) return read;
    return namePaper(read, { ...read.source, kind, attachedTo });
  }

  #parse(arn: string): Policy | Closed | undefined {
    const fact = this.#facts.get(arn);
    const document = fact?.attributes['policyDocument'];
    if (fact === undefined || document === undefined || document.state === 'absent') return undefined;
    const version = seenValue(fact, 'defaultVersion');
    const path = String(seenValue(fact, 'documentPath') ?? '');
    const refs = fact.refs.map((ref) => ({ ...ref, pointer: `${ref.pointer ?? ''}${path}` }));
    const source = {
      kind: 'identity',
      name: String(seenValue(fact, 'name') ?? arn),
      arn,
      version: typeof version === 'string' ? version : null,
      attachedTo: null,
    } as const;
    const raw = document.state === 'seen' ? document.value : undefined;
    const key = `${arn} ${version}`;
    const known = /^arn:[^:]*:iam::aws:/.test(arn) ? this.#shared.get(key) : undefined;
    if (known !== undefined && known.document === raw) return namePaper(known.policy, { ...source, refs });
    const policy = readPaper({ ...document, refs }, 'identity', arn, source);
    if (policy !== null && 'statements' in policy && known === undefined && /^arn:[^:]*:iam::aws:/.test(arn))
      this.#shared.set(key, { document: raw, policy });
    return policy ?? undefined;
  }
}
