import type { Metadata } from "next";
import { dayOf, dayText, timeText, zoneName } from "@/app/_ui/dates";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { When } from "@/app/_ui/when";
import { readersSpeech } from "@/app/_words/reader";
import type { Speech } from "@/app/_words/speech";
import { readPortal } from "../../../_caller";
import { PortalForm } from "../../../_portal-form";
import { TimesForm } from "./_times-form";
import { ZoneForm } from "./_zone-form";
import { askForOtherTimes, changeTimeZone, chooseTime } from "./actions";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await readersSpeech())("Choose a time"),
});

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
  const t = await readersSpeech();
  const now = new Date();
  const here = { organisation, application };
  const chooses = page.state === "active" && proposal !== null && !proposal.refusal;
  const isMove = proposal !== null && proposal.panelId !== null;
  const times = proposal?.times ?? [];
  const open = times.filter(({ isChosen }) => !isChosen);
  return (
    <>
      <PageHeader
        title={t(titleOf(chooses && open.length > 0, isMove, coming !== null))}
        description={
          <>
            <bdi>{page.jobTitle}</bdi>
            {t.direction === "rtl" ? "، " : ", "}
            <bdi>{page.organisation.name}</bdi>
          </>
        }
        back={{ href: back, label: t("Your application") }}
      />
      {said === "taken" && (
        <div role="status" className="mb-5">
          <Notice tone="due" title={t("Somebody else has just taken this time")}>
            {t(
              open.length > 0
                ? "We are sorry. These are still free: please choose one of them."
                : "We are sorry: it was the last one. Ask us for other times below, and we will look again.",
            )}
          </Notice>
        </div>
      )}
      {coming && (
        <p className="mb-5">
          {t.rich(comingSentence(isMove, open.length > 0), {
            when: <When instant={coming.startsAt} timeZone={timeZone} now={now} language={t.language} />,
          })}
        </p>
      )}
      {chooses && open.length > 0 && (
        <TimesForm
          action={chooseTime.bind(null, here)}
          times={times.map((time) => ({
            ...rowOf(t, time, timeZone, dayOf(now, timeZone)),
            isChosen: time.isChosen,
          }))}
          words={{
            about: aboutOf(t, proposal),
            hint: t("Times are {zone}. Please choose by {when}: whoever chooses first has a time.", {
              zone: zoneName(timeZone, t.language),
              when: lastMoment(t, proposal.expiresAt, timeZone, dayOf(now, timeZone)),
            }),
            chosen: t("Your time now"),
            submit: t(isMove ? "Move my interview" : "Choose this time"),
          }}
        />
      )}
      {chooses && open.length === 0 && said !== "taken" && !coming && (
        <Notice title={t("None of the times is free any more")}>
          {t("We are sorry: others were quicker. Ask us for other times below, and we will look again.")}
        </Notice>
      )}
      {proposal?.refusal && <Notice>{t.said(proposal.refusal)}</Notice>}
      {!proposal && !coming && !page.isRequested && (
        <p className="text-soft">
          {t("There is no time to choose at the moment. When there is, we write to you.")}
        </p>
      )}
      <div className="mt-6 divide-y divide-line border-t border-line pt-5">
        {page.isRequested ? (
          <Section title={t("Other times")}>
            <p>
              {t("We have your request and are looking for other times. You get a mail when there are some.")}
            </p>
          </Section>
        ) : (
          (proposal || coming) && (
            <Section
              title={t(
                chooses && open.length > 0
                  ? "None of these suits you?"
                  : "Does another time suit you better?",
              )}
              description={t("Say so. It will not count against you.")}
            >
              <PortalForm
                prefix="other-times"
                action={askForOtherTimes.bind(null, here)}
                variant="secondary"
                fields={[
                  {
                    kind: "text",
                    name: "words",
                    label: t("When would suit you?"),
                    hint: t("Days, hours, how soon: whatever helps us to find a time."),
                    optional: true,
                  },
                ]}
                submit={t("Ask for other times")}
              />
            </Section>
          )
        )}
        <Section
          title={t("Your time zone")}
          description={t(
            page.isZoneKnown
              ? "All times are {zone}, in your mails too."
              : "Times are {zone}. Are you somewhere else?",
            { zone: zoneName(timeZone, t.language) },
          )}
        >
          <ZoneForm
            action={changeTimeZone.bind(null, here)}
            timeZone={timeZone}
            isKnown={page.isZoneKnown}
            zones={Intl.supportedValuesOf("timeZone")}
            words={{ label: t("Where you are"), submit: t("Show my times there") }}
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

function comingSentence(isMove: boolean, mayChoose: boolean) {
  if (!isMove) return "Your interview is fixed: {when}.";
  return mayChoose
    ? "Your interview is {when}. It stays so until you choose another time."
    : "Your interview is {when}.";
}

interface Proposal {
  name: string;
  durationMinutes: number;
  place: string;
  link: string;
}

function aboutOf(t: Speech, { name, durationMinutes, place, link }: Proposal) {
  const parts = [t.count("{name}, {count} minutes", durationMinutes, { name }), place, link && t("online")];
  return `${parts.filter(Boolean).join(t.direction === "rtl" ? "، " : ", ")}.`;
}

function rowOf(
  t: Speech,
  time: { id: string; startsAt: Date; endsAt: Date },
  timeZone: string,
  today: string,
) {
  const day = dayText(dayOf(time.startsAt, timeZone), today, "long", t.language);
  const clock = { from: timeText(time.startsAt, timeZone), until: timeText(time.endsAt, timeZone) };
  const rest = t("{day}, {from} to {until}", { day: "", ...clock });
  return { id: time.id, day, rest };
}

function lastMoment(t: Speech, at: Date, timeZone: string, today: string) {
  const comma = t.direction === "rtl" ? "،" : ",";
  return `${dayText(dayOf(at, timeZone), today, "long", t.language)}${comma} ${timeText(at, timeZone)}`;
}
