import type { PaperContext } from '../paper-context.ts';
import type { NetworkFound } from './network-found.ts';
import { printPorts } from './print-ports.ts';
import { wayWords } from './way-words.ts';

/** In what a pair of zones differs from what is required: ports too many and missing, ways around a control, endpoints that let through more. */
export function zoneDiffers(found: NetworkFound, context: PaperContext): readonly string[] {
  const { t } = context;
  const ports = (name: 'excess' | 'missing', of: NetworkFound): readonly string[] => {
    const list = of.texts(name);
    return list.length === 0 ? [] : [t(wayWords[name], { ports: printPorts(list, context) })];
  };
  const around = found.things('uncontrolled').map((one) => t(wayWords.uncontrolled, { control: one.text('control') }));
  const endpoints = found
    .things('endpoints')
    .map((one) =>
      t(one.text('state') === 'open' ? wayWords.endpointOpen : wayWords.endpointUnclear, { id: one.text('id') }),
    );
  const ways = found
    .things('ways')
    .flatMap((way) => ports('excess', way).map((text) => `${way.text('zone')}：${text}`));
  return [...new Set([...ports('excess', found), ...ports('missing', found), ...around, ...endpoints, ...ways])];
}
