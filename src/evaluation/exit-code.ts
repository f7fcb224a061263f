import type { Counts } from './summariser.ts';

/** The exit code results give a command (decision 10): 3 a difference, 4 something not obtained or undecided, 0 otherwise. */
export function exitCode(counts: Counts): 0 | 3 | 4 {
  if (counts.MISMATCH > 0) return 3;
  return counts.NOT_COLLECTED - counts.notBuilt > 0 || counts.INDETERMINATE > 0 ? 4 : 0;
}
