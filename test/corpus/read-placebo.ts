import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One recorded answer: HTTP status and body, without the metadata of the SDK that recorded it. */
export interface RecordedAnswer {
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Recorded answers of one test case, in the order they were given, by `service:Operation`. */
export type Recording = ReadonlyMap<string, readonly RecordedAnswer[]>;

const services: Readonly<Record<string, string>> = {
  monitoring: 'cloudwatch',
  elasticloadbalancing: 'elbv2',
  's3-control': 's3control',
  servicequotas: 'service-quotas',
  'access-analyzer': 'accessanalyzer',
};

/** Reads a recording folder: `<service>.<Operation>_<n>.json` with `{status_code, data}`. */
export function readPlacebo(folder: string): Recording {
  const numbered = readdirSync(folder).flatMap((file) => {
    const [, service, operation, n] = /^(.+)\.(\w+)_(\d+)\.json$/.exec(file) ?? [];
    return service === undefined || operation === undefined
      ? []
      : [{ file, key: `${services[service] ?? service}:${operation}`, n: Number(n) }];
  });
  const recording = new Map<string, RecordedAnswer[]>();
  for (const { file, key } of numbered.sort((a, b) => a.n - b.n)) {
    const { status_code: status, data } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      status_code: number;
      data: object;
    };
    const { ResponseMetadata: _, ...body } = plain(data) as Record<string, unknown>;
    recording.set(key, [...(recording.get(key) ?? []), { status, data: body }]);
  }
  return recording;
}

/** Dates become ISO 8601 UTC, as the evidence store writes them (decision 20). */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const members = value as Record<string, unknown>;
  if (members['__class__'] === 'datetime') {
    const part = (name: string): number => Number(members[name] ?? 0);
    const time = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
      part('microsecond') / 1000,
    );
    return new Date(time).toISOString();
  }
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, plain(member)]));
}
