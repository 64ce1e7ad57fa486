import type { Publicatie } from '@sociale-kaart/schemas/run';

/** A publication in one line. */
export function publicationInOneLine({ oordeel, versie, reden, vanVolgnummer, totVolgnummer }: Publicatie): string {
  switch (oordeel) {
    case 'gepubliceerd':
      return `Gepubliceerd als ${versie}, tot en met wijziging ${totVolgnummer}.`;
    case 'niets-te-doen':
      return `Niets te publiceren: de index is bij tot en met wijziging ${vanVolgnummer}.`;
    case 'gepauzeerd':
      return `Niet gepubliceerd, publiceren is gepauzeerd: ${reden}`;
    default:
      return `Publiceren is mislukt: ${reden}`;
  }
}

/** Whether what is searched is now what the catalogue holds. */
export function isUpToDate({ oordeel }: Publicatie): boolean {
  return oordeel === 'gepubliceerd' || oordeel === 'niets-te-doen';
}
