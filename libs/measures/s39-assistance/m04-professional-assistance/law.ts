import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step } from '#statechart/step';
import { asPurposeOnly, says } from '../../s36-common/law.js';
import { isNamed } from './acts.js';
import type { steps } from './steps.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof steps.request.fields>> };

export const militaryDefence = asPurposeOnly('KKS-36-1-1');

export const whoRequests = rule<CaseFile, Step>('KKS-39-1.a', {
  policy: 'AMB-08',
  holds: ({ facts }) => facts.actor.office === 'commander',
  because: {
    et: 'Välisluureametilt taotleb ametiabi Kaitseväe juhataja isiklikult; seda ei saa volitada',
    en: 'the Commander requests assistance of the Service in person; it cannot be delegated',
  },
});

export const forDefence = rule<File, Step>('KKS-39-1.b', {
  holds: ({ file: { asked } }) => asked.purpose === undefined || asked.purpose === '36-1-1',
  because: {
    et: 'Välisluureametilt saab taotleda üksnes riigi sõjaliseks kaitsmiseks vajaliku teabe ' +
      'kogumist',
    en: 'the Service may be asked only for information necessary for the military defence of ' +
      'the state',
  },
});

export const powerNamed = rule<File, Step>('KKS-39-1.c', {
  holds: ({ file }) => isNamed(file.asked),
  because: {
    et: 'nimetamata on julgeolekuasutuste seaduse § 23, 25 või 26 ning §-de 25 ja 26 puhul ' +
      'lõige ja punkt',
    en: 'the section (23, 25 or 26) of the Security Authorities Act is not named, or with §§ 25 ' +
      'and 26 the subsection and clause',
  },
});

export const writtenForm = rule<File, Step>('KKS-39-1.d', {
  holds: ({ file: { asked } }) => says(asked.information) && asked.neededBy !== undefined,
  because: {
    et: 'puuduvad halduskoostöö seaduses nõutud andmed: millist teavet ja mis ajaks palutakse',
    en: 'particulars asked for by the Administrative Cooperation Act are missing: what ' +
      'information, and by when',
  },
});

export const noOtherWay = rule<File, Step>('KKS-39-2.a', {
  holds: ({ file: { asked } }) => asked.otherWaysFail !== undefined && says(asked.otherWays),
  because: {
    et: 'põhjendamata on, miks teavet muul õiguspärasel viisil koguda ei saa või on see ' +
      'ebaproportsionaalselt raske',
    en: 'it is not said why collecting in another lawful manner is impossible or ' +
      'disproportionately difficult',
  },
});

export const unavoidable = rule<File, Step>('KKS-39-2.b', {
  holds: ({ file: { asked } }) => says(asked.unavoidable),
  because: {
    et: 'põhjendamata on, miks on teave riigi sõjaliseks kaitsmiseks vältimatult vajalik',
    en: 'it is not said why the information is unavoidably necessary for the military defence ' +
      'of the state',
  },
});
