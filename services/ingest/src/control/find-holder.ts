import { isLocked } from '../catalogue/lock/catalogue-lock.ts';
import { type Holder, readHolder } from '../catalogue/lock/lock-holder.ts';
import { controlFile, readControl } from './control-token.ts';

/** Who writes in a catalogue at this moment. */
export interface FoundHolder extends Partial<Holder> {
  /** Address of the service that left its token here. */
  dienst?: string;
}

/** Undefined when nobody does. */
export async function findHolder(modeFolder: string): Promise<FoundHolder | undefined> {
  if (!isLocked(modeFolder)) return undefined;
  const control = await readControl(controlFile(modeFolder)).catch(() => undefined);
  return { ...readHolder(modeFolder), ...(control && { dienst: control.url }) };
}
