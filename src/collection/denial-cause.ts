/** Which kind of policy a denial names. */
export type DenyingPolicy = 'identity' | 'scp' | 'rcp' | 'boundary' | 'session' | 'resource' | 'endpoint' | 'other';

/** Why a question was denied, as far as AWS's message says. */
export interface DenialCause {
  /** `explicit` a Deny stands in the policy, `implicit` no policy of that kind allows it, `unsaid` the message gives no reason. */
  readonly effect: 'explicit' | 'implicit' | 'unsaid';
  readonly policy: DenyingPolicy | null;
  /** The IAM action the message names. */
  readonly action: string | null;
}

/** Kinds of policy by the words of the message, longest first. */
const kinds: readonly (readonly [RegExp, DenyingPolicy])[] = [
  [/service control polic/i, 'scp'],
  [/resource control polic/i, 'rcp'],
  [/permissions boundar/i, 'boundary'],
  [/session polic/i, 'session'],
  [/endpoint polic/i, 'endpoint'],
  [/resource-based polic/i, 'resource'],
  [/identity-based polic/i, 'identity'],
];

/** Reads the reason AWS gives in an access denied message (IAM User Guide, "Troubleshoot access denied error messages"); many services give none. */
export function denialCause(message: string): DenialCause {
  const action = /\bperform:?\s+([a-z][a-z0-9-]{0,60}:[A-Za-z0-9]{1,120})/.exec(message)?.[1] ?? null;
  const explicit = /with an explicit deny in an? ([^.:()]{1,80})/i.exec(message)?.[1];
  const implicit = /because no ([^.:()]{1,80}?) allows/i.exec(message)?.[1];
  const named = explicit ?? implicit;
  if (named === undefined) return { effect: 'unsaid', policy: null, action };
  const policy = kinds.find(([words]) => words.test(named))?.[1] ?? 'other';
  return { effect: explicit === undefined ? 'implicit' : 'explicit', policy, action };
}
