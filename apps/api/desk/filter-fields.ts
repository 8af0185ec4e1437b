/** What saving a filter asks for: where it belongs, and the search as the address carries it. */
export const filterFields = {
  page: { kind: 'text', label: { et: 'Lehekülg', en: 'Page' }, most: 80 },
  query: { kind: 'text', label: { et: 'Otsing', en: 'Search' }, most: 2000 },
} as const;
