import { inParallel } from '../../src/collection/in-parallel.ts';
import { liveSource } from '../../src/collection/sources/live.ts';
import { loopbackAws } from '../collection/loopback-aws.ts';
import { throttlingServer } from '../collection/throttling-server.ts';

/** What collecting from throttling services cost. */
export interface PaceFigures {
  /** Wall time over the ideal time. */
  readonly ratio: number;
  readonly seconds: number;
  readonly ideal: number;
  readonly lost: number;
  readonly requestsPerAnswer: number;
}

const asked = [
  { service: 'cloudtrail', operation: 'DescribeTrails', body: '{"trailList":[]}' },
  { service: 'config', operation: 'DescribeConfigRules', body: '{"ConfigRules":[]}' },
  { service: 'kms', operation: 'ListKeys', body: '{"Keys":[]}' },
];
const limit = { perSecond: 5, burst: 5, chance: 0.3 };

/** Puts so many questions to each of three services on loopback, 64 in flight: each takes five a second and throttles three of ten of them by chance. */
export async function measurePace(questions: number): Promise<PaceFigures> {
  const servers = new Map(asked.map(({ operation }, n) => [operation, throttlingServer(limit, 11 + n)]));
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  const aws = await loopbackAws(({ what }) =>
    servers.get(what)?.takes(seconds())
      ? { body: asked.find(({ operation }) => operation === what)?.body ?? '' }
      : { status: 400, body: '{"__type":"ThrottlingException","message":"Rate exceeded"}' },
  );
  const kept = { ...process.env };
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: aws.url,
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  });
  const source = liveSource({
    credentialsFor: () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' }),
    homeOf: () => 'us-east-1',
    environment: {},
  });
  let lost = 0;
  const list = Array.from({ length: questions }, () => asked).flat();
  await inParallel(list, 64, async ({ service, operation }) => {
    const question = { service, operation, input: {}, account: '111122223333', region: 'ap-northeast-1' };
    if ((await source.ask(question, null)).kind !== 'page') lost += 1;
  });
  const took = seconds();
  await source.close();
  await aws.close();
  process.env = kept;
  // Each service answers at best 5 × 0.7 = 3.5 questions a second, and the three work side by side.
  const ideal = questions / (limit.perSecond * (1 - limit.chance));
  const requestsPerAnswer = aws.requests.length / (list.length - lost);
  return { ratio: took / ideal, seconds: took, ideal, lost, requestsPerAnswer };
}
