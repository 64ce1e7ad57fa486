import { startElasticsearch } from '../../../elasticsearch/start-elasticsearch.ts';

/** A parent to be killed: starts a server with its data in a folder, and says where it is. */
const { urls, pids } = await startElasticsearch({ folder: process.argv[2] as string });
process.send?.({ urls, pids });
