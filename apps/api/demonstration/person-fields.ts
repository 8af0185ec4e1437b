/** Whom to be: by the name that person signs in with. */
export const personFields = {
  name: { kind: 'text', label: { et: 'Kasutajanimi', en: 'Sign-in name' }, most: 100 },
} as const;
