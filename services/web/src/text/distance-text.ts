const ONE_DECIMAL = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Above this, the point of the question (a whole postcode area) makes a distance a rough one. */
const ROUGH_METER = 250;

/**
 * `op 350 m`, `op 1,2 km`, `op ongeveer 12 km`; `binnen 1,1 km` when the point of the question may be further off
 * (`accuracyMeter`) than the distance.
 */
export function distanceText(meter: number, accuracyMeter = 0): string {
  if (accuracyMeter > ROUGH_METER && meter < accuracyMeter) return `binnen ${rounded(meter + accuracyMeter)}`;
  return `op ${accuracyMeter > ROUGH_METER ? 'ongeveer ' : ''}${rounded(meter)}`;
}

function rounded(meter: number): string {
  if (meter < 950) return `${Math.max(50, Math.round(meter / 50) * 50)} m`;
  const km = meter / 1_000;
  return `${km < 9.95 ? ONE_DECIMAL.format(km) : Math.round(km)} km`;
}
