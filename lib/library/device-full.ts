/** Whether a rejection means that the device or the browser's share of it is full: the library's wrap what the browser threw. */
export function isDeviceFull(error: unknown): boolean {
  for (let one = error, depth = 0; one instanceof Error && depth < 5; depth++) {
    if (one.name === 'QuotaExceededError') return true;
    one = 'inner' in one ? one.inner : one.cause;
  }
  return false;
}
