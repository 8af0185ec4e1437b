import type { Words } from '#law/words';
import { compared, shareIn } from './likeness.js';
import type { Compared } from './likeness.js';

/** From this share on a text counts as the same or nearly the same as another. */
const nearlyTheSame = 0.6;
/** A reason of fewer words than this can hardly be one. */
const fewestWords = 5;

/** A text of a request, in the field it answers. */
export interface Written {
  readonly field: string;
  readonly label: Words;
  readonly text: string;
}

/** The texts of an earlier case. */
export interface Earlier {
  readonly case: string;
  readonly texts: readonly string[];
}

/** Something worth a second look, and no more than that. */
export interface Hint {
  readonly field: string;
  readonly label: Words;
  readonly kind: 'repeated' | 'boilerplate' | 'short';
  readonly says: Words;
  /** The earlier case; null where the hint is about this request alone. */
  readonly of: string | null;
  /** Which share of the text stands elsewhere too, in hundredths; 0 for one that is too short. */
  readonly share: number;
}

type Prepared = Written & { readonly compared: Compared };

/** What the texts of a request give a reader to look at again; pure, and no rule of the Act. */
export function hintsOn(texts: readonly Written[], earlier: readonly Earlier[]): Hint[] {
  const prepared = texts.map((each) => ({ ...each, compared: compared(each.text) }));
  const before = earlier.map((each) => ({ ...each, texts: each.texts.map(compared) }));
  return prepared.flatMap((each, index) => [
    ...shortIn(each), ...repeatedIn(each, before), ...boilerplateIn(each, index, prepared),
  ]);
}

function shortIn({ field, label, compared: { words } }: Prepared): Hint[] {
  if (words >= fewestWords) return [];
  return [{ field, label, kind: 'short', says: tooShort(words), of: null, share: 0 }];
}

/** The earlier case that the text is most like; of equals the one that comes first. */
function repeatedIn(
  { field, label, compared: own }: Prepared,
  earlier: readonly { readonly case: string; readonly texts: readonly Compared[] }[],
): Hint[] {
  const shares = earlier.map(({ case: of, texts }) =>
    ({ of, share: Math.max(0, ...texts.map((text) => shareIn(own, text))) }));
  const { of, share } = shares.reduce(
    (most, each) => (each.share > most.share ? each : most), { of: '', share: 0 },
  );
  if (share < nearlyTheSame) return [];
  const says = asBefore(share);
  return [{ field, label, kind: 'repeated', says, of, share: inHundredths(share) }];
}

/** Of two texts that are alike the later one is named; of one in another, the one within. */
function boilerplateIn({ field, label, compared: own }: Prepared, at: number, all: Prepared[]) {
  const like = all.find(({ compared: other }, index) => index !== at &&
    shareIn(own, other) >= nearlyTheSame &&
    (index < at || shareIn(other, own) < nearlyTheSame));
  if (like === undefined) return [];
  const share = shareIn(own, like.compared);
  const says = asBeside(share, like.label);
  return [{
    field, label, kind: 'boilerplate' as const, says, of: null, share: inHundredths(share),
  }];
}

// Rounded down: what is shown is never more than what was found. The nudge undoes what binary
// fractions lose, so that 0.29 stays 29 hundredths.
const inHundredths = (share: number): number => Math.floor(share * 100 + 1e-9) / 100;
const percent = (share: number): number => Math.round(inHundredths(share) * 100);

const notLaw = {
  et: 'See on vihje, mitte õigusnõue.', en: 'This is a hint, not a requirement of law.',
};

const tooShort = (words: number): Words => ({
  et: `Tekstis on sõnu ${words}: põhjenduseks on seda vähe. ${notLaw.et}`,
  en: `Words in the text: ${words}; hardly enough for a reason. ${notLaw.en}`,
});

const asBefore = (share: number): Words => ({
  et: `Tekst kordab ${percent(share)}% ulatuses varasema menetluse teksti. ${notLaw.et}`,
  en: `${percent(share)}% of the text repeats a text of an earlier case. ${notLaw.en}`,
});

const asBeside = (share: number, { et, en }: Words): Words => ({
  et: `Tekst kordab ${percent(share)}% ulatuses sama taotluse välja „${et}”. ${notLaw.et}`,
  en: `${percent(share)}% of the text repeats the field “${en}” of this request. ${notLaw.en}`,
});
