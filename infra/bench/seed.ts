/** Of all that is invented to be measured: the same every time. */
export const SEED = 20_261_121;
