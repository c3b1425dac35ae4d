/**
 * The states that a search has reached and those that it has still to look at, cheapest first. Its memory is used by one
 * search after the other: there are thousands on a large map.
 */
export class SearchSpace {
  /** By state: the least cost of reaching it, and the state before it; of this search only where `#seen` says so. */
  #cost = new Float64Array();
  #before = new Int32Array();
  /** By state: twice the number of the search that reached it last, and one more when it is done. */
  #seen = new Uint32Array();
  #search = 0;
  readonly #open = new StateHeap();

  /** Begins a search over so many states. */
  begin(states: number): void {
    if (this.#seen.length < states) {
      this.#cost = new Float64Array(2 * states);
      this.#before = new Int32Array(2 * states);
      this.#seen = new Uint32Array(2 * states);
    }
    this.#search += 2;
    this.#open.clear();
  }

  /** Tells whether reaching `state` at this cost is cheaper than by any way so far. */
  isCheaper(state: number, cost: number): boolean {
    return (this.#seen[state] as number) < this.#search || cost < (this.#cost[state] as number);
  }

  /** Records a cheaper way to `state`, which is to be looked at; `total` is what a whole way through it costs at least. */
  reach(state: number, before: number, cost: number, total: number): void {
    this.#seen[state] = this.#search;
    this.#cost[state] = cost;
    this.#before[state] = before;
    this.#open.push(state, total);
  }

  /** Returns the next state to be looked at; -1 when there is none. */
  take(): number {
    for (let state = this.#open.pop(); state !== -1; state = this.#open.pop()) {
      // One that a cheaper way was found to waits twice.
      if (this.#seen[state] === this.#search + 1) continue;
      this.#seen[state] = this.#search + 1;
      return state;
    }
    return -1;
  }

  costOf(state: number): number {
    return this.#cost[state] as number;
  }

  /** Returns the states on the way to `state`, that one included, from the first on. */
  wayTo(state: number): number[] {
    const states: number[] = [];
    for (let at = state; at >= 0; at = this.#before[at] as number) states.push(at);
    return states.reverse();
  }
}

/**
 * A binary heap of states by cost. Of equal costs the newest leaves first: the search then follows one of many equal
 * ways to its end instead of all of them at once, and always finds the same one.
 */
class StateHeap {
  #states = new Int32Array(1024);
  #costs = new Float64Array(1024);
  #ages = new Int32Array(1024);
  #size = 0;
  #age = 0;

  clear(): void {
    this.#size = 0;
    this.#age = 0;
  }

  push(state: number, cost: number): void {
    if (this.#size === this.#states.length) this.#grow();
    const age = this.#age++;
    let i = this.#size++;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      // The newest of all leaves before others of its cost.
      if ((this.#costs[parent] as number) < cost) break;
      this.#copy(parent, i);
      i = parent;
    }
    this.#put(i, state, cost, age);
  }

  /** Returns -1 when it is empty. */
  pop(): number {
    if (this.#size === 0) return -1;
    const top = this.#states[0] as number;
    this.#size -= 1;
    const last = this.#size;
    const cost = this.#costs[last] as number;
    const age = this.#ages[last] as number;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= last) break;
      if (child + 1 < last && this.#leavesFirst(child + 1, this.#costs[child] as number, this.#ages[child] as number)) {
        child += 1;
      }
      if (!this.#leavesFirst(child, cost, age)) break;
      this.#copy(child, i);
      i = child;
    }
    this.#put(i, this.#states[last] as number, cost, age);
    return top;
  }

  #leavesFirst(i: number, cost: number, age: number): boolean {
    const own = this.#costs[i] as number;
    return own < cost || (own === cost && (this.#ages[i] as number) > age);
  }

  #copy(from: number, to: number): void {
    this.#put(to, this.#states[from] as number, this.#costs[from] as number, this.#ages[from] as number);
  }

  #put(i: number, state: number, cost: number, age: number): void {
    this.#states[i] = state;
    this.#costs[i] = cost;
    this.#ages[i] = age;
  }

  #grow(): void {
    const [states, costs, ages] = [this.#states, this.#costs, this.#ages];
    this.#states = new Int32Array(2 * states.length);
    this.#costs = new Float64Array(2 * costs.length);
    this.#ages = new Int32Array(2 * ages.length);
    this.#states.set(states);
    this.#costs.set(costs);
    this.#ages.set(ages);
  }
}
