import type { Geography } from '@sociale-kaart/geography/geography';
import type { GeographyExtension } from '@sociale-kaart/geography/geography-extension';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import type { PostcodeEvidence } from '@sociale-kaart/geography/postcode-evidence';
import type { IndexReader } from '../index-reader.ts';

/** What of the geography travels with a version, so that an answer is never made from two. */
export interface AttachedGeography {
  /** Places on top of the reference data: those of the demo. */
  extension: GeographyExtension | undefined;
  /** In which municipalities postcodes were seen. */
  evidence: PostcodeEvidence;
}

/** Names of the attachments. */
const EXTENSION = 'geografie';
const EVIDENCE = 'postcodes';

/** For `CandidateRequest.attachments`. */
export function attachGeography({ extension, evidence }: AttachedGeography): Record<string, unknown> {
  return { [EXTENSION]: extension ?? null, [EVIDENCE]: evidence };
}

/** The geography of a version. One without evidence is certain of no postcode. */
export async function readGeography(reader: Pick<IndexReader, 'attachment'>): Promise<Geography> {
  const attached = await Promise.all([EXTENSION, EVIDENCE].map((name) => reader.attachment(name)));
  // our own JSON, checked by whoever published it
  const [extension, evidence] = attached as [GeographyExtension | null | undefined, PostcodeEvidence | undefined];
  return loadGeography(extension ?? undefined, evidence);
}
