import type { KeptVersions } from '../../search-index.ts';
import { readSoundVersion } from './read-sound-version.ts';
import type { VersionFolder } from './version-folder.ts';

/** The versions that the pointer names. */
export async function keptVersions(folder: VersionFolder): Promise<KeptVersions> {
  const pointer = await folder.pointer();
  const sound = (versie: string) => readSoundVersion(folder.fileOf(versie));
  return {
    live: pointer && sound(pointer.versie),
    eerder: (pointer?.eerder ?? []).flatMap(({ versie, tot }) => {
      const version = sound(versie);
      return version ? [{ ...version, tot }] : [];
    }),
  };
}
