import { NormalizedSchema } from '@smithy/core/schema';
import { clientLoaders } from '../../src/collection/sources/client-loaders.ts';
import type { RedactionPath } from '../../src/collectors/collector.ts';
import { memberRule } from '../../src/evidence/member-rule.ts';
import { everyCollector } from './every-collector.ts';

type Module = Readonly<Record<string, unknown>>;
type Command = new (input: object) => { readonly schema: readonly unknown[] };

/** A member of an answer that may hold a secret or personal data. */
export interface SuspiciousMember {
  /** `iam:ListVirtualMFADevices`. */
  readonly question: string;
  /** `VirtualMFADevices[].Base32StringSeed`. */
  readonly path: string;
  /** AWS itself calls the member sensitive. */
  readonly sensitive: boolean;
  /** A declared path covers it. */
  readonly redacted: boolean;
}

/** Names of members whose text may be a secret or point at a person. */
export const suspicious =
  /pass(word|wd|phrase)|secret|token|credential|private|auth|seed|user_?(data|name)|e-?mail|phone|(given|family|first|last|middle|display|nick|session)_?name|birth|comment|description|environment|variables|template|parameters?$|source_?ip|caller|principal|creator|(created|updated|modified|requested|submitted)_?by|owner|contact|header|body|payload|details?$|cookie|certificate|definition|script|command|arguments|content$|query|external/i;

/** Every text, blob or document member of every declared answer that AWS calls sensitive or that has such a name. */
export async function suspiciousMembers(): Promise<readonly SuspiciousMember[]> {
  const found = new Map<string, SuspiciousMember>();
  for (const { service, operations } of await everyCollector()) {
    for (const one of operations) {
      const name = one.service ?? service;
      const Asked = ((await clientLoaders[name]?.()) as Module | undefined)?.[`${one.operation}Command`] as
        | Command
        | undefined;
      if (Asked === undefined) continue;
      const question = `${name}:${one.operation}`;
      for (const { path, sensitive } of textMembers(NormalizedSchema.of(new Asked({}).schema[5] as never))) {
        const last =
          path
            .replaceAll('[]', '')
            .replace(/(\.\*)+$/, '')
            .split('.')
            .at(-1) ?? '';
        if (!sensitive && !suspicious.test(last)) continue;
        const redacted = isCovered(path, one.redact ?? []) || isTold(path);
        const known = found.get(`${question} ${path}`);
        found.set(`${question} ${path}`, {
          question,
          path,
          sensitive,
          redacted: redacted && known?.redacted !== false,
        });
      }
    }
  }
  return [...found.values()];
}

function* textMembers(
  schema: NormalizedSchema,
  at = '',
  outer = false,
  above: readonly unknown[] = [],
): Iterable<{ path: string; sensitive: boolean }> {
  const traits = schema.getMergedTraits() as { sensitive?: unknown };
  const sensitive = outer || traits.sensitive !== undefined;
  if (schema.isListSchema()) yield* textMembers(schema.getValueSchema(), `${at}[]`, sensitive, above);
  else if (schema.isMapSchema()) yield* textMembers(schema.getValueSchema(), `${at}.*`, sensitive, above);
  else if (schema.isStructSchema()) {
    const own = schema.getSchema();
    if (above.includes(own)) return;
    for (const [name, member] of schema.structIterator())
      yield* textMembers(member, at === '' ? name : `${at}.${name}`, sensitive, [...above, own]);
  } else if (schema.isStringSchema() || schema.isBlobSchema() || schema.isDocumentSchema())
    yield { path: at, sensitive };
}

/** Whether a declared path ends at this member or above it. */
function isCovered(path: string, rules: readonly RedactionPath[]): boolean {
  const steps = split(path);
  return rules.some((rule) => {
    const wanted = split(rule.path);
    return (
      wanted.length <= steps.length &&
      wanted.every((step, n) => step === '*' || step.toLowerCase() === steps[n]?.toLowerCase())
    );
  });
}

/** Whether a member's own name redacts it wherever it stands; names of people wait for `pseudonymize`. */
function isTold(path: string): boolean {
  const steps = split(path);
  const rules = steps.map((name) => memberRule(name));
  const last = rules.at(-1) ?? null;
  const inMap = steps.at(-1) === '*' ? rules.at(-2) : /^value$/i.test(steps.at(-1) ?? '') ? rules.at(-2) : null;
  return (
    (last !== null && last !== 'person' && last !== 'R2') ||
    (inMap !== null && inMap !== undefined && inMap !== 'person')
  );
}

function split(path: string): readonly string[] {
  return path.replaceAll('[]', '').split('.');
}
