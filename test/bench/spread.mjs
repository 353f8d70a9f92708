/** Medians and quartiles of rounds, and what Heed adds within each round. */

const quantile = (sorted, part) => {
  const at = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at % 1);
};

/** Undefined where nothing was measured. */
export const spread = (values) => {
  const sorted = values.filter(Number.isFinite).sort((one, two) => one - two);
  return sorted.length ? [0.5, 0.25, 0.75].map((part) => quantile(sorted, part)) : undefined;
};

/** `rounds`: `{ heed, none }` each, as metric → number. Returns metric → the spreads of both, their difference and ratio. */
export const compare = (rounds) => {
  const metrics = [...new Set(rounds.flatMap(({ heed }) => Object.keys(heed)))];
  const of = (metric, act) => spread(rounds.map(({ heed, none }) => act(heed[metric], none?.[metric])));
  return Object.fromEntries(
    metrics.map((metric) => [
      metric,
      {
        heed: of(metric, (heed) => heed),
        none: of(metric, (_, none) => none),
        more: of(metric, (heed, none) => heed - none),
        // A ratio to next to nothing says nothing.
        ratio: of(metric, (heed, none) => (none > 10 ? heed / none : undefined)),
      },
    ]),
  );
};
