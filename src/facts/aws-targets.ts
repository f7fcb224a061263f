import { readList } from './read-list.ts';
import { readText } from './read-text.ts';

const awsNames =
  /\.(amazonaws\.com(\.cn)?|cloudfront\.net|elasticbeanstalk\.com|awsglobalaccelerator\.com|awsapprunner\.com|on\.aws)$/;

/**
 * Records that point at names of AWS which are neither a listed distribution nor the website of a listed bucket: `name → target`.
 * An address (A, AAAA) without an alias says nothing of who holds it and is left to the network's own lists.
 */
export function awsTargets(records: unknown, distributions: unknown, buckets: unknown): string[] {
  return readList({ records }, 'records').flatMap((record) => {
    const name = plain(readText(record, 'Name') ?? '');
    const known = (target: string): boolean =>
      readList({ distributions }, 'distributions').some((domain) => String(domain).toLowerCase() === target) ||
      (/^s3-website[.-]/.test(target) && readList({ buckets }, 'buckets').includes(name));
    return targetsOf(record)
      .map(plain)
      .filter((target) => awsNames.test(target) && !known(target))
      .map((target) => `${name} → ${target}`);
  });
}

function targetsOf(record: unknown): string[] {
  const alias = readText(record, 'AliasTarget.DNSName');
  if (alias !== undefined) return [alias];
  if (readText(record, 'Type') !== 'CNAME') return [];
  return readList(record, 'ResourceRecords').flatMap((entry) => readText(entry, 'Value') ?? []);
}

/** A name without the root's dot, in small letters. */
function plain(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
