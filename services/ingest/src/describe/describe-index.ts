import type { IndexVersion } from '@sociale-kaart/search-index/index-reader';
import type { CatalogueStatus, IndexStatus, Pause } from '../index-status.ts';
import { holderInWords } from './describe-holder.ts';
import { momentInWords } from './describe-moment.ts';
import { replayLines } from './describe-undone.ts';

const NUMBER = new Intl.NumberFormat('nl-NL');

/** How index and catalogue are, and what somebody could do about it. */
export function indexLines(status: IndexStatus): string[] {
  const { index, catalogus, schrijver } = status;
  return [
    `Zoekindex: ${index.adres}`,
    ...versionLines(index),
    ...(catalogus ? catalogueLines(catalogus, index.live) : ['Catalogus: die is er nog niet.']),
    `In de catalogus schrijft nu: ${holderInWords(schrijver)}.`,
  ];
}

function versionLines({ fout, live, eerder = [], schrijver }: IndexStatus['index']): string[] {
  if (fout !== undefined) return [`  geen antwoord: ${fout}`];
  return [
    ...(live
      ? [`  live    ${versionInWords(live)}`, `          ${contentInWords(live)}`]
      : ['  Er is geen live versie.']),
    ...eerder.map((one) => `  eerder  ${versionInWords(one)}; live tot ${momentInWords(one.tot)}`),
    ...(schrijver ? [`  wordt geschreven door nummer ${schrijver.proces} op ${schrijver.machine}`] : []),
  ];
}

function versionInWords({ versie, gemaaktOp, volgnummer }: IndexVersion): string {
  return `${versie}, gemaakt op ${momentInWords(gemaaktOp)}, tot en met wijziging ${volgnummer}`;
}

function contentInWords({ documenten, grafstenen, schemaVersie, tekstVersie }: IndexVersion): string {
  return `${counted(documenten, grafstenen)}; schema ${schemaVersie}, tekst ${tekstVersie}`;
}

function counted(voorzieningen: number, grafstenen: number): string {
  return `${NUMBER.format(voorzieningen)} voorzieningen, ${NUMBER.format(grafstenen)} grafstenen`;
}

function catalogueLines(catalogue: CatalogueStatus, live: IndexVersion | undefined): string[] {
  const { id, volgnummer, voorzieningen, grafstenen, gepauzeerd, wachtend } = catalogue;
  return [
    `Catalogus: tot en met wijziging ${volgnummer}, ${counted(voorzieningen, grafstenen)}`,
    ...(live ? [`  ${comparison(catalogue, live)}`] : []),
    ...(live && live.catalogusId !== id ? ['  Let op: de zoekindex is van een andere catalogus.'] : []),
    ...(gepauzeerd ? pauseLines(gepauzeerd) : ['Publiceren: gaat door.']),
    ...replayLines(wachtend),
  ];
}

function comparison({ volgnummer }: CatalogueStatus, live: IndexVersion): string {
  const ahead = volgnummer - live.volgnummer;
  if (ahead === 0) return 'De zoekindex is bij.';
  if (ahead < 0) return 'De zoekindex is verder dan de catalogus; de volgende publicatie bouwt hem opnieuw op.';
  return `De zoekindex loopt ${NUMBER.format(ahead)} wijzigingen achter.`;
}

function pauseLines({ sinds, reden, door, halverwege }: Pause): string[] {
  const why = `Publiceren: gepauzeerd sinds ${momentInWords(sinds)}: ${reden}`;
  if (halverwege) return [why, '  Het terugdraaien is niet af. Maak het af met: npm run index -- rollback'];
  const release = '  Hervatten: npm run index -- release';
  const rollback = '  Of de wijzigingen terugdraaien tot wat live is: npm run index -- rollback';
  return [why, release, ...(door === 'controle' ? [rollback] : [])];
}
