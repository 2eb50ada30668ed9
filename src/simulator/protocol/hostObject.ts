/** Values by the names they have on the wire, which begin with a capital. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * An object of Excel's object model as the host knows it. Members have the names that Microsoft's reference gives them
 * (`values`, `getRange`); members the client keeps to itself begin with an underscore.
 */
export interface HostObject {
  /** The name of its class, for messages. */
  readonly type: string;
  /** False once it is gone, for an object that a client may remember. */
  readonly exists?: () => boolean;
  /** What the client needs to find the object again in a later request. */
  readonly identity?: () => Values;
  /** Properties that can be loaded. */
  readonly reads?: Readonly<Record<string, () => unknown>>;
  /** Properties that can be set. */
  readonly writes?: Readonly<Record<string, (value: unknown) => void>>;
  /** Methods that answer a value or nothing. */
  readonly calls?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** Properties and methods that lead to another object; null is a null object. */
  readonly opens?: Readonly<Record<string, (...args: readonly unknown[]) => HostObject | null>>;
  /** For a collection: what is in it, and one of them by its key. */
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: unknown) => HostObject;
}

/** "GetRange" as the reference writes it: "getRange". */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** "values" as it is on the wire: "Values". */
export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
