/** What confirming asks for: who it is, the session says. */
export const confirmationFields = {
  password: { kind: 'text', label: { et: 'Parool', en: 'Password' }, most: 1000 },
} as const;

/** A decision waits until whoever takes it has shown once more that it is them. */
export const confirmationNeeded = {
  name: 'confirmation-needed', status: 403,
  title: {
    et: 'Otsuse tegemiseks kinnitage parooliga, et olete see Teie',
    en: 'To decide, confirm with your password that it is you',
  },
};
