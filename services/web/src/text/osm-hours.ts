const DAYS: Readonly<Record<string, string>> = {
  Mo: 'ma',
  Tu: 'di',
  We: 'wo',
  Th: 'do',
  Fr: 'vr',
  Sa: 'za',
  Su: 'zo',
  PH: 'feestdagen',
  SH: 'schoolvakanties',
};
const ORDINALS = ['', 'eerste', 'tweede', 'derde', 'vierde', 'vijfde'];

const DAY = String.raw`(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)(?:-(?:Mo|Tu|We|Th|Fr|Sa|Su)|\[[1-5]\])?`;
const TIME = String.raw`\d{1,2}:\d{2}-\d{1,2}:\d{2}`;
const RULE = new RegExp(
  `^(?:(${DAY}(?:, ?${DAY})*) ?)?(?:(${TIME}(?:, ?${TIME})*)|(24/7|off|closed))?(?: ?"([^"]*)")?$`,
);

/**
 * An OpenStreetMap `opening_hours` expression in Dutch: `Mo-Fr 08:00-17:30; PH off` → `ma t/m vr 8.00 - 17.30 uur;
 * feestdagen gesloten`. Only the common form; undefined when there is more in it, so that nothing is told wrong.
 */
export function osmHoursText(expression: string): string | undefined {
  const rules = expression.split(';').map((rule) => rule.trim());
  const texts = rules.filter((rule) => rule !== '').map(ruleText);
  return texts.length > 0 && texts.every((text) => text !== undefined) ? texts.join('; ') : undefined;
}

function ruleText(rule: string): string | undefined {
  const match = RULE.exec(rule);
  if (!match) return undefined;
  const [, days, times, word, comment] = match;
  const when = times ? `${timesText(times)} uur` : WORDS[word ?? ''];
  return [days && daysText(days), when, comment && `(${comment})`].filter(Boolean).join(' ');
}

const WORDS: Readonly<Record<string, string>> = {
  '24/7': 'dag en nacht, alle dagen',
  off: 'gesloten',
  closed: 'gesloten',
};

function daysText(days: string): string {
  return days
    .split(',')
    .map((day) => dayText(day.trim()))
    .join(', ');
}

function dayText(day: string): string {
  const [from = '', to] = day.split('-');
  if (to !== undefined) return `${DAYS[from]} t/m ${DAYS[to]}`;
  const nth = /^(\w\w)\[(\d)\]$/.exec(day);
  return nth ? `${ORDINALS[Number(nth[2])]} ${DAYS[nth[1] ?? '']} van de maand` : (DAYS[day] ?? day);
}

function timesText(times: string): string {
  return times
    .replaceAll(':', '.')
    .replace(/\b0(?=\d\.)/g, '')
    .replaceAll('-', ' - ')
    .replaceAll(/, ?/g, ' en ');
}
