/** Width of one UTF-16 unit in half-width characters, as a Japanese font draws it. */
function unitWidth(code: number): number {
  if (code < 0x80) return 1;
  if (code >= 0xdc00 && code <= 0xdfff) return 0;
  if (code >= 0xff61 && code <= 0xff9f) return 1;
  if (code < 0x100) return '§¨°±´¶×÷'.includes(String.fromCharCode(code)) ? 2 : 1;
  return 2;
}

/** Width of a text in half-width characters: 監査 is four, audit is five. */
export function displayWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i += 1) width += unitWidth(text.charCodeAt(i));
  return width;
}
