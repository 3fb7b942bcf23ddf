import { dayOf } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";
import { LinkButton } from "@/app/_ui/link-button";
import { Notice } from "@/app/_ui/notice";

type Props = {
  href: string;
  timeZone: string;
  /** Whether whoever reads may undo. */
  mayUndo: boolean;
  merges: readonly {
    id: string;
    mergedName: string;
    mergedEmail: string;
    mergedAt: Date;
    mergedByName: string;
  }[];
};

/** Who else this person was known as, and the way back. */
export function MergedWith({ href, timeZone, mayUndo, merges }: Props) {
  const today = dayOf(new Date(), timeZone);
  return merges.map(({ id, mergedName, mergedEmail, mergedAt, mergedByName }) => (
    <Notice
      key={id}
      className="mb-4"
      action={
        mayUndo && (
          <LinkButton href={`${href}/undo/${id}`} size="small">
            Look at undoing
          </LinkButton>
        )
      }
    >
      Merged with {mergedName} (<span className="break-all">{mergedEmail}</span>) by {mergedByName} on{" "}
      <Day day={dayOf(mergedAt, timeZone)} today={today} />. Both addresses open the portal.
    </Notice>
  ));
}
