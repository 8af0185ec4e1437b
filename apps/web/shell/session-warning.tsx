import { useEffect, useState } from 'react';
import { client } from '../call/client.js';
import { Act, Dialog, Says, useAmount } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { idleSeconds } from './activity.js';
import { lookAtSession, useSession } from './session.js';
import { shellWords } from './words.js';

const warnSeconds = 120;

/** Warns two minutes before the session ends for want of anything done, and lets it go on. */
export function SessionWarning() {
  const { session: { idleSeconds: most } } = useSession();
  const [left, setLeft] = useState(most);
  const say = useWords(shellWords);
  const amount = useAmount(Math.max(0, left));
  useEffect(() => {
    const timer = setInterval(() => {
      const now = most - idleSeconds();
      setLeft(now);
      if (now <= 0) void lookAtSession();
    }, 5000);
    return () => clearInterval(timer);
  }, [most]);
  const stay = () => void client.GET('/api/session').then(() => setLeft(most));
  return (
    <Dialog title={say('ending')} open={left > 0 && left <= warnSeconds} onClose={stay}
      acts={<Act kind="main" onClick={stay}>{say('stay')}</Act>}>
      <Says>{say('endingLong', { amount })}</Says>
    </Dialog>
  );
}
