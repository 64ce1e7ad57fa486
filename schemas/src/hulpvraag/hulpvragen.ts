import basaleAdl from '../../hulpvragen/basale-adl.json' with { type: 'json' };
import financien from '../../hulpvragen/financien.json' with { type: 'json' };
import geestelijkeGezondheid from '../../hulpvragen/geestelijke-gezondheid.json' with { type: 'json' };
import huiselijkeRelaties from '../../hulpvragen/huiselijke-relaties.json' with { type: 'json' };
import huisvesting from '../../hulpvragen/huisvesting.json' with { type: 'json' };
import instrumenteleAdl from '../../hulpvragen/instrumentele-adl.json' with { type: 'json' };
import justitie from '../../hulpvragen/justitie.json' with { type: 'json' };
import lichamelijkeGezondheid from '../../hulpvragen/lichamelijke-gezondheid.json' with { type: 'json' };
import maatschappelijkeParticipatie from '../../hulpvragen/maatschappelijke-participatie.json' with { type: 'json' };
import middelengebruik from '../../hulpvragen/middelengebruik.json' with { type: 'json' };
import ouderschap from '../../hulpvragen/ouderschap.json' with { type: 'json' };
import sociaalNetwerk from '../../hulpvragen/sociaal-netwerk.json' with { type: 'json' };
import tijdsbesteding from '../../hulpvragen/tijdsbesteding.json' with { type: 'json' };
import werkEnOpleiding from '../../hulpvragen/werk-en-opleiding.json' with { type: 'json' };
import { type Hulpvraag, HulpvragenFile } from './hulpvraag.ts';

/** A leefgebied in plain words, with the needs that people have in it. */
export interface HulpvraagGroep {
  leefgebied: string;
  titel: string;
  uitleg: string;
  hulpvragen: readonly Hulpvraag[];
}

/** In the order in which they are offered: what people come for most, first. */
export const hulpvraagGroepen: readonly HulpvraagGroep[] = [
  financien,
  huisvesting,
  instrumenteleAdl,
  basaleAdl,
  lichamelijkeGezondheid,
  geestelijkeGezondheid,
  middelengebruik,
  huiselijkeRelaties,
  ouderschap,
  sociaalNetwerk,
  tijdsbesteding,
  maatschappelijkeParticipatie,
  werkEnOpleiding,
  justitie,
].map(readGroup);

/** All needs, in that order. */
export const hulpvragen: readonly Hulpvraag[] = hulpvraagGroepen.flatMap((group) => group.hulpvragen);

const byCode = new Map(hulpvragen.map((hulpvraag) => [hulpvraag.code, hulpvraag]));

export const findHulpvraag = (code: string): Hulpvraag | undefined => byCode.get(code);

/** The needs of one leefgebied; undefined for a code that is none. */
export const findHulpvraagGroep = (leefgebied: string): HulpvraagGroep | undefined =>
  hulpvraagGroepen.find((group) => group.leefgebied === leefgebied);

/** @throws ZodError when a file has not the form: a mistake of ours, found at start. */
function readGroup(file: unknown): HulpvraagGroep {
  const { hulpvragen: needs, ...group } = HulpvragenFile.parse(file);
  return { ...group, hulpvragen: needs.map((need) => ({ ...need, leefgebied: group.leefgebied })) };
}
