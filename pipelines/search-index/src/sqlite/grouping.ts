/** Things, by their places 0, 1, 2 and so on, put together by the number of their group. */
export interface Grouping {
  /** Per group where its members start; those of the last one end at the extra number behind. */
  starts: Uint32Array;
  members: Uint32Array;
}

/** `groups`: the group of every thing, below `count`. Members stay in order. */
export function grouped(groups: Uint16Array, count: number): Grouping {
  const starts = startsOf([groups], count);
  const next = starts.slice();
  const members = new Uint32Array(groups.length);
  for (let thing = 0; thing < groups.length; thing++) {
    const group = groups[thing] as number;
    const place = next[group] as number;
    members[place] = thing;
    next[group] = place + 1;
  }
  return { starts, members };
}

/** The members of these groups, the last one included. */
export function membersBetween({ starts, members }: Grouping, first: number, last: number): Uint32Array {
  return members.subarray(starts[first], starts[last + 1]);
}

/** Where the members of each group begin when they are put together: as many as are in the groups before it. */
export function startsOf(parts: readonly (Uint16Array | Uint32Array)[], count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (const groups of parts) {
    for (let thing = 0; thing < groups.length; thing++) {
      const next = (groups[thing] as number) + 1;
      starts[next] = (starts[next] as number) + 1;
    }
  }
  for (let group = 1; group <= count; group++)
    starts[group] = (starts[group] as number) + (starts[group - 1] as number);
  return starts;
}
