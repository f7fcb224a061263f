import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Action, Catalogue } from '../../src/access/catalogue.ts';
import { loadCatalogue } from '../../src/access/load-catalogue.ts';
import type { Level } from '../../src/procedures/level.ts';
import { corpusFolder } from './corpus-folder.ts';

const corpus = corpusFolder('iam/managed-policies');
if (corpus === null) console.warn('corpus iam/managed-policies is not there (AKASHI_CORPUS): skipped');

interface ManagedPolicy {
  readonly name: string | null;
  readonly document: {
    readonly Statement: readonly { readonly Effect: string; readonly Action?: string | string[] }[];
  };
}

describe.skipIf(corpus === null)('levels that the managed policies of AWS give (case A-08, A-09)', () => {
  let catalogue: Catalogue;
  let policies: readonly ManagedPolicy[];

  beforeAll(async () => {
    catalogue = await loadCatalogue();
    const packed = readFileSync(join(corpus as string, 'aws-managed-policies.ndjson.gz'));
    policies = gunzipSync(packed)
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ManagedPolicy);
  });

  const known = new Map<string, readonly Action[]>();

  /** Everything a policy allows by its actions alone. */
  function everything(name: string): readonly Action[] {
    const done = known.get(name);
    if (done !== undefined) return done;
    const policy = policies.find((one) => one.name === name);
    const patterns = (policy?.document.Statement ?? [])
      .filter(({ Effect }) => Effect === 'Allow')
      .flatMap(({ Action = [] }) => Action);
    expect(patterns.length, name).toBeGreaterThan(100);
    const parts = patterns.map((pattern) => pattern.toLowerCase().split(':') as [string, string]);
    const found = catalogue.services.flatMap((service) => {
      const words = parts.filter(([prefix]) => prefix === service).map(([, word]) => word);
      const expressions = words.map((word) => new RegExp(`^${word.replaceAll('*', '.*').replaceAll('?', '.')}$`));
      return catalogue
        .actionsOf(service)
        .filter(({ id }) => expressions.some((one) => one.test(id.slice(service.length + 1).toLowerCase())));
    });
    known.set(name, found);
    return found;
  }

  /** Ids of the actions of these levels that a policy allows, of one service or of all. */
  function allowed(name: string, levels: readonly Level[], service?: string): readonly string[] {
    return everything(name)
      .filter((action) => service === undefined || action.service === service)
      .filter((action) => action.levels.some((level) => levels.includes(level)))
      .map(({ id }) => id);
  }

  test('ReadOnlyAccess reads content', () => {
    expect(allowed('ReadOnlyAccess', ['D'], 's3')).toContain('s3:GetObject');
    expect(allowed('ReadOnlyAccess', ['D'], 'dynamodb')).toEqual(
      expect.arrayContaining(['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:Scan']),
    );
    for (const service of ['ssm', 'logs', 'sqs', 'kinesis'])
      expect(allowed('ReadOnlyAccess', ['D'], service), service).not.toEqual([]);
  });

  test.each(['SecurityAudit', 'ViewOnlyAccess'])('%s reads no objects, items, secrets or messages', (name) => {
    for (const service of ['s3', 'dynamodb', 'secretsmanager', 'ssm', 'sqs', 'kinesis', 'kms', 'lambda'])
      expect(allowed(name, ['D'], service), service).toEqual([]);
  });

  test('where it does read content: users of Cognito in both, database logs in SecurityAudit', () => {
    expect(allowed('ViewOnlyAccess', ['D'], 'cognito-idp')).toContain('cognito-idp:ListUsers');
    expect(allowed('SecurityAudit', ['D'], 'cognito-idp')).toContain('cognito-idp:ListUsers');
    expect(allowed('SecurityAudit', ['D'], 'rds')).toEqual(['rds:DownloadDBLogFilePortion']);
    expect(allowed('ViewOnlyAccess', ['D'], 'rds')).toEqual([]);
  });

  test('they change, weaken and approve nothing; ReadOnlyAccess hands out two kinds of credentials that also write', () => {
    const levels = ['W', 'P', 'S', 'A', 'T'] as const;
    expect(allowed('SecurityAudit', levels)).toEqual([]);
    expect(allowed('ViewOnlyAccess', levels)).toEqual([]);
    expect(allowed('ReadOnlyAccess', levels)).toEqual(['s3:GetDataAccess', 's3express:CreateSession']);
  });
});
