import { existsSync, readdirSync, readFileSync } from 'node:fs';

const packages: Readonly<Record<string, string>> = {
  elbv2: 'elastic-load-balancing-v2',
  s3control: 's3-control',
  logs: 'cloudwatch-logs',
  events: 'eventbridge',
  autoscaling: 'auto-scaling',
  'application-autoscaling': 'application-auto-scaling',
};

/** What an installed AWS client declares about its operations, read from its own type declarations. */
export class ClientModel {
  readonly #folder: string;
  readonly #required = new Map<string, string[]>();
  readonly #shapes = new Map<string, Map<string, string>>();

  constructor(service: string) {
    const client = `../../node_modules/@aws-sdk/client-${packages[service] ?? service}/`;
    this.#folder = new URL(client, import.meta.url).pathname;
    const models = `${this.#folder}dist-types/models/`;
    for (const file of readdirSync(models)) {
      if (!/^models_\d+\.d\.ts$/.test(file)) continue;
      const text = readFileSync(models + file, 'utf8');
      for (const [, name, body] of text.matchAll(/^export interface (\w+)(?: extends \w+)? \{\n(.*?)^\}/gms)) {
        const members = [...(body ?? '').matchAll(/^ {4}(\w+)(\??): (.+);$/gm)];
        this.#shapes.set(name ?? '', new Map(members.map(([, member, , type]) => [member ?? '', type ?? ''])));
        const required = members.filter(([, , optional]) => optional === '');
        this.#required.set(
          name ?? '',
          required.map(([, member]) => member ?? ''),
        );
      }
    }
  }

  /** True where the client has a command class for the operation. */
  has(operation: string): boolean {
    return existsSync(`${this.#folder}dist-es/commands/${operation}Command.js`);
  }

  /** Request member, response path and page-size member of the client's own paginator; null where it has none. */
  paginator(operation: string): readonly string[] | null {
    const file = `${this.#folder}dist-es/pagination/${operation}Paginator.js`;
    if (!existsSync(file)) return null;
    const call = /createPaginator\(\w+, \w+, "(.*?)", "(.*?)", "(.*?)"\)/.exec(readFileSync(file, 'utf8'));
    return call === null ? null : call.slice(1);
  }

  /** Name of the shape of an operation's input or output; empty where it has no members. */
  shape(operation: string, side: 'Input' | 'Output'): string {
    const text = readFileSync(`${this.#folder}dist-types/commands/${operation}Command.d.ts`, 'utf8');
    return new RegExp(`interface ${operation}Command${side} extends (\\w+)`).exec(text)?.[1] ?? '';
  }

  /** Members that a shape must have: those declared without a question mark. */
  required(type: string): readonly string[] {
    return [...(this.#required.get(type) ?? [])];
  }

  /** Type at a dotted path below a type; null where the path does not exist. */
  typeAt(type: string, path: string): string | null {
    let at: string | null = type;
    for (const part of path === '$' ? [] : path.split('.')) {
      const name = part.replace('[]', '');
      const found: string | null = name === '*' ? mapped(at) : (this.#shapes.get(plain(at))?.get(name) ?? null);
      if (found === null) return null;
      if (part.endsWith('[]') && !found.includes('[]')) return null;
      at = part.endsWith('[]') ? found.replace('[]', '') : found;
    }
    return at;
  }
}

function plain(type: string): string {
  return type.replace(/ \| undefined$/, '');
}

function mapped(type: string): string | null {
  return /Record<[^,]+, (.+?)>/.exec(type)?.[1] ?? null;
}
