import type { Criterion } from '../../engagement/criterion.ts';
import { headingKey } from '../../engagement/heading-key.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import { trustHead } from './trust-head.ts';
import type { Served, TrustInput } from './trust-input.ts';

interface Service {
  readonly name: string;
  readonly controls: readonly string[];
  readonly attestation: string | null;
  readonly evaluated: boolean;
  readonly criterion: Criterion;
}

/**
 * Every external service that carries part of a control: whether somebody else's report on it is there. What happens inside the
 * service no evidence of AWS can show; that stays a question to people and is said so.
 */
export function* externalServiceRows(input: TrustInput): Iterable<Row> {
  const platform = input.home;
  for (const service of servicesOf(input)) {
    const served = narrow(input, service.controls);
    if (served === null) continue;
    const judged: Pick<Draft, 'result' | 'reason' | 'qualifiers'> =
      service.attestation === null
        ? { result: 'NOT_COLLECTED', reason: 'DOC_NOT_PROVIDED', qualifiers: ['第三者報告書の記載なし'] }
        : {
            result: 'INDETERMINATE',
            reason: 'NEEDS_INTERVIEW',
            qualifiers: [service.evaluated ? '評価済みの記録あり' : '未評価', 'サービス側の設定は質問・閲覧で確かめる'],
          };
    yield makeRow(
      trustHead('EXT-SERVICE', 'REC-EXT', served, 'M', service.criterion),
      { platform, region: 'global' },
      {
        object: { kind: 'external-service', id: service.name },
        ...judged,
        found: service.attestation === null ? null : { state: 'seen', value: service.attestation },
        evidence: [],
      },
    );
  }
}

/** The client's list and the engagement file, each service once; the file adds what the list does not say. */
function servicesOf({ services, engagement, engagementSha256 }: TrustInput): readonly Service[] {
  const stated = engagement.externalServices;
  const listed = (services ?? []).map((line): Service => {
    const own = stated.find(({ name }) => headingKey(name) === headingKey(line.name));
    return {
      name: line.name,
      controls: line.controls.length > 0 ? line.controls : (own?.controls ?? []),
      attestation: line.attestation ?? own?.attestation ?? null,
      evaluated: own?.evaluated === true,
      criterion: line.criterion,
    };
  });
  const rest = stated.filter(({ name }) => !listed.some((one) => headingKey(one.name) === headingKey(name)));
  return [
    ...listed,
    ...rest.map(
      ({ id, name, controls, attestation, evaluated }): Service => ({
        name,
        controls,
        attestation,
        evaluated,
        criterion: {
          doc: 'engagement',
          version: engagement.id,
          sha256: engagementSha256,
          at: `engagement.yaml externalServices ${id}`,
          value: name,
          raw: name,
          approvedAt: null,
          basis: 'agreed-with-requester',
        },
      }),
    ),
  ];
}

/** The cells a service carries; all of them where the client names none, null where it carries none of these. */
function narrow({ external, externalCells }: TrustInput, controls: readonly string[]): Served | null {
  if (controls.length === 0) return external;
  const cells = externalCells.filter((cell) => controls.includes(cell.split('|')[1] as string));
  const [pair] = cells;
  if (pair === undefined) return null;
  const part = (index: number): readonly string[] => [
    ...new Set(cells.map((cell) => cell.split('|')[index] as string)),
  ];
  return { procedures: part(0), controls: part(1), pair };
}
