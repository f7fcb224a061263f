import { reasonWords } from '../text/reason-words.ts';
import type { RowGroup } from './digest-rows.ts';
import { gapSentence } from './gap-sentence.ts';
import type { PaperContext } from './paper-context.ts';
import type { PaperData } from './paper-data.ts';
import type { DataRow } from './template-data.ts';

/** B-04: what could not be obtained and which conclusions that touches; what this tool cannot do stands in a list of its own. */
export function buildMissingEvidence(context: PaperContext): PaperData {
  const { digest, t, input } = context;
  const missing = digest.groups.filter(({ result, reason }) => result === 'NOT_COLLECTED' && reason !== 'NOT_BUILT');
  const notBuilt = digest.groups.filter(({ reason }) => reason === 'NOT_BUILT');
  const gaps = collect(missing, ({ platform, reason, code }) => [platform, reason, code].join('|')).map(
    (groups): DataRow => {
      const [first] = groups as [RowGroup];
      return {
        platform: context.platform(first.platform),
        reason: t(reasonWords[first.reason]),
        code: first.code ?? '',
        kinds: context.join(unique(groups.flatMap(({ kinds }) => [...kinds])).map(context.kind)),
        procedures: context.join(unique(groups.flatMap(({ procedures }) => procedures)).sort()),
        controls: context.join(
          unique(groups.flatMap(({ controls }) => controls))
            .map(context.control)
            .sort(),
        ),
        papers: context.join(unique(groups.map(({ reconciliation }) => context.paperOf(reconciliation))).sort()),
        count: sum(groups),
        sentence: gapSentence(groups, context),
      };
    },
  );
  return {
    values: { rows: sum(missing), groups: gaps.length, notBuiltRows: sum(notBuilt) },
    lists: {
      gaps,
      refused: refused(context),
      documents: input.criteria.missing.map((doc) => ({
        doc,
        title: t(input.content.documents.find(({ id }) => id === doc)?.title ?? { ja: doc, en: doc }),
      })),
      notBuilt: collect(notBuilt, ({ reconciliation, rule }) => (rule.startsWith('BL-') ? rule : reconciliation)).map(
        (groups) => {
          const [first] = groups as [RowGroup];
          const own = first.rule.startsWith('BL-');
          const reconciliation = input.content.reconciliations.find(({ id }) => id === first.reconciliation);
          return {
            id: own ? first.rule : first.reconciliation,
            title: own ? context.rule(first.rule) : t(reconciliation?.title ?? { ja: '', en: '' }),
            left: reconciliation === undefined ? '' : t(reconciliation.left),
            right: reconciliation === undefined ? '' : t(reconciliation.right),
            procedures: context.join(unique(groups.flatMap(({ procedures }) => procedures)).sort()),
            controls: context.join(
              unique(groups.flatMap(({ controls }) => controls))
                .map(context.control)
                .sort(),
            ),
            paper: reconciliation?.workpaper ?? '',
            count: sum(groups),
          };
        },
      ),
    },
    about: { references: '← B-02, B-03　→ A-07' },
  };
}

/** Questions that were refused or failed, by operation and code, with the permissions they need. */
function refused({ input, platform }: PaperContext): readonly DataRow[] {
  const actions = new Map(
    input.plan.operations.map(({ service, operation, iamActions }) => [`${service}:${operation}`, iamActions]),
  );
  const answers = input.evidence.answers.filter(({ outcome }) => outcome !== 'answered' && outcome !== 'absent');
  return collect(answers, ({ service, operation, account, code }) => [service, operation, account, code].join('|')).map(
    (same) => {
      const [first] = same as [(typeof answers)[number]];
      const operation = `${first.service}:${first.operation}`;
      return {
        operation,
        platform: platform(`aws:${first.account}`),
        code: first.code ?? first.outcome,
        count: same.length,
        places: unique(same.map(({ region }) => region))
          .sort()
          .join(' '),
        actions: (actions.get(operation) ?? []).join(' '),
      };
    },
  );
}

function collect<T>(list: readonly T[], key: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const name = key(one);
    const known = groups.get(name);
    if (known) known.push(one);
    else groups.set(name, [one]);
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

const unique = (list: readonly string[]): string[] => [...new Set(list)];
const sum = (groups: readonly RowGroup[]): number => groups.reduce((total, { count }) => total + count, 0);
