import type { ResourceRow } from './resource-row.ts';
import { serviceRows } from './service-rows.ts';
import { storeRows } from './store-rows.ts';

/** Every fact kind whose objects can stand in a column of a matrix. */
export const resourceRows: readonly ResourceRow[] = [...storeRows, ...serviceRows];
