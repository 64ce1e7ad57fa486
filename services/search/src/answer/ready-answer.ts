import type { Readiness } from '@sociale-kaart/http/readiness';
import type { GetLive } from '../live.ts';

/** Whether a search can be answered, from which version and how old that is. @throws Problem 503 when it cannot. */
export async function readyAnswer(live: GetLive, now: Date): Promise<Readiness> {
  const { versie, demo, gemaaktOp, volgnummer, documenten } = (await live()).reader.versie;
  const leeftijdSeconden = Math.round((now.getTime() - Date.parse(gemaaktOp)) / 1000);
  return { gereed: true, index: { versie, demo, gemaaktOp, leeftijdSeconden, volgnummer, documenten } };
}
