/** Lays a drawing out with Graphviz, inside its sandbox: no file, no network; the same text gives the same SVG anywhere. */
export async function layoutDot(dot: string): Promise<string> {
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz');
  const graphviz = await Graphviz.load();
  return graphviz.dot(dot, 'svg');
}
