const shapes = new Set(['svg', 'title', 'g', 'rect', 'path', 'polygon', 'polyline', 'ellipse', 'text', 'tspan']);
const attributes =
  /^(xmlns|width|height|viewBox|font-(family|size|weight|style)|x|y|rx|ry|cx|cy|d|points|fill|stroke(-\w+)*|transform|text-anchor|xml:space|fill-opacity|style)$/;

/** What keeps a drawing from being a plain picture: a tag left open, a tag or attribute that is no shape or text, a bare sign. */
export function svgProblems(svg: string): readonly string[] {
  const problems: string[] = [];
  const open: string[] = [];
  let rest = svg;
  while (rest !== '') {
    const at = rest.indexOf('<');
    const text = at < 0 ? rest : rest.slice(0, at);
    if (/>|&(?!(amp|lt|gt|quot|#\d+);)/.test(text)) problems.push(`bare sign: ${text.slice(0, 60)}`);
    if (at < 0) break;
    const tag = /^<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/.exec(rest.slice(at));
    if (tag === null) return [...problems, `no tag: ${rest.slice(at, at + 60)}`];
    const [whole, closing, name = '', list = '', alone] = tag;
    if (!shapes.has(name)) problems.push(`<${name}>`);
    for (const [, attribute = ''] of list.matchAll(/\s([\w:-]+)="/g))
      if (!attributes.test(attribute)) problems.push(`${name} ${attribute}`);
    if (closing === '/' && open.pop() !== name) problems.push(`</${name}> closes nothing`);
    if (closing === '' && alone === '') open.push(name);
    rest = rest.slice(at + whole.length);
  }
  return open.length > 0 ? [...problems, `left open: ${open.join(' ')}`] : problems;
}
