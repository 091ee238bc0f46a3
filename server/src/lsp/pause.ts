/** Lets waiting messages in (a cancellation, an edit) before work goes on. */
export function pause(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
