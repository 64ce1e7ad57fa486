import { readdir } from 'node:fs/promises';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import type { SearchIndex } from '@sociale-kaart/search-index/search-index';
import type { Publishing } from '../../src/publish/publishing.ts';
import { publish } from '../../src/publish.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type MemoryCatalogue, memoryCatalogue } from './memory-catalogue.ts';

export const geography = loadGeography();
export const extension = { gemeenten: [], postcodes: [] };

/** A catalogue, and the index in a folder of its own that it is published to. */
export interface Setting {
  catalogue: MemoryCatalogue;
  folder: string;
  index: SearchIndex;
  /** Publishes once; an error that nobody foresaw fails the test, unless that is what it is about. */
  publishNow(other?: Partial<Publishing>, failed?: (error: unknown) => void): ReturnType<typeof publish>;
  files(): Promise<string[]>;
}

export function setting(): Setting {
  const catalogue = memoryCatalogue();
  const folder = temporaryFolder();
  const index = openIndex(`sqlite:${folder}`);
  const publishing: Publishing = {
    catalogue,
    index,
    geography,
    extension,
    postcodeBronnen: ['bron-a'],
    vingerafdruk: 'code-1',
    demo: true,
    bronnen: ['bron-a'],
    now: () => new Date('2026-11-21T12:00:00Z'),
  };
  return {
    catalogue,
    folder,
    index,
    publishNow: (other = {}, failed = unforeseen) => publish({ ...publishing, ...other }, failed),
    files: async () => (await readdir(folder)).sort(),
  };
}

function unforeseen(error: unknown): never {
  throw error;
}
