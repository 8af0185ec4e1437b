import { isWellFormed } from '../http/field-checks.js';
import { Malformed } from '../register/answers.js';

const draftName = /^[a-z0-9:_.-]{1,80}$/;

/** The name of a draft as an address carries it; throws Malformed for what is none. */
export function draftNameIn(name: string): string {
  if (draftName.test(name)) return name;
  throw new Malformed([{
    path: 'name',
    says: {
      et: '1–80 märki: väiketähed a–z, numbrid ja : _ . -',
      en: '1–80 characters: small letters a–z, digits and : _ . -',
    },
  }]);
}

/** The name of a filter, which a person gives it; throws Malformed for what is none. */
export function filterNameIn(name: string): string {
  if (name.trim() === name && name.length >= 1 && name.length <= 80 && isWellFormed(name)) {
    return name;
  }
  throw new Malformed([{
    path: 'name',
    says: {
      et: '1–80 märki, ilma tühikuteta otstes', en: '1–80 characters, no spaces at the ends',
    },
  }]);
}
