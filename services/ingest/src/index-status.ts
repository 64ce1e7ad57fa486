import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Publicatie, Run } from '@sociale-kaart/schemas/run';
import type { KeptVersions } from '@sociale-kaart/search-index/search-index';
import { readCatalogue } from './catalogue/open-catalogue.ts';
import type { Config } from './config.ts';
import { configuredIndex } from './configured-index.ts';
import { type FoundHolder, findHolder } from './control/find-holder.ts';
import { isHalfway, isRollback, pausedBy } from './publish/pause.ts';

/** What a steward sees of the search index and of the catalogue that it is made from. */
export interface IndexStatus {
  index: Partial<KeptVersions> & {
    adres: string;
    zoekmachine: 'sqlite' | 'elasticsearch';
    /** Why it cannot be looked at; then there are no versions either. */
    fout?: string;
  };
  /** Absent before the first run. */
  catalogus?: CatalogueStatus;
  /** Who writes in the catalogue at this moment. */
  schrijver?: FoundHolder | undefined;
}

export interface CatalogueStatus {
  id: string;
  volgnummer: number;
  voorzieningen: number;
  grafstenen: number;
  gepauzeerd?: Pause | undefined;
  laatstePublicatie?: Publicatie | undefined;
  /** Runs of sources that were put back, that a person may replay. */
  wachtend: Run[];
}

export interface Pause {
  sinds: string;
  reden: string;
  door: 'controle' | 'terugdraaien';
  /** Only of a rollback that was broken off. */
  halverwege?: true;
}

/** Looks, and writes nothing: services may run meanwhile. Rejects with `StartRefused` when the settings are wrong. */
export async function indexStatus(config: Config): Promise<IndexStatus> {
  return {
    index: await lookAtIndex(config),
    ...lookAtCatalogue(join(config.modeFolder, 'catalogus.sqlite')),
    schrijver: await findHolder(config.modeFolder),
  };
}

async function lookAtIndex(config: Config): Promise<IndexStatus['index']> {
  const { SEARCH_INDEX: adres } = config;
  const index = configuredIndex(config);
  const known = { adres, zoekmachine: adres.startsWith('sqlite:') ? 'sqlite' : 'elasticsearch' } as const;
  try {
    return { ...known, ...(await index.versions()) };
  } catch (error) {
    return { ...known, fout: error instanceof Error ? error.message : String(error) };
  } finally {
    await index.close();
  }
}

function lookAtCatalogue(file: string): Pick<IndexStatus, 'catalogus'> {
  if (!existsSync(file)) return {};
  const catalogue = readCatalogue(file);
  try {
    const { publications, runs } = catalogue;
    const [laatstePublicatie] = publications.recent(1);
    const state = { id: catalogue.id, volgnummer: catalogue.volgnummer(), ...catalogue.counts() };
    const gepauzeerd = asPause(pausedBy(publications));
    return { catalogus: { ...state, gepauzeerd, laatstePublicatie, wachtend: runs.toReplay() } };
  } finally {
    catalogue.close();
  }
}

function asPause(entry: Publicatie | undefined): Pause | undefined {
  if (entry === undefined) return undefined;
  const { begin, reden = '' } = entry;
  const door = isRollback(entry) ? 'terugdraaien' : 'controle';
  return { sinds: begin, reden, door, ...(isHalfway(entry) && { halverwege: true }) };
}
