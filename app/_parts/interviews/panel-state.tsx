import { Status, type Tone } from "@/app/_ui/badge";

interface Facts {
  state: "scheduled" | "cancelled";
  startsAt: Date;
  endsAt: Date;
  visit: { checkedInAt: Date | null; noShowAt: Date | null; walkedOutAt: Date | null; room: string };
}

/** Where a panel stands, in a word. */
export function PanelState({ panel, now }: { panel: Facts; now: Date }) {
  const { tone, word } = stateOf(panel, now);
  return <Status tone={tone}>{word}</Status>;
}

function stateOf({ state, startsAt, endsAt, visit }: Facts, now: Date): { tone: Tone; word: string } {
  if (state === "cancelled") return { tone: "neutral", word: "Cancelled" };
  if (visit.walkedOutAt) return { tone: "overdue", word: "Left before the panel" };
  if (visit.noShowAt) return { tone: "overdue", word: "Did not come" };
  if (visit.checkedInAt && endsAt > now)
    return { tone: "done", word: visit.room ? `Here, ${visit.room}` : "Here" };
  if (visit.checkedInAt) return { tone: "done", word: "Held" };
  if (startsAt > now) return { tone: "neutral", word: "Scheduled" };
  return { tone: "due", word: endsAt > now ? "Awaited" : "Not checked in" };
}
