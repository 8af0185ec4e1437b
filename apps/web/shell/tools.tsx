import { useNavigate } from '@tanstack/react-router';
import { IconKey, IconLanguage, IconLogout, IconSearch } from '@tabler/icons-react';
import { ThemeTool, Tool, openPalette } from '../ui/index.js';
import { speak } from '../words/languages.js';
import { useLanguage, useWords } from '../words/room-words.js';
import { signOut } from './session.js';
import { shellWords } from './words.js';

/** Language and theme, for everybody; search and signing out, for whoever is signed in. */
export function Tools({ signedIn }: { readonly signedIn: boolean }) {
  const say = useWords(shellWords);
  const language = useLanguage();
  const navigate = useNavigate();
  return (
    <>
      {signedIn && (
        <Tool label={say('searchOpen')} onClick={openPalette}>
          <IconSearch size={20} aria-hidden="true" />
        </Tool>
      )}
      <Tool label={say('other')} onClick={() => void speak(language === 'et' ? 'en' : 'et')}>
        <IconLanguage size={20} aria-hidden="true" />
      </Tool>
      <ThemeTool words={{ dark: say('dark'), light: say('light') }} />
      {signedIn && (
        <Tool label={say('newPassword')} onClick={() => void navigate({ to: '/password' })}>
          <IconKey size={20} aria-hidden="true" />
        </Tool>
      )}
      {signedIn && (
        <Tool label={say('signOut')} onClick={() => void signOut()}>
          <IconLogout size={20} aria-hidden="true" />
        </Tool>
      )}
    </>
  );
}
