import type { Dispatcher } from 'undici';

/** An origin that stands in for those that a source asks. */
export interface Mirror {
  override: string;
  /** What the source itself asks; a redirect to anywhere else is not replaced, and meets the guard like any other. */
  origins: Set<string>;
}

/** Sends what goes to the origins of a source to its mirror; paths and queries stay. */
export function replaceOrigin({ override, origins }: Mirror): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => (options, handler) =>
    dispatch(origins.has(String(options.origin)) ? { ...options, origin: override } : options, handler);
}
