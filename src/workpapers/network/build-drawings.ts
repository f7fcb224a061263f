import type { Block } from '../document-model.ts';
import type { PaperContext } from '../paper-context.ts';
import type { PaperData } from '../paper-data.ts';
import type { DataRow } from '../template-data.ts';
import { networkWords } from './network-words.ts';

const shownIds = 60;

/** D-20-1: the networks as they are, drawn from the settings, and what the drawings show as one box. */
export function buildDrawings(about: PaperData['about'], context: PaperContext): PaperData {
  const { t, join } = context;
  const { drawings = [] } = context.input;
  const blocks = drawings.map(
    ({ name, title, svg, width, height }): Block => ({ kind: 'drawing', name, title, svg, width, height }),
  );
  const folds = drawings.flatMap((drawing) =>
    drawing.folds.map(
      ({ drawing: figure, place, kind, count, notDrawn, ids }): DataRow => ({
        figure,
        place,
        kind,
        count,
        notDrawn,
        ids: join(
          ids.length > shownIds ? [...ids.slice(0, shownIds), t(networkWords.more, { n: ids.length - shownIds })] : ids,
        ),
      }),
    ),
  );
  return {
    values: { drawings: drawings.length, files: join(drawings.map(({ name }) => `${name}.svg`)) },
    lists: { folds },
    drawn: { drawings: blocks },
    about: { ...about, references: '← D-20' },
  };
}
