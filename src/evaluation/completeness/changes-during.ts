import { readMember } from '../../facts/read-member.ts';
import { readText } from '../../facts/read-text.ts';
import type { AccountSpan } from './account-spans.ts';
import type { CompletenessLine } from './completeness-line.ts';
import { makeSide } from './make-side.ts';
import type { SourceAnswers } from './source-answers.ts';

/** Where an object that was collected stands: which list names it. */
export type KnownObjects = ReadonlyMap<string, { readonly kind: string; readonly evidence: string | null }>;

/** Write events of CloudTrail during the collection of an account that hit something collected: 収集中変更, with the event; `told` keeps what another place has shown already. */
export function* changesDuring(
  place: { readonly platform: string; readonly account: string; readonly region: string },
  span: AccountSpan,
  known: KnownObjects,
  sources: SourceAnswers,
  told: Set<string> = new Set(),
): Iterable<CompletenessLine> {
  const name = 'cloudtrail:LookupEvents';
  const reading = sources.read(name, place.account, place.region);
  const { platform, region } = place;
  const head = { check: 'TIME' as const, platform, region };
  if (reading.code !== null) {
    if (!reading.known) return;
    const closed = makeSide(name, null, reading.refs, reading.code);
    yield {
      ...head,
      subject: name,
      object: null,
      first: closed,
      second: closed,
      difference: null,
      explanations: [],
      state: 'NOT_COMPARABLE',
      code: reading.code,
    };
  }
  for (const { page, answer, n } of sources.pages(reading.answers)) {
    const events = readMember(page, 'Events');
    for (const [index, event] of (Array.isArray(events) ? events : []).entries()) {
      const at = readText(event, 'EventTime') ?? '';
      if (at < span.from || at > span.to || String(readMember(event, 'ReadOnly')) === 'true') continue;
      for (const object of namesIn(event)) {
        const hit = known.get(object);
        const key = `${readText(event, 'EventId') ?? `${answer.evidenceId} ${n} ${index}`} ${object}`;
        if (hit === undefined || told.has(key)) continue;
        told.add(key);
        yield {
          ...head,
          subject: hit.kind,
          object,
          first: makeSide('ledger', span.from, hit.evidence === null ? [] : [{ id: hit.evidence }]),
          second: makeSide(readText(event, 'EventName') ?? name, at, [
            { id: answer.evidenceId, page: n, pointer: `/Events/${index}` },
          ]),
          difference: null,
          explanations: [{ word: 'CHANGED_DURING', count: null }],
          state: 'DIFFERENT',
          code: null,
        };
      }
    }
  }
}

function namesIn(event: unknown): ReadonlySet<string> {
  const resources = readMember(event, 'Resources');
  if (!Array.isArray(resources)) return new Set();
  return new Set(resources.flatMap((resource) => readText(resource, 'ResourceName') ?? []));
}
