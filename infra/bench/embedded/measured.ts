export const ENGINES = ['ours', 'minisearch', 'orama'] as const;

/** To a child that measures one engine. */
export interface MeasureRequest {
  engine: (typeof ENGINES)[number];
  folder: string;
}

/** From it. Memory is resident, in MB. */
export interface Measured {
  /** From nothing to the first answer. */
  openingMs: number;
  /** After opening and a collection of garbage. */
  openedMb: number;
  /** The most ever, building included. */
  peakMb: number;
  ways: Record<string, MeasuredWay>;
}

/** One way of asking. */
export interface MeasuredWay {
  /** Per question, by the clock. */
  answerMs: number[];
  /** Per question on average, the time that this thread really ran: on a busy machine it also waits. */
  cpuMeanMs: number;
  totals: number[];
  /** The most after an answer. */
  answeringMb: number;
}
