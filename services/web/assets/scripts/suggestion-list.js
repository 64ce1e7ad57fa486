/** @typedef {import('./suggestions.js').Suggestie} Suggestie */

/**
 * What each kind is to a reader.
 * @type {Readonly<Record<string, string>>}
 */
const KINDS = {
  categorie: 'onderwerp',
  woord: 'zoekwoord',
  gemeente: 'plaats, komt bij ‘Waar?’',
  organisatie: 'organisatie',
};

/** The list below a field, and what a screen reader says of it. It is open when it holds something. */
export class SuggestionList {
  /** @type {readonly Suggestie[]} */
  #found = [];
  /** Place of the one that Enter chooses; -1 is none. */
  #active = -1;
  #list = element('ul', { id: 'suggesties', class: 'suggesties', role: 'listbox', 'aria-label': 'Suggesties' });
  #status = element('p', { class: 'onzichtbaar', role: 'status' });
  #field;
  #choose;

  /**
   * @param {HTMLInputElement} field
   * @param {(chosen: Suggestie) => void} choose called when one is clicked
   */
  constructor(field, choose) {
    this.#field = field;
    this.#choose = choose;
    this.#list.addEventListener('mousedown', (event) => event.preventDefault()); // or the field loses the focus
    field.after(this.#list, this.#status);
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', this.#list.id);
    this.close();
  }

  get isOpen() {
    return this.#found.length > 0;
  }

  get active() {
    return this.#found[this.#active];
  }

  /** @param {readonly Suggestie[]} found */
  open(found) {
    this.#show(found);
    this.say(told(found.length));
  }

  close() {
    this.#show([]);
    this.say('');
  }

  /** After the last comes the first. */
  next() {
    this.activate((this.#active + 1) % this.#found.length);
  }

  /** Before the first comes the last. */
  previous() {
    this.activate(this.#active > 0 ? this.#active - 1 : this.#found.length - 1);
  }

  /** @param {number} index -1 is none */
  activate(index) {
    this.#active = index;
    this.#field.removeAttribute('aria-activedescendant');
    for (const [nr, option] of [...this.#list.children].entries()) {
      option.setAttribute('aria-selected', String(nr === index));
      if (nr === index) this.#field.setAttribute('aria-activedescendant', option.id);
      if (nr === index) option.scrollIntoView({ block: 'nearest' });
    }
  }

  /** @param {string} text */
  say(text) {
    this.#status.textContent = text;
  }

  /** @param {readonly Suggestie[]} found */
  #show(found) {
    this.#found = found;
    this.#list.replaceChildren(...found.map((one, nr) => this.#option(one, nr)));
    this.#list.hidden = found.length === 0;
    this.#field.setAttribute('aria-expanded', String(found.length > 0));
    this.activate(-1);
  }

  /**
   * @param {Suggestie} suggestie
   * @param {number} nr
   */
  #option(suggestie, nr) {
    const option = element('li', { id: `suggestie-${nr}`, class: 'suggestie', role: 'option' });
    const kind = element('span', { class: 'suggestie-soort' });
    kind.textContent = KINDS[suggestie.soort] ?? '';
    option.append(suggestie.tekst, ' ', kind);
    option.addEventListener('click', () => this.#choose(suggestie));
    return option;
  }
}

/** @param {number} count */
function told(count) {
  if (count === 0) return 'Geen suggesties';
  return `${count === 1 ? '1 suggestie' : `${count} suggesties`}. Kies met pijl omlaag.`;
}

/**
 * @param {string} name
 * @param {Readonly<Record<string, string>>} attributes
 */
function element(name, attributes) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}
