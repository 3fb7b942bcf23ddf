import { When } from "@/app/_ui/when";
import { readersSpeech } from "@/app/_words/reader";
import { PortalForm } from "../../_portal-form";
import type { PageData } from "./_page-data";
import { stateAdjustments } from "./actions";

/** What they need on the day, asked with the invitation; once said it can be said otherwise. */
export async function Adjustments({ page, now }: { page: PageData; now: Date }) {
  const t = await readersSpeech();
  const { adjustments, organisation, id } = page;
  return (
    <div id="adjustments" className="flex scroll-mt-6 flex-col gap-2 pt-5">
      <h3 className="font-semibold">{t("Is there anything you need on the day?")}</h3>
      <p className="text-sm text-soft">
        {t(
          "Only those who arrange the day and the front desk read it. The panel does not, and it never counts against you.",
        )}
      </p>
      {adjustments && <Stated adjustments={adjustments} timeZone={page.timeZone} now={now} />}
      <PortalForm
        prefix="adjustments"
        action={stateAdjustments.bind(null, { organisation: organisation.slug, application: id })}
        fields={[
          {
            kind: "text",
            name: "words",
            label: t("What should we arrange?"),
            hint: t(
              "Step-free access, more time, an interpreter, a break. Leave it empty if you need nothing.",
            ),
            value: adjustments?.words,
          },
        ]}
        submit={adjustments ? t("Change what I need") : t("Tell us")}
        variant="secondary"
        folded={adjustments ? t("Change what you need") : undefined}
      />
    </div>
  );
}

type StatedProps = { adjustments: NonNullable<PageData["adjustments"]>; timeZone: string; now: Date };

async function Stated({ adjustments, timeZone, now }: StatedProps) {
  const t = await readersSpeech();
  const { words, memberName, statedAt } = adjustments;
  const when = <When instant={statedAt} timeZone={timeZone} now={now} style="short" language={t.language} />;
  return (
    <p className="border-s-2 border-line ps-3">
      <span dir="auto" className="block whitespace-pre-line wrap-anywhere">
        {words || t("Nothing needs to be arranged.")}
      </span>
      <span className="block text-sm text-faint">
        {memberName
          ? t.rich("Written down by {member}, {when}", { member: <bdi>{memberName}</bdi>, when })
          : t.rich("You told us, {when}", { when })}
      </span>
    </p>
  );
}
