import type { ReactNode } from 'react';
import { Badge } from '@mantine/core';
import {
  IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconCircleX, IconClock, IconInfoCircle,
} from '@tabler/icons-react';

/** What a sign says; each tone has a sign of its own, so that colour is never alone. */
export type Tone = 'good' | 'warn' | 'bad' | 'quiet' | 'news' | 'time';

const signs = {
  good: IconCircleCheck, warn: IconAlertTriangle, bad: IconCircleX, quiet: IconCircleDashed,
  news: IconInfoCircle, time: IconClock,
} as const;

const colours: Readonly<Record<Tone, string>> = {
  good: 'var(--volitus-good)', warn: 'var(--volitus-warn)', bad: 'var(--volitus-bad)',
  quiet: 'var(--volitus-quiet)', news: 'var(--volitus-sea)', time: 'var(--volitus-sea)',
};

/** The sign of a tone; words stand beside it, so it is hidden from screen readers. */
export function Sign({ tone, size = 18 }: { readonly tone: Tone; readonly size?: number }) {
  const Icon = signs[tone];
  return <Icon size={size} color={colours[tone]} aria-hidden="true" style={{ flexShrink: 0 }} />;
}

/** A short state: a sign and a word. */
export function State({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <Badge variant="outline" size="lg" leftSection={<Sign tone={tone} size={16} />}
      styles={{
        root: { borderColor: colours[tone], color: colours[tone], height: 'auto', paddingBlock: 2 },
        label: { whiteSpace: 'normal', overflow: 'visible' },
      }}>
      {children}
    </Badge>
  );
}
