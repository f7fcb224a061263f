/** The names in one cell, however the client parts them; `－` and なし are none. */
export function splitNames(text: string): readonly string[] {
  return text
    .split(/[、，,;；\n]+|\s+(?=arn:|\d{12})/)
    .map((one) => one.trim())
    .filter((one) => !/^(|－|なし|無し|該当なし|n\/a)$/i.test(one));
}
