import { reachPartWords } from '../text/reach-part-words.ts';
import { reachWords } from '../text/reach-words.ts';
import { say } from '../text/say.ts';
import type { Io } from './io.ts';
import type { OpenNetworkFolder } from './open-network-folder.ts';
import { answerData } from './reach/answer-data.ts';
import { answerLines } from './reach/answer-lines.ts';
import { answerReach } from './reach/answer-reach.ts';
import { chooseEnd } from './reach/choose-end.ts';
import { isOwnId } from './reach/is-own-id.ts';
import { readAskedPorts } from './reach/read-asked-ports.ts';

/** `akashi network reach`: what gets from one end to another by the evidence; 4 where something unread or undecided could turn the answer. */
export async function networkReach(
  { network, matrices }: OpenNetworkFolder,
  options: Readonly<Record<string, unknown>>,
  io: Io,
): Promise<number> {
  const { traffic, assumed } = readAskedPorts(options['port']);
  const written = [String(options['from']), String(options['to'])];
  const zones = written.every((one) => isOwnId(one, network)) ? [] : await matrices();
  const from = chooseEnd('--from', String(options['from']), network, zones);
  const to = chooseEnd('--to', String(options['to']), network, zones);
  const answer = answerReach(from, to, traffic, network);
  const { topology } = network;
  if (io.json) io.print(JSON.stringify({ ...answerData(answer, topology), assumedPorts: assumed }));
  else {
    for (const { written: seen, id, kind, notes } of [from, to]) {
      const data = { seen, id, kind: reachPartWords[kind]?.[io.language] ?? kind };
      if (seen !== id) io.tell(say(reachWords.resolved, io.language, data));
      for (const note of notes) io.tell(note[io.language]);
    }
    if (assumed.length > 0) io.tell(say(reachWords.assumedPorts, io.language, { ports: assumed.join(', ') }));
    io.print(answerLines(answer, topology, io.language).join('\n'));
  }
  return answer.isOpen ? 4 : 0;
}
