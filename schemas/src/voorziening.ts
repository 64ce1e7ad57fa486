import { z } from 'zod';
import { Contact, WebAddress } from './contact.ts';
import { BronId, Datum, PublicId, Tijdstip } from './identifiers.ts';
import { Locatie } from './locatie.ts';
import { Openingstijd } from './openingstijd.ts';
import { OrganisatieInhoud } from './organisatie.ts';
import { Toegang } from './toegang.ts';
import { code } from './vocabularies.ts';
import { Werkgebied } from './werkgebied.ts';

const codes = (list: Parameters<typeof code>[0]) => z.array(code(list));

/** Whole years, inclusive. */
export const Leeftijd = z
  .strictObject({ van: z.int().min(0).max(120).optional(), tot: z.int().min(0).max(120).optional() })
  .refine(({ van = 0, tot = 120 }) => van <= tot, '"van" ligt na "tot"');
export type Leeftijd = z.infer<typeof Leeftijd>;

const content = {
  soort: code('soort'),
  naam: z.string().min(1).max(300),
  omschrijving: z.string().min(1).max(4_000).optional(),
  categorieen: codes('categorie').min(1),
  leefgebieden: codes('leefgebied').optional(),
  producten: z.array(z.strictObject({ upl: z.url(), hoe: z.enum(['bron', 'categorie']) })).optional(),
  doelgroepen: codes('doelgroep').optional(),
  leeftijd: Leeftijd.optional(),
  wetten: codes('wet').optional(),
  toegang: Toegang.optional(),
  kosten: z
    .strictObject({ soorten: codes('kosten').optional(), toelichting: z.string().min(1).max(1_000).optional() })
    .optional(),
  vorm: codes('vorm').optional(),
  doorWie: codes('door-wie').optional(),
  contactvormen: codes('contactvorm').optional(),
  onafhankelijk: code('ja-nee').optional(),
  werkgebied: Werkgebied.optional(),
  locaties: z.array(Locatie),
  contact: Contact.optional(),
  openingstijden: z.array(Openingstijd).optional(),
  capaciteit: z
    .strictObject({ code: code('capaciteit'), wachttijdWeken: z.int().min(0).optional(), peildatum: Datum })
    .optional(),
  geldig: z.strictObject({ van: Datum.optional(), tot: Datum.optional() }).optional(),
  talen: codes('taal').optional(),
  status: z.strictObject({
    code: code('status'),
    toelichting: z.string().min(1).max(500).optional(),
    vanaf: Datum.optional(),
    tot: Datum.optional(),
    inPlaatsDaarvan: PublicId.optional(),
  }),
  /** The last time that somebody said that it is true. Not the time of fetching; absent when nobody did. */
  gecontroleerd: z.strictObject({ op: Datum, door: code('gecontroleerd-door') }).optional(),
};

/** What one source says of one voorziening: canonical, validated, without anything that we add. Absent = not stated. */
export const VoorzieningInhoud = z.strictObject({
  ...content,
  organisatie: OrganisatieInhoud,
  /** The page of this voorziening at the source, and when the source last changed it. */
  url: WebAddress.optional(),
  bronGewijzigdOp: Datum.optional(),
});
export type VoorzieningInhoud = z.infer<typeof VoorzieningInhoud>;

/** Where a voorziening comes from, and what that asks of whoever shows it. */
export const Bronvermelding = z.strictObject({
  bron: BronId,
  sleutel: z.string().min(1),
  url: WebAddress.optional(),
  bronGewijzigdOp: Datum.optional(),
  /** SPDX code or URL. */
  licentie: z.string().min(1),
  naamsvermelding: z.string().min(1),
});
export type Bronvermelding = z.infer<typeof Bronvermelding>;

export const Kwaliteit = z.strictObject({
  /** 0–100, in bands of vocabulary `kwaliteit-band`. */
  score: z.int().min(0).max(100),
  /** Detail answers only. */
  punten: z.array(z.strictObject({ criterium: code('kwaliteit-criterium'), gehaald: code('ja-nee') })).optional(),
});
export type Kwaliteit = z.infer<typeof Kwaliteit>;

/** What is offered, the unit of search: the published form. */
export const Voorziening = z.strictObject({
  id: PublicId,
  ...content,
  organisatie: z.strictObject({
    id: PublicId,
    naam: OrganisatieInhoud.shape.naam,
    aliassen: OrganisatieInhoud.shape.aliassen,
    afgeleid: OrganisatieInhoud.shape.afgeleid,
  }),
  bronnen: z.array(Bronvermelding).min(1),
  /** Per field the source that gave it. Detail answers only. */
  herkomst: z.record(z.string(), BronId).optional(),
  kwaliteit: Kwaliteit,
  gewijzigdOp: Tijdstip,
  volgnummer: z.int().positive(),
});
export type Voorziening = z.infer<typeof Voorziening>;
