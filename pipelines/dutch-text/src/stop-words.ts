/** Words that say nothing about what somebody needs. Few: `niet`, `geen`, `zonder` and `thuis` carry meaning here. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  'de het een en of in op te van voor met bij aan om naar uit is zijn ben ik je u mijn jouw uw er dat die dit deze als s t'.split(
    ' ',
  ),
);

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
