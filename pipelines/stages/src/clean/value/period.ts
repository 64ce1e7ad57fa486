import { type Cleaned, cleaned, collect, waarschuwing } from '../cleaned.ts';
import { compact } from '../compact.ts';

export interface Period<Value> {
  van?: Value | undefined;
  tot?: Value | undefined;
}

/** A beginning and an end, each by its own step; an end before the beginning leaves out both. */
export function cleanPeriod<Input, Value extends string | number>(
  period: Period<Input> | undefined,
  veld: string,
  step: (input: Input | undefined, veld: string) => Cleaned<Value>,
): Cleaned<Period<Value>> {
  const { take, issues } = collect();
  const van = take(step(period?.van, `${veld}.van`));
  const tot = take(step(period?.tot, `${veld}.tot`));
  if (van === undefined || tot === undefined || van <= tot) return cleaned(compact({ van, tot }), ...issues);
  const melding = '"Tot" ligt voor "van". Wissel de waarden om of verbeter ze.';
  const waarde = `${van} tot ${tot}`;
  return cleaned<Period<Value>>(
    undefined,
    ...issues,
    waarschuwing({ code: 'periode-omgekeerd', veld, melding, waarde }),
  );
}
