import type { Zone } from '../../engagement/network/zone-matrix.ts';
import type { Interface } from '../../network/elements/interface.ts';
import type { DrawingKit } from './drawing-kit.ts';
import { inBrackets } from './in-brackets.ts';
import { networkWords } from './network-words.ts';

const shownZones = 3;

/**
 * The client's zones of some interfaces on one line: `ゾーン：アプリ（Z4）`; empty where the client gave no zone matrix or nothing of a
 * zone can stand there. `unread` says that more interfaces may stand there than were read.
 */
export function zoneText(interfaces: readonly Interface[], kit: DrawingKit, unread = false): string {
  const { zones, t, language } = kit;
  if (zones === null) return '';
  const found = interfaces.flatMap(({ id }) => zones.get(id) ?? []);
  const named = new Set(found.flatMap((one) => (one.state === 'in' ? one.zones.map((zone) => nameOf(zone, kit)) : [])));
  const isUnread = unread || found.some(({ state }) => state === 'unread');
  const isNone = found.some(({ state }) => state === 'none');
  if (named.size === 0 && !isUnread) return isNone ? t(networkWords.zoneNone) : '';
  const sorted = [...named].sort((a, b) => (a < b ? -1 : 1));
  const more = sorted.length - shownZones;
  const list = [
    ...sorted.slice(0, shownZones),
    ...(more > 0 ? [t(networkWords.more, { n: more })] : []),
    ...(isNone ? [t(networkWords.zonePartNone)] : []),
    ...(isUnread ? [t(networkWords.zoneUnread)] : []),
  ];
  return t(networkWords.clientZone, { zones: list.join(language === 'ja' ? '、' : ', ') });
}

function nameOf({ id, name, mapping }: Zone, { t, language }: DrawingKit): string {
  const beside = [name === id ? '' : id, mapping.status === 'confirmed' ? '' : t(networkWords.zoneToConfirm)];
  return inBrackets(name, beside.filter((part) => part !== '').join(language === 'ja' ? '・' : ', '), language);
}
