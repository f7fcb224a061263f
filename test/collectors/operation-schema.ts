/** The client's own schema of one operation: what may be asked and what comes back. */
export interface OperationSchema {
  readonly input: unknown;
  readonly output: unknown;
}

const struct = 3;
const list = 1;
const map = 2;

/** Schema of an operation as the client's module exports it; null where the client does not know the operation. */
export function operationSchema(client: Readonly<Record<string, unknown>>, operation: string): OperationSchema | null {
  const found = client[`${operation}$`];
  return Array.isArray(found) && found[0] === 9 ? { input: found[4], output: found[5] } : null;
}

/** Schema at a dotted path below a schema; undefined where the path does not exist. `$` is the schema itself. */
export function schemaAt(schema: unknown, path: string): unknown {
  let at: unknown = resolve(schema);
  for (const part of path === '$' ? [] : path.split('.')) {
    const name = part.replace(/(\[\])+$/, '');
    at = name === '*' ? elementOf(at, map) : memberOf(at, name);
    for (let depth = part.length - name.length; depth > 0 && at !== undefined; depth -= 2) at = elementOf(at, list);
    if (at === undefined) return undefined;
  }
  return at;
}

/** True for a list of anything. */
export function isList(schema: unknown): boolean {
  return elementOf(resolve(schema), list) !== undefined;
}

/** True for a plain text. */
export function isText(schema: unknown): boolean {
  return resolve(schema) === 0;
}

/** Element schema of a list. */
export function elementSchema(schema: unknown): unknown {
  return elementOf(resolve(schema), list);
}

/** Members an input must have. */
export function requiredMembers(schema: unknown): readonly string[] {
  const node = resolve(schema);
  if (!Array.isArray(node) || node[0] !== struct) return [];
  return (node[4] as string[]).slice(0, (node[6] as number | undefined) ?? 0);
}

function resolve(schema: unknown): unknown {
  let node = schema;
  for (;;) {
    if (typeof node === 'function') node = node();
    else if (Array.isArray(node) && node.length === 2) node = node[0];
    else return node;
  }
}

function memberOf(schema: unknown, name: string): unknown {
  if (elementOf(schema, map) !== undefined) return elementOf(schema, map);
  if (!Array.isArray(schema) || schema[0] !== struct) return undefined;
  const index = (schema[4] as string[]).indexOf(name);
  return index < 0 ? undefined : resolve((schema[5] as unknown[])[index]);
}

/** Simple lists and maps are numbers in these schemas: the element's number with bit 64 (list) or 128 (map). */
function elementOf(schema: unknown, kind: typeof list | typeof map): unknown {
  if (typeof schema === 'number') {
    const bit = kind === list ? 64 : 128;
    return (schema & bit) === bit ? schema & ~bit : undefined;
  }
  if (!Array.isArray(schema) || schema[0] !== kind) return undefined;
  return resolve(kind === list ? schema[4] : schema[5]);
}
