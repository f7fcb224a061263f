import * as z from 'zod';
import { contentFields } from './content-fields.ts';
import type { EscalationPattern, EscalationReach } from './escalation-pattern.ts';
import { readChecked } from './read-checked.ts';

const { words, text } = contentFields;
const list = z.array(words).default([]);
const action = z.string().regex(/^[a-z0-9-]+:[A-Z][A-Za-z0-9]+$/);
const reaches = [
  ...(['user', 'group', 'self-user', 'self-role', 'own-group', 'own-policy', 'new', 'usable-role'] as const),
  ...([
    'usable-policy',
    'role-policy',
    'other-user',
    'other-role',
    'other-group',
    'other-policy',
    'role',
    'assumed-role',
  ] as const),
  ...(['passed-role', 'host-role', 'provider-role', 'own-boundary', 'boundary-policy', 'seat'] as const),
  ...(['organization', 'data', 'tags', 'secret'] as const),
] satisfies readonly EscalationReach[];

const variant = z.strictObject({
  id: z.string().regex(/^E\d{2}[a-z]$/),
  name: text,
  reach: z.enum(reaches),
  needs: z.array(
    z.strictObject({
      any: z.array(action).min(1),
      on: z.union([z.enum(['target', 'host', 'policy', 'provider', '*']), z.string().startsWith('arn:{partition}:')]),
    }),
  ),
  gain: z.literal('any-policy').nullable().default(null),
  asker: z.enum(['user', 'role']).nullable().default(null),
  services: list,
  profile: z.literal('existing').nullable().default(null),
  hosts: words.nullable().default(null),
  host: words.nullable().default(null),
  provider: z.enum(['saml-provider', 'oidc-provider']).nullable().default(null),
  kinds: list,
  scope: words.nullable().default(null),
  inside: words.nullable().default(null),
  levels: z.array(z.enum(['D', 'W', 'X', 'P', 'S'])).default([]),
  gives: z.array(action).default([]),
  beyond: z.boolean().default(false),
  names: list,
  possible: text.nullable().default(null),
});

const schema: z.ZodType<EscalationPattern[]> = z.array(
  z.strictObject({ id: z.string().regex(/^E\d{2}$/), name: text, variants: z.array(variant).min(1) }),
);

/** Reads the ways by which a principal reaches more than it was granted (`procedures/escalation-patterns.yaml`). */
export function readEscalationPatterns(): readonly EscalationPattern[] {
  return readChecked('escalation-patterns.yaml', schema);
}
