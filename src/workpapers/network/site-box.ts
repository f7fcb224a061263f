import { printAddresses } from '../../network/addresses/print-addresses.ts';
import type { Site } from '../../network/elements/site.ts';
import type { DrawingKit } from './drawing-kit.ts';
import { inBrackets } from './in-brackets.ts';
import { markOf } from './mark-of.ts';
import { networkWords } from './network-words.ts';
import type { PictureBox } from './picture.ts';

const shown = 6;

/** The doors to networks nobody here can read that end at one gateway: VPN connections, virtual interfaces, Client VPNs. */
export function siteBox(id: string, sites: readonly Site[], column: number, kit: DrawingKit): PictureBox {
  const { t, marks, fold } = kit;
  const ids = sites.map((one) => one.id);
  const drawn = sites.slice(0, sites.length > shown ? shown - 1 : shown);
  const rest = sites.slice(drawn.length);
  if (rest.length > 0)
    fold({
      place: id.replace(/^sites /, ''),
      kind: t(networkWords.site),
      count: rest.length,
      notDrawn: rest.filter((one) => marks.elements.get(one.id) === 'not-drawn').length,
      ids: rest.map((one) => one.id),
    });
  return {
    id,
    column,
    tone: 'outside',
    texts: [
      { text: t(networkWords.site), size: 9, bold: true },
      ...(rest.length > 0 ? [{ text: t(networkWords.more, { n: rest.length }), size: 7.5 }] : []),
    ],
    cells: drawn.map((site) => {
      const prefixes = site.ranges.flatMap(printAddresses);
      const [first = '', ...others] = prefixes;
      const state = site.isUp === false ? t(networkWords.siteDown) : '';
      return {
        tone: 'resource',
        texts: [
          { text: inBrackets(t(networkWords[site.kind]), state, kit.language), size: 7.5 },
          { text: site.name ?? site.id, size: 8.5, bold: true },
          ...(site.name === null ? [] : [{ text: site.id, size: 7.5 }]),
          ...(first === ''
            ? []
            : [
                {
                  text: others.length === 0 ? first : `${first} ${t(networkWords.more, { n: others.length })}`,
                  size: 7.5,
                },
              ]),
        ],
        mark: markOf([site.id], marks),
        ids: [site.id],
      };
    }),
    perRow: 1,
    mark:
      markOf(ids, marks) === 'not-drawn' && rest.length > 0
        ? markOf(
            rest.map((one) => one.id),
            marks,
          )
        : null,
  };
}
