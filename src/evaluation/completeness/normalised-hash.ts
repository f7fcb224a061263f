import { canonicalJson } from '../../evidence/canonical-json.ts';
import { sha256 } from '../../evidence/sha256.ts';

/** Members that change without anything being changed: request ids, tokens, last use, and the moment a report was made. */
const volatile = new Set(
  [
    'requestId',
    'ResponseMetadata',
    '$metadata',
    'NextToken',
    'nextToken',
    'Marker',
    'NextMarker',
    'PaginationToken',
    'LastUsedDate',
    'RoleLastUsed',
    'PasswordLastUsed',
    'LastAccessedDate',
    'LastAuthenticated',
    'LastUsed',
    'lastUsedDate',
    'GeneratedTime',
    'LatestRestorableTime',
    'lastStatusChangeTime',
    'lastAttemptTime',
    'lastSuccessfulTime',
    'LastUpdatedTime',
    'LastUpdateTime',
    'LatestDeliveryTime',
    'LatestDigestDeliveryTime',
    'StateUpdatedTimestamp',
    'LastEventTimestamp',
    'lastEventTimestamp',
    'storedBytes',
    'lastIngestionTime',
    'TableSizeBytes',
    'ItemCount',
  ].map((name) => name.toLowerCase()),
);

/** SHA-256 of an answer's pages with members and lists sorted and volatile members left out: equal where nothing was changed (domain E.3, 7). */
export function normalisedHash(pages: readonly unknown[]): string {
  return sha256(canonicalJson(normalise(joinPages(pages), 0)));
}

/** Where a page ends may differ between two readings: lists of the same name are one list. */
function joinPages(pages: readonly unknown[]): unknown {
  const joined: Record<string, unknown> = {};
  for (const page of pages) {
    if (typeof page !== 'object' || page === null || Array.isArray(page)) return pages;
    for (const [name, member] of Object.entries(page)) {
      const known = joined[name];
      joined[name] = Array.isArray(known) && Array.isArray(member) ? [...known, ...member] : member;
    }
  }
  return joined;
}

/** No answer of AWS is nested half as deep; what is, stays as it stands. */
const deepest = 400;

function normalise(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > deepest) return value;
  if (Array.isArray(value)) {
    const keyed = value.map((element) => {
      const plain = normalise(element, depth + 1);
      return { plain, key: canonicalJson(plain) };
    });
    return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ plain }) => plain);
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !volatile.has(name.toLowerCase()))
      .map(([name, member]) => [name, normalise(member, depth + 1)]),
  );
}
