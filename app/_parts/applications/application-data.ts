import { dayOf } from "@/app/_ui/dates";
import { api, whoIsHere } from "@/server/api/caller";

export type ApplicationData = Awaited<ReturnType<typeof readApplication>>;

/** What the page of an application and the panel over its list show alike. */
export async function readApplication(organisation: string, applicationId: string) {
  const caller = await api(organisation);
  const application = await caller.applications.get({ applicationId });
  const [history, notes, messages, members, namable, tasks, me] = await Promise.all([
    caller.applications.history({ applicationId }),
    caller.applications.notes({ applicationId }),
    caller.messages.list({ applicationId }),
    caller.members.list(),
    caller.applications.namable(),
    caller.tasks.list({ candidateId: application.candidate.id }),
    whoIsHere(organisation),
  ]);
  const { timeZone } = me.organisation;
  const now = new Date();
  return {
    organisation,
    application,
    history,
    notes,
    messages,
    members,
    namable,
    tasks,
    me,
    timeZone,
    now,
    today: dayOf(now, timeZone),
  };
}
