import { TEKST_VERSIE } from '@sociale-kaart/dutch-text/text-version';
import { postcodeEvidence } from '@sociale-kaart/geography/postcode-evidence';
import { attachGeography } from '@sociale-kaart/search-index/document/attached-geography';
import {
  type CandidateRequest,
  type IndexCandidate,
  type IndexWriter,
  RebuildNeeded,
} from '@sociale-kaart/search-index/index-writer';
import { checkCandidate } from './check-candidate.ts';
import { indexChanges } from './index-changes.ts';
import { FINGERPRINT, type Plan } from './plan-publication.ts';
import type { Outcome, Publishing } from './publishing.ts';

/** Makes a candidate, checks it and moves the pointer; a candidate that fails is removed. */
export async function buildCandidate(
  publishing: Publishing,
  { writer, plan }: { writer: IndexWriter; plan: Plan },
): Promise<Outcome> {
  const request = requestOf(publishing);
  const { candidate, vanaf } = await open(writer, request, plan);
  try {
    await candidate.apply(indexChanges(publishing, vanaf));
    const reader = await candidate.finish();
    await checkCandidate(reader, publishing).finally(() => reader.close());
    const { versie } = await candidate.promote();
    return { oordeel: 'gepubliceerd', versie };
  } catch (error) {
    await candidate.discard();
    throw error;
  }
}

/** What travels along is made from the whole catalogue each time, so that small publications give what one rebuild gives. */
function requestOf(publishing: Publishing): Omit<CandidateRequest, 'volledig'> {
  const { catalogue, demo, extension, postcodeBronnen, vingerafdruk, now } = publishing;
  const evidence = postcodeEvidence(catalogue.addresses(postcodeBronnen));
  return {
    catalogusId: catalogue.id,
    demo,
    gemaaktOp: now().toISOString(),
    tekstVersie: TEKST_VERSIE,
    volgnummer: catalogue.volgnummer(),
    attachments: { ...attachGeography({ extension, evidence }), [FINGERPRINT]: vingerafdruk },
  };
}

interface Opened {
  candidate: IndexCandidate;
  vanaf: number;
}

/** A copy of the live version, or from nothing when the plan or the engine says that a copy will not do. */
async function open(writer: IndexWriter, request: Omit<CandidateRequest, 'volledig'>, plan: Plan): Promise<Opened> {
  const anew = async () => ({ candidate: await writer.candidate({ ...request, volledig: true }), vanaf: 0 });
  if (plan.soort === 'opbouwen') return anew();
  try {
    return { candidate: await writer.candidate({ ...request, volledig: false }), vanaf: plan.vanVolgnummer };
  } catch (error) {
    if (error instanceof RebuildNeeded) return anew();
    throw error;
  }
}
