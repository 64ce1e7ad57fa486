import type { GeographyExtension } from '@sociale-kaart/geography/geography-extension';
import type { Transport } from '@sociale-kaart/stages/snapshot';
import type { Source } from '@sociale-kaart/stages/source';

/** How the sources of a mode are reached, and what the mode adds to the geography. */
export interface SourceAccess {
  extension: GeographyExtension | undefined;
  /** A source as it may be expected to be in this mode, and how it is asked; made anew for every run. */
  open(source: Source): Promise<{ source: Source; transport: Transport }>;
  close(): Promise<void>;
}
