/** One case: features by number with their values, the number of its class, and how much it counts (1 if not said). */
export type Case = {
  readonly features: readonly (readonly [number, number])[];
  readonly label: number;
  readonly weight?: number;
};

const SETTINGS = { rounds: 250, rate: 0.5 };

/** Turns scores into class probabilities, in place. */
function softmax(scores: Float64Array): void {
  const top = Math.max(...scores);
  let total = 0;
  scores.forEach((score, at) => (total += scores[at] = Math.exp(score - top)));
  scores.forEach((power, at) => (scores[at] = power / total));
}

/** Weights by feature and class: those of feature 0, then those of feature 1, and so on. */
export type Weights = Float64Array;

/** Adds up the weights of a case's features, by class. */
export function scoresOf(weights: Weights, features: Case['features'], classes: number): Float64Array {
  const scores = new Float64Array(classes);
  for (const [feature, value] of features)
    for (let label = 0; label < classes; label++)
      scores[label] = (scores[label] as number) + value * (weights[feature * classes + label] as number);
  return scores;
}

/** Chances of the classes. */
export function chancesOf(weights: Weights, features: Case['features'], classes: number): Float64Array {
  const scores = scoresOf(weights, features, classes);
  softmax(scores);
  return scores;
}

/** Multinomial logistic regression by full-batch AdaGrad with ridge penalty. */
export function trainMultinomial(
  cases: readonly Case[],
  featureCount: number,
  classes: number,
  ridge: number,
): Weights {
  const weights = new Float64Array(featureCount * classes);
  const squares = new Float64Array(featureCount * classes).fill(1e-6);
  const total = cases.reduce((sum, { weight = 1 }) => sum + weight, 0);
  for (let round = 0; round < SETTINGS.rounds; round++) {
    const gradients = new Float64Array(featureCount * classes);
    for (const { features, label, weight = 1 } of cases) {
      const chances = chancesOf(weights, features, classes);
      chances[label] = (chances[label] as number) - 1;
      for (const [feature, value] of features)
        for (let index = 0, at = feature * classes; index < classes; index++, at++)
          gradients[at] = (gradients[at] as number) + weight * (chances[index] as number) * value;
    }
    for (let at = 0; at < gradients.length; at++) {
      const gradient = (gradients[at] as number) / total + ridge * (weights[at] as number);
      squares[at] = (squares[at] as number) + gradient * gradient;
      weights[at] = (weights[at] as number) - (SETTINGS.rate * gradient) / Math.sqrt(squares[at] as number);
    }
  }
  return weights;
}
