/** One statement of a policy, every part restated as a list so that nobody has to ask whether it was a text or a list. */
export interface PolicyStatement {
  readonly sid: string | undefined;
  readonly effect: 'Allow' | 'Deny';
  /** `*`, `AWS:…`, `Service:…`, `Federated:…`, `CanonicalUser:…`; `AWS:*` is written `*`. */
  readonly principals: readonly string[];
  readonly notPrincipals: readonly string[];
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
  readonly resources: readonly string[];
  readonly notResources: readonly string[];
  /** Operator as written → condition key in lower case → values as text. */
  readonly condition: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** An object of unknown members, as JSON gives it. */
type Members = Readonly<Record<string, unknown>>;

/** AWS stores at most 20 KiB (bucket policies) to 128 KiB (endpoint, resource policies); what is longer is no policy. */
const LONGEST = 1_000_000;

/**
 * Reads a policy document as the SDK (URL-encoded or JSON text) or the CLI (object) gives it; `undefined` when it is none.
 * The document is the client's text: it is parsed, never evaluated, and never makes this throw.
 */
export function readPolicy(document: unknown): PolicyStatement[] | undefined {
  try {
    const policy = typeof document === 'string' ? parse(document) : document;
    if (!isMembers(policy)) return undefined;
    const list = member(policy, 'Statement');
    const statements = (Array.isArray(list) ? list : [list]).map(restate);
    return statements.every((statement) => statement !== undefined) ? statements : undefined;
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  if (text.length > LONGEST) return undefined;
  const trimmed = text.trim();
  return JSON.parse(trimmed.startsWith('%7B') || trimmed.startsWith('%7b') ? decodeURIComponent(trimmed) : trimmed);
}

function restate(statement: unknown): PolicyStatement | undefined {
  if (!isMembers(statement)) return undefined;
  const effect = member(statement, 'Effect');
  const sid = member(statement, 'Sid');
  if (effect !== 'Allow' && effect !== 'Deny') return undefined;
  return {
    sid: typeof sid === 'string' ? sid : undefined,
    effect,
    principals: principals(member(statement, 'Principal')),
    notPrincipals: principals(member(statement, 'NotPrincipal')),
    actions: texts(member(statement, 'Action')),
    notActions: texts(member(statement, 'NotAction')),
    resources: texts(member(statement, 'Resource')),
    notResources: texts(member(statement, 'NotResource')),
    condition: condition(member(statement, 'Condition')),
  };
}

function principals(value: unknown): string[] {
  if (!isMembers(value)) return texts(value);
  return Object.entries(value).flatMap(([type, named]) =>
    texts(named).map((name) => (type === 'AWS' && name === '*' ? '*' : `${type}:${name}`)),
  );
}

function condition(value: unknown): PolicyStatement['condition'] {
  if (!isMembers(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([operator, keys]) => [operator, isMembers(keys) ? lowerKeys(keys) : {}]),
  );
}

function lowerKeys(keys: Members): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(keys).map(([key, values]) => [key.toLowerCase(), texts(values)]));
}

function texts(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list
    .filter((entry) => typeof entry === 'string' || typeof entry === 'number' || typeof entry === 'boolean')
    .map(String);
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function member(value: Members, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}
