import { describe } from '@jest/globals';
import { contentCases } from './content-cases.ts';
import type { Engine } from './engine.ts';
import { facetCases } from './facet-cases.ts';
import { filterCases } from './filter-cases.ts';
import { locationCases } from './location-cases.ts';
import { ownerCases } from './owner-cases.ts';
import { rollbackCases } from './rollback-cases.ts';
import { shelfCases } from './shelf-cases.ts';
import { sortCases } from './sort-cases.ts';
import { standCases } from './stand-cases.ts';
import { textCases } from './text-cases.ts';
import { versionCases } from './version-cases.ts';

/** What every engine does, whatever is behind it (search-index.md). */
export function testSearchIndex(engine: Engine): void {
  describe(engine.name, () => {
    describe('text', () => textCases(engine));
    describe('filters', () => filterCases(engine));
    describe('locations', () => locationCases(engine));
    describe('facets and counts', () => facetCases(engine));
    describe('shelves and boosts', () => shelfCases(engine));
    describe('order and pages', () => sortCases(engine));
    describe('versions', () => versionCases(engine));
    describe('earlier versions', () => rollbackCases(engine));
    describe('documents, tombstones and attachments', () => contentCases(engine));
    describe('stand', () => standCases(engine));
    describe('owner', () => ownerCases(engine));
  });
}
