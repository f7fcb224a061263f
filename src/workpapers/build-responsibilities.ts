import type { PaperContext } from './paper-context.ts';
import type { PaperData } from './paper-data.ts';
import { paperWords } from './paper-words.ts';
import type { DataRow } from './template-data.ts';

/** who answers for what, service by service (5.3), and the services in use of which the engagement says nothing. */
export function buildResponsibilities(context: PaperContext): PaperData {
  const { input, t } = context;
  const { engagement, content, results } = input;
  const { columns, rows } = content.responsibilities;
  const titles = new Map(columns.flatMap(({ key, title }) => [[key, t(title)] as const]));
  const agreed = new Set(engagement.responsibilities.map(({ service }) => service));
  const used = new Set(
    results.identified.flatMap(({ service, count }) => (count !== null && count > 0 ? [service] : [])),
  );
  const proposals = rows.filter(({ services }) =>
    services.some((service) => used.has(service) && !agreed.has(service)),
  );
  const known = new Set(rows.flatMap(({ services }) => services));
  return {
    values: {
      unknown: context.join([...used].filter((service) => !agreed.has(service) && !known.has(service)).sort()),
      proposals: proposals.length,
    },
    lists: {
      tasks: engagement.responsibilities.flatMap(({ service, model, tasks }) =>
        tasks.map(
          (one): DataRow => ({
            service,
            model: model ?? '',
            task: titles.get(one.task) ?? one.task,
            owner: t(paperWords[one.owner]),
            detail: one.detail ?? '',
            sier: one.sier ?? '',
            contract: one.contract ?? '',
            final: one.finalResponsibility === null ? '' : t(paperWords[one.finalResponsibility]),
            evidence: one.evidence ?? '',
          }),
        ),
      ),
      proposed: proposals.map((row): DataRow => {
        const cells = columns.map(({ key }) => [key, t(ownerSigns[row.tasks[key]?.owner ?? 'none'])] as const);
        return { ...Object.fromEntries(cells), title: t(row.title), class: row.class };
      }),
      details: proposals.flatMap((row) =>
        columns.flatMap(({ key, title }): DataRow[] => {
          const detail = row.tasks[key]?.detail;
          return detail === null || detail === undefined
            ? []
            : [{ service: t(row.title), task: t(title), detail: t(detail) }];
        }),
      ),
    },
    about: { references: '← A-03' },
    proposal: true,
  };
}

const ownerSigns = {
  customer: { ja: '利用者', en: 'cust.' },
  provider: { ja: '事業者', en: 'prov.' },
  shared: { ja: '共同', en: 'shared' },
  none: { ja: '―', en: '–' },
} as const;
