import { asc, inArray, sql } from "drizzle-orm";
import { errorCode } from "@/db/client";
import { members, panelists } from "@/db/schema";
import { Conflict } from "../errors";
import type { Scope } from "../scope";
import { listBusy } from "./reads/panels";
import { refuseUnfit } from "./reads/unfit";

interface Seating {
  panelId: string;
  startsAt: Date;
  endsAt: Date;
  candidateEmail: string;
  panelistIds: string[];
  optionalIds: string[];
}

/** Code of PostgreSQL for a row that an exclusion constraint keeps out. */
const EXCLUDED = "23P01";

/** Gives these members a seat on a panel. The database alone knows for certain that nobody sits twice at once. */
export async function seatPanelists(scope: Scope, seating: Seating) {
  const { panelId, startsAt, endsAt } = seating;
  const ids = [...new Set([...seating.panelistIds, ...seating.optionalIds])];
  await refuseUnfit(scope, ids, seating.candidateEmail);
  await takeTurns(scope, ids);
  const rows = ids.map((memberId) => ({
    panelId,
    memberId,
    required: seating.panelistIds.includes(memberId),
    startsAt,
    endsAt,
  }));
  // A refused insert spoils the transaction, and the sentence needs one more look: hence the savepoint.
  await scope.tx.execute(sql`savepoint seating`);
  try {
    await scope.tx
      .insert(panelists)
      .values(rows)
      .onConflictDoUpdate({
        target: [panelists.organisationId, panelists.panelId, panelists.memberId],
        set: { required: sql`excluded.required`, startsAt, endsAt, releasedAt: null },
      });
  } catch (error) {
    if (errorCode(error) !== EXCLUDED) throw error;
    await scope.tx.execute(sql`rollback to savepoint seating`);
    const busy = (await listBusy(scope, ids, startsAt, endsAt)).filter((seat) => seat.panelId !== panelId);
    throw new Conflict(busySentence([...new Set(busy.map(({ name }) => name))]), "panelistIds");
  }
}

/** Bookings of one person take turns, in one order for all: two that wait for each other would both fail. */
function takeTurns(scope: Scope, ids: string[]) {
  return scope.tx
    .select({ id: members.id })
    .from(members)
    .where(inArray(members.id, ids))
    .orderBy(asc(members.id))
    .for("no key update");
}

function busySentence(names: string[]) {
  const [first = "One of them", ...others] = names;
  if (others.length === 0)
    return `${first} sits on another panel at this time. Choose another time or person.`;
  return `${new Intl.ListFormat("en-GB").format([first, ...others])} sit on other panels at this time. Choose another time or people.`;
}
