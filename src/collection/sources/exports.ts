import { join } from 'node:path';
import type { Collector, Operation } from '../../collectors/collector.ts';
import type { Question } from '../../evidence/question.ts';
import { nextToken } from '../next-token.ts';
import type { Reply, Source } from '../source.ts';
import { chooseExportAccount, type ExportAccount } from './choose-export-account.ts';
import { exportMembers } from './export-members.ts';
import { type LeftAlone, listExportFiles } from './list-export-files.ts';
import { readExportFile } from './read-export-file.ts';
import { type ExportName, readExportName } from './read-export-name.ts';

/** A file that a declaration claims by its name, and whether a question has been answered from it. */
export interface ClaimedFile extends ExportName {
  /** Path below the client's folder. */
  readonly file: string;
  readonly asked: boolean;
}

/** A client's folder of AWS CLI output as a source, with what `import exports` prints about it. */
export interface ExportsSource extends Source {
  /** Account named by the folder's own `sts-get-caller-identity` file; null where there is none. The caller decides on a difference. */
  identity(): { readonly account: string; readonly arn: string | null; readonly file: string } | null;
  claimed(): readonly ClaimedFile[];
  unclaimed(): readonly LeftAlone[];
}

/** Opens the part of a folder that is the account's; files are found by name and read only when they are asked. */
export async function exportsSource(
  folder: string,
  options: { readonly account: string; readonly collectors: readonly Collector[]; readonly mostBytes?: number },
): Promise<ExportsSource> {
  const { account, collectors, mostBytes } = options;
  const { files, leftAlone } = await listExportFiles(folder);
  const readName = readExportName(collectors);
  const read = (file: string): Promise<Reply> => readExportFile(join(folder, file), file, mostBytes);
  const identify = async (part: ExportAccount): Promise<NonNullable<ReturnType<ExportsSource['identity']>> | null> => {
    for (const file of part.files) {
      const name = readName(file);
      if (typeof name === 'string' || name.operation !== 'GetCallerIdentity') continue;
      const reply = await read(part.path + file);
      const output = reply.kind === 'page' ? (reply.output as { Account?: unknown; Arn?: unknown }) : {};
      if (typeof output.Account !== 'string') continue;
      return {
        account: output.Account,
        arn: typeof output.Arn === 'string' ? output.Arn : null,
        file: part.path + file,
      };
    }
    return null;
  };
  const part = await chooseExportAccount(
    folder,
    account,
    files,
    async (candidate) => (await identify(candidate))?.account ?? null,
  );
  const identity = await identify(part);
  const operations = new Map(
    collectors.flatMap(({ service, operations: list }) =>
      list.map((one) => [`${one.service ?? service}:${one.operation}`, one]),
    ),
  );
  const { index, unclaimed } = indexNames(part, files, readName, operations);
  const regions = [...new Set([...index.values()].flat().map(({ name }) => name.region))].sort();
  const asked = new Set<string>();

  const ask: Source['ask'] = async (question, page) => {
    if (question.account !== account) return { kind: 'missing', reason: 'NOT_EXPORTED' };
    const operation = operations.get(`${question.service}:${question.operation}`);
    const pages = pagesOf(question, operation, index, regions);
    const file = page === null ? pages[0] : await fileAfter(pages, page.token, operation, read);
    // The CLI follows pages by itself; a token whose page is in no file means that the client cut the output off.
    if (file === undefined) return { kind: 'missing', reason: 'NOT_EXPORTED' };
    asked.add(file);
    return tellCut(await read(file), operation, file);
  };

  const claimed = [...index.values()].flat().map(({ file, name }) => ({ ...name, file }));
  return {
    name: 'exports',
    shape: 'cli',
    ask,
    sdk: () => null,
    close: async () => {},
    identity: () => identity,
    claimed: () => claimed.map((one) => ({ ...one, asked: asked.has(one.file) })),
    unclaimed: () => [...leftAlone, ...unclaimed],
  };
}

/** The CLI's own `NextToken` says that --max-items cut the output off; where the service pages by another member nobody else would see it. */
function tellCut(reply: Reply, operation: Operation | undefined, file: string): Reply {
  if (reply.kind !== 'page') return reply;
  const { NextToken: token } = reply.output as { NextToken?: unknown };
  const seen = operation === undefined ? null : nextToken(reply.output, operation);
  if (typeof token !== 'string' || token === '' || seen !== null) return reply;
  const { exchange, provenance } = reply;
  const message = `${file}: cut off by --max-items`;
  return { kind: 'error', code: 'EXPORT_CUT', message, exchange, ...(provenance === undefined ? {} : { provenance }) };
}

type Index = ReadonlyMap<string, { readonly file: string; readonly name: ExportName }[]>;

/** Names by service, operation, region and objects; two files of one name are not weighed against each other: the first in order counts. */
function indexNames(
  part: ExportAccount,
  files: readonly string[],
  readName: ReturnType<typeof readExportName>,
  operations: ReadonlyMap<string, Operation>,
): { index: Index; unclaimed: readonly LeftAlone[] } {
  const index = new Map<string, { file: string; name: ExportName }[]>();
  const unclaimed: LeftAlone[] = files
    .filter((file) => !file.startsWith(part.path))
    .map((file) => ({ file, reason: 'OUTSIDE_ACCOUNT' }));
  for (const relative of part.files) {
    const file = part.path + relative;
    const name = readName(relative);
    if (typeof name === 'string') unclaimed.push({ file, reason: name });
    else if (name.region === null && operations.get(`${name.service}:${name.operation}`)?.scope === 'region') {
      unclaimed.push({ file, reason: 'NO_REGION' });
    } else {
      const key = keyOf(name, name.region, name.values);
      const same = index.get(key) ?? [];
      index.set(key, same);
      if (same.some((other) => other.name.page === name.page)) unclaimed.push({ file, reason: 'DUPLICATE' });
      else same.push({ file, name });
    }
  }
  for (const same of index.values()) same.sort((a, b) => a.name.page - b.name.page);
  return { index, unclaimed };
}

function keyOf(
  { service, operation }: { service: string; operation: string },
  region: string | null,
  values: readonly string[],
): string {
  return JSON.stringify([service, operation, region, [...values].sort()]);
}

/** The file or files of a question, in the order of their pages; what is asked once per account may stand in any region's folder. */
function pagesOf(
  question: Question,
  operation: Operation | undefined,
  index: Index,
  regions: readonly (string | null)[],
): readonly string[] {
  const members = operation === undefined ? [] : exportMembers(operation);
  const values = members
    .filter((member) => question.input[member] !== undefined)
    .map((member) => wordOf(question.input[member]));
  const homes = ['us-east-1', operation?.home ?? 'us-east-1', 'global', 'aws-global', null, ...regions];
  for (const region of question.region === 'global' ? homes : [question.region]) {
    const found =
      index.get(keyOf(question, region, values)) ?? index.get(keyOf(question, region, values.map(secretName)));
    if (found !== undefined) return found.map(({ file }) => file);
  }
  return [];
}

/** Clients ask for a secret by its name; ours is its ARN, the name with a hyphen and six characters (AWS Secrets Manager). */
function secretName(value: string): string {
  return /^arn:[^:]*:secretsmanager:[^:]*:[^:]*:secret:(.+)-[A-Za-z0-9]{6}$/.exec(value)?.[1] ?? value;
}

/** A list asked in one question is named by its elements; the client had to ask for exactly these. */
function wordOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordOf).join(',');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The file behind the one that ends with this token. */
async function fileAfter(
  pages: readonly string[],
  token: unknown,
  operation: Operation | undefined,
  read: (file: string) => Promise<Reply>,
): Promise<string | undefined> {
  for (const [n, file] of pages.entries()) {
    const reply = operation === undefined || n === pages.length - 1 ? null : await read(file);
    if (reply?.kind !== 'page' || operation === undefined) continue;
    if (JSON.stringify(nextToken(reply.output, operation)) === JSON.stringify(token)) return pages[n + 1];
  }
  return undefined;
}
