import { load } from "./load";
import { ActionType, type Action, type Batch, type BatchResult } from "./messages";
import { memberName, type HostObject, type Values } from "./hostObject";
import { OfficeError, Unanswered } from "./officeError";
import { Paths } from "./paths";
import type { References } from "./references";

/** What a batch is run against. */
export interface Ground {
  readonly root: HostObject;
  readonly references: References;
  /** Brings the workbook up to date before something of it is read. */
  readonly settle: () => Promise<void>;
  /** Throws where a member ("Range.select") is to fail. */
  readonly refuse: (member: string) => void;
}

/**
 * Does the actions of a batch one after the other, and stops at the first that fails: nothing is rolled back
 * ("Error handling with the application-specific JavaScript APIs", Microsoft Learn). `onError` says how the failure is
 * reported.
 */
export async function runBatch(
  { Actions, ObjectPaths }: Batch,
  ground: Ground,
  onError: (error: OfficeError) => OfficeError,
): Promise<BatchResult> {
  const paths = new Paths(ObjectPaths, ground);
  const Results: { ActionId: number; Value: unknown }[] = [];
  for (const [ActionIndex, action] of Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: await run(action, paths, ground) });
    } catch (error) {
      if (!(error instanceof OfficeError)) throw error;
      const { code: Code, message: Message } = onError(error);
      return { Results, Error: { Code, Message, Location: locationOf(action, paths), ActionIndex } };
    }
  }
  return { Results };
}

async function run(action: Action, paths: Paths, ground: Ground): Promise<unknown> {
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.object(action.ObjectPathId);
  if (object === null) return null;
  switch (action.ActionType) {
    case ActionType.instantiate:
      return identityOf(object, ground.references);
    case ActionType.load:
      await ground.settle();
      return load(object, action.QueryInfo?.Select ?? []);
    case ActionType.method:
      return call(object, action, paths, ground);
    case ActionType.setProperty:
      set(object, action, paths, ground);
      return null;
    default:
      throw new Unanswered(`an action of type ${action.ActionType}`);
  }
}

function identityOf(object: HostObject, references: References): Values {
  const reference = references.idOf(object);
  return { ...object.identity?.(), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
}

async function call(
  object: HostObject,
  action: Action,
  paths: Paths,
  { references, settle, refuse }: Ground,
): Promise<unknown> {
  const args = paths.args(action.ArgumentInfo);
  if (action.Name === "_KeepReference") {
    references.keep(object);
    return null;
  }
  if (action.Name === "_RemoveReference") {
    references.remove(String(args[0]));
    return null;
  }
  const method = object.calls?.[memberName(action.Name)];
  if (!method) throw new Unanswered(`${object.type}.${memberName(action.Name)}()`);
  refuse(`${object.type}.${memberName(action.Name)}`);
  await settle();
  return (await method(...args)) ?? null;
}

function set(object: HostObject, action: Action, paths: Paths, { refuse }: Ground): void {
  const setter = object.writes?.[memberName(action.Name)];
  if (!setter) throw new Unanswered(`setting ${object.type}.${memberName(action.Name)}`);
  refuse(`${object.type}.${memberName(action.Name)}`);
  setter(paths.args(action.ArgumentInfo)[0]);
}

/** Where it failed, as the client shows it in `debugInfo.errorLocation`: "Range.values". */
function locationOf({ ObjectPathId, Name, ActionType: type }: Action, paths: Paths): string {
  const member = type === ActionType.instantiate ? paths.memberOf(ObjectPathId) : memberName(Name);
  return `${paths.typeOf(ObjectPathId)}.${member}`;
}
