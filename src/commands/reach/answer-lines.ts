import type { Topology } from '../../network/topology.ts';
import { uniteTraffic } from '../../network/traffic/unite-traffic.ts';
import type { Language } from '../../text/language.ts';
import { reachWords } from '../../text/reach-words.ts';
import { say } from '../../text/say.ts';
import { answerHeadline } from './answer-headline.ts';
import { besideLines } from './beside-lines.ts';
import { endLine } from './end-line.ts';
import { openPartLines } from './open-part-lines.ts';
import { pathLines } from './path-lines.ts';
import type { ReachAnswer } from './reach-answer.ts';
import { showPorts } from './show-ports.ts';
import { stopLines } from './stop-lines.ts';

/** The answer with everything it rests on, as a terminal shows it. */
export function answerLines(answer: ReachAnswer, topology: Topology, language: Language): readonly string[] {
  const { from, to, asked, traffic, partly, possible, examples, stops } = answer;
  const ports = (set: typeof asked): { readonly ports: string } => ({ ports: showPorts(set, language) });
  return [
    answerHeadline(answer, topology, language),
    say(reachWords.from, language, { written: endLine(from, topology, language), what: '' }).trimEnd(),
    say(reachWords.to, language, { written: endLine(to, topology, language), what: '' }).trimEnd(),
    say(reachWords.asked, language, ports(asked)),
    say(reachWords.arrives, language, ports(traffic)),
    ...(possible.length === 0 ? [] : [say(reachWords.perhaps, language, ports(possible))]),
    ...(partly.length === 0 ? [] : [say(reachWords.partly, language, ports(partly))]),
    ...pathLines(examples, uniteTraffic(asked), topology, language),
    ...stopLines(stops, topology, language),
    ...openPartLines(answer, language),
    ...besideLines(answer, language),
  ];
}
