import type { Tombstone } from '@sociale-kaart/search-index/index-document';
import { dayOfMoment } from '../text/dates.ts';
import { label } from '../text/labels.ts';

/** A page that only tells something, with one link on. */
export interface MessageView {
  titel: string;
  kop: string;
  alineas: string[];
  verder: { tekst: string; href: string };
}

const SEARCH = { tekst: 'Zoek opnieuw', href: '/' };

export function notFoundView(): MessageView {
  return {
    titel: 'Deze voorziening bestaat niet',
    kop: 'Deze voorziening bestaat niet',
    alineas: ['Misschien is het adres van de pagina niet goed overgenomen. Zoek op naam om de voorziening te vinden.'],
    verder: SEARCH,
  };
}

export function unknownPageView(): MessageView {
  return {
    titel: 'Deze pagina bestaat niet',
    kop: 'Deze pagina bestaat niet',
    alineas: ['Misschien is het adres van de pagina niet goed overgenomen.'],
    verder: { tekst: 'Naar het begin', href: '/' },
  };
}

export function goneView({ reden, op }: Tombstone): MessageView {
  return {
    titel: 'Deze voorziening is weg',
    kop: 'Deze voorziening staat niet meer op de kaart',
    alineas: [`Reden: ${label('tombstone-reden', reden).toLowerCase()}, op ${dayOfMoment(op)}.`],
    verder: SEARCH,
  };
}

export function loadingView(): MessageView {
  return {
    titel: 'De gegevens worden geladen',
    kop: 'De gegevens worden geladen',
    alineas: ['Zoeken kan daarom nu nog niet. Probeer het over een paar minuten opnieuw.'],
    verder: { tekst: 'Probeer het opnieuw', href: '/' },
  };
}

export function unreadableView(): MessageView {
  return {
    titel: 'Fout: wij konden uw vraag niet lezen',
    kop: 'Wij konden uw vraag niet lezen',
    alineas: ['De vraag is te groot of niet goed verstuurd. Begin opnieuw met zoeken.'],
    verder: SEARCH,
  };
}
