/** Passes on progress, 0 to 1, at most once for each hundredth. */
export function inSteps(tell: (done: number) => void): (done: number) => void {
  let told = -1;
  return (done) => {
    const hundredths = Math.floor(done * 100);
    if (hundredths === told) return;
    told = hundredths;
    tell(done);
  };
}
