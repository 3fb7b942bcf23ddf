import { listen } from "./listening";

/** That something changed, as a transaction announced it; null when something may have been missed. */
export interface Announcement {
  organisationId: string;
  topic: string;
  id: string;
}
type Ear = (announcement: Announcement | null) => void;

interface Hub {
  ears: Set<Ear>;
  hasListened: boolean;
  close: () => Promise<void>;
}

// In development this module is loaded anew after each change; the connection stays the process's one.
const shared = globalThis as { secondDoorHub?: Hub };

/**
 * Hears everything that is announced, on the one listening connection of this process; first a null, once nothing can
 * be missed any more. Call the answer to stop.
 */
export function hear(ear: Ear): () => void {
  shared.secondDoorHub ??= openHub();
  const hub = shared.secondDoorHub;
  hub.ears.add(ear);
  if (hub.hasListened) ear(null);
  return () => {
    hub.ears.delete(ear);
    if (hub.ears.size > 0 || shared.secondDoorHub !== hub) return;
    shared.secondDoorHub = undefined;
    void hub.close();
  };
}

function openHub(): Hub {
  const url = process.env.SERVICE_DATABASE_URL;
  if (!url) throw new Error("SERVICE_DATABASE_URL is not set: start the product with bin/start.");
  const hub: Hub = { ears: new Set(), hasListened: false, close: async () => {} };
  hub.close = listen(url, "second_door", (message) => {
    hub.hasListened = true;
    const announcement = message === undefined ? null : parsed(message);
    for (const ear of hub.ears) ear(announcement);
  });
  return hub;
}

/** Whatever else is said on the channel counts as "something may have been missed". */
function parsed(message: string): Announcement | null {
  const said: unknown = JSON.parse(message);
  if (typeof said !== "object" || said === null) return null;
  const { organisationId, topic, id } = said as Partial<Record<keyof Announcement, unknown>>;
  if (typeof organisationId !== "string" || typeof topic !== "string" || typeof id !== "string") return null;
  return { organisationId, topic, id };
}
