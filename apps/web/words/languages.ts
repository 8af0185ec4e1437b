import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export type Language = 'et' | 'en';

const kept = 'volitus.language';

/** Starts the words of the screens: Estonian unless the person chose English before. */
export async function startWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: localStorage.getItem(kept) === 'en' ? 'en' : 'et',
    fallbackLng: false,
    interpolation: { escapeValue: false },
    returnNull: false,
    saveMissing: true,
    missingKeyHandler: (_languages, room, key) => missing(`${room}:${key}`),
  });
  say(i18next.language as Language);
  i18next.on('languageChanged', (language) => say(language as Language));
}

/** Turns every word on the screen into the other language, and remembers it on this machine. */
export async function speak(language: Language): Promise<void> {
  localStorage.setItem(kept, language);
  await i18next.changeLanguage(language);
}

const say = (language: Language): void => {
  document.documentElement.lang = language;
};

// A missing text is a fault of ours: it is left where the browser tests look for it.
function missing(text: string): void {
  const found = document.documentElement.dataset['missing'];
  document.documentElement.dataset['missing'] = found === undefined ? text : `${found} ${text}`;
}
