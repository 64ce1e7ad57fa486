/** @typedef {{ soort: string, tekst: string }} Suggestie One of `GET /v1/suggesties`. */

/**
 * What was typed is kept by no cache, and nobody hears on which page.
 * @type {RequestInit}
 */
const PRIVATE = { cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' };

/**
 * Undefined when nobody answers, for whatever reason.
 * @param {string} text
 * @param {AbortSignal} signal
 * @returns {Promise<Suggestie[] | undefined>}
 */
export async function suggestionsFor(text, signal) {
  try {
    const response = await fetch(`/v1/suggesties?${new URLSearchParams({ q: text })}`, { ...PRIVATE, signal });
    return response.ok ? distinct((await response.json()).suggesties) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * It is written in the field for the place; anything else in that for words.
 * @param {Suggestie} suggestie
 */
export const isPlace = ({ soort }) => soort === 'gemeente';

/**
 * A category and a phrase may read the same, and would then fill in the same.
 * @param {Suggestie[]} found
 */
function distinct(found) {
  /** @param {Suggestie} one */
  const filledIn = (one) => `${isPlace(one)} ${one.tekst.toLowerCase()}`;
  return found.filter((one, nr) => found.findIndex((other) => filledIn(other) === filledIn(one)) === nr);
}
