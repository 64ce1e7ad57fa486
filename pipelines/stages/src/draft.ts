/**
 * What a mapping gives for one voorziening: the field names of the model, values as the source wrote them. Cleaning makes
 * the canonical form; nothing here is checked yet. Absent and `undefined` = the source does not say.
 */
export interface Draft {
  soort: string;
  naam: string | undefined;
  omschrijving?: string | undefined;
  organisatie?: DraftOrganisation | undefined;
  categorieen: readonly string[];
  leefgebieden?: readonly string[] | undefined;
  /** Products of the UPL, by URI. */
  producten?: readonly { upl: string; hoe: 'bron' | 'categorie' }[] | undefined;
  doelgroepen?: readonly string[] | undefined;
  leeftijd?: { van?: string | number | undefined; tot?: string | number | undefined } | undefined;
  wetten?: readonly string[] | undefined;
  toegang?:
    | {
        routes?: readonly string[] | undefined;
        aanmelder?: readonly string[] | undefined;
        outreachend?: string | undefined;
        hoe?: {
          website?: string | undefined;
          telefoon?: string | undefined;
          email?: string | undefined;
          toelichting?: string | undefined;
        };
      }
    | undefined;
  kosten?: { soorten?: readonly string[] | undefined; toelichting?: string | undefined } | undefined;
  vorm?: readonly string[] | undefined;
  doorWie?: readonly string[] | undefined;
  contactvormen?: readonly string[] | undefined;
  onafhankelijk?: string | undefined;
  /** In the notation of the municipal CSV: `landelijk`, `GM0344|Zeist`, `provincie:Utrecht`, `pc4:3701`, `straal:5`. */
  werkgebied?: string | undefined;
  locaties: readonly DraftLocation[];
  contact?: DraftContact | undefined;
  openingstijden?: readonly DraftOpening[] | undefined;
  capaciteit?: { code: string; wachttijdWeken?: string | undefined; peildatum?: string | undefined } | undefined;
  geldig?: { van?: string | undefined; tot?: string | undefined } | undefined;
  talen?: readonly string[] | undefined;
  status?: { code: string; toelichting?: string | undefined } | undefined;
  gecontroleerd?: { op: string; door: string } | undefined;
  url?: string | undefined;
  bronGewijzigdOp?: string | undefined;
}

export interface DraftOrganisation {
  naam?: string | undefined;
  aliassen?: readonly string[] | undefined;
  rechtsvorm?: string | undefined;
  kvkNummer?: string | undefined;
  brin?: string | undefined;
  contact?: DraftContact | undefined;
}

export interface DraftContact {
  telefoon?: string | undefined;
  email?: string | undefined;
  website?: string | undefined;
  chat?: string | undefined;
}

export interface DraftOpening {
  waarvoor: string;
  /** Plain Dutch or OpenStreetMap syntax; cleaning tells which. */
  tekst: string;
}

export interface DraftLocation {
  naam?: string | undefined;
  straat?: string | undefined;
  /** `7-A`, `12 bis`, `38D`: cleaning takes number, letter and addition apart. */
  huisnummer?: string | undefined;
  toevoeging?: string | undefined;
  postcode?: string | undefined;
  plaats?: string | undefined;
  /** GM code, four digits of CBS, or a name. */
  gemeente?: string | undefined;
  lat?: string | number | undefined;
  lon?: string | number | undefined;
  contact?: DraftContact | undefined;
  openingstijden?: readonly DraftOpening[] | undefined;
  rolstoeltoegankelijk?: string | undefined;
}

/** What a mapping gives for a record that is left out on purpose; `reden` is counted. */
export interface LeftOut {
  weggelaten: string;
}
