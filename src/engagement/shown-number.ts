/** A number as the client sees it: date serials as ISO, percentages with %, ids padded with zeros, units that the format adds. */
export function shownNumber(text: string, format: string, since1904: boolean): string {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) return text;
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';')[0] ?? '';
  if (/[ymdhsge]/i.test(bare) && !/general|0e\+/i.test(bare))
    return shownDate(number, /[hs]/i.test(bare), /[ymdge]/i.test(bare.replace(/h+:m+/gi, '')), since1904);
  if (bare.includes('%')) return `${plain(number * 100)}%`;
  if (/^0{2,}$/.test(bare)) return plain(number).padStart(bare.length, '0');
  const suffix = /^[#,0.]+"([^"]+)"/.exec(format.split(';')[0] ?? '');
  return plain(number) + (suffix?.[1] ?? '');
}

function plain(number: number): string {
  const rounded = Number(number.toPrecision(15));
  return Math.abs(rounded) < 1e21 && Number.isInteger(rounded) ? BigInt(rounded).toString() : String(rounded);
}

function shownDate(serial: number, withTime: boolean, withDay: boolean, since1904: boolean): string {
  if (serial < 0 || serial > 2958466) return plain(serial);
  const days = since1904 ? serial + 1462 : serial;
  const time = new Date(Math.round((days - 25569 + (days < 60 ? 1 : 0)) * 86400) * 1000).toISOString();
  if (!withDay) return time.slice(11, 19);
  return withTime && time.slice(11, 19) !== '00:00:00' ? time.slice(0, 19) : time.slice(0, 10);
}
