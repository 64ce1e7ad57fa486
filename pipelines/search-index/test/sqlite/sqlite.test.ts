import { openIndex } from '../../src/open-index.ts';
import { testSearchIndex } from '../contract/test-search-index.ts';
import { temporaryFolder } from './temporary-folder.ts';

testSearchIndex({ name: 'sqlite', open: () => openIndex(`sqlite:${temporaryFolder()}`) });
testSearchIndex({
  name: 'sqlite, in a worker',
  open: () => openIndex(`sqlite:${temporaryFolder()}`, { workers: 1 }),
});
