import { z } from 'zod';
import aanleiding from '../vocabularies/aanleiding.json' with { type: 'json' };
import aanmelder from '../vocabularies/aanmelder.json' with { type: 'json' };
import bereikReden from '../vocabularies/bereik-reden.json' with { type: 'json' };
import besluit from '../vocabularies/besluit.json' with { type: 'json' };
import capaciteit from '../vocabularies/capaciteit.json' with { type: 'json' };
import categorie from '../vocabularies/categorie.json' with { type: 'json' };
import contactvorm from '../vocabularies/contactvorm.json' with { type: 'json' };
import doelgroep from '../vocabularies/doelgroep.json' with { type: 'json' };
import doelgroepDimensie from '../vocabularies/doelgroep-dimensie.json' with { type: 'json' };
import doorWie from '../vocabularies/door-wie.json' with { type: 'json' };
import gecontroleerdDoor from '../vocabularies/gecontroleerd-door.json' with { type: 'json' };
import geometrieHoe from '../vocabularies/geometrie-hoe.json' with { type: 'json' };
import issue from '../vocabularies/issue.json' with { type: 'json' };
import jaNee from '../vocabularies/ja-nee.json' with { type: 'json' };
import klasse from '../vocabularies/klasse.json' with { type: 'json' };
import kosten from '../vocabularies/kosten.json' with { type: 'json' };
import kwaliteitBand from '../vocabularies/kwaliteit-band.json' with { type: 'json' };
import kwaliteitCriterium from '../vocabularies/kwaliteit-criterium.json' with { type: 'json' };
import leefgebied from '../vocabularies/leefgebied.json' with { type: 'json' };
import melding from '../vocabularies/melding.json' with { type: 'json' };
import meldingStand from '../vocabularies/melding-stand.json' with { type: 'json' };
import niveau from '../vocabularies/niveau.json' with { type: 'json' };
import niveauBron from '../vocabularies/niveau-bron.json' with { type: 'json' };
import oordeel from '../vocabularies/oordeel.json' with { type: 'json' };
import openingstijdenWaarvoor from '../vocabularies/openingstijden-waarvoor.json' with { type: 'json' };
import plaatsHoe from '../vocabularies/plaats-hoe.json' with { type: 'json' };
import plank from '../vocabularies/plank.json' with { type: 'json' };
import productHoe from '../vocabularies/product-hoe.json' with { type: 'json' };
import publicatieOordeel from '../vocabularies/publicatie-oordeel.json' with { type: 'json' };
import regioSoort from '../vocabularies/regio-soort.json' with { type: 'json' };
import rolstoeltoegankelijk from '../vocabularies/rolstoeltoegankelijk.json' with { type: 'json' };
import soort from '../vocabularies/soort.json' with { type: 'json' };
import status from '../vocabularies/status.json' with { type: 'json' };
import taal from '../vocabularies/taal.json' with { type: 'json' };
import toegang from '../vocabularies/toegang.json' with { type: 'json' };
import tombstoneReden from '../vocabularies/tombstone-reden.json' with { type: 'json' };
import vorm from '../vocabularies/vorm.json' with { type: 'json' };
import waaromVia from '../vocabularies/waarom-via.json' with { type: 'json' };
import werkgebiedSoort from '../vocabularies/werkgebied-soort.json' with { type: 'json' };
import wet from '../vocabularies/wet.json' with { type: 'json' };
import wijzigingSoort from '../vocabularies/wijziging-soort.json' with { type: 'json' };
import { nearCodes } from './vocabulary/near-codes.ts';
import { createVocabulary, type VocabularyEntry } from './vocabulary.ts';

/** Every closed list, by its name: the file of that name in `schemas/vocabularies`. */
export const vocabularies = {
  aanleiding: createVocabulary(aanleiding),
  aanmelder: createVocabulary(aanmelder),
  'bereik-reden': createVocabulary(bereikReden),
  besluit: createVocabulary(besluit),
  capaciteit: createVocabulary(capaciteit),
  categorie: createVocabulary(categorie),
  contactvorm: createVocabulary(contactvorm),
  doelgroep: createVocabulary(doelgroep),
  'doelgroep-dimensie': createVocabulary(doelgroepDimensie),
  'door-wie': createVocabulary(doorWie),
  'gecontroleerd-door': createVocabulary(gecontroleerdDoor),
  'geometrie-hoe': createVocabulary(geometrieHoe),
  issue: createVocabulary(issue),
  'ja-nee': createVocabulary(jaNee),
  klasse: createVocabulary(klasse),
  kosten: createVocabulary(kosten),
  'kwaliteit-band': createVocabulary(kwaliteitBand),
  'kwaliteit-criterium': createVocabulary(kwaliteitCriterium),
  leefgebied: createVocabulary(leefgebied),
  melding: createVocabulary(melding),
  'melding-stand': createVocabulary(meldingStand),
  niveau: createVocabulary(niveau),
  'niveau-bron': createVocabulary(niveauBron),
  oordeel: createVocabulary(oordeel),
  'openingstijden-waarvoor': createVocabulary(openingstijdenWaarvoor),
  'plaats-hoe': createVocabulary(plaatsHoe),
  plank: createVocabulary(plank),
  'product-hoe': createVocabulary(productHoe),
  'publicatie-oordeel': createVocabulary(publicatieOordeel),
  'regio-soort': createVocabulary(regioSoort),
  rolstoeltoegankelijk: createVocabulary(rolstoeltoegankelijk),
  soort: createVocabulary(soort),
  status: createVocabulary(status),
  taal: createVocabulary(taal),
  toegang: createVocabulary(toegang),
  'tombstone-reden': createVocabulary(tombstoneReden),
  vorm: createVocabulary(vorm),
  'waarom-via': createVocabulary(waaromVia),
  'werkgebied-soort': createVocabulary(werkgebiedSoort),
  wet: createVocabulary(wet),
  'wijziging-soort': createVocabulary(wijzigingSoort),
};

/** The name of a closed list, as in paths and file names. */
export type VocabularyName = keyof typeof vocabularies;

/**
 * A code of a closed list. Expired codes stay valid: they mean their successors (`Vocabulary.current`).
 * The error is Dutch, names the list and what would be right, and never repeats the value: it may tell of a person.
 */
export function code(list: VocabularyName): z.ZodString {
  const { titel, codes, get } = vocabularies[list];
  return z.string().refine((value) => get(value) !== undefined, {
    error: ({ input }) => `Geen waarde van de lijst ${titel} (${list}). ${advice(String(input), codes)}`,
  });
}

/** The thema of a category; a thema is its own. */
export function thema(categorie: string): string {
  return vocabularies.categorie.broader(categorie).at(-1) ?? categorie;
}

/** A list that fits in one sentence is given whole. */
const SHORT_LIST = 10;

function advice(value: string, codes: VocabularyEntry[]): string {
  const valid = codes.filter((entry) => entry.vervallen === undefined);
  if (valid.length <= SHORT_LIST) return `Mogelijk zijn: ${valid.map((entry) => entry.code).join(', ')}.`;
  const near = nearCodes(value, valid);
  return near.length > 0 ? `Bedoelde u ${near.join(', ')}?` : 'Gebruik een code uit deze lijst.';
}
