const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** Columns a text takes on a terminal, full-width characters counting two. */
export function terminalWidth(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}
