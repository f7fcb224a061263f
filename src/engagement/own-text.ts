/** A copy that does not keep the megabytes of XML alive from which the text was cut. */
export function ownText(text: string): string {
  // Shorter texts are copied when they are cut.
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}
