/** The event that opens the palette; it may not have been brought to the page yet. */
export const paletteWanted = 'volitus:palette';

/** Opens the palette, as Ctrl-K does. */
export const openPalette = (): void => void window.dispatchEvent(new Event(paletteWanted));
