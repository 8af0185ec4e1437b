import type { MouseEvent, ReactNode } from 'react';
import { useRouter } from '@tanstack/react-router';
import styles from './many-links.module.css';

/**
 * Around a great many links within the screens: they are plain ones, so that not each of them
 * listens to the router. A click with a key held goes where the browser takes it.
 */
export function ManyLinks({ children }: { readonly children: ReactNode }) {
  const { history } = useRouter();
  const follow = (event: MouseEvent) => {
    const to = (event.target as Element).closest('a')?.getAttribute('href') ?? '';
    const held = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (event.defaultPrevented || event.button !== 0 || held || !to.startsWith('/')) return;
    event.preventDefault();
    history.push(to);
  };
  return <div onClick={follow}>{children}</div>;
}

/** One of many links: `to` is an address of the screens, or `#` and a place on this page. */
export function Leads({ to, label, children }: {
  readonly to: string;
  /** What it says where its words alone say too little. */
  readonly label?: string;
  readonly children: ReactNode;
}) {
  return (
    <a href={to} className={styles['leads']}
      {...(label === undefined ? {} : { 'aria-label': label, title: label })}>
      {children}
    </a>
  );
}
