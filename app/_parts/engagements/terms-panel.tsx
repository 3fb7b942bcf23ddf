import type { inferProcedureOutput } from "@trpc/server";
import { AnswerTerms } from "@/app/_parts/approvals/answer-terms";
import { ApprovalChain, approvalInWords } from "@/app/_parts/approvals/chain";
import { DoorMark } from "@/app/_ui/door-mark";
import { LinkButton } from "@/app/_ui/link-button";
import { Notice } from "@/app/_ui/notice";
import { When } from "@/app/_ui/when";
import { api, whoIsHere } from "@/server/api/caller";
import type { AppRouter } from "@/server/api/root";
import { may } from "@/server/auth/permissions";
import { ORDERING_WORDS } from "@/server/domain/approvals/input";
import { ClassificationForm } from "./classification-form";
import { ProposeAgain } from "./propose-again";
import { TakeBackTerms } from "./take-back-terms";
import { OfferTerms } from "./terms-buttons";
import { TermsFacts } from "./terms-facts";
import { TermsForm } from "./terms-form";
import { TermsState } from "./terms-state";
import { startingTerms, valuesOf } from "./terms-values";

type Page = inferProcedureOutput<AppRouter["terms"]["forApplication"]>;
type Version = Page["versions"][number];

type Props = { organisation: string; applicationId: string; candidateName: string };

/** From the decision "consult instead" to an engagement: terms written, approved, checked, sent, answered. */
export async function TermsPanel({ organisation, applicationId, candidateName }: Props) {
  const caller = await api(organisation);
  const [page, people, { memberId: me, role }] = await Promise.all([
    caller.terms.forApplication({ applicationId }),
    caller.terms.people(),
    whoIsHere(organisation),
  ]);
  const now = new Date();
  const [newest, ...older] = page.versions;
  const form = { applicationId, ...people };
  if (!newest)
    return (
      <div className="flex flex-col gap-3">
        <Title>Terms for {candidateName}</Title>
        <p className="text-soft">
          “Consult instead” goes out with terms of this person's own: paid, approved, and theirs to decline.
        </p>
        {may(role, "terms.write") ? (
          <TermsForm {...form} start={startingTerms(me, people, page.timeZone, now)} submit="Propose terms" />
        ) : (
          <Notice>No terms have been written yet.</Notice>
        )}
      </div>
    );
  const answered = older.find(({ state }) => state === "countered") ?? null;
  return (
    <div className="flex flex-col gap-4">
      <Title>
        {newest.author === "candidate"
          ? `${candidateName} proposes other terms`
          : `Terms for ${candidateName}`}
        <TermsState state={newest.state} />
      </Title>
      <Replies versions={page.versions} candidateName={candidateName} timeZone={page.timeZone} now={now} />
      <TermsFacts
        terms={newest}
        before={newest.author === "candidate" ? answered : null}
        timeZone={page.timeZone}
        now={now}
      />
      <By version={newest} timeZone={page.timeZone} now={now} />
      {newest.asking && isBeingApproved(newest) && (
        <div>
          <h4 className="mb-2 font-medium">
            Approval
            {newest.asking.steps.length > 1 && (
              <span className="font-normal text-soft">
                , {ORDERING_WORDS[newest.asking.ordering].toLowerCase()}
              </span>
            )}
          </h4>
          <ApprovalChain asking={newest.asking} timeZone={page.timeZone} now={now} />
        </div>
      )}
      <NextSteps
        page={page}
        version={newest}
        role={role}
        form={form}
        candidateName={candidateName}
        now={now}
      />
      {page.engagementId && (
        <div>
          <LinkButton href={`/o/${organisation}/engagements/${page.engagementId}`}>
            Open the engagement
          </LinkButton>
        </div>
      )}
      {older.length > 0 && (
        <details>
          <summary className="w-fit rounded-sm text-sm text-soft hover:text-ink">
            {older.length === 1 ? "The version before" : `${older.length} versions before`}
          </summary>
          <div className="mt-3 flex flex-col gap-6">
            {older.map((version) => (
              <div key={version.id} className="flex flex-col gap-2">
                <p className="flex items-center gap-2 font-medium">
                  Version {version.version} <TermsState state={version.state} />
                </p>
                <TermsFacts terms={version} timeZone={page.timeZone} now={now} />
              </div>
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

function Title({ children }: { children: React.ReactNode }) {
  return (
    <h3 className="flex flex-wrap items-center gap-2 font-semibold">
      <DoorMark className="size-4" />
      {children}
    </h3>
  );
}

/** Later the answers of the candidate say more than those of the chain. */
const isBeingApproved = ({ state }: Version) => state === "proposed" || state === "approved";

function By({ version, timeZone, now }: { version: Version; timeZone: string; now: Date }) {
  return (
    <p className="text-sm text-soft">
      Version {version.version},{" "}
      {version.proposer ? `proposed by ${version.proposer}` : "proposed by the candidate"},{" "}
      <When within instant={version.createdAt} timeZone={timeZone} now={now} />.
    </p>
  );
}

type Said = { versions: readonly Version[]; candidateName: string; timeZone: string; now: Date };

/** What the candidate said, the newest last. */
function Replies({ versions, candidateName, timeZone, now }: Said) {
  const said = versions
    .flatMap(({ answers }) => answers)
    .toSorted((a, b) => a.answeredAt.getTime() - b.answeredAt.getTime());
  const words = {
    accept: "accepted",
    decline: "declined",
    ask: "asks",
    counter: "proposed other terms",
  } as const;
  return said.map(({ id, kind, body, answeredAt }) => (
    <Notice
      key={id}
      tone={kind === "accept" ? "done" : "neutral"}
      title={
        <>
          {candidateName} {words[kind]},{" "}
          <When within instant={answeredAt} timeZone={timeZone} now={now} style="ago" />
        </>
      }
    >
      {body && <span className="whitespace-pre-line">{body}</span>}
    </Notice>
  ));
}

type Steps = {
  page: Page;
  version: Version;
  role: Parameters<typeof may>[0];
  form: Omit<React.ComponentProps<typeof TermsForm>, "start" | "submit">;
  candidateName: string;
  now: Date;
};

function NextSteps({ page, version, role, form, candidateName, now }: Steps) {
  const { asking } = version;
  const isOpen = version.state === "proposed" || version.state === "approved";
  const isTold = page.outcome?.state === "told";
  const isLeaving = page.outcome?.state === "leaving";
  const mayWrite = may(role, "terms.write") && version.state !== "accepted" && page.state !== "withdrawn";
  return (
    <>
      {isOpen && (
        <ClassificationForm
          key={version.id}
          termsId={version.id}
          answered={version.check}
          warning={version.warning}
          mayAnswer={may(role, "terms.write")}
        />
      )}
      {version.state === "proposed" && approvalInWords(asking) && (
        <Notice tone={asking?.state === "sent_back" ? "overdue" : "due"}>{approvalInWords(asking)}</Notice>
      )}
      <div className="flex flex-wrap gap-2">
        {version.state === "proposed" && asking?.myStepId && (
          <AnswerTerms
            termsId={version.id}
            stepId={asking.myStepId}
            what={version.author === "candidate" ? "their proposal" : "terms"}
            maySendBack={!asking.refusals.sendBack}
          />
        )}
        {version.state === "approved" &&
          isTold &&
          may(role, "outcomes.release") &&
          !version.offeringRefusal && <OfferTerms termsId={version.id} candidateName={candidateName} />}
        {version.state === "offered" && may(role, "outcomes.release") && (
          <TakeBackTerms termsId={version.id} candidateName={candidateName} />
        )}
        {mayWrite && !isLeaving && (
          <ProposeAgain
            {...form}
            label={version.author === "candidate" ? "Answer with other terms" : "Change terms"}
            start={valuesOf(version, page.timeZone, now)}
          />
        )}
      </div>
      {version.state === "approved" && isTold && version.offeringRefusal && (
        <Notice tone="due">{version.offeringRefusal}</Notice>
      )}
    </>
  );
}
