import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queries } from './call/client.js';
import { router } from './shell/router.js';
import { UiProvider } from './ui/index.js';
import { startWords } from './words/languages.js';

await startWords();
createRoot(document.getElementById('volitus')!).render(
  <QueryClientProvider client={queries}>
    <UiProvider><RouterProvider router={router} /></UiProvider>
  </QueryClientProvider>,
);
