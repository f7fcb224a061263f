import type { EvaluationInput } from '../../src/evaluation/evaluate.ts';
import type { Identified } from '../../src/evaluation/identify.ts';
import type { Row } from '../../src/evaluation/row.ts';
import { type Reason, reasonWords } from '../../src/text/reason-words.ts';
import { buildCollectionRecord } from '../../src/workpapers/build-collection-record.ts';
import { buildMissingEvidence } from '../../src/workpapers/build-missing-evidence.ts';
import { makePaperContext } from '../../src/workpapers/make-paper-context.ts';
import type { Touched } from './assemble-touched.ts';
import type { BaseRun } from './judge-touched.ts';
import type { Touch } from './touch-evidence.ts';

/** What the sheet of missing evidence (B-04) and the ledger (B-02) fail to say of a touched operation. */
export function judgePapers(
  input: EvaluationInput,
  base: BaseRun,
  rows: readonly Row[],
  identified: readonly Identified[],
  { evidence, operations, gaps, ids }: Touched,
  touch: Touch,
): readonly string[] {
  const { engagement, content, criteria, plan, kinds } = input;
  // The ledger sheet prints line by line: only the lines of the touched operation are of interest here.
  const records = evidence.records.filter(
    (one) =>
      (one.kind === 'answer' || one.kind === 'not-asked') && `${one.service}:${one.operation}` === touch.operation,
  );
  const results = { summary: null as never, identified, completeness: [], rows: () => rows };
  const context = makePaperContext({
    engagement,
    content,
    criteria,
    plan,
    evidence: { ...evidence, records },
    results,
    kinds,
    language: 'ja',
  });
  const found: string[] = [];
  const { lists } = buildMissingEvidence(context);
  const sheet = [...(lists['gaps'] ?? [])];
  const lost = rows.filter((row) => row.result === 'NOT_COLLECTED' && base.byId.get(row.id)?.result !== row.result);
  for (const platform of new Set(lost.map((row) => row.platform))) {
    const reason = reasonWords[lost.find((row) => row.platform === platform)?.reason as Reason].ja;
    const line = sheet.find(
      (one) => one['platform'] === context.platform(platform) && one['code'] === touch.code && one['reason'] === reason,
    );
    const count = lost.filter((row) => row.platform === platform).length;
    if (line === undefined || Number(line['count']) < count)
      found.push(`B-04 does not name ${touch.code} for the ${count} rows of ${platform}`);
    else if (!String(line['sentence']).includes(touch.code)) found.push(`B-04 sentence without ${touch.code}`);
  }
  const accounts = new Set([...(operations.get(touch.operation) ?? [])].map((place) => place.split(' ')[0] as string));
  const asked = [...(lists['refused'] ?? [])];
  const ledger = [...(buildCollectionRecord(context).lists['rows'] ?? [])];
  for (const account of accounts) {
    const label = context.platform(`aws:${account}`);
    if (
      touch.outcome !== 'not-asked' &&
      !asked.some(
        (one) =>
          one['operation'] === touch.operation && one['platform'] === label && String(one['code']).includes(touch.code),
      )
    )
      found.push(`B-04 does not name ${touch.operation} ${touch.code} in ${account}`);
    const word = touch.outcome === 'not-asked' ? reasonWords[touch.code as Reason].ja : touch.code;
    const told = ledger.some(
      (one) => one['operation'] === touch.operation && one['account'] === account && String(one['code']).includes(word),
    );
    if (!told) found.push(`B-02 does not name ${touch.operation} ${touch.code} in ${account}`);
  }
  // The identification tables count nothing as whole that was touched.
  for (const one of identified) {
    const kind = kinds.find((known) => known.kind === one.kind);
    const list = `${kind?.list.service}:${kind?.list.operation}`;
    const account = one.platform.replace('aws:', '');
    const here = (places: ReadonlySet<string> | undefined): boolean =>
      places?.has(`${account} ${one.region}`) === true || places?.has(`${account} global`) === true;
    if (!here(operations.get(list)) && !here(gaps.get(list))) continue;
    if (one.complete)
      found.push(`identified ${one.kind} ${one.platform} ${one.region}: counted as whole (${one.count})`);
  }
  for (const row of rows)
    if (row.result === 'MATCH' && row.evidence.every(({ id }) => ids.has(id)))
      found.push(`${row.slot}: 一致 on nothing`);
  return found;
}
