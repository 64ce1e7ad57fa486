/** Providers where people have their private mailbox (the large Dutch and worldwide ones). */
const CONSUMER =
  /^(gmail|googlemail|hotmail|outlook|live|msn|icloud|me|mac|yahoo|ymail|aol|gmx|proton|protonmail|pm|ziggo|upcmail|upc|chello|casema|home|quicknet|tele2|kpnmail|kpnplanet|kpn|planet|hetnet|xs4all|telfort|solcon|caiway|online|zonnet|wanadoo|versatel|freeler|onsbrabantnet|onsnet)\.(com|net|org|nl|me|be|de|eu|co\.uk)$/;

/** `jan.jansen`, `j.jansen`, `a.b.de-vries`: two or more parts without digits. */
const NAME_LIKE = /^[\p{L}-]+(?:[._][\p{L}-]+)+$/u;
const SEPARATOR = /[._-]/;

/** Words of a function, a place or a team: an address with one of them belongs to a desk. */
const FUNCTION_WORD =
  /^(info|informatie|contact|team|teams|wijkteam\w*|buurtteam\w*|sociaal|sociale|jeugd\w*|gezin\w*|zorg\w*|welzijn\w*|receptie|balie|loket\w*|zorgloket|secretariaat|administratie|bestuur|directie|planning|aanmeld\w*|aanmelding\w*|inschrijv\w*|klant\w*|client\w*|service\w*|support|hulp\w*|vrijwillig\w*|mantelzorg\w*|school|locatie|vestiging|afdeling|kantoor|praktijk|huisarts\w*|apotheek|bibliotheek|bieb|opvang|kinderopvang|bso|kdv|peuter\w*|gemeente|regio|noord|oost|zuid|west|centrum|midden|nederland|voedselbank|buurthuis|wijkcentrum|dorpshuis|steunpunt|inloop|taal\w*|schuld\w*|geld\w*|werk\w*|advies|algemeen|post|mail|webmaster|redactie|communicatie|pers|verhuur|reserver\w*|ledenadministratie|cjg|ggd|ggz|wmo|no|reply|noreply)$/;

/**
 * Whether an e-mail address is likely that of a person: at a provider of private mailboxes, or in the form
 * first.last@. One that names a desk, or its own organisation (`wijk.zuid@`, `st.joris@stjoris.nl`), is not.
 */
export function isPersonalEmail(address: string): boolean {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  if (CONSUMER.test(domain)) return true;
  if (!NAME_LIKE.test(local)) return false;
  const organisation = domain.replace(/\P{L}/gu, '');
  return !local
    .split(SEPARATOR)
    .some((part) => FUNCTION_WORD.test(part) || (part.length > 2 && organisation.includes(part)));
}
