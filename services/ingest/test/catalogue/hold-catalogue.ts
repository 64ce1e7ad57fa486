import { openCatalogue } from '../../src/catalogue/open-catalogue.ts';

/** Another process, for the tests of the lock: opens the catalogue that it is given and keeps it. */
openCatalogue(process.argv[2] ?? '', 'demo', new Date());
process.stdout.write('open\n');
setInterval(() => undefined, 60_000);
