const MOMENT = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

/** A moment (ISO) on the clock in the Netherlands. */
export function momentInWords(iso: string): string {
  return MOMENT.format(new Date(iso));
}
