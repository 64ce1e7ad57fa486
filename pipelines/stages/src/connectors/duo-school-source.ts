import type { Draft } from '../draft.ts';
import type { Row } from '../row.ts';
import { defineSource, type Source, type SourceDeclaration } from '../source.ts';
import { duoCsv } from './duo-csv.ts';

interface DuoSchoolDeclaration extends Pick<SourceDeclaration, 'id' | 'naam' | 'homepage' | 'schema' | 'verwacht'> {
  /** Where the file lies. */
  url: string;
  /** What the law says of every school in the file, which so counts as stated. */
  onderwijs: Pick<Draft, 'categorieen' | 'doelgroepen' | 'leeftijd'>;
  /** What only this file has, told in the description: its column by the word for it. */
  feiten?: Readonly<Record<string, string>>;
}

/**
 * A file of DUO with "alle vestigingen" of a kind of school. Every vestiging is one voorziening: one goes to an address,
 * not to a BRIN number.
 *
 * Licence: the files carry none, and their pages neither. DUO publishes them as open data (Wet hergebruik van
 * overheidsinformatie); users of the same files report CC0 and CC BY 4.0, so we name DUO at every record, which satisfies
 * both.
 */
export function duoSchoolSource({ url, onderwijs, feiten = {}, ...declaration }: DuoSchoolDeclaration): Source {
  return defineSource({
    ...declaration,
    beheerder: { naam: 'Dienst Uitvoering Onderwijs (DUO)', url: 'https://duo.nl' },
    niveau: 'landelijk',
    licentie: 'CC0-1.0',
    naamsvermelding: 'DUO, Open Onderwijsdata',
    ophalen: duoCsv({ url }),
    sleutel: 'VESTIGINGSCODE',
    negeer: NOT_USED,
    postcodeBewijs: 'ja', // POSTCODE and GEMEENTENUMMER of the same visiting address
    map: (row) => ({ ...vestiging(row), ...onderwijs, omschrijving: description(row, feiten) }),
  });
}

const NOT_USED = [
  'PROVINCIE', // follows from the municipality
  'BEVOEGD GEZAG NUMMER', // a number without a name: says nothing to who looks for a school
  'GEMEENTENAAM', // in capitals and cut; GEMEENTENUMMER is certain
  // the letter box of the board
  'STRAATNAAM CORRESPONDENTIEADRES',
  'HUISNUMMER-TOEVOEGING CORRESPONDENTIEADRES',
  'POSTCODE CORRESPONDENTIEADRES',
  'PLAATSNAAM CORRESPONDENTIEADRES',
  // regions of administration
  'NODAAL GEBIED CODE',
  'NODAAL GEBIED NAAM',
  'RPA-GEBIED CODE',
  'RPA-GEBIED NAAM',
  'WGR-GEBIED CODE',
  'WGR-GEBIED NAAM',
  'COROPGEBIED CODE',
  'COROPGEBIED NAAM',
  'ONDERWIJSGEBIED CODE',
  'ONDERWIJSGEBIED NAAM',
  'RMC-REGIO CODE',
  'RMC-REGIO NAAM',
  'VAKANTIEREGIO',
];

function vestiging(row: Row): Omit<Draft, 'categorieen'> {
  return {
    soort: 'aanbod',
    naam: row.take('VESTIGINGSNAAM'),
    // the organisation has no name in these files, so it takes that of the vestiging
    organisatie: { brin: row.take('INSTELLINGSCODE') },
    wetten: ['onderwijswetten'],
    contactvormen: ['locatie'],
    locaties: [
      {
        straat: row.maybe('STRAATNAAM'),
        huisnummer: row.maybe('HUISNUMMER-TOEVOEGING'),
        postcode: row.maybe('POSTCODE'),
        plaats: row.maybe('PLAATSNAAM'),
        gemeente: row.maybe('GEMEENTENUMMER'),
      },
    ],
    contact: { telefoon: row.maybe('TELEFOONNUMMER'), website: row.maybe('INTERNETADRES') },
  };
}

/** What DUO says in its own terms (`VBO/MAVO`, `PRO`): no list of them is published that a table could rest on. */
function description(row: Row, facts: Readonly<Record<string, string>>): string | undefined {
  const told = Object.entries({ ...facts, Denominatie: 'DENOMINATIE' }).flatMap(([word, column]) => {
    const value = row.maybe(column);
    return value === undefined ? [] : [`${word}: ${value}.`];
  });
  return told.join(' ') || undefined;
}
