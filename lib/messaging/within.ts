/** What a promise answers, or `late` after so many ms. */
export function within<T>(ms: number, answer: Promise<T>, late: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const deadline = new Promise<T>((resolve) => (timer = setTimeout(() => resolve(late), ms)));
  return Promise.race([answer, deadline]).finally(() => clearTimeout(timer));
}
