import type { ReactNode } from 'react';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { setNonce } from 'get-nonce';
import './look.css';
import { theme } from './theme.js';

// The server writes a fresh nonce into each page; scripts may read it, addresses and styles not.
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.nonce ?? '';
setNonce(nonce);

/** What every part of the screens needs around it. */
export function UiProvider({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      {children}
      <Notifications position="top-right" autoClose={8000} />
    </MantineProvider>
  );
}
