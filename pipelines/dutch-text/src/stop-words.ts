/** Words that say nothing about what somebody needs. Few: `niet`, `geen`, `zonder` and `thuis` carry meaning here. */
const STOP_WORDS = set(
  'de het een en of in op te van voor met bij aan om naar uit is zijn ben ik je u mijn jouw uw er dat die dit deze als s t',
);

/**
 * Words around a need in a sentence of somebody who asks. They are left out of questions only: a text is indexed with
 * them, and a question of nothing else still finds them.
 */
const FILLER_WORDS = set(
  `wij we ons onze jij jullie hij zij ze hem haar hun me mij jou zich zelf
   heb hebt heeft hebben had kan kun kunt kunnen kon wil wilt willen zou zouden wordt worden word moet moeten mag mogen
   ga gaat gaan doe doet doen kom komt komen krijg krijgt krijgen zoek zoekt zoeken gezocht vind vinden weet weten graag
   wat waar wie hoe welke welk wanneer waarom waarmee waarvoor iemand iets ergens hier daar nog ook al wel maar dan
   want omdat door over tot tegen tussen heel erg zo toch even nu steeds als
   meer veel vaak soms altijd weer af weg terug nodig eigen alle alles elke iedere ander andere zoveel
   kent bestaat bestaan geeft geven maakt maken laat laten staat staan zit zitten lukt`,
);

/** Words that nearly every voorziening could say of itself: they count beside other words, and are not needed. */
const WEAK_WORDS = set(
  `hulp help helpt helpen geholpen ondersteuning ondersteunen mensen persoon personen organisatie instantie plek aanbod
   client clienten meneer mevrouw
   dag dagen week weken maand maanden jaar jaren uur keer tijd huis thuis`,
);

/** They turn the words beside them around, and mean nothing by themselves. */
const NEGATIONS = set('niet geen zonder nooit niks niets');

const ARTICLES = set('de het een');

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);

/** Whether a word of a question says little beside others. */
export const isWeakWord = (word: string): boolean => WEAK_WORDS.has(word);

/** Between clauses. */
const CONJUNCTIONS = set('en maar want of dus omdat');

export const isConjunction = (word: string): boolean => CONJUNCTIONS.has(word);

export const isNegation = (word: string): boolean => NEGATIONS.has(word);

export const isArticle = (word: string): boolean => ARTICLES.has(word);

/** Whether a word of a question only carries the sentence. */
export const isFillerWord = (word: string): boolean => FILLER_WORDS.has(word);

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
