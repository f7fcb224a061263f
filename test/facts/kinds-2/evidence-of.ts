import type { CountingAnswer, Evidence } from '../../../src/evidence/read-evidence.ts';

/** One answer as a test writes it; left out, it was answered in full. */
export interface TestAnswer {
  readonly service: string;
  readonly operation: string;
  readonly input?: Readonly<Record<string, unknown>>;
  readonly region?: string;
  readonly outcome?: 'answered' | 'absent' | 'denied';
  readonly pages?: readonly unknown[];
}

/** An evidence folder in memory, one answer after the other. */
export function evidenceOf(answers: readonly TestAnswer[]): Evidence {
  const pages = new Map<string, unknown[]>();
  const counting = answers.map(
    ({ service, operation, input = {}, region = 'ap-northeast-1', outcome = 'answered', ...rest }, index) => {
      const evidenceId = `E-${index}`;
      pages.set(evidenceId, [...(rest.pages ?? [])]);
      const at = '2026-03-31T00:00:00.000Z';
      const code = outcome === 'denied' ? 'AccessDenied' : outcome === 'absent' ? 'NotConfigured' : null;
      const count = rest.pages?.length ?? 0;
      return {
        evidenceId,
        service,
        operation,
        input,
        account: '111122223333',
        region,
        outcome,
        code,
        finishedAt: at,
        pages: count,
      };
    },
  ) as unknown as CountingAnswer[];
  return {
    answers: counting,
    notAsked: [],
    pages: ({ evidenceId }: CountingAnswer) => pages.get(evidenceId) ?? [],
  } as unknown as Evidence;
}
