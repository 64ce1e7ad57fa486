import type { Rule } from './rule.ts';
import { declaredPackages } from './rules/declared-packages.ts';
import { documentation } from './rules/documentation.ts';
import { fileSizes } from './rules/file-sizes.ts';
import { folderSizes } from './rules/folder-sizes.ts';
import { forbiddenText } from './rules/forbidden-text.ts';
import { names } from './rules/names.ts';
import { release } from './rules/release.ts';
import { style } from './rules/style.ts';
import { workspaceArrows } from './rules/workspace-arrows.ts';

/** Every rule of the repository, by the name under which the check reports it. */
export const ALL_RULES: Record<string, Rule> = {
  'file sizes': fileSizes,
  'folder sizes': folderSizes,
  names,
  'workspace arrows': workspaceArrows,
  'declared packages': declaredPackages,
  'forbidden text': forbiddenText,
  style,
  documentation,
  release,
};
