import {
  IconBell, IconBook2, IconChartBar, IconDatabase, IconFilePlus, IconInbox, IconLink,
  IconListDetails, IconMailForward, IconUsers,
} from '@tabler/icons-react';
import { MenuLink } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { useSession } from './session.js';
import { shellWords } from './words.js';

/** Every room of the screens; which of them a person comes for, the API says. */
export const rooms = [
  { name: 'inbox', to: '/', Icon: IconInbox },
  { name: 'request', to: '/new', Icon: IconFilePlus },
  { name: 'measures', to: '/measures', Icon: IconListDetails },
  { name: 'notices', to: '/notices', Icon: IconBell },
  { name: 'telling', to: '/telling', Icon: IconMailForward },
  { name: 'reports', to: '/reports', Icon: IconChartBar },
  { name: 'trail', to: '/trail', Icon: IconLink },
  { name: 'act', to: '/act', Icon: IconBook2 },
  { name: 'registers', to: '/registers', Icon: IconDatabase },
  { name: 'accounts', to: '/accounts', Icon: IconUsers },
] as const;

/** The rooms this person comes for. */
export function useRooms() {
  const { rooms: mine } = useSession();
  return rooms.filter(({ name }) => (mine as readonly string[]).includes(name));
}

export function Menu() {
  const say = useWords(shellWords);
  return (
    <>
      {useRooms().map(({ name, to, Icon }) => (
        <MenuLink key={name} to={to} activeOptions={{ exact: to === '/' }}
          sign={<Icon size={20} aria-hidden="true" />}>
          {say(name)}
        </MenuLink>
      ))}
    </>
  );
}
