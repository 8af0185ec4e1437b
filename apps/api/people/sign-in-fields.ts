/** What signing in asks for. */
export const signInFields = {
  name: { kind: 'text', label: { et: 'Kasutajanimi', en: 'Sign-in name' }, most: 100 },
  password: { kind: 'text', label: { et: 'Parool', en: 'Password' }, most: 1000 },
} as const;
