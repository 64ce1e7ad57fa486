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

/**
 * Words that nearly every voorziening could say of itself, or anybody who asks: they count beside other words, and are not
 * needed. Of the thousand commonest words those of which a reader could think of no help that they point to.
 */
const WEAK_WORDS = set(
  `hulp help helpt helpen geholpen ondersteuning ondersteunen mensen persoon personen organisatie instantie plek aanbod
   client clienten meneer mevrouw
   dag dagen week weken maand maanden jaar jaren uur keer tijd huis thuis
   absoluut achter achteraf aldus allebei allemaal allerlei alsnog alsof alweer anderen anders april augustus bedoel
   bedoeld beetje begin beginnen begonnen behalve behoorlijk beide bepaald best beste bijna bijvoorbeeld binnen
   binnenkort blijkbaar bovendien daarbij daardoor daarin daarmee daarna daarnaast daarom daarover daarvoor december
   deden deed deel desondanks dezelfde ding dingen dinsdag donderdag doordat dus eenmaal eens eentje eerder eerste
   eigenlijk eindelijk elk enig enige eraan erbij erge ergste ermee erop erover eruit ervan ervoor februari gebeurd
   gebeuren gebeurt gebruik gebruiken gedaan gedurende geef gegaan gegeven gehad gekomen gekregen geleden gemaakt genoeg
   genoemd genomen gevolg gevonden geweest gewoon geworden ging gingen gisteren goed groot grote had hadden half
   hartstikke helaas hele helemaal helft hetzelfde hierdoor hierin hierover hoeveel hou houd houden houdt ieder inderdaad
   ineens inmiddels januari juist juli juni kant konden kreeg kwam kwamen laatste lang later liefst liet liever lijken
   lijkt maak maandag maart manier mee meest meestal meteen misschien mocht mochten moest moesten mogelijk moment
   momenteel nadat namelijk natuurlijk nauwelijks neem neemt nemen net noemen nogal november oktober ondanks onder
   ondertussen ongeveer ooit opnieuw overal overigens paar per precies reden regelmatig rest rond september sinds snel
   sommige sommigen soort stelt stuk tegelijk tegenover telkens tenminste tenzij terwijl tijdens toen toevallig totaal
   totdat trouwens twee tweede uiteindelijk uitgebreid vanaf vandaag vandaan vanuit vanwege velen verkeerd via volgende
   volgens vond vooral voorbeeld voorbij voordat voortaan vorige vrijdag vrijwel waarbij waardoor waarin waaronder waarop
   waarschijnlijk waarvan waren was weleens wellicht werd werden wist woensdag zal zaterdag zeg zeggen zegt zeker zelfs
   zoals zodat zodra zoiets zolang zomaar zondag zowel zulke zullen`,
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
