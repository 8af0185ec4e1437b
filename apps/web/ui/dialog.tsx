import { useLayoutEffect } from 'react';
import type { ReactNode } from 'react';
import { Group, Modal, Stack } from '@mantine/core';
import { useWords } from '../words/room-words.js';
import { uiWords } from './words.js';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons at its foot. */
  readonly acts?: ReactNode;
}

/** A question that stands before the page; Escape closes it and the keyboard goes back. */
export function Dialog({ title, open, onClose, children, acts }: DialogProps) {
  const say = useWords(uiWords);
  useReturn(open);
  return (
    <Modal.Root opened={open} onClose={onClose} size="lg" centered returnFocus
      transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content>
        {/* Its heading line is no banner of the page. */}
        <Modal.Header role="presentation">
          <Modal.Title fw={650}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={say('close')} />
        </Modal.Header>
        <Modal.Body>
          <Stack gap="md">
            {children}
            {acts !== undefined && <Group gap="sm">{acts}</Group>}
          </Stack>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** The keyboard goes back to where it stood when the question came, whatever the page drops. */
function useReturn(open: boolean): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    if (!open || !(before instanceof HTMLElement)) return undefined;
    return () => void setTimeout(() => {
      if (document.activeElement === document.body && before.isConnected) before.focus();
    });
  }, [open]);
}
