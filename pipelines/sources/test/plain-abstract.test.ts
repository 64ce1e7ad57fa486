import { expect, test } from '@jest/globals';
import { plainAbstract } from '../samenwerkende-catalogi/plain-abstract.ts';

test.each([
  ['Neem contact op om Begin link: uw schulden op te lossen, einde...', 'Neem contact op om uw schulden op te lossen…'],
  ['Lees Begin link: de regels, einde link en vraag aan.', 'Lees de regels en vraag aan.'],
  ['Lees Begin link: de regels, einde link.', 'Lees de regels.'],
  ['Bel de gemeente, einde li...', 'Bel de gemeente…'],
  ['U krijgt dan soms...', 'U krijgt dan soms…'],
  ['U kunt geld krijgen. Misschien heeft u recht op: Doe de check:', 'U kunt geld krijgen.'],
  ['Hebt u hulp nodig? Kijk hier:', 'Hebt u hulp nodig?'],
  ['U neemt mee: een pas en een foto.', 'U neemt mee: een pas en een foto.'],
  ['Het einde van uw uitkering.', 'Het einde van uw uitkering.'],
  ['Lees verder:', undefined],
  ['', undefined],
  [undefined, undefined],
])('of %j a reader sees %j', (text, plain) => {
  expect(plainAbstract(text)).toBe(plain);
});
