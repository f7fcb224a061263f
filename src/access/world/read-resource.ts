import type { Fact } from '../../facts/fact.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { Closed } from '../closed.ts';
import type { Policy } from '../policy.ts';
import { blockFlags } from './block-flags.ts';
import { closedPart } from './closed-part.ts';
import type { GatheredPlace } from './gathered-place.ts';
import { joinPapers } from './join-papers.ts';
import { keepToVpc } from './keep-to-vpc.ts';
import { readBucketAcl } from './read-bucket-acl.ts';
import { type FindFact, readInnerPapers } from './read-inner-papers.ts';
import { readKeyGrants } from './read-key-grants.ts';
import { readPaper } from './read-paper.ts';
import { readShares } from './read-shares.ts';
import type { ResourceDraft } from './resource-draft.ts';
import type { ResourceRow } from './resource-row.ts';

/** Restates one object of a resource kind with its policy and the rights that stand outside of policies. */
export function readResource(
  row: ResourceRow,
  fact: Fact,
  place: GatheredPlace,
  partition: string,
  find: FindFact,
): ResourceDraft {
  const words = wordsOf(fact, place, partition);
  const arn = arnOf(row, fact, words);
  const { key, inside } = row;
  const { attributes } = fact;
  const own = policyOf(row, fact, arn);
  const papers = row.innerPapers === undefined ? null : readInnerPapers(row.innerPapers, fact, arn, find);
  return {
    resource: {
      arn,
      kind: row.kind,
      service: row.service,
      account: place.account,
      region: regionOf(fact, place),
      name: String(words('name') ?? fact.id),
      ...(papers === null ? { policy: own, grants: grantsOf(row.kind, fact, arn) } : joinPapers(own, papers)),
      inside: (inside ?? []).flatMap(
        (template) => fill(template, (word) => (word === 'self' ? arn : words(word))) ?? [],
      ),
      refs: fact.refs,
    },
    tagList: attributes['tagList'] ?? null,
    key: row.kind === 'kms-key' || key === undefined ? null : (attributes[key] ?? null),
    block: row.kind === 's3-bucket' || row.kind === 's3-access-point' ? blockFlags(attributes) : null,
    behind: row.kind === 's3-access-point' ? bucketBehind(fact, partition) : null,
  };
}

function policyOf({ kind, policy, paper }: ResourceRow, fact: Fact, arn: string): Policy | null | Closed {
  if (policy === undefined) return null;
  const { manager } = fact.attributes;
  // Who manages a key decides what its policy means.
  if (kind === 'kms-key' && manager?.state === 'unread') return closedPart('resource', arn, manager);
  const source = { kind: 'resource', name: paper ?? 'policy', arn, version: null, attachedTo: null } as const;
  const read = readPaper(fact.attributes[policy], 'resource', arn, source);
  const vpc = kind === 's3-access-point' ? seenValue(fact, 'vpc') : undefined;
  // An access point that names its VPC answers nobody else.
  return typeof vpc === 'string' ? keepToVpc(read, vpc) : read;
}

function grantsOf(kind: string, fact: Fact, arn: string): readonly Policy[] | Closed {
  if (kind === 's3-bucket') return readBucketAcl(fact, arn);
  if (kind === 'kms-key') return readKeyGrants(fact, arn);
  return /snapshot$|^(machine-image|ssm-document)$/.test(kind) ? readShares(kind, fact, arn) : [];
}

/** The bucket behind an access point and the account it names as its owner. */
function bucketBehind(fact: Fact, partition: string): ResourceDraft['behind'] {
  const [bucket, account] = [seenValue(fact, 'bucket'), seenValue(fact, 'bucketAccount')];
  return { bucket: `arn:${partition}:s3:::${String(bucket)}`, account: typeof account === 'string' ? account : null };
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
