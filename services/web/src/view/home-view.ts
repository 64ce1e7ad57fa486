import type { IndexVersion } from '@sociale-kaart/search-index/index-reader';
import { type Button, setting } from '../question/commands.ts';
import { count } from '../text/listing.ts';
import { type FormView, formView, themas } from './form-view.ts';

/** The first page: the form, and the themas as another way to begin. */
export interface HomeView {
  titel: string;
  aantal: string;
  formulier: FormView;
  themas: { label: string; uitleg: string; knop: Button }[];
}

export function homeView({ documenten }: IndexVersion): HomeView {
  return {
    titel: 'Zoek hulp en ondersteuning',
    aantal: count(documenten),
    formulier: formView({}),
    themas: themas().map(({ code, label, definitie }) => ({
      label,
      uitleg: definitie.replace(/;.*$/, '.'),
      knop: setting('thema', code),
    })),
  };
}
