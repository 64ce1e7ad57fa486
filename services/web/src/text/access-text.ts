import type { Toegang } from '@sociale-kaart/schemas/toegang';
import { labelWithin } from './labels.ts';
import { capitalised, or } from './listing.ts';

/** How one gets in, as sentences in one line; undefined when nothing is stated. */
export function accessText(toegang: Toegang | undefined): string | undefined {
  const { routes = [], aanmelder = [], outreachend } = toegang ?? {};
  const sentences = [
    ...(routes.length > 0 ? [`${capitalised(or(routes.map(routeText)))}.`] : []),
    ...(aanmelder.length > 0 ? [`${applicants(aanmelder)}.`] : []),
    ...(outreachend === 'ja' ? ['Komt ook zonder dat iemand erom vraagt.'] : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}

/** One route of the vocabulary `toegang`, within a sentence. */
export const routeText = (code: string): string => ROUTES[code] ?? labelWithin('toegang', code);

const ROUTES: Readonly<Record<string, string>> = {
  'zonder-afspraak': 'zonder afspraak',
  'zelf-aanmelden': 'zelf aanmelden',
  'verwijzing-huisarts': 'met een verwijzing van de huisarts',
  'verwijzing-wijkteam': 'met een verwijzing van het wijkteam',
  'verwijzing-andere-arts-of-gi': 'met een verwijzing van een andere arts of een gecertificeerde instelling',
  'beschikking-gemeente': 'met een besluit van de gemeente',
  'indicatie-ciz': 'met een indicatie van het CIZ',
  'rechterlijke-beslissing': 'na een beslissing van de rechter',
  'doorverwijzing-overig': 'via een andere hulpverlener of organisatie',
};

function applicants(codes: readonly string[]): string {
  return `Aanmelden kan door ${or(codes.map((code) => labelWithin('aanmelder', code)))}`;
}
