import { defineSource, type Source, type SourceDeclaration } from '../source.ts';
import { municipalCsv } from './municipal-csv.ts';
import { municipalMapping } from './municipal-mapping.ts';

interface MunicipalDeclaration extends Omit<SourceDeclaration, 'ophalen' | 'sleutel' | 'kolommen' | 'map'> {
  /** Where the file lies. */
  url: string;
}

/** A source that is an open municipal CSV: nothing to say but where it lies and what may be expected of it. */
export function municipalSource({ url, ...declaration }: MunicipalDeclaration): Source {
  return defineSource({
    ...declaration,
    ophalen: municipalCsv({ url }),
    sleutel: 'id',
    kolommen: 'ijl',
    map: municipalMapping,
  });
}
