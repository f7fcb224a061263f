import { expandQuestions, type ParentAnswer } from '../../src/collection/expand-questions.ts';
import type { Collector, Operation } from '../../src/collectors/collector.ts';
import { canonicalJson } from '../../src/evidence/canonical-json.ts';
import type { NotAskedRecord } from '../../src/evidence/journal-record.ts';
import type { CountingAnswer, Evidence } from '../../src/evidence/read-evidence.ts';
import { assembleTouched, type Touched } from './assemble-touched.ts';
import { operationAt, placeAt } from './operation-at.ts';

/** What one operation says instead of its answers. */
export interface Touch {
  /** `service:Operation`. */
  readonly operation: string;
  readonly outcome: 'denied' | 'failed' | 'cut' | 'not-asked';
  /** Exact code; for `not-asked` the ledger's reason. */
  readonly code: string;
}

/** One operation of one item as the run walks over it. */
interface Step {
  readonly item: string;
  readonly key: string;
  readonly parentKey: string | null;
  readonly operation: Operation;
}

const identity = 'sts:GetCallerIdentity';

/** The declared operations in their order; each parent stands before its children. */
function stepsOf(collectors: readonly Collector[]): readonly Step[] {
  return collectors.flatMap(({ item, service, operations }) =>
    operations
      .filter(({ answeredBy, notPlanned }) => answeredBy === undefined && notPlanned === undefined)
      .map((operation) => {
        const own = operation.service ?? service;
        const { parent } = operation;
        const parentKey = parent === undefined ? null : `${parent.service ?? own}:${parent.operation}`;
        return { item, key: `${own}:${operation.operation}`, parentKey, operation };
      }),
  );
}

/**
 * Replaces every answer of an operation by a failure and closes what hangs on it, as the collecting run would have left
 * the ledger: children of a list that was not read were not asked, children of a cut list only as far as its pages go.
 */
export function touchEvidence(base: Evidence, collectors: readonly Collector[], touch: Touch): Touched {
  const steps = stepsOf(collectors);
  const byOperation = new Map<string, CountingAnswer[]>();
  for (const answer of base.answers) {
    const key = operationAt(answer);
    byOperation.set(key, [...(byOperation.get(key) ?? []), answer]);
  }
  const replaced = new Map<string, CountingAnswer | null>();
  const kept = new Map<string, number>();
  const notes = new Map<string, NotAskedRecord>();
  const unread = new Map<string, { code: string; id: string | null }>();
  const note = (
    answer: CountingAnswer | NotAskedRecord,
    item: string,
    reason: string,
    code: string | null,
    parent: string | null,
  ) => {
    const { service, operation, account, region } = answer;
    const record = { item, service, operation, account, region, reason, code, parent };
    notes.set(`${operationAt(answer)} ${placeAt(answer)} ${reason} ${parent}`, { kind: 'not-asked', ...record });
  };
  for (const answer of byOperation.get(touch.operation) ?? []) {
    const pages = touch.outcome === 'cut' ? Math.min(answer.pages, 1) : 0;
    kept.set(answer.evidenceId, pages);
    unread.set(`${touch.operation} ${placeAt(answer)}`, {
      code: touch.code,
      id: touch.outcome === 'not-asked' ? null : answer.evidenceId,
    });
    if (touch.outcome === 'not-asked') {
      replaced.set(answer.evidenceId, null);
      note(answer, answer.item, touch.code, null, null);
      continue;
    }
    const outcome = touch.outcome === 'cut' && pages === 0 ? 'failed' : touch.outcome;
    const files = answer.files.slice(0, 1 + pages);
    replaced.set(answer.evidenceId, { ...answer, outcome, code: touch.code, pages, items: null, files });
  }
  if (touch.operation === identity) closeAccounts();
  else closeChildren();

  /** Without the identity nothing else of the account is asked (decision 26). */
  function closeAccounts(): void {
    const others = [...base.answers, ...base.notAsked].filter((one) => operationAt(one) !== identity);
    for (const answer of others) {
      if ('evidenceId' in answer) replaced.set(answer.evidenceId, null);
      const reason = touch.outcome === 'not-asked' ? touch.code : 'IDENTITY_UNKNOWN';
      note(answer, answer.item, reason, reason === touch.code ? null : touch.code, null);
    }
  }

  function closeChildren(): void {
    const closed = new Set([touch.operation]);
    for (const { key, parentKey } of steps) if (parentKey !== null && closed.has(parentKey)) closed.add(key);
    closed.delete(touch.operation);
    // A question that another entry of the plan leads to as well is asked all the same.
    const still = new Set<string>();
    for (const step of steps) if (closed.has(step.key)) reach(step, still);
    for (const record of base.notAsked) {
      const above = record.parent === null ? undefined : replaced.get(record.parent);
      if (record.reason === 'NO_PARENT' && above !== undefined && !closed.has(operationAt(record)))
        note(record, record.item, 'PARENT_UNREAD', touch.code, above === null ? null : record.parent);
    }
    for (const key of closed) {
      for (const answer of byOperation.get(key) ?? []) {
        if (still.has(`${key} ${placeAt(answer)} ${canonicalJson(answer.input)}`)) continue;
        replaced.set(answer.evidenceId, null);
      }
    }
  }

  /** Tells which questions a step still puts, place by place, and notes the list that was not read. */
  function reach({ item, key, parentKey, operation }: Step, still: Set<string>): void {
    const places = new Map<string, CountingAnswer | NotAskedRecord>();
    for (const answer of byOperation.get(key) ?? []) places.set(placeAt(answer), answer);
    for (const record of base.notAsked)
      if (operationAt(record) === key && record.item === item) places.set(placeAt(record), record);
    for (const [place, sample] of places) {
      const [account, region] = place.split(' ') as [string, string];
      const at = [`${account} ${region}`, `${account} global`].find(
        (one) =>
          unread.has(`${parentKey} ${one}`) ||
          (byOperation.get(parentKey ?? '') ?? []).some((answer) => placeAt(answer) === one),
      );
      const parents = (byOperation.get(parentKey ?? '') ?? []).filter((answer) => placeAt(answer) === at);
      const open = parents.flatMap((answer): ParentAnswer[] => {
        const now = replaced.get(answer.evidenceId);
        if (now === null) return [];
        return [{ input: answer.input, pages: base.pages(answer).slice(0, (now ?? answer).pages) }];
      });
      const filling = { 'period.from': '', 'period.to': '', account, region };
      const fills = Object.keys(operation.fill ?? {});
      for (const input of expandQuestions(operation, open, filling)) {
        const asked = (byOperation.get(key) ?? []).filter((answer) => placeAt(answer) === place);
        for (const answer of asked) {
          if (canonicalJson(without(answer.input, fills)) === canonicalJson(without(input, fills)))
            still.add(`${key} ${place} ${canonicalJson(answer.input)}`);
        }
      }
      const above = at === undefined ? undefined : unread.get(`${parentKey} ${at}`);
      if (above === undefined) continue;
      note(sample, item, 'PARENT_UNREAD', above.code, above.id);
      if (!unread.has(`${key} ${place}`)) unread.set(`${key} ${place}`, above);
    }
    for (const answer of byOperation.get(key) ?? []) {
      const question = `${key} ${placeAt(answer)} ${canonicalJson(answer.input)}`;
      if (!still.has(question) && unread.has(`${key} ${placeAt(answer)}`)) replaced.set(answer.evidenceId, null);
    }
  }

  return assembleTouched(base, replaced, kept, [...notes.values()]);
}

function without(input: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(input).filter(([name]) => !names.includes(name)));
}
