import { testQuestions } from '../contract/questions/test-questions.ts';
import { testSearchIndex } from '../contract/test-search-index.ts';
import { onElasticsearch } from './on-elasticsearch.ts';

onElasticsearch('the contract of an index', ({ open }) => {
  testSearchIndex({ name: 'elasticsearch', open });
  testQuestions({ name: 'elasticsearch', open });
});
