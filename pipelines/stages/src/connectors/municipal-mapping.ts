import type { Draft } from '../draft.ts';
import type { Row } from '../row.ts';
import { placesOf } from './municipal-places.ts';

/** The open municipal CSV, one row per location, as a voorziening: what the first row says, with the locations of all. */
export function municipalMapping(row: Row, group: readonly Row[]): Draft {
  return { ...whatAndForWhom(row), ...howToGetIn(row), ...whenItHolds(row), ...placesOf(group) };
}

function whatAndForWhom(row: Row): Omit<Draft, 'locaties'> {
  return {
    soort: row.code('soort', 'soort') ?? 'aanbod',
    naam: row.take('naam'),
    omschrijving: row.maybe('omschrijving'),
    organisatie: { naam: row.take('organisatie'), kvkNummer: row.maybe('kvkNummer') },
    categorieen: mandatoryCategories(row),
    leefgebieden: row.codes('leefgebieden', 'leefgebied'),
    doelgroepen: row.codes('doelgroepen', 'doelgroep'),
    leeftijd: { van: row.maybe('leeftijdVan'), tot: row.maybe('leeftijdTot') },
    wetten: row.codes('wetten', 'wet'),
    talen: row.codes('talen', 'taal'),
    werkgebied: row.maybe('werkgebied'),
  };
}

/** `take` for the issue on an empty cell, `codes` for its values. */
function mandatoryCategories(row: Row): string[] {
  return row.take('categorieen') === '' ? [] : (row.codes('categorieen', 'categorie') ?? []);
}

function howToGetIn(row: Row): Partial<Draft> {
  return {
    toegang: {
      routes: row.codes('toegang', 'toegang'),
      aanmelder: row.codes('aanmelder', 'aanmelder'),
      outreachend: row.code('outreachend', 'ja-nee'),
      hoe: { toelichting: row.maybe('toegangToelichting') },
    },
    kosten: { soorten: row.codes('kosten', 'kosten'), toelichting: row.maybe('kostenToelichting') },
    vorm: row.codes('vorm', 'vorm'),
    doorWie: row.codes('doorWie', 'door-wie'),
    contactvormen: row.codes('contactvormen', 'contactvorm'),
    onafhankelijk: row.code('onafhankelijk', 'ja-nee'),
  };
}

function whenItHolds(row: Row): Partial<Draft> {
  const [status, toelichting] = [row.code('status', 'status'), row.maybe('statusToelichting')];
  const checkedOn = row.maybe('gecontroleerdOp');
  return {
    capaciteit: capacity(row),
    geldig: { van: row.maybe('geldigVan'), tot: row.maybe('geldigTot') },
    // a note without a code tells of something that goes on
    status: status || toelichting ? { code: status ?? 'actief', toelichting } : undefined,
    // by the definition of the column it is the provider who says so
    gecontroleerd: checkedOn === undefined ? undefined : { op: checkedOn, door: 'aanbieder' },
    bronGewijzigdOp: row.maybe('gewijzigdOp'),
  };
}

/** How long one waits, and on which day that held, says nothing without the code. */
function capacity(row: Row): Draft['capaciteit'] {
  const code = row.code('capaciteit', 'capaciteit');
  const [wachttijdWeken, peildatum] = [row.maybe('wachttijdWeken'), row.maybe('capaciteitPeildatum')];
  if (code !== undefined) return { code, wachttijdWeken, peildatum };
  if (row.maybe('capaciteit') === undefined) {
    reportWithoutCode(row, 'wachttijdWeken', wachttijdWeken);
    reportWithoutCode(row, 'capaciteitPeildatum', peildatum);
  }
  return undefined;
}

function reportWithoutCode(row: Row, veld: string, waarde: string | undefined): void {
  if (waarde === undefined) return;
  const melding =
    'De kolom capaciteit is leeg, dus dit is niet overgenomen. Vul daar ruimte, wachtlijst of aanmeldstop in.';
  row.report({ niveau: 'opmerking', code: 'capaciteit-zonder-datum', veld, melding, waarde });
}
