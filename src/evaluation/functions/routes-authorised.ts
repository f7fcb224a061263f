import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

/**
 * Every route of an API asks its caller who it is, or stands in the client's list of public routes:
 * `GET /status` for any API, `order-api GET /status` for the API of that name or id.
 */
export const routesAuthorised: CheckFunction = {
  name: 'routes-authorised',
  rests: ['name', 'openRoutes'],
  compare(fact, parameter) {
    const routes = seenValue(fact, 'openRoutes');
    const listed = new Set((Array.isArray(parameter) ? parameter : []).map((line) => String(line).trim()));
    const apis = [String(seenValue(fact, 'name')), fact.id];
    const found = (Array.isArray(routes) ? routes.map(String) : []).filter(
      (route) => !listed.has(route) && !apis.some((api) => listed.has(`${api} ${route}`)),
    );
    if (found.length > 0) return { result: 'MISMATCH', reason: 'PUBLIC', found };
    return { result: 'MATCH', reason: 'EQUAL', found };
  },
};
