import type { DatabaseSync } from 'node:sqlite';
import type { SeenAddress } from '@sociale-kaart/geography/postcode-evidence';
import type { Voorziening } from '@sociale-kaart/schemas/voorziening';
import type { Catalogue, CatalogueChange } from '@sociale-kaart/stages/catalogue';

export type ChangeReader = Pick<Catalogue, 'volgnummer' | 'changesSince' | 'addresses' | 'counts'>;

type ChangeRow = {
  volgnummer: number;
  id: string;
  op: string;
  reden: string | null;
  vervangen_door: string | null;
  inhoud: string | null;
  detail: string | null;
};

/** The change feed of a catalogue, as its publications read it. */
export function changeReader(db: DatabaseSync): ChangeReader {
  const last = db.prepare(`select seq from sqlite_sequence where name = 'wijziging'`);
  const since = db.prepare(`
    select volgnummer, id, op, reden, vervangen_door, inhoud, detail
    from wijziging left join voorziening using(id) where volgnummer > ? order by volgnummer`);
  const addresses = db.prepare(`
    select distinct locatie.value ->> '$.adres.postcode' as postcode, locatie.value ->> '$.adres.gemeente' as gemeente
    from record join voorziening using(id), json_each(record.inhoud, '$.locaties') as locatie
    where record.bron in (select value from json_each(?)) and postcode is not null and gemeente is not null`);
  const counts = db.prepare(`
    select (select count(*) from voorziening) as voorzieningen,
      (select count(*) from wijziging where reden is not null) as grafstenen`);
  return {
    volgnummer: () => (last.get() as { seq: number } | undefined)?.seq ?? 0,
    *changesSince(volgnummer) {
      for (const row of since.iterate(volgnummer)) yield asChange(row as ChangeRow);
    },
    *addresses(bronnen) {
      for (const row of addresses.iterate(JSON.stringify(bronnen))) yield row as SeenAddress;
    },
    counts: () => counts.get() as { voorzieningen: number; grafstenen: number },
  };
}

function asChange(row: ChangeRow): CatalogueChange {
  const { volgnummer, id, op, reden, vervangen_door } = row;
  if (reden === null) return asVoorziening(row);
  const replaced = vervangen_door === null ? {} : { vervangenDoor: vervangen_door };
  return { soort: 'grafsteen', grafsteen: { id, volgnummer, reden, op, ...replaced } };
}

function asVoorziening({ volgnummer, op, inhoud, detail }: ChangeRow): CatalogueChange {
  if (inhoud === null || detail === null)
    throw new Error(`De catalogus mist de voorziening van wijziging ${volgnummer}.`);
  const voorziening: Omit<Voorziening, 'volgnummer' | 'gewijzigdOp'> = JSON.parse(inhoud);
  return {
    soort: 'voorziening',
    voorziening: { ...voorziening, gewijzigdOp: op, volgnummer },
    detail: JSON.parse(detail),
    json: { voorziening: withMembers(inhoud, { gewijzigdOp: op, volgnummer }), detail },
  };
}

/** The JSON of an object with more members; `json` is what `voorzieningStore` wrote, so of an object that has some. */
const withMembers = (json: string, members: object): string =>
  `${json.slice(0, -1)},${JSON.stringify(members).slice(1)}`;
