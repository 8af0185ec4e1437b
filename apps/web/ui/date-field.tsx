import { useState } from 'react';
import { Group, Stack, Text, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import 'dayjs/locale/et';
import { fromTallinn, inTallinn } from '#calendar/tallinn';
import { Temporal } from 'temporal-polyfill';
import { dayOf, isDay } from '#calendar/day';
import { spelled } from '#calendar/spelling';
import type { Instant } from '#calendar/instant';
import { useTimeWords } from '../words/times.js';
import { useLanguage, useWords } from '../words/room-words.js';
import { framed } from './field.js';
import type { Asked } from './field.js';
import { uiWords } from './words.js';

const written = 'DD.MM.YYYY';

/** A calendar date in Europe/Tallinn, `YYYY-MM-DD`; typed as 05.06.2020 or picked. */
export function DayField(asked: Asked<string | null>) {
  const say = useWords(uiWords);
  const { value, onChange } = asked;
  return (
    <DateInput {...framed(asked, say('optional'))} {...usePickerWords()} value={value}
      onChange={onChange} />
  );
}

/** A moment in Europe/Tallinn, told back in words; an `Instant` with Z goes to the API. */
export function InstantField(asked: Asked<string | null>) {
  const say = useWords(uiWords);
  const words = useTimeWords();
  const picker = usePickerWords();
  const { label, value, onChange, disabled = false } = asked;
  const [day, setDay] = useState(value === null ? null : String(dayOf(value as Instant)));
  const [time, setTime] = useState(value === null ? '' : clockOf(value));
  const tell = (newDay: string | null, newTime: string) => {
    setDay(newDay);
    setTime(newTime);
    onChange(instantFrom(newDay, newTime));
  };
  return (
    <Stack gap={4}>
      <Group align="flex-end" gap="sm">
        <DateInput {...framed(asked, say('optional'))} {...picker} value={day}
          onChange={(next) => tell(next, time)} flex="1 1 14rem" />
        <TextInput label={say('time')} aria-label={`${label}: ${say('time')}`} value={time}
          placeholder="9.00" inputMode="numeric" disabled={disabled} w="7rem" autoComplete="off"
          onChange={(event) => tell(day, event.currentTarget.value)} />
      </Group>
      <Text size="sm" c="dimmed" component="div" role="status">
        {value !== null && say('isThen', { words: words(value) })}
        {value === null && (day !== null || time !== '') && say('bothParts')}
      </Text>
    </Stack>
  );
}

function usePickerWords() {
  const say = useWords(uiWords);
  const locale = useLanguage();
  return {
    locale,
    firstDayOfWeek: 1 as const,
    valueFormat: written,
    dateParser: dayIn,
    placeholder: say('date'),
    clearable: true,
    clearButtonProps: { 'aria-label': say('clear') },
    ariaLabels: { previousMonth: say('previousMonth'), nextMonth: say('nextMonth') },
    // Within the page's own landmark, and no day marked by its colour alone.
    popoverProps: { withinPortal: false },
    weekendDays: [],
  };
}

/** The day that was typed as officials write it, 5.6.2020; null for what is no day. */
function dayIn(typed: string): string | null {
  const [, date = '', month = '', year] = /^\s*(\d\d?)\.(\d\d?)\.(\d{4})\s*$/.exec(typed) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

function clockOf(at: string): string {
  const { hour, minute } = inTallinn(at as Instant);
  return `${hour}.${String(minute).padStart(2, '0')}`;
}

/** Nothing until both parts can be read: a date and an hour such as 9, 9.30, 09:30, 24.00. */
function instantFrom(day: string | null, time: string): string | null {
  const [, hour, minute = '00'] = /^\s*(\d{1,2})(?:[.:](\d{2}))?\s*$/.exec(time) ?? [];
  if (day === null || hour === undefined || Number(minute) > 59) return null;
  const [date, midnight] = [Temporal.PlainDate.from(day), Number(hour) === 24 && minute === '00'];
  if (midnight) return spelled(fromTallinn(date.add({ days: 1 }).toPlainDateTime()));
  if (Number(hour) > 23) return null;
  const local = date.toPlainDateTime({ hour: Number(hour), minute: Number(minute) });
  return spelled(fromTallinn(local));
}
