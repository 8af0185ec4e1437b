import { useEffect } from 'react';
import { Spotlight, spotlight } from '@mantine/spotlight';
import type { SpotlightActionData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { paletteWanted } from './open-palette.js';

/** One thing the palette offers. */
export interface Offer {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly onClick: () => void;
}

/** Everything that can be gone to, found by typing. */
export function Palette({ words, offers, onType }: {
  readonly words: { readonly hint: string; readonly nothing: string };
  readonly offers: readonly Offer[];
  readonly onType: (typed: string) => void;
}) {
  useEffect(() => {
    const open = () => spotlight.open();
    window.addEventListener(paletteWanted, open);
    return () => window.removeEventListener(paletteWanted, open);
  }, []);
  return (
    <Spotlight actions={[...offers] as SpotlightActionData[]} nothingFound={words.nothing}
      shortcut="mod + K" limit={12} scrollable maxHeight={420} onQueryChange={onType}
      searchProps={{
        leftSection: <IconSearch size={20} aria-hidden="true" />,
        placeholder: words.hint, 'aria-label': words.hint,
      }}
      transitionProps={{ duration: 0 }} filter={(typed, actions) => actions.filter((action) =>
        matches(action as SpotlightActionData, typed))} />
  );
}

// What the register found for the typed letters stands in the list already.
const matches = ({ id, label = '', description = '' }: SpotlightActionData, typed: string) =>
  id.startsWith('found:') ||
  `${label} ${description}`.toLowerCase().includes(typed.trim().toLowerCase());
