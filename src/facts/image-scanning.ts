import { readList } from './read-list.ts';
import { readMember } from './read-member.ts';
import { readText } from './read-text.ts';

/** How images of a repository are scanned: by the registry's rules, or (basic scanning only) by the repository's own switch. */
export function imageScanning(repository: unknown, registry: unknown): string {
  const name = readText(repository, 'repositoryName') ?? '';
  const type = readText(registry, 'scanType') ?? 'BASIC';
  const rule = readList(registry, 'rules').find(
    (one) =>
      readMember(one, 'scanFrequency') !== 'MANUAL' &&
      readList(one, 'repositoryFilters').some((filter) => fits(name, readText(filter, 'filter') ?? '')),
  );
  if (rule !== undefined) return `${type}:${String(readMember(rule, 'scanFrequency'))}`;
  const own = readMember(repository, 'imageScanningConfiguration.scanOnPush') === true;
  return own && type === 'BASIC' ? 'BASIC:SCAN_ON_PUSH' : 'NONE';
}

/** A filter without `*` fits every name that holds it (user guide of ECR, image scanning filters). */
function fits(name: string, filter: string): boolean {
  if (!filter.includes('*')) return filter !== '' && name.includes(filter);
  const [first = '', ...rest] = filter.split('*');
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const [index, part] of rest.entries()) {
    const last = index === rest.length - 1;
    const found = last ? name.length - part.length : name.indexOf(part, at);
    if (found < at || !name.startsWith(part, found)) return false;
    at = found + part.length;
  }
  return true;
}
