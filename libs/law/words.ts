/** A sentence in the two languages of the register; the Estonian one prevails. */
export interface Words {
  readonly et: string;
  readonly en: string;
}
