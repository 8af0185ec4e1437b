import { Suspense, lazy, useEffect, useRef } from 'react';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { Answered, BareFrame, Frame } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { useTimeWords } from '../words/times.js';
import { Menu } from './menu.js';
import { SessionContext, useSessionQuery } from './session.js';
import type { Session } from './session.js';
import { SessionWarning } from './session-warning.js';
import { SignIn } from './sign-in.js';
import { Tools } from './tools.js';
import { shellWords } from './words.js';

// What nobody needs before the first page stands is brought afterwards.
const DemonstrationBar = lazy(async () => {
  const { DemonstrationBar: bar } = await import('./demonstration-bar.js');
  return { default: bar };
});
const Jump = lazy(async () => {
  const { Jump: jump } = await import('./jump.js');
  return { default: jump };
});

/** Nothing is shown to whoever is not signed in; what somebody began waits, unseen, for them. */
export function Gate() {
  const query = useSessionQuery();
  return <Answered query={query}>{(session) => <Behind session={session} />}</Answered>;
}

function Behind({ session }: { readonly session: Session | null }) {
  const last = useRef<Session | null>(session);
  useEffect(() => {
    if (session !== null) last.current = session;
  }, [session]);
  const shown = session ?? last.current;
  return (
    <>
      {session === null && (
        <BareFrame brand={<Brand />} tools={<Tools signedIn={false} />}>
          <Suspense><DemonstrationBar /></Suspense>
          <SignIn ended={last.current !== null} />
        </BareFrame>
      )}
      {shown !== null && (
        <div hidden={session === null} key={shown.person}>
          <SessionContext value={shown}><Inside session={shown} /></SessionContext>
        </div>
      )}
    </>
  );
}

function Inside({ session }: { readonly session: Session }) {
  const say = useWords(shellWords);
  const words = useTimeWords();
  const place = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <Frame words={{ skip: say('skip'), menu: say('menu'), main: say('main') }} place={place}
      brand={<Brand name={session.name} />} tools={<Tools signedIn />} menu={<Menu />}>
      <Suspense><DemonstrationBar /></Suspense>
      <Outlet />
      <p className="only-print">
        {say('printedBy', { at: words(session.now), name: session.name ?? '' })}
      </p>
      <SessionWarning />
      <Suspense><Jump /></Suspense>
    </Frame>
  );
}

function Brand({ name }: { readonly name?: string | null }) {
  return (
    <>
      <img src="/shield.svg" alt="" />
      <Link to="/">Volitus</Link>
      {name !== undefined && <span data-name="person">{name}</span>}
    </>
  );
}
