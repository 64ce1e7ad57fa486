import { GemeenteCode, Postcode4, ProvincieCode } from '@sociale-kaart/schemas/identifiers';
import { z } from 'zod';

const Ring = z.array(z.tuple([z.number(), z.number()])).min(4);
const Grens = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(Ring).min(1) }),
  z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring).min(1)).min(1) }),
]);

/** Border of a municipality: GeoJSON, WGS84, longitude first. */
export type Grens = z.infer<typeof Grens>;

/**
 * Places on top of the reference data. The demo adds its invented municipality GM0000 this way; real mode adds
 * nothing. Plain JSON, because it is stored with an index version and read back by the search service.
 */
export const GeographyExtension = z.strictObject({
  gemeenten: z.array(
    z.strictObject({
      code: GemeenteCode,
      naam: z.string().min(1),
      provincie: ProvincieCode,
      spellingen: z.array(z.string().min(1)),
      plaatsen: z.array(z.string().min(1)),
      sinds: z.iso.date().optional(),
      grens: Grens,
    }),
  ),
  postcodes: z.array(
    z.strictObject({ postcode4: Postcode4, woonplaats: z.string().min(1), lat: z.number(), lon: z.number() }),
  ),
});
export type GeographyExtension = z.infer<typeof GeographyExtension>;
