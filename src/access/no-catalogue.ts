import type { Catalogue } from './catalogue.ts';

/** Stands in where nothing asks who may do what, and so no action is looked up. */
export const noCatalogue: Catalogue = {
  version: '',
  dated: '',
  overlay: '',
  services: [],
  rcpServices: new Set(),
  actionsOf: () => [],
  find: () => undefined,
  representatives: () => [],
};
