import type { Workpaper } from '../document-model.ts';
import { isBuilt } from '../is-built.ts';
import type { PaperContext } from '../paper-context.ts';
import { renderPaper } from '../render-paper.ts';
import type { Template } from '../template-schema.ts';
import { buildDiagram } from './build-diagram.ts';
import { buildDrawings } from './build-drawings.ts';
import { buildZoneMatrix } from './build-zone-matrix.ts';
import { buildZones } from './build-zones.ts';
import { comparedZones } from './compared-zones.ts';
import { zoneMarks } from './zone-marks.ts';

/** D-20 with the drawings of the networks, D-21 with the client's zone matrices drawn again one by one. */
export function networkPapers(context: PaperContext, template: (name: string) => Template): readonly Workpaper[] {
  return [...diagramPapers(context, template), ...zonePapers(context, template)];
}

function diagramPapers(context: PaperContext, template: (name: string) => Template): readonly Workpaper[] {
  if (!isBuilt('D-20', context)) return [];
  const diagram = buildDiagram(context);
  const papers = [renderPaper(template('D-20'), diagram, context)];
  const { drawings = [] } = context.input;
  if (drawings.length === 0) return papers;
  return [...papers, renderPaper(template('D-20-1'), buildDrawings(diagram.about, context), context)];
}

function zonePapers(context: PaperContext, template: (name: string) => Template): readonly Workpaper[] {
  if (!isBuilt('D-21', context)) return [];
  const zones = buildZones(context);
  const compared = comparedZones(context.input.criteria.zoneMatrices);
  const marks = zoneMarks(compared, context);
  const drawn = template('D-21-1');
  return [
    renderPaper(template('D-21'), zones, context),
    ...compared.map((one) =>
      renderPaper({ ...drawn, number: one.paper }, buildZoneMatrix(one, marks.get(one), zones.about, context), context),
    ),
  ];
}
