/** Widths in points for columns of wanted character widths, together exactly `available`, none under `least`. */
export function shareWidth(wanted: readonly number[], available: number, least: number): number[] {
  const floor = Math.min(least, available / Math.max(1, wanted.length));
  const shares = new Array<number>(wanted.length).fill(0);
  const fixed = new Set<number>();
  for (;;) {
    const free = wanted.reduce((sum, width, at) => (fixed.has(at) ? sum : sum + Math.max(0.1, width)), 0);
    const room = available - fixed.size * floor;
    const small: number[] = [];
    wanted.forEach((width, at) => {
      if (fixed.has(at)) return;
      shares[at] = (Math.max(0.1, width) / free) * room;
      if ((shares[at] ?? 0) < floor - 1e-9) small.push(at);
    });
    if (small.length === 0) return shares;
    for (const at of small) {
      fixed.add(at);
      shares[at] = floor;
    }
  }
}
