import { apiNotFound } from "../errors";
import { nothing, objectOf } from "../object-type";
import type { HostObject } from "../object-type";

const serviceName = "Microsoft.InternalService.AddinInternalService";

/** What Office.js for Windows makes for itself: it says that it is ready for ribbon actions, of which this host has none. */
export function madeByClient(name: string): HostObject {
  if (name !== serviceName) throw apiNotFound("ObjectPath", name);
  return objectOf({ name: serviceName, methods: { NotifyActionHandlerReady: () => nothing(() => undefined) } }, undefined);
}
