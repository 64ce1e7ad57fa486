/** Providers where people have their private mailbox (the large Dutch and worldwide ones). */
const CONSUMER =
  /^(gmail|googlemail|hotmail|outlook|live|msn|icloud|me|mac|yahoo|ymail|aol|gmx|proton|protonmail|pm|ziggo|upcmail|upc|chello|casema|home|quicknet|tele2|kpnmail|kpnplanet|kpn|planet|hetnet|xs4all|telfort|solcon|caiway|online|zonnet|wanadoo|versatel|freeler|onsbrabantnet|onsnet)\.(com|net|org|nl|me|be|de|eu|co\.uk)$/;

/** `jan.jansen`, `j.jansen`, `a.b.de-vries`: two or more parts without digits. */
const NAME_LIKE = /^[\p{L}-]+(?:[._][\p{L}-]+)+$/u;
const SEPARATOR = /[._-]/;

/** Words of a function or a team: an address with one of them belongs to a desk. */
const FUNCTION_WORD =
  /^(info|informatie|contact|team|teams|wijkteam\w*|buurtteam\w*|sociaal|sociale|jeugd\w*|gezin\w*|zorg|zorgloket|welzijn\w*|receptie|balie|loket\w*|secretariaat|administratie|bestuur|directie|planning|aanmeld\w*|inschrijv\w*|klant\w*|client\w*|service\w*|support|hulp\w*|vrijwillig\w*|mantelzorg\w*|locatie|vestiging|afdeling|kantoor|praktijk|huisarts\w*|apotheek|bibliotheek|bieb|opvang|kinderopvang|bso|kdv|gemeente|regio|centrum|voedselbank|buurthuis|wijkcentrum|dorpshuis|steunpunt|inloop|geld|werk|advies|algemeen|mail|webmaster|redactie|communicatie|verhuur|reserver\w*|ledenadministratie|cjg|ggd|ggz|wmo|no|reply|noreply)$/;

/** Words of a desk that people are called as well (Post, West, Geldof, Werkman): behind another part they are a surname. */
const ALSO_SURNAME =
  /^(post|pers|noord|oost|zuid|west|midden|nederland|school|peuter\w*|taal\w*|zorg\w+|geld\w+|werk\w+|schuld\w*)$/;

/**
 * Whether an e-mail address is likely that of a person: at a provider of private mailboxes, or in the form
 * first.last@. One that names a desk, or its own organisation (`wijkteam.zuid@`, `st.joris@stjoris.nl`), is not; one with an
 * initial is, whatever else it names.
 */
export function isPersonalEmail(address: string): boolean {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  if (CONSUMER.test(domain)) return true;
  if (!NAME_LIKE.test(local)) return false;
  const parts = local.split(SEPARATOR);
  return parts.some((part) => part.length === 1) || !isDesk(parts, domain.replace(/\P{L}/gu, ''));
}

/** Only the whole is the organisation: many have the surname of their founder (`jan.jansen@jansen-zorg.nl`). */
function isDesk(parts: readonly string[], organisation: string): boolean {
  const [first = ''] = parts;
  const isOrganisation = organisation.includes(parts.join(''));
  return isOrganisation || ALSO_SURNAME.test(first) || parts.some((part) => FUNCTION_WORD.test(part));
}
