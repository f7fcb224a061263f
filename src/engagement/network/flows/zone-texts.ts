/** The zones one cell of a list names, each with its own text: `Web、AP` are two, `公開セグメント` is one. */
export function zoneTexts(text: string): readonly string[] {
  return text
    .split(/[\n、,，;；]/)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '');
}
