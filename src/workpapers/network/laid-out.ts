/** The inside of a drawing that Graphviz laid out, with its size in points. */
export interface LaidOut {
  readonly inside: string;
  readonly width: number;
  readonly height: number;
}

/** Takes the shapes and texts out of what Graphviz wrote; ids, tool tips and comments stay behind. */
export function laidOut(svg: string): LaidOut {
  const size = /<svg width="([\d.]+)pt" height="([\d.]+)pt"/.exec(svg);
  const from = svg.indexOf('<g id="graph0"');
  const inside = svg
    .slice(from, svg.lastIndexOf('</svg>'))
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/<title>[^<]*<\/title>\n?/g, '')
    .replace(/ (?:id|class|font-family)="[^"]*"/g, '')
    .replace(/<g>\n<\/g>\n?/g, '')
    .trim();
  return { inside, width: Number(size?.[1] ?? 0), height: Number(size?.[2] ?? 0) };
}
