import { Fragment } from 'react';
import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** What is known of a thing: a name and a value each; those without a value are left out. */
export function Facts({ of }: {
  readonly of: readonly (readonly [name: ReactNode, value: ReactNode])[];
}) {
  const known = of.filter(([, value]) => ![null, undefined, '', false].includes(value as never));
  return (
    <div className={styles['room']}>
      <dl className={styles['facts']}>
        {known.map(([name, value], place) => (
          <Fragment key={place}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </div>
  );
}
