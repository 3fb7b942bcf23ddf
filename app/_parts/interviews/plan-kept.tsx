import { Notice } from "@/app/_ui/notice";
import { TextLink } from "@/app/_ui/text-link";

type Props = {
  /** "3 scheduled panels keep the plan as it was on 4 June." */
  kept: string | null;
  /** The day on which the plan's first panel was held. */
  heldOn: string | null;
  /** Where another plan is started from this one. */
  again: string | null;
};

/** What a change of a plan does not reach. */
export function PlanKept({ kept, heldOn, again }: Props) {
  if (!kept && !heldOn) return null;
  return (
    <Notice title={kept ?? "Panels that were held keep their kits."}>
      What you change here counts for panels scheduled from now on; kits and scorecards stay as they are.
      {heldOn && (
        <>
          {" "}
          The first panel of this plan met on {heldOn}: which competencies there are, and their weights, are
          fixed since, so that every score is made in the same way.{" "}
          {again && <TextLink href={again}>Start another plan from this one</TextLink>}
        </>
      )}
    </Notice>
  );
}
