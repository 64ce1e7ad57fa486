import type { BenchRequest, BenchResult } from '../target.ts';
export async function benchIngest(_: BenchRequest): Promise<BenchResult> {
  return { figures: {}, targets: [], text: '' };
}
