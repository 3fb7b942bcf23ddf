import { When } from "@/app/_ui/when";
import { PortalForm } from "../../_portal-form";
import type { PageData } from "./_page-data";
import { stateAdjustments } from "./actions";

/** What they need on the day, asked with the invitation; once said it can be said otherwise. */
export function Adjustments({ page, now }: { page: PageData; now: Date }) {
  const { adjustments, organisation, id, timeZone } = page;
  const form = (
    <PortalForm
      prefix="adjustments"
      action={stateAdjustments.bind(null, { organisation: organisation.slug, application: id })}
      fields={[
        {
          kind: "text",
          name: "words",
          label: "What should we arrange?",
          hint: "Step-free access, more time, an interpreter, a break. Leave it empty if you need nothing.",
          value: adjustments?.words,
        },
      ]}
      submit={adjustments ? "Change what I need" : "Tell us"}
      variant="secondary"
      folded={adjustments ? "Change what you need" : undefined}
    />
  );
  return (
    <div id="adjustments" className="flex scroll-mt-6 flex-col gap-2 pt-5">
      <h3 className="font-semibold">Is there anything you need on the day?</h3>
      <p className="text-sm text-soft">
        Only those who arrange the day and the front desk read it. The panel does not, and it never counts
        against you.
      </p>
      {adjustments && (
        <p className="border-l-2 border-line pl-3">
          <span className="whitespace-pre-line wrap-anywhere">
            {adjustments.words || "Nothing needs to be arranged."}
          </span>
          <span className="block text-sm text-faint">
            {adjustments.memberName ? `Written down by ${adjustments.memberName}` : "You told us"},{" "}
            <When instant={adjustments.statedAt} timeZone={timeZone} now={now} style="short" />
          </span>
        </p>
      )}
      {form}
    </div>
  );
}
