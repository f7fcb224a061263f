import type { PaperContext } from './paper-context.ts';
import type { PaperData } from './paper-data.ts';
import { paperWords } from './paper-words.ts';
import { sheetRows } from './sheet-rows.ts';

/** what is expected, what is audited and what not, by whose approval, by which procedures and by whom (5.1–5.2, 5.5). */
export function buildPlan(context: PaperContext): PaperData {
  const { input, t, control, join } = context;
  const { engagement, plan, content } = input;
  const { scope, agreement, collection } = engagement;
  const excluded = new Map(scope.procedures.exclude.map((one) => [one.id, one]));
  const perControl = new Map(scope.perControl.map((one) => [one.control, one]));
  const excludedRows = sheetRows(new Set(['PLAN']), context);
  return {
    values: {
      agreed: agreement !== null,
      agreedWith: agreement?.agreedWith ?? '',
      agreedOn: agreement?.date ?? '',
      regions: join(scope.regions.in),
      strays: scope.regions.checkOthersForStrays,
      mode: t(paperWords[collection.mode]),
      operator: collection.operator ?? t(paperWords.notStated),
      witness: collection.witness ?? '',
      pii: collection.pii === 'keep',
      personInCharge: collection.personInCharge ?? t(paperWords.notStated),
      hours: engagement.thresholds.maxEvidenceAgeHours ?? '',
      operations: plan.operations.length,
    },
    lists: {
      expectations: engagement.expectations.map(({ id, statement, source, controls, clientControlIds }) => ({
        id,
        statement,
        source:
          source === null
            ? ''
            : [context.document(source.doc), source.clause, source.approvedBy, source.date]
                .filter((part) => part !== null)
                .join(' '),
        controls: join(controls.map(control)),
        own: join(clientControlIds),
      })),
      accounts: scope.accounts.map((one) => ({
        id: one.id,
        name: one.name,
        env: one.env ?? '',
        in: t(one.in ? paperWords.yes : paperWords.no),
        organization: one.organization,
        reason: one.reason ?? '',
        approver: one.approver ?? '',
      })),
      procedures: content.procedures.map((one) => ({
        id: one.id,
        title: t(one.title),
        workpaper: one.workpaper,
        controls: join(one.controls.map((each) => control(each.control))),
        in: t(plan.procedures.includes(one.id) ? paperWords.yes : paperWords.no),
        reason: excluded.get(one.id)?.reason ?? '',
        approver: excluded.get(one.id)?.approver ?? '',
      })),
      controls: content.controls.map((one) => {
        const own = perControl.get(one.id);
        const applicable = own?.applicable ?? true;
        const covered = own?.coveredBy.map(({ kind, by }) => `${t(coverWords[kind])}：${by}`) ?? [];
        return {
          no: one.number,
          newer: join(one.iso27002_2022),
          title: t(one.title),
          in: t(applicable === true ? paperWords.yes : applicable === 'partial' ? paperWords.part : paperWords.no),
          procedures: join(own !== undefined && own.procedures.length > 0 ? own.procedures : one.procedures),
          separate: own?.separateExecution === true,
          covered: join(covered),
          reason: own?.reason ?? '',
          approver: own?.approver ?? '',
        };
      }),
      excludedRows,
      systems: scope.systems.map((one) => ({
        ...one,
        dataClass: one.dataClass ?? '',
        availability: one.availability ?? '',
      })),
      external: engagement.externalServices.map((one) => ({
        id: one.id,
        name: one.name,
        purpose: one.purpose,
        controls: join(one.controls.map(control)),
        evidence: join(one.evidence),
        attestation: one.attestation ?? '',
        evaluated: one.evaluated,
      })),
      stakeholders: engagement.stakeholders.map((one) => ({
        view: one.view === 'data',
        role: one.role,
        org: one.org,
        contract: one.contract ?? '',
        contact: one.contact ?? '',
        duty: one.incidentDuty ?? '',
      })),
      team: engagement.team.map(({ name, role }) => ({ name, role })),
    },
    about: { references: '← A-02　→ C-11～C-52' },
  };
}

const coverWords = {
  provider: { ja: '事業者', en: 'provider' },
  external: { ja: '外部サービス', en: 'external service' },
  manual: { ja: '手作業', en: 'by hand' },
} as const;
