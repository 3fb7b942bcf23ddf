import type { ComponentProps } from "react";
import { api, whoIsHere } from "@/server/api/caller";
import { JOB_STATE_WORDS } from "@/server/domain/jobs/words";
import { CallBackForm } from "./call-back-form";
import { firstDraft } from "./first-draft";
import type { OfferValues } from "./offer-fields";

type Form = ComponentProps<typeof CallBackForm>;

type Props = Pick<Form, "organisation" | "from" | "applicationId" | "name"> & {
  /** The job they applied for. */
  applied: { id: string; title: string; level: string };
  pay: Pick<OfferValues, "currency" | "payPeriod">;
  jobs: readonly { id: string; title: string; level: string; state: keyof typeof JOB_STATE_WORDS }[];
  /** Who may well look after a new job, and decide for it: somebody else where they have left. */
  recruiterId?: string;
  hiringManagerId: string;
};

/** The offer to somebody who is called back, with the people and figures it most likely starts from. */
export async function CallBack({
  organisation,
  applied,
  pay,
  jobs,
  recruiterId,
  hiringManagerId,
  ...to
}: Props) {
  const caller = await api(organisation);
  const [members, { signatories }, me] = await Promise.all([
    caller.members.list(),
    caller.terms.people(),
    whoIsHere(organisation),
  ]);
  const manager = members.find(({ id }) => id === hiringManagerId) ?? members[0];
  const recruiter =
    members.find(({ id }) => id === recruiterId) ??
    members.find(({ role }) => role === "recruiter") ??
    manager;
  const { timeZone } = me.organisation;
  return (
    <CallBackForm
      {...to}
      organisation={organisation}
      appliedLevel={applied.level}
      jobs={jobs
        .filter(({ id, state }) => id !== applied.id && state !== "closed")
        .map(({ id, title, level, state }) => ({ id, title, level, hint: JOB_STATE_WORDS[state] }))}
      members={members.map(({ id, name }) => ({ id, name }))}
      signatories={signatories}
      start={firstDraft(
        { title: applied.title, level: applied.level, ...pay },
        { signatories, memberId: me.memberId, timeZone },
      )}
      newJob={{ recruiterId: recruiter?.id ?? "", hiringManagerId: manager?.id ?? "", location: "" }}
    />
  );
}
