/** Every order of `count` things, those that move the fewest first; the first is the order as it is. */
export function permutations(count: number): readonly (readonly number[])[] {
  return ordersOf(Array.from({ length: count }, (_, at) => at)).sort((a, b) => moved(a) - moved(b));
}

/** How many things an order moves. */
export function moved(order: readonly number[]): number {
  return order.filter((place, at) => place !== at).length;
}

function ordersOf(rest: readonly number[]): (readonly number[])[] {
  if (rest.length === 0) return [[]];
  return rest.flatMap((first) => ordersOf(rest.filter((other) => other !== first)).map((order) => [first, ...order]));
}
