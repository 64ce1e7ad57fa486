/** A municipality. `vervallen` and `opvolgers` only on one that ended: its code is read as its successors. */
export type Gemeente = {
  /** `GM` and the four digits of CBS. */
  readonly code: string;
  /** As CBS writes it, for example `Bergen (NH.)`. */
  readonly naam: string;
  /** Other ways in which people and sources write the name. */
  readonly spellingen: readonly string[];
  /** Names of the places within it, districts and quarters too, sorted. Empty for one that ended. */
  readonly plaatsen: readonly string[];
  /** CBS code, `PV20` to `PV31`; absent for one that ended. */
  readonly provincie?: string;
  /** First day, where known. */
  readonly sinds?: string;
  /** First day on which it no longer existed. */
  readonly vervallen?: string;
  readonly opvolgers?: readonly string[];
};

export type Provincie = {
  /** CBS code, `PV20` (Groningen) to `PV31` (Limburg). */
  readonly code: string;
  readonly naam: string;
  readonly spellingen: readonly string[];
};
