import type { Topology } from '../../network/topology.ts';
import type { Language } from '../../text/language.ts';
import { reachWords } from '../../text/reach-words.ts';
import { say } from '../../text/say.ts';
import type { ChosenEnd } from './chosen-end.ts';
import type { ReachAnswer } from './reach-answer.ts';
import { reasonOf } from './reason-of.ts';
import { showPorts } from './show-ports.ts';

/** The answer in one sentence: one of four words that are never taken for each other, and what else leads there. */
export function answerHeadline(answer: ReachAnswer, topology: Topology, language: Language): string {
  const { word, from, to, asked, traffic, possible, handed, lattice } = answer;
  const reasons = reasonOf(answer, topology, language);
  const sentences = [
    say(reachWords[word], language, {
      from: endName(from, language),
      to: endName(to, language),
      asked: showPorts(asked, language),
      ports: showPorts(traffic, language),
      reasons,
    }),
  ];
  if (word === 'reachable' && possible.length > 0)
    sentences.push(say(reachWords.alsoPossible, language, { ports: showPorts(possible, language), reasons }));
  const [way] = handed.filter(({ arrives }) => arrives !== 'lost');
  if (word !== 'reachable' && way !== undefined)
    sentences.push(
      say(way.arrives === 'surely' ? reachWords.butHanded : reachWords.butHandedMaybe, language, {
        balancer: way.through.map(({ id, name }) => name ?? id).join(' → '),
        listener: showPorts(way.listener.traffic, language),
      }),
    );
  const [joined] = lattice;
  if (word !== 'reachable' && joined !== undefined)
    sentences.push(say(reachWords.butLattice, language, { network: joined.network.name ?? joined.network.id }));
  return sentences.join(language === 'ja' ? '' : ' ');
}

function endName({ written, id, name }: ChosenEnd, language: Language): string {
  if (name === null || name === id) return written;
  return say(reachWords.named, language, { id: written === name ? id : written, name });
}
