import { acceptOffer } from "@/server/domain/offers/accept";
import { approveOffer } from "@/server/domain/offers/approve";
import { draftOffer } from "@/server/domain/offers/draft";
import { sendOffer } from "@/server/domain/offers/send";
import { viewOffer } from "@/server/domain/offers/view";
import { minutesAfter } from "../days";
import type { Life } from "./life";
import { sign } from "./sign";

interface Figures {
  title: string;
  level: string;
  salaryMinorUnits: number;
  startsOn: string;
  answerBy: string;
  conditions?: string;
}

/** The recruiter drafts, the owner approves, it is sent. Returns the offer. */
export async function offer(life: Life, at: Date, figures: Figures): Promise<string> {
  const { history, applicationId } = life;
  const drafted = await history.by("recruiter", at, (scope) =>
    draftOffer(scope, {
      ...figures,
      applicationId,
      currency: "GBP",
      payPeriod: "year",
      signatoryId: history.cast.id("owner"),
    }),
  );
  await history.by("owner", minutesAfter(at, 95), (scope) =>
    approveOffer(scope, { offerId: drafted.id, version: drafted.version }),
  );
  return drafted.id;
}

export async function send({ history }: Life, at: Date, offerId: string) {
  await history.by("recruiter", at, (scope) => sendOffer(scope, { offerId }));
  await history.post(minutesAfter(at, 1));
}

export const view = ({ history, candidateId }: Life, at: Date, offerId: string) =>
  history.byCandidate(candidateId, at, (scope) => viewOffer(scope, { offerId }));

/** Yes, and both signatures: the last one hires. */
export async function acceptAndSign(life: Life, at: Date, offerId: string) {
  const { history, candidateId } = life;
  await view(life, minutesAfter(at, -130), offerId);
  const { contractId } = await history.byCandidate(candidateId, at, (scope) =>
    acceptOffer(scope, { offerId }),
  );
  await sign(life, {
    contractId,
    byCandidate: minutesAfter(at, 14),
    byOrganisation: minutesAfter(at, 14 + 190),
    signatory: "owner",
  });
}
