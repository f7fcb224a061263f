const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Makes what no reader could see visible: control characters, direction marks and lone surrogates print as ［U+202E］. */
export function printableText(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return lines.replace(unsafe, (sign) => `［U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}］`);
}
