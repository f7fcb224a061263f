import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { serviceNames } from '../../src/collection/service-names.ts';
import { clientLoaders } from '../../src/collection/sources/client-loaders.ts';
import { liveSource } from '../../src/collection/sources/live.ts';
import { collectors } from '../../src/collectors/collectors.ts';
import { loopbackAws, type WireAnswer } from '../collection/loopback-aws.ts';
import { planOf, runPlan } from '../collection/run-plan.ts';
import { scratch } from '../evidence/scratch.ts';
import { type PagedList, pagedLists } from './paged-lists.ts';

afterEach(() => vi.unstubAllEnvs());

const scp =
  'User: arn:aws:sts::111122223333:assumed-role/Audit/akashi is not authorized to perform: x with an explicit deny in a service control policy';

/** An error as the protocol writes it. */
function errorOf({ protocol }: PagedList, code: string, status: number, message: string): WireAnswer {
  if (protocol === 'json') return { status, body: JSON.stringify({ __type: code, message }) };
  const id = { 'x-amzn-requestid': 'r' };
  if (protocol === 'rest-json')
    return { status, headers: { ...id, 'x-amzn-errortype': code }, body: JSON.stringify({ message }) };
  const said = `<Code>${code}</Code><Message>${message}</Message>`;
  const body =
    protocol === 'ec2'
      ? `<Response><Errors><Error>${said}</Error></Errors><RequestID>r</RequestID></Response>`
      : `<ErrorResponse><Error><Type>Sender</Type>${said}</Error><RequestId>r</RequestId></ErrorResponse>`;
  return { status, headers: { ...id, 'content-type': 'text/xml' }, body };
}

/** Collects one list over the wire; the script gets the number of the page (0, 1, 2) and how often it was asked. */
async function collectList(list: PagedList, script: (page: number, time: number) => WireAnswer) {
  const times = [0, 0, 0];
  const server = await loopbackAws(({ what, body, path }) => {
    if (what === 'GetCallerIdentity')
      return {
        headers: { 'x-amzn-requestid': 'i', 'content-type': 'text/xml' },
        body: '<GetCallerIdentityResponse><GetCallerIdentityResult><Account>111122223333</Account><Arn>arn:aws:iam::111122223333:user/a</Arn></GetCallerIdentityResult></GetCallerIdentityResponse>',
      };
    const page = Number(/\bt-(\d)/.exec(`${path} ${body}`)?.[1] ?? 0);
    times[page] = (times[page] ?? 0) + 1;
    return script(page, times[page] ?? 0);
  });
  onTestFinished(() => server.close());
  vi.stubEnv('AWS_ENDPOINT_URL', server.url);
  const item = collectors.find(({ service, operations }) =>
    operations.some((one) => (one.service ?? service) === list.service && one.operation === list.operation),
  );
  const only = (item?.operations ?? []).filter(
    ({ operation, scope }) => operation === list.operation && scope !== 'outside',
  );
  const chosen = item === undefined ? [] : [{ ...item, operations: only.slice(0, 1) }];
  const source = liveSource({
    credentialsFor: () => async () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' }),
    homeOf: () => 'us-east-1',
    environment: { AWS_ENDPOINT_URL: server.url },
    wait: async () => {},
  });
  const plan = planOf(chosen);
  const platforms = plan.platforms.map((one) => ({ ...one, regions: ['ap-northeast-1'] }));
  const { evidence, damages } = await runPlan(scratch(), chosen, source, { plan: { ...plan, platforms } });
  await source.close();
  expect(damages).toBe(0);
  expect(evidence.answers).toHaveLength(1);
  const [answer] = evidence.answers;
  if (answer === undefined) throw new Error('no answer');
  return { answer, envelope: evidence.envelope(answer), text: JSON.stringify(evidence.pages(answer)), times };
}

const pages =
  (list: PagedList) =>
  (page: number): WireAnswer => ({
    headers: { 'x-amzn-requestid': `r-${page}` },
    body: list.page(`name-${page}`, page < 2 ? `t-${page + 1}` : null),
  });

test.each(pagedLists)('$name: three pages, a throttle in the middle; nothing lost, nothing twice', async (list) => {
  const { answer, envelope, text, times } = await collectList(list, (page, time) =>
    page === 1 && time === 1 ? errorOf(list, list.throttle, 400, 'Rate exceeded') : pages(list)(page),
  );
  expect(answer).toMatchObject({ outcome: 'answered', code: null, pages: 3, items: 3 });
  expect(envelope.pages.map(({ attempts, nextTokenPresent }) => [attempts, nextTokenPresent])).toEqual([
    [1, true],
    [2, true],
    [1, false],
  ]);
  expect(times).toEqual([1, 2, 1]);
  for (const name of ['name-0', 'name-1', 'name-2']) expect(text).toContain(name);
});

test.each(pagedLists)(
  '$name: a denial on the second page is cut, with the first page and the exact code',
  async (list) => {
    const { answer, envelope, times } = await collectList(list, (page) =>
      page === 1 ? errorOf(list, list.denial, 403, 'denied on the way') : pages(list)(page),
    );
    expect(answer).toMatchObject({ outcome: 'cut', code: list.denial, pages: 1 });
    expect(envelope.completeness).toEqual({ state: 'partial', reasons: [list.denial] });
    expect(envelope.message).toBe('denied on the way');
    expect(times).toEqual([1, 1, 0]);
  },
);

test.each(pagedLists)('$name: a denial by an SCP keeps the message that says so', async (list) => {
  const { answer, envelope } = await collectList(list, () => errorOf(list, list.denial, 403, scp));
  expect(answer).toMatchObject({ outcome: 'denied', code: list.denial, pages: 0 });
  expect(envelope.message).toContain('explicit deny in a service control policy');
});

test('no installed client speaks CBOR; the day one does, its wire needs a test of its own', async () => {
  const spoken = new Set<string>();
  for (const [service, load] of Object.entries(clientLoaders)) {
    const made = (await load())[serviceNames[service]?.client ?? ''] as
      | (new (
          of: object,
        ) => { readonly config: { readonly protocol: { getShapeId(): string } } })
      | undefined;
    if (made === undefined) throw new Error(`${service} has no client`);
    spoken.add(new made({ region: 'us-east-1' }).config.protocol.getShapeId());
  }
  expect([...spoken].sort()).toEqual([
    'aws.protocols#awsJson1_0',
    'aws.protocols#awsJson1_1',
    'aws.protocols#awsQuery',
    'aws.protocols#ec2Query',
    'aws.protocols#restJson1',
    'aws.protocols#restXml',
  ]);
}, 60_000);
