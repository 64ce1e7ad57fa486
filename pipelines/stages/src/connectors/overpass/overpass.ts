import type { Issue } from '@sociale-kaart/schemas/issue';
import type { Connector, RawRow } from '../../connector.ts';
import type { HttpRequest } from '../../snapshot.ts';
import { otherEncoding } from '../answer-text.ts';
import { type Element, readOverpassAnswer } from './overpass-answer.ts';
import { overpassQuery, type Selection } from './selection.ts';

export interface OverpassOptions {
  /** Of the interpreter. */
  url: string;
  /** Municipalities by their four digits of CBS; each is one question, in this order. */
  gemeenten: readonly string[];
  elementen: Selection;
  /** Tags that are known and not used, by key. Their families (`name:fr`, `source:date`) have no end, so no list names them. */
  isIgnored(key: string): boolean;
}

/**
 * OpenStreetMap through an Overpass server. A row is an element: its tags by key, with `@id` (`node/123`), `@lat` and
 * `@lon`. What lies in two of the municipalities is given once.
 */
export function overpass(options: OverpassOptions): Connector {
  const { gemeenten } = options;
  return {
    fetch: async (transport) => {
      for (const gemeente of gemeenten) readOverpassAnswer((await transport(question(gemeente, options))).body);
    },
    parse: async function* (snapshot, report) {
      const seen = new Set<string>();
      let regel = 0;
      for (const [index, gemeente] of gemeenten.entries()) {
        const answer = readOverpassAnswer(await snapshot.body(index));
        for (const issue of [...otherEncoding(answer), ...emptyArea(answer.elements, gemeente)]) report(issue);
        for (const element of answer.elements) {
          regel += 1;
          const id = `${element.type}/${element.id}`;
          if (!seen.has(id)) yield { regel, cellen: { '@id': id, ...pointOf(element), ...tagsOf(element, options) } };
          seen.add(id);
        }
      }
    },
    content: (body) => Buffer.from(JSON.stringify(readOverpassAnswer(body).elements)),
  };
}

function question(gemeente: string, { url, elementen }: OverpassOptions): HttpRequest {
  return {
    methode: 'POST',
    url,
    vraag: new URLSearchParams({ data: overpassQuery(gemeente, elementen) }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  };
}

/** A municipality without anything is a municipality that OpenStreetMap does not know by this code. */
function emptyArea(elements: readonly Element[], gemeente: string): Issue[] {
  if (elements.length > 0) return [];
  const melding = `Voor gemeente ${gemeente} kwam niets terug; ga na of haar grens in OpenStreetMap deze code heeft.`;
  return [{ niveau: 'waarschuwing', code: 'antwoord-leeg', melding }];
}

function pointOf({ lat, lon, center }: Element): RawRow['cellen'] {
  const { lat: latitude, lon: longitude } = center ?? { lat, lon };
  return latitude === undefined ? {} : { '@lat': String(latitude), '@lon': String(longitude) };
}

function tagsOf({ tags }: Element, { isIgnored }: OverpassOptions): RawRow['cellen'] {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !isIgnored(key)));
}
