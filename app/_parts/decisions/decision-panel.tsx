import { PoolPlace } from "@/app/_parts/candidates/pool-place";
import { TermsPanel } from "@/app/_parts/engagements/terms-panel";
import { OfferPanel } from "@/app/_parts/offers/offer-panel";
import { dayOf } from "@/app/_ui/dates";
import { Notice } from "@/app/_ui/notice";
import { Section } from "@/app/_ui/section";
import { api, whoIsHere } from "@/server/api/caller";
import { may } from "@/server/auth/permissions";
import { Decided } from "./decided";
import { DecisionForm } from "./decision-form";
import { OutcomeState } from "./outcome-state";

type Props = {
  organisation: string;
  applicationId: string;
};

/** From deciding to telling: the form, then the decision, its release, and what became of it. */
export async function DecisionPanel({ organisation, applicationId }: Props) {
  const caller = await api(organisation);
  const [standing, { role }] = await Promise.all([
    caller.decisions.get({ applicationId }),
    whoIsHere(organisation),
  ]);
  const { decision, outcome, state } = standing;
  const termsRefusal = decision?.kind === "consult_instead" ? await refusalOfTerms() : null;
  const now = new Date();

  async function refusalOfTerms() {
    const [newest] = (await caller.terms.forApplication({ applicationId })).versions;
    return newest ? newest.offeringRefusal : "Its terms come first.";
  }

  return (
    <Section title="Decision" id="decision">
      {!decision && (state === "active" || state === "withdrawn") && (
        <DecisionForm standing={standing} mayRecord={may(role, "decisions.record")} />
      )}
      {!decision && state !== "active" && state !== "withdrawn" && (
        <Notice>This candidate has their answer already.</Notice>
      )}
      {decision && (
        <Decided
          decision={decision}
          applicationId={applicationId}
          timeZone={standing.timeZone}
          now={now}
          mayReverse={may(role, "decisions.record") && !standing.reversalRefusal}
        />
      )}
      {decision?.kind === "consult_instead" && (
        <div className="mt-5 border-t border-line pt-5">
          <TermsPanel
            organisation={organisation}
            applicationId={applicationId}
            candidateName={standing.candidateName}
          />
        </div>
      )}
      {decision?.kind === "hire" && (
        <div className="mt-5 border-t border-line pt-5">
          <OfferPanel organisation={organisation} applicationId={applicationId} />
        </div>
      )}
      {decision?.kind === "not_now" && (
        <div className="mt-5 border-t border-line pt-5">
          <h3 className="mb-2 font-medium">Worth asking again?</h3>
          <PoolPlace
            organisation={organisation}
            candidate={{ id: standing.candidateId, name: standing.candidateName }}
            entry={await caller.pool.of({ candidateId: standing.candidateId })}
            mayChange={may(role, "candidates.write")}
            mayCallBack={may(role, "offers.write")}
            today={dayOf(now, standing.timeZone)}
          />
        </div>
      )}
      {decision && (
        <OutcomeState
          applicationId={applicationId}
          candidateName={standing.candidateName}
          kind={decision.kind}
          outcome={outcome}
          promisedOn={standing.promisedOn}
          promiseKept={standing.promiseKept}
          timeZone={standing.timeZone}
          now={now}
          mayRelease={may(role, "outcomes.release") && state !== "withdrawn"}
          releaseRefusal={standing.releaseRefusal ?? termsRefusal}
        />
      )}
    </Section>
  );
}
