import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Escalation } from '../../src/access/escalation/escalation.ts';
import { findEscalations } from '../../src/access/escalation/find-escalations.ts';
import { isAdminEquivalent } from '../../src/access/escalation/is-admin-equivalent.ts';
import { loadCatalogue } from '../../src/access/load-catalogue.ts';
import { openEngine } from '../../src/access/open-engine.ts';
import { readEscalationPatterns } from '../../src/procedures/read-escalation-patterns.ts';
import { corpusFolder } from './corpus-folder.ts';
import { recordedWorld } from './recorded-world.ts';

const corpus = corpusFolder('iam/cloudsplaining');
if (corpus === null) console.warn('corpus iam/cloudsplaining is not there (AKASHI_CORPUS): skipped');

/** A principal of the recording and what its name says of it; null where the name says nothing. */
interface Labelled {
  readonly kind: string;
  readonly name: string;
  readonly canEscalate: boolean | null;
}

/** What its label says and the recording does not hold. */
const explained: Readonly<Record<string, string>> = {
  'user privesc-AssumeRole-start-user':
    'the recording gives it no policy and no group, and no trust policy names it or its account with a right to ask',
};

/** After every CreateDate of the recording: a token cannot be older than the principal it was issued to. */
const at = '2023-06-01T00:00:00.000Z';

describe.skipIf(corpus === null)('who can escalate in a labelled account', () => {
  const ways = new Map<string, { readonly admin: boolean; readonly found: readonly Escalation[] }>();
  let labelled: readonly Labelled[] = [];
  let took = 0;

  beforeAll(async () => {
    const folder = corpus as string;
    const expected = JSON.parse(readFileSync(join(folder, 'EXPECTED.json'), 'utf8')) as { principals: Labelled[] };
    labelled = expected.principals;
    const { world, hosts } = await recordedWorld(join(folder, 'examples', 'files', 'example.json'));
    const catalogue = await loadCatalogue();
    const engine = openEngine(world, catalogue);
    const started = performance.now();
    const escalations = findEscalations({ world, engine, catalogue, patterns: readEscalationPatterns(), hosts, at });
    for (const { arn, kind, name } of world.principals)
      ways.set(`${kind} ${name}`, { admin: isAdminEquivalent(engine, arn), found: escalations.of(arn) });
    took = performance.now() - started;
  }, 120_000);

  const able = ({ kind, name }: Labelled): boolean => {
    const way = ways.get(`${kind} ${name}`);
    if (way === undefined) throw new Error(`${kind} ${name} is not in the world`);
    return way.admin || way.found.length > 0;
  };

  test('whoever can, is found, by the way its name says or as an administrator', () => {
    const wanted = labelled.filter(({ canEscalate }) => canEscalate === true);
    const missed = wanted.filter((one) => !able(one)).map(({ kind, name }) => `${kind} ${name}`);
    console.info(`${wanted.length - missed.length} of ${wanted.length} found in ${took.toFixed(0)} ms`);
    expect(missed).toEqual(Object.keys(explained));
  });

  test('whoever cannot, is not', () => {
    const wrong = labelled.filter(({ canEscalate }) => canEscalate === false).filter(able);
    expect(
      wrong.map(
        ({ kind, name }) =>
          `${kind} ${name}: ${ways
            .get(`${kind} ${name}`)
            ?.found.map(({ path }) => path.join(' → '))
            .join('; ')}`,
      ),
    ).toEqual([]);
  });
});
