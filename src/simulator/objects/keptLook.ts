import type { HostObject } from "../protocol/hostObject";

/** An object of which an add-in asks for a look: what was asked for is kept as it is, and told when it is asked back. */
export function keptLook(
  type: string,
  kept: Map<string, unknown>,
  members: readonly string[],
  change: () => void,
): HostObject {
  return {
    type,
    reads: Object.fromEntries(members.map((member) => [member, () => kept.get(member) ?? null])),
    writes: Object.fromEntries(
      members.map((member) => [
        member,
        (value: unknown) => {
          change();
          kept.set(member, value);
        },
      ]),
    ),
  };
}
