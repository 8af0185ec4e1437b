import { isDay } from '#calendar/day';
import { instant, isInstant } from '#calendar/instant';
import { parseKey } from '#law/citation';
import type { Words } from '#law/words';
import { rowsMost } from '#statechart/field';
import type {
  ChoiceField, CountField, Field, Referable, ReferenceField, TableField,
} from '#statechart/field';

/** What a value of a field must be, and the sentence where it is not. */
export interface Check {
  fits(value: unknown): boolean;
  readonly says: Words;
}

type Checks = {
  readonly [Kind in Field['kind']]: (field: Extract<Field, { kind: Kind }>) => Check;
};

/** Whether a text is well-formed Unicode without NUL: others come back as something else. */
export const isWellFormed = (text: string): boolean => !/[\p{Surrogate}\0]/u.test(text);

/** Whether the text is an ISO 8601 date-time with `Z` or an offset, of a day that there is. */
export function isReadableInstant(value: unknown): value is string {
  try {
    return typeof value === 'string' && value.length <= 40 && isInstant(instant(value));
  } catch {
    return false;
  }
}

const opaqueId = /^[a-z]_[0-9a-f]{1,78}$/;
const outsideId = /^[!-~]{1,80}$/;

/** What came with the edition or from outside has an id of its own making. */
const namedOutside: readonly Referable[] = ['partner', 'document', 'instrument'];

const isReference = ({ to }: ReferenceField, value: unknown): boolean =>
  typeof value === 'string' && (namedOutside.includes(to) ? outsideId : opaqueId).test(value);

const isCount = ({ most }: CountField, value: unknown): boolean =>
  Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= most;

const isChoice = ({ of }: ChoiceField, value: unknown): boolean =>
  typeof value === 'string' && Object.hasOwn(of, value);

const isRow = ({ of }: TableField, row: unknown): boolean =>
  typeof row === 'object' && row !== null && !Array.isArray(row) &&
  Object.keys(row).every((name) => Object.hasOwn(of, name)) &&
  Object.entries(of).every(([name, column]) => {
    const cell = (row as Readonly<Record<string, unknown>>)[name];
    return cell === undefined ? column.optional === true : checkOf(column).fits(cell);
  });

const columnsOf = ({ of }: TableField, language: keyof Words): string =>
  Object.values(of).map(({ label }) => label[language]).join(', ');

const checks: Checks = {
  text: ({ most }) => ({
    fits: (value) => typeof value === 'string' && value.length <= most && isWellFormed(value),
    says: {
      et: `tekst kuni ${most} märki, ilma vigaste märkideta`,
      en: `a text of at most ${most} characters, well-formed`,
    },
  }),
  instant: () => ({
    fits: isReadableInstant,
    says: {
      et: 'olemasolev hetk ISO 8601 järgi, lõpus Z või ajavööndi nihe',
      en: 'an existing ISO 8601 date-time with Z or an offset',
    },
  }),
  day: () => ({
    fits: isDay,
    says: { et: 'olemasolev kuupäev AAAA-KK-PP', en: 'an existing date YYYY-MM-DD' },
  }),
  flag: () => ({
    fits: (value) => typeof value === 'boolean',
    says: { et: 'jah või ei (true, false)', en: 'true or false' },
  }),
  count: (field) => ({
    fits: (value) => isCount(field, value),
    says: { et: `täisarv 1 kuni ${field.most}`, en: `a whole number from 1 to ${field.most}` },
  }),
  provision: () => ({
    fits: (value) => typeof value === 'string' && value.length <= 40 && parseKey(value) !== null,
    says: { et: 'seaduse säte kujul 37-1.4-3', en: 'a provision such as 37-1.4-3' },
  }),
  choice: (field) => ({
    fits: (value) => isChoice(field, value),
    says: {
      et: `üks neist: ${Object.keys(field.of).join(', ')}`,
      en: `one of ${Object.keys(field.of).join(', ')}`,
    },
  }),
  reference: (field) => ({
    fits: (value) => isReference(field, value),
    says: { et: 'registri kande tunnus', en: 'the id of an entry' },
  }),
  table: (field) => ({
    fits: (value) =>
      Array.isArray(value) && value.length <= rowsMost && value.every((row) => isRow(field, row)),
    says: {
      et: `kuni ${rowsMost} rida, igas vastatud: ${columnsOf(field, 'et')}`,
      en: `at most ${rowsMost} rows, each answering: ${columnsOf(field, 'en')}`,
    },
  }),
};

/** The check of one value of the field, whether it is one of many or alone. */
export const checkOf = (field: Field): Check =>
  (checks[field.kind] as (field: Field) => Check)(field);
