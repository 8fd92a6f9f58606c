/** One case: features by number with their values, and the number of its class. */
export type Case = { readonly features: readonly (readonly [number, number])[]; readonly label: number };

const SETTINGS = { rounds: 400, rate: 0.5, ridge: 0.005 };

/** Class probabilities from scores. */
function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

export function scoresOf(
  weights: readonly (readonly number[])[],
  features: Case['features'],
  classes: number,
): number[] {
  const scores = new Array<number>(classes).fill(0);
  for (const [feature, value] of features)
    for (let label = 0; label < classes; label++)
      scores[label] = (scores[label] as number) + value * ((weights[feature] as readonly number[])[label] as number);
  return scores;
}

/** Multinomial logistic regression by full-batch AdaGrad with ridge penalty: weights by feature and class. */
export function trainMultinomial(
  cases: readonly Case[],
  featureCount: number,
  classes: number,
  ridge = SETTINGS.ridge,
): number[][] {
  const weights = Array.from({ length: featureCount }, () => new Array<number>(classes).fill(0));
  const squares = Array.from({ length: featureCount }, () => new Array<number>(classes).fill(1e-6));
  for (let round = 0; round < SETTINGS.rounds; round++) {
    const gradients = Array.from({ length: featureCount }, () => new Array<number>(classes).fill(0));
    for (const { features, label } of cases) {
      const chances = softmax(scoresOf(weights, features, classes));
      for (const [feature, value] of features) {
        const row = gradients[feature] as number[];
        for (let index = 0; index < classes; index++)
          row[index] = (row[index] as number) + ((chances[index] as number) - (index === label ? 1 : 0)) * value;
      }
    }
    for (let feature = 0; feature < featureCount; feature++)
      for (let index = 0; index < classes; index++) {
        const row = weights[feature] as number[];
        const gradient =
          ((gradients[feature] as number[])[index] as number) / cases.length + ridge * (row[index] as number);
        const square = squares[feature] as number[];
        square[index] = (square[index] as number) + gradient * gradient;
        row[index] = (row[index] as number) - (SETTINGS.rate * gradient) / Math.sqrt(square[index] as number);
      }
  }
  return weights;
}
