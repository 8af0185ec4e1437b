import type { NoticeText } from '../../measure.js';

/** The letter to the person: that the act was performed, and that the data may be seen. */
export const notices = {
  told: {
    title: {
      et: 'Teade toimingu tegemisest (KKS § 41² lg 3)',
      en: 'Notice that an act was performed (§ 41² (3))',
    },
    body: {
      et:
        'Kaitsevägi teatab kaitseväe korralduse seaduse § 41² lõike 3 alusel, et Teie nõusolekul ' +
        'tehti Teie suhtes § 41² lõikes 1 ettenähtud toiming. Soovi korral tutvustatakse Teile ' +
        'toiminguga kogutud andmeid. Viide: {case}.',
      en:
        'Under § 41² (3) of the Defence Forces Organisation Act the Defence Forces give notice ' +
        'that, with your consent, an act provided for in § 41² (1) was performed in respect of ' +
        'you. The data collected will be shown to you on request. Ref: {case}.',
    },
  },
} as const satisfies Readonly<Record<string, NoticeText>>;
