import { createTheme } from '@mantine/core';
import type { MantineColorsTuple } from '@mantine/core';

const tuple = (...shades: MantineColorsTuple): MantineColorsTuple => shades;

/** Deep Estonian blue: white is read on the seventh shade, and on the sixth in the dark theme. */
const sea = tuple(
  '#eaf3fb', '#d3e4f4', '#a6c8e8', '#77abdc', '#5093d2', '#3a86cd', '#2a76bb', '#0b4f8a',
  '#083f70', '#052f55',
);

/** How the screens look. Colour never says anything alone: a word and a sign stand beside it. */
export const theme = createTheme({
  primaryColor: 'sea',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  colors: { sea },
  fontFamily: "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif",
  headings: { fontFamily: 'inherit', fontWeight: '650' },
  fontSizes: { xs: '0.875rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Anchor: { defaultProps: { underline: 'always' } },
    Badge: { defaultProps: { tt: 'none', radius: 'sm', fw: 600 } },
    Button: { defaultProps: { radius: 'sm' } },
    Modal: { defaultProps: { centered: true, size: 'lg' } },
  },
});
