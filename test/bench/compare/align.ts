/** A stretch in which two lists differ: `a` from `aStart` to `aEnd` gave way to `b` from `bStart` to `bEnd`. */
export interface Difference {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

/**
 * The stretches in which two lists differ, in order, with as few items in them as possible: E. W. Myers, “An O(ND)
 * difference algorithm and its variations” (1986).
 */
export function differences(a: readonly string[], b: readonly string[]): readonly Difference[] {
  const found: Difference[] = [];
  for (const step of stepsBetween(a, b)) {
    const last = found.at(-1);
    if (last && last.aEnd === step.aStart && last.bEnd === step.bStart)
      found[found.length - 1] = { ...last, aEnd: step.aEnd, bEnd: step.bEnd };
    else found.push(step);
  }
  return found;
}

/** The single removals and insertions on the shortest way from `a` to `b`, in order. */
function stepsBetween(a: readonly string[], b: readonly string[]): readonly Difference[] {
  const trace = searched(a, b);
  const steps: Difference[] = [];
  let x = a.length;
  let y = b.length;
  for (let depth = trace.length - 1; depth > 0; depth--) {
    const furthest = trace[depth - 1]!;
    const diagonal = x - y;
    const down = goesDown(furthest, diagonal, depth);
    const before = down ? diagonal + 1 : diagonal - 1;
    const fromX = furthest.get(before)!;
    const fromY = fromX - before;
    steps.push({
      aStart: fromX,
      aEnd: down ? fromX : fromX + 1,
      bStart: fromY,
      bEnd: down ? fromY + 1 : fromY,
    });
    x = fromX;
    y = fromY;
  }
  return steps.reverse();
}

/** How far in `a` one comes on each diagonal with so many steps, for no step, one, two, … until both ends are reached. */
function searched(a: readonly string[], b: readonly string[]): readonly ReadonlyMap<number, number>[] {
  const trace: ReadonlyMap<number, number>[] = [];
  for (let depth = 0; ; depth++) {
    const furthest = new Map<number, number>();
    const last = trace.at(-1);
    trace.push(furthest);
    for (let diagonal = -depth; diagonal <= depth; diagonal += 2) {
      let x = 0;
      if (last) x = goesDown(last, diagonal, depth) ? last.get(diagonal + 1)! : last.get(diagonal - 1)! + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      furthest.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return trace;
    }
  }
}

/** Whether the best way to `diagonal` puts in an item of `b` last. */
function goesDown(furthest: ReadonlyMap<number, number>, diagonal: number, depth: number): boolean {
  if (diagonal === -depth) return true;
  return diagonal !== depth && furthest.get(diagonal - 1)! < furthest.get(diagonal + 1)!;
}
