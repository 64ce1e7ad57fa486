import { momentOf } from './wall-clock.ts';

/** With its zone, as RFC 3339 has it. */
const WITH_ZONE = /(?:Z|[+-]\d{2}:\d{2})$/;

/** A time as text: with its zone (`2026-12-01T13:00:00Z`), or as the clock shows it in the Netherlands (`2026-12-01T14:00`). */
export function readMoment(text: string): Date {
  if (WITH_ZONE.test(text)) return new Date(text);
  const [hour = 0, minute = 0] = text.slice(11).split(':').map(Number);
  return momentOf({ datum: text.slice(0, 10), minuut: hour * 60 + minute });
}
