import type { Zone, ZoneMatcher, ZoneMatrix } from '../../src/engagement/network/zone-matrix.ts';

/** A zone that the client named by these matchers and confirmed. */
export const zone = (id: string, name: string, matchers: readonly ZoneMatcher[], more: Partial<Zone> = {}): Zone => ({
  id,
  name,
  kind: 'subnet',
  matchers,
  via: [],
  mapping: { status: 'confirmed', by: '情報システム部', at: '2026-04-01' },
  at: `ゾーン!${id}`,
  ...more,
});

/** A zone matrix of zones only; the drawings ask for no flow. */
export const zoneMatrix = (...zones: readonly Zone[]): ZoneMatrix => ({
  doc: 'DOC-05',
  form: 'canonical',
  zones,
  flows: [],
  otherwise: null,
  identityPaths: [],
  notes: [],
});

/** The zones of the fictional order system: its bastion is named apart, other systems in none. */
export const fictionalZones: ZoneMatrix = zoneMatrix(
  zone('Z3', '公開', [{ by: 'subnet', value: 'order-public-*' }]),
  zone('Z4', 'アプリ', [{ by: 'subnet', value: 'order-app-*' }]),
  zone('Z5', 'DB', [{ by: 'subnet', value: 'order-data-*' }]),
  zone('Z6', '管理', [{ by: 'arn', value: '*instance/i-0bastion' }], { kind: 'resource' }),
);
