import type { Contact } from '@sociale-kaart/schemas/contact';
import type { Locatie } from '@sociale-kaart/schemas/locatie';
import type { Openingstijd } from '@sociale-kaart/schemas/openingstijd';
import type { VoorzieningInhoud } from '@sociale-kaart/schemas/voorziening';
import type { Werkgebied } from '@sociale-kaart/schemas/werkgebied';
import type { Draft, DraftContact, DraftLocation } from '@sociale-kaart/stages/draft';

/** The draft that a source would have to write to say exactly this. */
export function asDraft(inhoud: VoorzieningInhoud): Draft {
  const { toegang, organisatie, contact, leeftijd, capaciteit, ...same } = inhoud;
  return {
    ...same,
    organisatie: {
      ...organisatie,
      naam: organisatie.afgeleid ? undefined : organisatie.naam,
      contact: contactCells(organisatie.contact),
    },
    contact: contactCells(contact),
    leeftijd,
    capaciteit: capaciteit && { ...capaciteit, wachttijdWeken: capaciteit.wachttijdWeken?.toString() },
    toegang: toegang && { ...toegang, hoe: { ...toegang.hoe, telefoon: toegang.hoe?.telefoon?.weergave } },
    werkgebied: werkgebiedCell(inhoud.werkgebied),
    openingstijden: openingCells(inhoud.openingstijden),
    locaties: inhoud.locaties.map(locationCells),
  };
}

function locationCells({
  adres,
  geometrie,
  contact,
  openingstijden,
  naam,
  rolstoeltoegankelijk,
}: Locatie): DraftLocation {
  const huisnummer = `${adres.huisnummer ?? ''}${adres.huisletter ?? ''}`;
  const punt = geometrie?.hoe === 'bron' ? { lat: geometrie.lat, lon: geometrie.lon } : {};
  return {
    ...adres,
    huisnummer,
    ...punt,
    naam,
    rolstoeltoegankelijk,
    contact: contactCells(contact),
    openingstijden: openingCells(openingstijden),
  };
}

function contactCells(contact: Contact | undefined): DraftContact | undefined {
  return contact && { ...contact, telefoon: contact.telefoon?.weergave };
}

function openingCells(openings: readonly Openingstijd[] | undefined) {
  return openings?.map(({ waarvoor, tijden, tekst }) => ({ waarvoor, tekst: tekst ?? tijden ?? '' }));
}

function werkgebiedCell(werkgebied: Werkgebied | undefined): string | undefined {
  const { soort, gemeenten = [], provincies = [], postcodes = [], straalKm } = werkgebied ?? {};
  if (soort === 'landelijk') return soort;
  if (soort === 'straal') return `straal:${straalKm}`;
  const postcode = postcodes.map((code) => `pc${code.length}:${code}`);
  return [...gemeenten, ...provincies.map((code) => `provincie:${code}`), ...postcode].join('|') || undefined;
}
