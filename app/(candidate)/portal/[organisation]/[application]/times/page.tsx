import type { Metadata } from "next";
import { zoneName } from "@/app/_ui/dates";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { When } from "@/app/_ui/when";
import { readPortal } from "../../../_caller";
import { PortalForm } from "../../../_portal-form";
import { TimesForm } from "./_times-form";
import { ZoneForm } from "./_zone-form";
import { askForOtherTimes, changeTimeZone, chooseTime } from "./actions";

export const metadata: Metadata = { title: "Choose a time" };

type Props = PageProps<"/portal/[organisation]/[application]/times">;

/** A candidate chooses when they are interviewed, chooses again, or asks for other times. */
export default async function Page({ params, searchParams }: Props) {
  const { organisation, application } = await params;
  const { said } = await searchParams;
  const back = `/portal/${organisation}/${application}`;
  const page = await readPortal(organisation, `${back}/times`, (caller) =>
    caller.portal.times({ applicationId: application }),
  );
  const { proposal, coming, timeZone } = page;
  const now = new Date();
  const here = { organisation, application };
  const chooses = page.state === "active" && proposal !== null && !proposal.refusal;
  const isMove = proposal !== null && proposal.panelId !== null;
  const times = proposal?.times ?? [];
  const open = times.filter(({ isChosen }) => !isChosen);
  return (
    <>
      <PageHeader
        title={titleOf(chooses && open.length > 0, isMove, coming !== null)}
        description={`${page.jobTitle}, ${page.organisation.name}`}
        back={{ href: back, label: "Your application" }}
      />
      {said === "taken" && (
        <div role="status" className="mb-5">
          <Notice tone="due" title="Somebody else has just taken this time">
            {open.length > 0
              ? "We are sorry. These are still free: please choose one of them."
              : "We are sorry: it was the last one. Ask us for other times below, and we will look again."}
          </Notice>
        </div>
      )}
      {coming && (
        <p className="mb-5">
          {isMove ? "Your interview is " : "Your interview is fixed: "}
          <When instant={coming.startsAt} timeZone={timeZone} now={now} />.
          {isMove && open.length > 0 && " It stays so until you choose another time."}
        </p>
      )}
      {chooses && open.length > 0 && (
        <TimesForm
          action={chooseTime.bind(null, here)}
          times={times}
          timeZone={timeZone}
          now={now}
          about={`${proposal.name}, ${proposal.durationMinutes} minutes${proposal.place ? `, ${proposal.place}` : ""}${proposal.link ? ", online" : ""}.`}
          isMove={isMove}
          until={proposal.expiresAt}
        />
      )}
      {chooses && open.length === 0 && said !== "taken" && !coming && (
        <Notice title="None of the times is free any more">
          We are sorry: others were quicker. Ask us for other times below, and we will look again.
        </Notice>
      )}
      {proposal?.refusal && <Notice>{proposal.refusal}</Notice>}
      {!proposal && !coming && !page.isRequested && (
        <p className="text-soft">There is no time to choose at the moment. When there is, we write to you.</p>
      )}
      <div className="mt-6 divide-y divide-line border-t border-line pt-5">
        {page.isRequested ? (
          <Section title="Other times">
            <p>We have your request and are looking for other times. You get a mail when there are some.</p>
          </Section>
        ) : (
          (proposal || coming) && (
            <Section
              title={
                chooses && open.length > 0 ? "None of these suits you?" : "Does another time suit you better?"
              }
              description="Say so. It will not count against you."
            >
              <PortalForm
                prefix="other-times"
                action={askForOtherTimes.bind(null, here)}
                variant="secondary"
                fields={[
                  {
                    kind: "text",
                    name: "words",
                    label: "When would suit you?",
                    hint: "Days, hours, how soon: whatever helps us to find a time.",
                    optional: true,
                  },
                ]}
                submit="Ask for other times"
              />
            </Section>
          )
        )}
        <Section
          title="Your time zone"
          description={
            page.isZoneKnown
              ? `All times are ${zoneName(timeZone)}, in your mails too.`
              : `Times are ${zoneName(timeZone)}. Are you somewhere else?`
          }
        >
          <ZoneForm
            action={changeTimeZone.bind(null, here)}
            timeZone={timeZone}
            isKnown={page.isZoneKnown}
            zones={Intl.supportedValuesOf("timeZone")}
          />
        </Section>
      </div>
    </>
  );
}

function titleOf(chooses: boolean, isMove: boolean, isFixed: boolean) {
  if (chooses) return isMove ? "Choose another time" : "Choose a time for your interview";
  return isFixed ? "Your interview's time" : "Times for your interview";
}
