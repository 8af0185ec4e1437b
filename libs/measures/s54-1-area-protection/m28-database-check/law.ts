import { lengthOf } from '#law/policies/parameters';
import { rule } from '#law/rule';
import type { Rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step } from '#statechart/step';
import * as deciders from '../../s36-common/deciders.js';
import { asPurposeOnly, says } from '../../s36-common/law.js';
import { statutoryTerm } from '../../s36-common/term.js';
import { linkStated, threatRules } from '../threat.js';
import type { checkFields } from './check-fields.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof checkFields>> };

export const areaProtection = asPurposeOnly('KKS-36-1-6');

/** The power is over a database, over certain data in it, for an area. */
export const databaseNamed = rule<File, Step>('KKS-54s1-1.a', {
  holds: ({ file: { asked } }) =>
    says(asked.database) && says(asked.dataChecked) && asked.area !== undefined,
  because: {
    et: 'taotlus ei nimeta andmekogu, kontrollitavaid andmeid või julgeolekuala',
    en: 'the request does not name the database, the data to be checked or the area',
  },
});

export const link = linkStated('KKS-54s1-1.a');

/** Significant at least, for this area, open, and not assessed by whoever requests. */
export const threat = threatRules('KKS-54s1-1.b', 'significant');

/** The check may be covert; that an open one will not do is to be said (§ 36 (4)). */
export const covertReasoned = rule<File, Step>('KKS-54s1-1.c', {
  holds: ({ file: { asked } }) => asked.covert !== true || says(asked.whyCovert),
  because: {
    et: 'varjatud kontrolli taotluses ei ole põhjendatud, miks avalik kontroll ei sobi (§ 36 lg 4)',
    en: 'the request for a covert check does not say why an open one will not do (§ 36 (4))',
  },
});

/** The same rule where the request asks for a covert check, or for an open one; else it holds. */
const where = (covert: boolean, judged: Rule): Rule => ({
  ...judged,
  judge: (situation) =>
    ((situation.file as File).asked.covert === true) === covert ? judged.judge(situation) : null,
});

export const competentUnit = deciders.unitDesignated('KKS-54s1-1.a', '54-1.1');

/** Nobody is named in the Act: who decides hangs on how deep the means goes (AMB-23). */
export const whoDecides = [
  where(false, deciders.decidedByUnitCommander('KKS-54s1-1.a')),
  where(true, deciders.decidedByCommanderOrAuthorised('KKS-54s1-1.c', '54-1.1')),
];
export const whoRepeats = where(true, deciders.repeatedByCommander('KKS-54s1-1.c'));
export const noOverlap = deciders.noOverlap('KKS-54s1-1.a');

/** Until the threat is closed, two months at most. */
export const term =
  statutoryTerm('KKS-54s1-1.a', () => lengthOf('P-TERM-COVERT'), 'AMB-24');
