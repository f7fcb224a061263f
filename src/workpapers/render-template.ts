import { AkashiError } from '../text/akashi-error.ts';
import type { Language } from '../text/language.ts';
import type { Block, Workpaper } from './document-model.ts';
import { renderLeaf } from './render-leaf.ts';
import { renderTable } from './render-table.ts';
import type { DataRow, TemplateData } from './template-data.ts';
import type { Leaf, Template, TemplateBlock } from './template-schema.ts';

type Condition = { readonly when?: string | undefined; readonly unless?: string | undefined };

/** Fills one template with data in one language; rows stay unrendered until a writer draws them. */
export function renderTemplate(template: Template, data: TemplateData, language: Language): Workpaper {
  const missing = (name: string): never => {
    throw new AkashiError('TEMPLATE_DATA', { number: template.number, name });
  };
  const print = (leaf: Leaf, row: DataRow = data.values): string =>
    renderLeaf(typeof leaf === 'string' ? leaf : leaf[language], row, language);
  const list = (name: string): Iterable<DataRow> =>
    Object.hasOwn(data.lists, name) ? (data.lists[name] ?? missing(name)) : missing(name);

  const holds = (name: string): boolean => {
    if (data.drawn !== undefined && Object.hasOwn(data.drawn, name)) return data.drawn[name]?.length !== 0;
    if (Object.hasOwn(data.lists, name)) return list(name)[Symbol.iterator]().next().done !== true;
    if (!Object.hasOwn(data.values, name)) return missing(name);
    const value = data.values[name];
    return value !== null && value !== undefined && value !== false && value !== '' && value !== 0;
  };
  const shown = ({ when, unless }: Condition): boolean =>
    (when === undefined || holds(when)) && (unless === undefined || !holds(unless));

  const render = (block: TemplateBlock): Block | readonly Block[] => {
    if ('drawn' in block) return data.drawn?.[block.drawn] ?? missing(block.drawn);
    if ('heading' in block) return { kind: 'heading', text: print(block.heading), level: block.level };
    if ('paragraph' in block) {
      return { kind: 'paragraph', text: print(block.paragraph), ...(block.tone ? { tone: block.tone } : {}) };
    }
    if ('fields' in block) {
      const rows = block.fields.filter(shown).map(({ label, value }) => ({ label: print(label), value: print(value) }));
      return { kind: 'fields', rows };
    }
    if ('list' in block) {
      if (Array.isArray(block.list)) return { kind: 'list', items: block.list.map((leaf) => print(leaf)) };
      const { rows, item } = block.list;
      return { kind: 'list', items: Array.from(list(rows), (row) => print(item, row)) };
    }
    if ('table' in block) {
      const { rows, columns, empty, pdf } = block.table;
      const words = {
        number: template.number,
        columns,
        empty: print(empty),
        ...(pdf ? { note: print(pdf.note) } : {}),
      };
      return renderTable(words, list(rows), pdf ? list(pdf.rows) : undefined, language);
    }
    if ('entry' in block) return { kind: 'entry', label: print(block.entry), lines: block.lines };
    return { kind: 'signoff', roles: block.signoff.map((leaf) => print(leaf)) };
  };

  return {
    number: template.number,
    title: print(template.title),
    header: data.header,
    marks: data.marks,
    orientation: template.orientation,
    ...(template.cover ? { cover: true } : {}),
    blocks: template.blocks.filter(shown).flatMap(render),
  };
}
