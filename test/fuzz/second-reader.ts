/**
 * A second reader of the restricted profile of RFC 8785, for comparison: it goes byte by byte and
 * shares neither code nor method with `libs/trail/canonical.ts`, which lets the engine parse and
 * writes the value again.
 */
export type Read = { readonly value: unknown } | null;

/** Reads canonical bytes by hand. Null for anything that is not the one encoding of its value. */
export function readByHand(bytes: Uint8Array): Read {
  if (bytes.length > 65_535) return null;
  try {
    // Told to keep a byte-order mark, or it would be swallowed here and seen by nobody.
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const reader = new Reader(decoder.decode(bytes));
    const value = reader.value(1);
    return reader.atEnd() ? { value } : null;
  } catch {
    return null;
  }
}

const SHORT: Readonly<Record<string, string>> = {
  '"': '"', '\\': '\\', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t',
};

class Reader {
  #at = 0;
  constructor(private readonly text: string) {}

  atEnd = (): boolean => this.#at === this.text.length;

  value(depth: number): unknown {
    const first = this.text[this.#at] ?? '';
    if (first === '"') return this.#string();
    if (first === '{' || first === '[') {
      if (depth > 12) throw new Error('deep');
      return first === '{' ? this.#members(depth) : this.#items(depth);
    }
    if (first === 't') return this.#word('true', true);
    if (first === 'f') return this.#word('false', false);
    return first === 'n' ? this.#word('null', null) : this.#number();
  }

  #take(piece: string): void {
    if (!this.text.startsWith(piece, this.#at)) throw new Error(`no ${piece}`);
    this.#at += piece.length;
  }

  #word(word: string, value: unknown): unknown {
    this.#take(word);
    return value;
  }

  #number(): number {
    const pattern = /-?(?:0|[1-9][0-9]*)/uy;
    pattern.lastIndex = this.#at;
    const digits = pattern.exec(this.text)?.[0] ?? '';
    const size = BigInt(digits.replace('-', '') || 'none');
    if (digits === '-0' || size >= 2n ** 53n) throw new Error('number');
    this.#take(digits);
    return Number(digits);
  }

  #string(): string {
    this.#take('"');
    let string = '';
    for (;;) {
      const letter = String.fromCodePoint(this.text.codePointAt(this.#at) ?? 0);
      this.#take(letter);
      if (letter === '"') return string;
      if (letter < ' ') throw new Error('control');
      string += letter === '\\' ? this.#escaped() : letter;
    }
  }

  #escaped(): string {
    const letter = this.text[this.#at] ?? '';
    this.#take(letter);
    if (SHORT[letter] !== undefined) return SHORT[letter];
    const code = /^u(00[01][0-9a-f])$/u.exec(this.text.slice(this.#at - 1, this.#at + 4))?.[1];
    const control = String.fromCharCode(Number.parseInt(code ?? '20', 16));
    if (control >= ' ' || /[\b\f\n\r\t]/u.test(control)) throw new Error('escape');
    this.#at += 4;
    return control;
  }

  #items(depth: number): unknown[] {
    const items: unknown[] = [];
    this.#take('[');
    while (this.text[this.#at] !== ']') {
      if (items.length > 0) this.#take(',');
      items.push(this.value(depth + 1));
    }
    this.#take(']');
    return items;
  }

  #members(depth: number): Record<string, unknown> {
    const members: [string, unknown][] = [];
    this.#take('{');
    while (this.text[this.#at] !== '}') {
      if (members.length > 0) this.#take(',');
      const key = this.#string();
      const before = members.at(-1)?.[0] ?? '';
      if (!/^[a-z][A-Za-z0-9_]{0,63}$/u.test(key) || key <= before) throw new Error('key');
      this.#take(':');
      members.push([key, this.value(depth + 1)]);
    }
    this.#take('}');
    return Object.fromEntries(members);
  }
}
