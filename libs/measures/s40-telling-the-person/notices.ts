import type { NoticeText } from '../measure.js';

/** The one letter of § 40: time and type of the act, and nothing beyond them (§ 40 (1)). */
export const notices = {
  told: {
    title: {
      et: 'Teade toimingu kohta (KKS § 40 lg 1)',
      en: 'Notice of an act (§ 40 (1))',
    },
    body: {
      et:
        'Kaitsevägi teatab kaitseväe korralduse seaduse § 40 lõike 1 alusel, et Teie suhtes ' +
        'tehti toiming või piiras toiming oluliselt Teie põhiõigusi ja -vabadusi. ' +
        'Toimingu liik: {kind}. Toimingu aeg: {began} kuni {ended}. Viide: {case}.',
      en:
        'Under § 40 (1) of the Defence Forces Organisation Act the Defence Forces give notice ' +
        'that an act was performed in respect of you, or materially restricted your fundamental ' +
        'rights and freedoms. Type of the act: {kind}. Time of the act: {began} to {ended}. ' +
        'Ref: {case}.',
    },
  },
} as const satisfies Readonly<Record<string, NoticeText>>;
