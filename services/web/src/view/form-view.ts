import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import type { Button } from '../question/commands.ts';
import { type FormState, single } from '../question/form-state.ts';
import { hiddenFields } from '../question/state-fields.ts';
import type { FieldError } from '../question/to-query.ts';

export interface Choice {
  code: string;
  label: string;
  gekozen: boolean;
}

/** One of the five questions about the person. */
export interface PersonQuestion {
  dimensie: string;
  vraag: string;
  keuzes: Choice[];
}

/** The search form as filled in. */
export interface FormView {
  q: string;
  waar: string;
  leeftijd: string;
  themas: Choice[];
  personen: PersonQuestion[];
  /** How many of these are answered, and whether they must be unfolded: there is a mistake in one. */
  voorWie: { aantal: number; open: boolean };
  /** What was chosen outside the form, so that it stays. */
  verborgen: Button[];
  fouten: (FieldError & { id: string })[];
  /** Per field its error. */
  fout: Readonly<Record<string, string>>;
}

const SHOWN = ['q', 'waar', 'thema', 'leeftijd', 'doelgroep'];

export function formView(state: FormState, fouten: readonly FieldError[] = []): FormView {
  const errors = fouten.map((one) => ({ ...one, id: SHOWN.includes(one.veld) ? `veld-${one.veld}` : 'zoekformulier' }));
  return {
    q: single(state, 'q'),
    waar: single(state, 'waar'),
    leeftijd: single(state, 'leeftijd'),
    themas: themas().map((thema) => ({ ...thema, gekozen: single(state, 'thema') === thema.code })),
    personen: personQuestions(state),
    voorWie: {
      aantal: (state.leeftijd?.length ?? 0) + (state.doelgroep?.length ?? 0),
      open: fouten.some(({ veld }) => veld === 'leeftijd'),
    },
    verborgen: hiddenFields(state, SHOWN),
    fouten: errors,
    fout: Object.fromEntries(errors.map(({ veld, melding }) => [veld, melding])),
  };
}

/** The themas, in the order of the list. */
export function themas(): { code: string; label: string; definitie: string }[] {
  return vocabularies.categorie.codes.filter(({ boven, vervallen }) => boven === undefined && vervallen === undefined);
}

const QUESTIONS: Readonly<Record<string, string>> = {
  levensfase: 'Welke levensfase?',
  rol: 'Welke rol heeft deze persoon?',
  'gezondheid-en-beperking': 'Gezondheid of beperking?',
  situatie: 'Welke situatie?',
  identiteit: 'Speciaal voor?',
};

function personQuestions({ doelgroep: chosen = [] }: FormState): PersonQuestion[] {
  return vocabularies['doelgroep-dimensie'].codes.map(({ code: dimensie, label }) => ({
    dimensie,
    vraag: QUESTIONS[dimensie] ?? label,
    keuzes: vocabularies.doelgroep.codes
      .filter((entry) => entry.dimensie === dimensie && entry.vervallen === undefined)
      .map(({ code, label }) => ({ code, label, gekozen: chosen.includes(code) })),
  }));
}
