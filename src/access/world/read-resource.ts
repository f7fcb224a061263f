import type { Fact } from '../../facts/fact.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { Value } from '../../facts/value.ts';
import type { Closed } from '../closed.ts';
import type { Policy } from '../policy.ts';
import { closedPart } from './closed-part.ts';
import type { GatheredPlace } from './gathered-place.ts';
import { readBucketAcl } from './read-bucket-acl.ts';
import { readKeyGrants } from './read-key-grants.ts';
import { readPaper } from './read-paper.ts';
import { readShares } from './read-shares.ts';
import type { BlockFlags, ResourceDraft } from './resource-draft.ts';
import type { ResourceRow } from './resource-row.ts';

/** Restates one object of a resource kind with its policy and the rights that stand outside of policies. */
export function readResource(row: ResourceRow, fact: Fact, place: GatheredPlace, partition: string): ResourceDraft {
  const words = wordsOf(fact, place, partition);
  const arn = arnOf(row, fact, words);
  const { policy, paper, key, inside } = row;
  const { attributes } = fact;
  const manager = row.kind === 'kms-key' ? attributes['manager'] : undefined;
  const source = { kind: 'resource', name: paper ?? 'policy', arn, version: null, attachedTo: null } as const;
  return {
    resource: {
      arn,
      kind: row.kind,
      service: row.service,
      account: place.account,
      region: regionOf(fact, place),
      name: String(words('name') ?? fact.id),
      // Who manages a key decides what its policy means.
      policy:
        policy === undefined
          ? null
          : manager?.state === 'unread'
            ? closedPart('resource', arn, manager)
            : readPaper(attributes[policy], 'resource', arn, source),
      grants: grantsOf(row.kind, fact, arn),
      inside: (inside ?? []).flatMap(
        (template) => fill(template, (word) => (word === 'self' ? arn : words(word))) ?? [],
      ),
      refs: fact.refs,
    },
    tagList: attributes['tagList'] ?? null,
    key: row.kind === 'kms-key' || key === undefined ? null : (attributes[key] ?? null),
    block: row.kind === 's3-bucket' ? flagsOf(attributes) : row.kind === 's3-access-point' ? 'account' : null,
  };
}

function grantsOf(kind: string, fact: Fact, arn: string): readonly Policy[] | Closed {
  if (kind === 's3-bucket') return readBucketAcl(fact, arn);
  if (kind === 'kms-key') return readKeyGrants(fact, arn);
  return /snapshot$|^machine-image$/.test(kind) ? readShares(kind, fact, arn) : [];
}

function flagsOf(attributes: Readonly<Record<string, Value>>): BlockFlags {
  const never: Value = { state: 'unread', code: 'NOT_ATTEMPTED', exact: null, refs: [] };
  return {
    blockPublicAcls: attributes['blockPublicAcls'] ?? never,
    ignorePublicAcls: attributes['ignorePublicAcls'] ?? never,
    blockPublicPolicy: attributes['blockPublicPolicy'] ?? never,
    restrictPublicBuckets: attributes['restrictPublicBuckets'] ?? never,
  };
}

/** A bucket stands in the list of the whole account, but lives in one region. */
function regionOf(fact: Fact, { place }: GatheredPlace): string {
  const region = place.region === 'global' ? seenValue(fact, 'region') : undefined;
  return typeof region === 'string' ? region : place.region;
}

function wordsOf(
  fact: Fact,
  { place, account }: GatheredPlace,
  partition: string,
): (word: string) => string | undefined {
  return (word) => {
    if (word === 'id') return fact.id;
    if (word === 'tail') return fact.id.slice(fact.id.lastIndexOf('/') + 1);
    if (word === 'path') return fact.id.replace(/^\//, '');
    if (word === 'partition') return partition;
    if (word === 'region') return place.region;
    if (word === 'account') return account;
    const value = seenValue(fact, word);
    return typeof value === 'string' ? value : undefined;
  };
}

/** The ARN the service gives, else the one its template makes; a log group's is without the `:*` of its streams. */
function arnOf({ arn: template, kind }: ResourceRow, fact: Fact, words: (word: string) => string | undefined): string {
  const given = words('arn');
  if (kind !== 'trail' && given?.startsWith('arn:') === true) return given;
  if (fact.id.startsWith('arn:')) return kind === 'log-group' ? fact.id.replace(/:\*$/, '') : fact.id;
  return template === undefined ? fact.id : (fill(template, words) ?? fact.id);
}

/** The template with its words in place; undefined where one is not known. */
function fill(template: string, words: (word: string) => string | undefined): string | undefined {
  let whole = true;
  const filled = template.replace(/\{(\w+)\}/g, (_, word: string) => {
    const value = words(word);
    if (value === undefined) whole = false;
    return value ?? '';
  });
  return whole ? filled : undefined;
}
