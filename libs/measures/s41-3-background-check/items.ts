import { keyOf, placeOf } from '#law/citation';
import type { RuleId } from '#law/citation';
import type { Words } from '#law/words';

/** One item of the personal profile: its provision, its field, and how it may be answered. */
export interface Item {
  readonly id: RuleId;
  /** The field of the profile that answers it. */
  readonly name: string;
  readonly label: Words;
  /** A statement is confirmed or not, a number has figures only; everything else is written. */
  readonly kind: 'text' | 'number' | 'statement';
  /** The person may answer that there is nothing to say. */
  readonly mayBeNone?: true;
  /** The list of the file that answers it as well, entry by entry. */
  readonly list?: 'stays' | 'trainings' | 'proceedings';
}

const asked = (id: RuleId, name: string, et: string, en: string): Item =>
  ({ id, name, label: { et, en }, kind: 'text' });
const perhaps = (...item: Parameters<typeof asked>): Item =>
  ({ ...asked(...item), mayBeNone: true });
const listed = (list: NonNullable<Item['list']>, item: Item): Item => ({ ...item, list });
const numbered = (...item: Parameters<typeof asked>): Item =>
  ({ ...asked(...item), kind: 'number' });
const stated = (...item: Parameters<typeof asked>): Item =>
  ({ ...asked(...item), kind: 'statement' });

/** § 41⁴ (2): the personal profile holds these twenty-one items and no others. */
export const items: readonly Item[] = [
  asked('KKS-41s4-2-1', 'names', 'ees- ja perekonnanimi', 'given name and surname'),
  numbered('KKS-41s4-2-2', 'documentNumber', 'välisriigis väljastatud isikutunnistuse või passi ' +
    'number', 'number of an identity card or passport issued abroad'),
  asked('KKS-41s4-2-3', 'birth', 'sünniaeg ja -koht', 'date and place of birth'),
  numbered('KKS-41s4-2-4', 'code', 'isikukood', 'personal identification code'),
  asked('KKS-41s4-2-5', 'contact', 'kontaktandmed', 'contact data'),
  asked('KKS-41s4-2-6', 'citizenship', 'kodakondsus, ka varasem ja topeltkodakondsus',
    'citizenship, earlier and dual included'),
  perhaps('KKS-41s4-2-7', 'spouse', 'abikaasa või elukaaslase nimi ja kodakondsus',
    'name and citizenship of the spouse or partner'),
  asked('KKS-41s4-2-8', 'maritalStatus', 'perekonnaseis', 'marital status'),
  listed('stays', perhaps('KKS-41s4-2-9', 'staysAbroad', 'elu- ja viibimiskohad välisriikides ' +
    'üle kolme kuu alates 18. eluaastast', 'stays abroad over three months since the age of 18')),
  asked('KKS-41s4-2-10', 'work', 'varasem tööalane tegevus ja ettevõtlus',
    'earlier work and business'),
  asked('KKS-41s4-2-11', 'education', 'hariduskäik', 'education'),
  listed('trainings', perhaps('KKS-41s4-2-12', 'trainingAbroad', 'viimase viie aasta üle kolme ' +
    'kuu kestnud täienduskoolitused ja lähetused välismaal',
  'training and secondments abroad over three months in the last five years')),
  perhaps('KKS-41s4-2-13', 'conscription', 'ajateenistuse aeg ja koht',
    'time and place of conscript service'),
  asked('KKS-41s4-2-14', 'family', 'vanemate, kasuvanemate, laste ja kasulaste nimed, sünniaeg ' +
    'ja kodakondsus', 'names, dates of birth and citizenship of parents and children, foster ' +
    'parents and foster children included'),
  perhaps('KKS-41s4-2-15', 'memberships', 'kuuluvus ühingutesse ja organisatsioonidesse',
    'membership of associations and organisations'),
  perhaps('KKS-41s4-2-16', 'foreignForces', 'teenistus välisriikide relvajõududes või muudes ' +
    'relvastatud ühendustes', 'service in foreign armed forces or other armed groups'),
  perhaps('KKS-41s4-2-17', 'foreignServices', 'kontaktid välisriikide luure- või ' +
    'julgeolekuteenistustega', 'contacts with foreign intelligence or security services'),
  stated('KKS-41s4-2-18', 'noDependence', 'kinnitus sõltuvuse puudumise kohta',
    'statement of no dependence'),
  listed('proceedings', perhaps('KKS-41s4-2-19', 'penalties', 'kehtivad distsiplinaarkaristused ' +
    'ja viimase viie aasta süüteomenetlused',
  'valid disciplinary penalties and offence proceedings of the last five years')),
  stated('KKS-41s4-2-20', 'noDisorder', 'kinnitus diagnoositud psüühikahäire puudumise kohta',
    'statement of no diagnosed mental disorder'),
  perhaps('KKS-41s4-2-21', 'earlierChecks', 'varasemate tausta- või julgeolekukontrollide ' +
    'põhjus ja aeg', 'reason and time of earlier background or security checks'),
];

/** The number of the item's clause: 1 to 21. */
export const numberOf = ({ id }: Item): number => placeOf(id).clause!.number;

/** The items as choices of a form, by the key of their provision: `41-4.2.9`. */
export const itemChoices = (chosen: readonly Item[] = items): Readonly<Record<string, Words>> =>
  Object.fromEntries(chosen.map((item) => {
    const { et, en } = item.label;
    return [keyOf(item.id), { et: `p ${numberOf(item)}: ${et}`, en: `${numberOf(item)}) ${en}` }];
  }));

/** Whether a choice of items names this one. */
export const names = (chosen: unknown, { id }: Pick<Item, 'id'>): boolean =>
  Array.isArray(chosen) && chosen.includes(keyOf(id));
