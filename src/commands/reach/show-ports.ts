import { printTraffic } from '../../network/traffic/print-traffic.ts';
import { subtractTraffic } from '../../network/traffic/subtract-traffic.ts';
import { wholeTraffic } from '../../network/traffic/whole-traffic.ts';
import type { Traffic } from '../../network/traffic.ts';
import type { Language } from '../../text/language.ts';
import { reachWords } from '../../text/reach-words.ts';
import { say } from '../../text/say.ts';

/** Ports in the fewest words: what there is, or everything but what there is not. */
export function showPorts(traffic: Traffic, language: Language): string {
  const comma = reachWords.comma[language];
  const there = printTraffic(traffic);
  if (there.length === 0) return reachWords.nothing[language];
  if (there[0] === 'all') return reachWords.allPorts[language];
  const lacking = printTraffic(subtractTraffic(wholeTraffic, traffic));
  if (there.length <= 4 || there.length <= lacking.length) return there.join(comma);
  return say(reachWords.allBut, language, { ports: lacking.join(comma) });
}
