import { say } from '../../text/say.ts';
import { leafHelpers } from '../leaf-helpers.ts';
import { namedWords } from '../named-words.ts';
import type { ReportInput } from '../report-input.ts';
import { drawNetworks } from './draw-networks.ts';
import { interfaceZones } from './interface-zones.ts';
import type { NetworkDrawing } from './network-drawing.ts';
import { networkWords } from './network-words.ts';
import { readMarks } from './read-marks.ts';

/** The drawings of a report: the networks of its evidence with the marks of its results; none while no network was gathered. */
export async function reportDrawings(input: ReportInput): Promise<readonly NetworkDrawing[]> {
  const { topology, language, kinds, engagement, criteria, results } = input;
  if (topology === undefined) return [];
  const labels = new Map(kinds.map(({ kind, label }) => [kind, label]));
  const names = new Map(engagement.scope.accounts.map(({ id, name }) => [id, name]));
  const { settledAt } = results.summary;
  const instant = settledAt === null ? '―' : leafHelpers.dateTime(settledAt, { data: { language } });
  const made = say(networkWords.made, language, { instant });
  const fictional = engagement.collection.mode === 'fictional' ? `　【${say(networkWords.fictional, language)}】` : '';
  return drawNetworks({
    topology,
    marks: readMarks(results.rows(), topology),
    zones: interfaceZones(criteria.zoneMatrices, topology),
    language,
    made: `${made}${fictional}`,
    t: (text, data) => say(text, language, data),
    kind: (kind) => {
      const label = labels.get(kind) ?? (Object.hasOwn(namedWords, kind) ? namedWords[kind] : undefined);
      return label === undefined ? kind : say(label, language);
    },
    account: (id) => [names.get(id) ?? '', id].join(' ').trim(),
  });
}
