import { baselineFiles } from '../procedures/baseline-files.ts';
import { baselineWords } from './baseline-words.ts';
import type { PaperContext } from './paper-context.ts';
import type { PaperData } from './paper-data.ts';
import { paperWords } from './paper-words.ts';
import type { DataRow } from './template-data.ts';

/** what is compared with: the client's documents in their approved version, and which recommended settings they adopted (5.4). */
export function buildCriteria(context: PaperContext): PaperData {
  const { input, t } = context;
  const { criteria, engagement, content } = input;
  const { asOf } = engagement.period;
  const received = new Map(engagement.documents.map((one) => [`${one.doc} ${one.file}`, one]));
  const documents = criteria.documents.map((one): DataRow & { late: boolean } => {
    const own = received.get(`${one.doc} ${one.file}`);
    const late = one.approvedAt !== null && one.approvedAt > asOf;
    return {
      doc: one.doc,
      title: t(content.documents.find(({ id }) => id === one.doc)?.title ?? { ja: one.doc, en: one.doc }),
      file: one.file,
      version: one.version,
      approvedAt: one.approvedAt,
      approved: one.approvedAt ?? '',
      approver: own?.approver ?? '',
      receivedAt: one.receivedAt,
      received: one.receivedAt ?? '',
      custodian: own?.custodian ?? '',
      sha256: one.sha256,
      rows: one.rows.length,
      warning: late ? t(paperWords.revisedLater, { asOf }) : one.approvedAt === null ? t(paperWords.noApproval) : '',
      late,
    };
  });
  const decided = new Map(criteria.settings.map((setting) => [setting.item, setting]));
  const groups = baselineFiles.map((name): DataRow => {
    const items = content.baseline.filter(({ id }) => id.startsWith(`BL-${name.toUpperCase()}-`));
    const settings = items.flatMap(({ id }) => decided.get(id) ?? []);
    const of = (decision: string): number =>
      settings.filter((one) => one.unclear === null && one.decision === decision).length;
    return {
      group: t(baselineWords[name]),
      items: items.length,
      adopted: of('adopted'),
      replaced: of('replaced'),
      notAdopted: of('not-adopted'),
      unclear: settings.filter(({ unclear }) => unclear !== null).length,
      silent: items.length - settings.length,
    };
  });
  const settings = criteria.settings.map(
    (one): DataRow => ({
      item: one.item,
      title: context.rule(one.item),
      decision: t(paperWords[one.decision]),
      raw: one.criterion.raw,
      place: `${one.criterion.doc} ${one.criterion.at}`,
      unclear: one.unclear ?? '',
    }),
  );
  return {
    values: { late: documents.filter(({ late }) => late).length },
    lists: {
      documents,
      sources: engagement.criteria.map((one) => ({
        id: one.id,
        kind: one.kind,
        doc: context.document(one.doc),
        basis: t(paperWords[one.basis]),
        source: one.source ?? '',
      })),
      missing: criteria.missing.map((doc) => ({
        doc,
        title: t(content.documents.find(({ id }) => id === doc)?.title ?? { ja: doc, en: doc }),
      })),
      groups,
      settings,
      exceptions: criteria.exceptions.map((one) => ({
        id: one.id,
        kind: t(paperWords[one.kind]),
        check: `${one.check} ${context.rule(one.check)}`,
        object: one.object,
        approver: one.approver,
        expires: one.expires,
        expired: one.expires < asOf,
        ticket: one.ticket ?? '',
        at: one.at,
      })),
    },
    about: { references: '← A-03　→ D-00, D-30' },
  };
}
