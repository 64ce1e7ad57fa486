import type { GeographyExtension } from '../src/geography-extension.ts';

/** An invented municipality, a square in the North Sea with one invented PC4 in its middle. */
export const VOORBEELDSTAD: GeographyExtension = {
  gemeenten: [
    {
      code: 'GM0000',
      naam: 'Voorbeeldstad',
      provincie: 'PV27',
      spellingen: ['Foarbyldstêd'],
      plaatsen: ['Voorbeelddorp'],
      grens: {
        type: 'Polygon',
        coordinates: [
          [
            [3.95, 52.97],
            [4.05, 52.97],
            [4.05, 53.03],
            [3.95, 53.03],
            [3.95, 52.97],
          ],
        ],
      },
    },
  ],
  postcodes: [{ postcode4: '4999', woonplaats: 'Voorbeelddorp', lat: 53, lon: 4 }],
};
