import { notifications } from '@mantine/notifications';

/** Says that something was done; read aloud, gone after a while. */
export function toast(message: string): void {
  notifications.show({ message, role: 'status', withCloseButton: false });
}
