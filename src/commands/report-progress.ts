import type { CollectInput } from '../collection/collect-input.ts';
import type { Io } from './io.ts';
import { tellProgress } from './tell-progress.ts';

type Step = Parameters<NonNullable<CollectInput['progress']>>[0];

/** Tells progress: to a person a line that rewrites itself, with `--json` one JSON line on stderr a second, so that a machine can follow. */
export function reportProgress(io: Io): (step: Step) => void {
  const started = io.now().getTime();
  let last = started;
  return (step) => {
    const now = io.now().getTime();
    const elapsed = now - started;
    if (!io.json) io.progress(tellProgress(step, elapsed, io.language));
    else if (now - last >= 1000 || step.done === step.total) {
      last = now;
      const etaSeconds = step.done === 0 ? null : Math.ceil(((elapsed / step.done) * (step.total - step.done)) / 1000);
      const rate = elapsed <= 0 ? null : Math.round((step.asked * 10_000) / elapsed) / 10;
      io.tell(JSON.stringify({ progress: { ...step, elapsedSeconds: Math.round(elapsed / 1000), rate, etaSeconds } }));
    }
  };
}
