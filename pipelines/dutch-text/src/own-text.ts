/**
 * The same text with memory of its own. A piece that was cut from a text holds that whole text in memory for as long as the
 * piece is known; of two texts put together it cannot be a piece.
 */
export const ownText = (piece: string): string => ` ${piece}`.slice(1);
