import type { Row } from '../../src/evaluation/row.ts';
import { sampleRow } from './sample-input.ts';

const place = { version: '2.0', sha256: 'a'.repeat(64), approvedAt: '2026-01-10', basis: 'client-rule' } as const;

/** A row of REC-DIA about an element that the diagram lacks; everything may be overridden. */
export function diagramRow(n: number, changes: Partial<Row> = {}): Row {
  return sampleRow(n, {
    reconciliation: 'REC-DIA',
    rule: { id: 'DIA-ELEMENT', version: 1 },
    required: { value: [], raw: '（記載なし）' },
    found: { state: 'seen', value: { name: null } },
    reason: 'UNREGISTERED',
    criterion: { doc: 'DOC-04', at: 'NW構成図!B7', value: [], raw: '（記載なし）', ...place },
    ...changes,
  });
}

/** A row of REC-NET about a pair of zones, `Z-NET|Z-WEB`; everything may be overridden. */
export function zoneRow(n: number, pair: string, changes: Partial<Row> = {}): Row {
  const [from = '', to = ''] = pair.split('|');
  return sampleRow(n, {
    reconciliation: 'REC-NET',
    rule: { id: 'NET-FLOW', version: 1 },
    object: { kind: 'zone-pair', id: pair },
    required: { value: { from, to, allowed: ['443/tcp'], via: [], names: [] }, raw: '○(443)' },
    found: { state: 'seen', value: { traffic: ['443/tcp'], counts: {} } },
    result: 'MATCH',
    reason: 'EQUAL',
    criterion: { doc: 'DOC-05', at: '通信要件!C5', value: [], raw: '○(443)', ...place },
    ...changes,
  });
}
