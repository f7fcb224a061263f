import type { Collector } from '../../collectors/collector.ts';
import { serviceNames } from '../service-names.ts';
import { exportMembers } from './export-members.ts';
import { regionFolder } from './region-folder.ts';

/** What the place and name of an exported file say; nothing of its content is looked at. */
export interface ExportName {
  readonly service: string;
  readonly operation: string;
  /** Region of its folder or in its name; null where it stands at the account's level. */
  readonly region: string | null;
  /** Decoded object names of a fan-out in the order of the path; empty for a file of its own. */
  readonly values: readonly string[];
  /** Number at the end of the name (`_2`): pages of one answer kept in files of their own. */
  readonly page: number;
}

/** Why a name is nobody's. */
export type NoName = 'NO_DECLARATION' | 'BAD_NAME';

interface Declared extends Pick<ExportName, 'service' | 'operation'> {
  /** How many object names a question of this operation has. */
  readonly objects: number;
}

/**
 * Reads names by the declarations: `region/service-operation[/object…][.json]`, or flat
 * `service_operation[_region][_object…][_page].json`; upper case, `-`, `_` and `.` in service and operation do not count.
 */
export function readExportName(collectors: readonly Collector[]): (path: string) => ExportName | NoName {
  const names = declaredNames(collectors);
  return (path) => {
    const parts = path.split('/');
    const region = regionFolder.test(parts[0] ?? '') ? (parts[0] as string) : null;
    const [head = '', ...below] = region === null ? parts : parts.slice(1);
    if (below.length === 0) return readFlat(names, withoutEnding(head), region);
    const found = names.get(plain(head));
    if (found === undefined) return 'NO_DECLARATION';
    const values = decodeAll([...below.slice(0, -1), withoutEnding(below.at(-1) as string)]);
    return values === null ? 'BAD_NAME' : { ...nameOf(found), region, values, page: 1 };
  };
}

/** A flat name: the longest beginning that is a declared operation, then what underscores divide. */
function readFlat(names: ReadonlyMap<string, Declared>, stem: string, folder: string | null): ExportName | NoName {
  for (let end = stem.length; end > 0; end = stem.lastIndexOf('_', end - 1)) {
    const found = names.get(plain(stem.slice(0, end)));
    if (found === undefined) continue;
    const tail = stem.slice(end).replace(/^_+/, '');
    const pieces = tail === '' ? [] : tail.split('_');
    const place = folder === null ? pieces.findIndex((piece) => regionFolder.test(piece)) : -1;
    const region = folder ?? pieces[place] ?? null;
    const others = place < 0 ? pieces : pieces.toSpliced(place, 1);
    // A number is a page only where the object's own name already stands before it.
    const numbered = others.length > found.objects ? /^(?:page)?(\d{1,4})$/.exec(others.at(-1) ?? '') : null;
    const named = numbered === null ? others : others.slice(0, -1);
    const values = decodeAll(found.objects === 1 && named.length > 1 ? [named.join('_')] : named);
    return values === null ? 'BAD_NAME' : { ...nameOf(found), region, values, page: Number(numbered?.[1] ?? 1) };
  }
  return 'NO_DECLARATION';
}

/** Every declared operation by the names its service has in exports; the caller's identity is always known. */
function declaredNames(collectors: readonly Collector[]): ReadonlyMap<string, Declared> {
  const identity: Collector = {
    item: '',
    service: 'sts',
    operations: [{ operation: 'GetCallerIdentity', scope: 'account', iamActions: [] }],
  };
  const names = new Map<string, Declared>();
  for (const collector of [identity, ...collectors]) {
    for (const one of collector.operations) {
      const { operation, service = collector.service } = one;
      const found = { service, operation, objects: exportMembers(one).length };
      for (const alias of [service, ...(serviceNames[service]?.cli ?? [])])
        names.set(plain(`${alias}${operation}`), found);
    }
  }
  return names;
}

function nameOf({ service, operation }: Declared): Pick<ExportName, 'service' | 'operation'> {
  return { service, operation };
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]/g, '');
}

function withoutEnding(name: string): string {
  return name.replace(/\.json$/i, '');
}

/** Names of objects are URL-encoded in file names; decoded they are only compared, never used as a path. */
function decodeAll(parts: readonly string[]): readonly string[] | null {
  try {
    return parts.map(decodeURIComponent);
  } catch {
    return null;
  }
}
