import { DeclaredPath } from './declared-path.ts';
import { masking, type RedactionKey } from './masking.ts';
import { Redactor } from './redactor.ts';

/** A declared path and the rule that redacts what stands there. */
export interface RedactionRule {
  readonly path: string;
  readonly rule: string;
}

/** What was redacted where, for the envelope; paths are the declared ones, or the member where a name or a pattern told. */
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
 * Redacts before anything touches the disk: the declared paths, then what members' names tell, then the patterns in every text.
 * A declared path takes whatever stands below it, whole; member names stay, so that what existed remains visible.
 * All goes on inside a text that holds JSON (policies, events, items of AWS Config) and inside bytes that hold text.
 */
export function redact(value: unknown, rules: readonly RedactionRule[], key: RedactionKey): Redacted {
  const redactor = new Redactor(masking(key));
  const declared = rules
    .filter(({ rule }) => !(rule === 'R5' && redactor.masking.pii === 'keep'))
    .map(({ path, rule }) => new DeclaredPath(path, rule));
  return { value: redactor.walk(value, declared, '', ''), redactions: [...redactor.counts.values()] };
}
