import { folderOf } from '../file-kinds.ts';
import type { Rule } from '../rule.ts';

/** Most files directly in one folder (house style, 2): a reader takes in about this much at a glance. */
const LIMIT = 15;

/** Folders that grow by one file per source, list, decision or thema of the thesaurus, and the root, where tools look for their settings. */
const GROWS =
  /^(?:$|pipelines\/sources\b|fixtures\b|schemas\/vocabularies\b|infra\/decisions\b|pipelines\/dutch-text\/thesaurus\b)/;

export const folderSizes: Rule = (files) => {
  const counts = new Map<string, number>();
  for (const { path } of files) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
  return [...counts]
    .filter(([folder, count]) => count > LIMIT && !GROWS.test(folder))
    .map(([folder, count]) => ({
      path: folder,
      message: `holds ${count} files; at most ${LIMIT}, so give a part of them a folder named after what they are about`,
    }));
};
