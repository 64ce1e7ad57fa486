import type { WallClock } from './time/wall-clock.ts';

/** One expression, read: what it says of a time on the clock. */
export interface Hours {
  isOpen(at: WallClock): boolean;
  /** It says that it is open, or closed, with an if. */
  isInDoubt(at: WallClock): boolean;
  /** When it is otherwise than at this time; undefined when that is not before the day `until`. */
  nextChange(at: WallClock, until: string): WallClock | undefined;
}
