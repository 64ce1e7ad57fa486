import { z } from 'zod';
import { GemeenteCode, Punt, Tijdstip } from '../identifiers.ts';
import { code } from '../vocabularies.ts';
import { Voorziening } from '../voorziening.ts';

/** How the place of a question was understood. Not certain: hits of every candidate count. */
export const Plaats = z.strictObject({
  gemeenten: z.array(z.strictObject({ code: GemeenteCode, naam: z.string(), zeker: code('ja-nee') })),
  provincie: z.string().optional(),
  regio: z.string().optional(),
  postcode: z.string().optional(),
  punt: Punt.optional(),
  nauwkeurigheidMeter: z.int().optional(),
  hoe: code('plaats-hoe'),
});
export type Plaats = z.infer<typeof Plaats>;

/** Why a voorziening is an answer for this place. */
export const Bereik = z.strictObject({ reden: code('bereik-reden'), gemeente: GemeenteCode.optional() });
export type Bereik = z.infer<typeof Bereik>;

/** Why a voorziening matches a word: which field, what was asked and what stood there. */
export const Waarom = z.strictObject({
  veld: z.enum(['naam', 'organisatie', 'labels', 'omschrijving']),
  gezocht: z.string(),
  gevonden: z.string(),
  via: code('waarom-via'),
  /** The line of the thesaurus that led here: `deurwaarder → schuldhulpverlening`. */
  regel: z.string().optional(),
});
export type Waarom = z.infer<typeof Waarom>;

/** Whether it is open at the moment of the answer; exact, dates and seasons included. Absent when that is not stated. */
export const Open = z.strictObject({
  nu: z.boolean(),
  /** When it closes. */
  tot: Tijdstip.optional(),
  /** When it is closed: when it opens, within some weeks. */
  volgende: Tijdstip.optional(),
  /** For which ways of coming in: those that were asked, else bezoek and inloop; of what has neither, telefoon and chat. */
  voor: z.array(code('openingstijden-waarvoor')),
});
export type Open = z.infer<typeof Open>;

export const Zoekresultaat = z.strictObject({
  voorziening: Voorziening,
  plank: code('plank'),
  bereik: Bereik.optional(),
  /** To the nearest location; only when the question has a point. */
  afstandMeter: z.int().optional(),
  open: Open.optional(),
  waarom: z.array(Waarom),
  /** Filters on which it states nothing (shelf `niet-vermeld`). */
  onbekend: z.array(z.string()).optional(),
});
export type Zoekresultaat = z.infer<typeof Zoekresultaat>;

export const Facetwaarde = z.strictObject({ code: z.string(), label: z.string(), aantal: z.int() });
export type Facetwaarde = z.infer<typeof Facetwaarde>;

/** How the words of a question were read (`geinterpreteerd.q`). */
export const GelezenWoorden = z.strictObject({
  /** The words that were read as the place. */
  plaats: z.string().optional(),
  /** Words that need not be in an answer, since few have them all. */
  weggelaten: z.array(z.string()).optional(),
});
export type GelezenWoorden = z.infer<typeof GelezenWoorden>;

/** A word that nobody knows, and as what it was searched. */
export const Verbetering = z.strictObject({ gezocht: z.string(), bedoeld: z.string() });
export type Verbetering = z.infer<typeof Verbetering>;

/** How many hits there would be without one filter, or without the `plaats`. */
export const Verruiming = z.strictObject({ zonder: z.string(), aantal: z.int() });
export type Verruiming = z.infer<typeof Verruiming>;

/** Which version of the index answered, and up to when it is complete. */
export const IndexInfo = z.strictObject({ versie: z.string(), bijgewerktTot: Tijdstip, demo: z.boolean() });
export type IndexInfo = z.infer<typeof IndexInfo>;

/** The answer to a search. `totaal` counts all shelves asked for. */
export const Zoekantwoord = z.strictObject({
  resultaten: z.array(Zoekresultaat),
  plaats: Plaats.optional(),
  totaal: z.int(),
  planken: z.record(z.string(), z.int()),
  /** Per filter asked: what matches all the others and does not state this one. */
  nietVermeld: z.record(z.string(), z.int()),
  /** With a location near the place, but a stated werkgebied that leaves the place out. */
  buitenWerkgebied: z.int(),
  facetten: z.record(z.string(), z.array(Facetwaarde)),
  /** How a question was read where that is not self-evident: an expired code and its successors; as `q` its words. */
  geinterpreteerd: z.record(z.string(), z.unknown()),
  bedoeldeU: z.array(Verbetering),
  /** Only when nothing was found. */
  verruiming: z.array(Verruiming),
  /** Only when nothing was found: the client support and the desk that serve this place. */
  meedenken: z.array(Zoekresultaat),
  index: IndexInfo,
});
export type Zoekantwoord = z.infer<typeof Zoekantwoord>;
