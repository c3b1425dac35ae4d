/** Passes on progress, 0 to 1, with what comes with it, at most once for each hundredth. */
export function inSteps<Rest extends readonly unknown[]>(
  tell: (done: number, ...rest: Rest) => void,
): (done: number, ...rest: Rest) => void {
  let told = -1;
  return (done, ...rest) => {
    const hundredths = Math.floor(done * 100);
    if (hundredths === told) return;
    told = hundredths;
    tell(done, ...rest);
  };
}
