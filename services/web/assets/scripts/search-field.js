import { SuggestionList } from './suggestion-list.js';
import { isPlace, suggestionsFor } from './suggestions.js';

/** Milliseconds without a key after which we ask: less is in the middle of a word, more feels slow. */
const PAUSE = 150;
/** A single letter begins everything. */
const SHORTEST = 2;

/**
 * Suggestions in "Wat zoekt u?": the ARIA pattern of an editable combobox with a list
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). The focus stays in the field; choosing fills in and never sends.
 * Without scripts, or without an answer, the form works as it stands. Nothing is kept of what is typed.
 */
class SearchField {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #pause;
  #request = new AbortController();
  #list;
  #words;
  #place;

  /** @param {{ words: HTMLInputElement, place: HTMLInputElement }} fields */
  constructor({ words, place }) {
    this.#words = words;
    this.#place = place;
    this.#list = new SuggestionList(words, (chosen) => this.#fillIn(chosen));
    words.addEventListener('input', () => this.#typed());
    words.addEventListener('keydown', (event) => this.#pressed(event));
    words.addEventListener('blur', () => this.#close());
    words.form?.addEventListener('submit', () => this.#close());
  }

  /** What was suggested stays until there is something else, but Enter no longer chooses of it. */
  #typed() {
    this.#stop();
    this.#list.activate(-1);
    if (this.#text().length < SHORTEST) this.#close();
    else this.#pause = setTimeout(() => this.#ask(), PAUSE);
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (this.#list.isOpen ? this.#steer(event.key) : this.#reopen(event.key)) event.preventDefault();
  }

  /**
   * Gives whether the key was for the list. Any other is for the text, which Enter then sends.
   * @param {string} key
   */
  #steer(key) {
    if (key === 'ArrowDown') this.#list.next();
    else if (key === 'ArrowUp') this.#list.previous();
    else if (key === 'Escape') this.#close();
    else if (key === 'Enter' && this.#list.active) this.#fillIn(this.#list.active);
    else {
      this.#list.activate(-1);
      return false;
    }
    this.#stop(); // who chooses does so from what is shown
    return true;
  }

  /** @param {string} key */
  #reopen(key) {
    if (key === 'Escape') this.#stop();
    const asked = key === 'ArrowDown' && this.#text().length >= SHORTEST;
    if (asked) this.#ask();
    return asked;
  }

  /** @param {import('./suggestions.js').Suggestie} chosen */
  #fillIn(chosen) {
    this.#close();
    this.#words.value = isPlace(chosen) ? '' : chosen.tekst;
    if (isPlace(chosen)) this.#place.value = chosen.tekst;
    this.#list.say(`${chosen.tekst} staat nu bij ${isPlace(chosen) ? '‘Waar?’' : '‘Wat zoekt u?’'}`);
  }

  async #ask() {
    this.#stop();
    this.#request = new AbortController();
    const { signal } = this.#request;
    const found = await suggestionsFor(this.#text(), signal);
    if (signal.aborted) return;
    if (found) this.#list.open(found);
    else this.#close();
  }

  #close() {
    this.#stop();
    this.#list.close();
  }

  /** No answer that is under way changes anything any more. */
  #stop() {
    clearTimeout(this.#pause);
    this.#request.abort();
  }

  #text() {
    return this.#words.value.trim();
  }
}

const words = document.getElementById('veld-q');
const place = document.getElementById('veld-waar');
if (words instanceof HTMLInputElement && place instanceof HTMLInputElement) new SearchField({ words, place });
