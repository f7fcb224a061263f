import type { Zone, ZoneMatrix } from '../../engagement/network/zone-matrix.ts';
import type { Row } from '../../evaluation/row.ts';
import type { PaperContext } from '../paper-context.ts';
import type { DataRow } from '../template-data.ts';
import type { ComparedZones } from './compared-zones.ts';
import { networkFound } from './network-found.ts';
import { wayWords } from './way-words.ts';
import { zonePlace } from './zone-place.ts';

/** Where a row of REC-NET starts and ends, in the client's words; a row about one thing only names it as its start. */
export function zoneEnds(
  row: Row,
  line: DataRow,
  all: readonly ComparedZones[],
  context: PaperContext,
): { readonly from: string; readonly to: string } {
  const { object, rule } = row;
  const { found, required } = networkFound(row);
  const place = zonePlace(row, all);
  const [first] = all;
  const matrix = place.compared?.matrix ?? first?.matrix;
  if (object.kind === 'zone-pair') {
    if (object.id === '*') return { from: `${String(line['kind'])}\n${String(line['object'])}`, to: '' };
    const name = (zone: Zone | null, id: string): string => (zone === null ? named(id, matrix) : zoneName(zone));
    return { from: name(place.from, required.text('from')), to: name(place.to, required.text('to')) };
  }
  if (object.kind === 'zone') return { from: place.zone === null ? object.id : zoneName(place.zone), to: '' };
  if (rule.id === 'NET-IDENTITY' && object.id !== '*') {
    const zone = place.zone === null ? (object.id.split('|')[0] ?? '') : zoneName(place.zone);
    return { from: context.kind(found.text('path')), to: zone };
  }
  if (object.kind === 'outside-network' && object.id !== '*') {
    const ways = found.things('ways').map((way) => {
      const zone = named(way.text('zone'), matrix);
      return context.t(way.text('direction') === 'out' ? wayWords.fromZone : wayWords.toZone, { zone });
    });
    return { from: outsideName(object.id, context), to: [...new Set(ways)].join('\n') };
  }
  return { from: object.kind === 'slot' ? '' : `${String(line['kind'])}\n${String(line['object'])}`, to: '' };
}

/** `インターネット` of `internet:*`, `VPN vpn-1` of `vpn:vpn-1`; what a second matrix carries in front falls away. */
function outsideName(id: string, { t }: PaperContext): string {
  const [, kind = '', beyond = ''] = /([a-z-]+):([^:]*)$/.exec(id) ?? [];
  const word = Object.hasOwn(wayWords, kind) ? t(wayWords[kind as keyof typeof wayWords]) : kind;
  return [word, beyond === '*' ? '' : beyond].filter((part) => part !== '').join(' ');
}

function named(id: string, matrix: ZoneMatrix | undefined): string {
  const zone = matrix?.zones.find((one) => one.id === id);
  return zone === undefined ? id : zoneName(zone);
}

function zoneName({ id, name }: Zone): string {
  return id === name ? name : `${id} ${name}`;
}
