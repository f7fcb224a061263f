/** Writes a text in Shift_JIS, the way many Japanese programs still export tables; Node itself can only read it. */
export function encodeShiftJis(text: string): Buffer {
  const decoder = new TextDecoder('shift_jis');
  const codes = new Map<string, number[]>();
  for (let low = 0; low < 0x80; low += 1) codes.set(String.fromCharCode(low), [low]);
  for (let high = 0x81; high <= 0xfc; high += 1) {
    if (high >= 0xa0 && high < 0xe0) continue;
    for (let low = 0x40; low <= 0xfc; low += 1) {
      const sign = decoder.decode(Uint8Array.of(high, low));
      if (sign.length === 1 && sign !== '\ufffd' && !codes.has(sign)) codes.set(sign, [high, low]);
    }
  }
  return Buffer.from(
    [...text].flatMap((sign) => {
      const code = codes.get(sign);
      if (code === undefined) throw new Error(`no Shift_JIS code for ${sign}`);
      return code;
    }),
  );
}
