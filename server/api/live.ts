import { TRPCError } from "@trpc/server";
import { type Announcement, hear } from "@/db/listen";
import { may, type Permission } from "@/server/auth/permissions";
import { Forbidden, NotFound } from "@/server/domain/errors";
import { readsPanel } from "@/server/domain/interviews/reads/agenda";
import { listSeats } from "@/server/domain/interviews/reads/panels";
import type { Topic } from "@/server/domain/queue";
import type { Scope } from "@/server/domain/scope";
import { isBlind, sitsOnApplication } from "@/server/domain/scorecards/reads/blindness";

/** Something changed: what it is, and of which one. "everything" when it is not known what was missed. */
export interface LiveEvent {
  topic: Topic | "everything";
  id: string;
}

type Actor = Extract<Scope["actor"], { type: "member" }>;
type Again = <T>(work: (scope: Scope, actor: Actor) => Promise<T>) => Promise<T>;

const EVERYTHING: LiveEvent = { topic: "everything", id: "" };

/** More than this waiting for one slow reader, and it is told to read everything again. */
const mostWaiting = 200;

/**
 * Tells an open page what changed, until it goes. It holds no transaction: who is asking is proven anew for each
 * event, and only what they may read is told, by its id alone. It begins with "everything", because something may
 * have happened between the page and the stream, or while the stream was lost.
 */
export async function* liveEvents(again: Again, signal: AbortSignal | undefined): AsyncGenerator<LiveEvent> {
  const organisationId = await again(async (_scope, actor) => actor.organisationId);
  const waiting = new Map<string, Announcement | null>();
  let wake = () => {};
  const stop = hear((announcement) => {
    if (announcement && announcement.organisationId !== organisationId) return;
    if (waiting.size < mostWaiting && announcement) waiting.set(keyOf(announcement), announcement);
    else {
      waiting.clear();
      waiting.set("everything", null);
    }
    wake();
  });
  signal?.addEventListener("abort", () => wake());
  try {
    while (!signal?.aborted) {
      const [next] = waiting;
      if (next) {
        waiting.delete(next[0]);
        const event = await eventFor(again, next[1]);
        if (event) yield event;
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (signal?.aborted || waiting.size > 0) resolve();
        });
      }
    }
  } finally {
    stop();
  }
}

const keyOf = ({ topic, id }: Announcement) => `${topic}:${id}`;

async function eventFor(again: Again, announcement: Announcement | null): Promise<LiveEvent | null> {
  try {
    return await again(async (scope, actor) => {
      if (!announcement) return EVERYTHING;
      const { topic, id } = announcement;
      if (!isTopic(topic)) return null;
      return (await hears[topic](scope, actor, id)) ? { topic, id } : null;
    });
  } catch (error) {
    if (error instanceof NotFound || error instanceof Forbidden) return null;
    if (error instanceof TRPCError) throw error;
    // The database is away: what this was is not known, so the page reads again what it shows.
    return EVERYTHING;
  }
}

type Hears = (scope: Scope, actor: Actor, id: string) => Promise<boolean>;

const whoMay =
  (permission: Permission): Hears =>
  async (_scope, { role }) =>
    may(role, permission);

const whoMeetsThePanel: Hears = async (scope, { role }, panelId) => {
  if (may(role, "visits.read")) return true;
  return may(role, "panels.read") && readsPanel(scope, await listSeats(scope, [panelId]));
};

const whoMaySeeScores: Hears = async (scope, { role }, applicationId) => {
  if (!may(role, "debriefs.read") || (await isBlind(scope, applicationId))) return false;
  return role !== "panelist" || sitsOnApplication(scope, applicationId);
};

/** Who is told of a change: nobody who could not read it. */
const hears: Record<Topic, Hears> = {
  careers: whoMay("jobs.read"),
  application: whoMay("applications.read"),
  visit: whoMeetsThePanel,
  panel: whoMeetsThePanel,
  debrief: whoMaySeeScores,
  outcome: whoMay("outcomes.read"),
  engagement: whoMay("engagements.read"),
  offer: whoMay("offers.read"),
  message: whoMay("messages.read"),
  import: whoMay("candidates.import"),
};

const isTopic = (topic: string): topic is Topic => Object.hasOwn(hears, topic);
