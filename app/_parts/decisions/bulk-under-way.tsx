import { figure } from "@/app/_ui/figure";
import { LinkButton } from "@/app/_ui/link-button";
import { Notice } from "@/app/_ui/notice";
import { whenText } from "@/app/_ui/when";

type Release = { id: string; total: number; leaving: number; leavesAt: Date; releasedBy: string };
type Props = { organisation: string; releases: Release[]; timeZone: string; now: Date };

/** What was released together and has not all left: one line each, which leads to its progress. */
export function BulkUnderWay({ organisation, releases, timeZone, now }: Props) {
  return releases
    .filter(({ leaving }) => leaving > 0)
    .map(({ id, total, leaving, leavesAt, releasedBy }) => (
      <Notice
        key={id}
        className="mb-4"
        title={`${figure(leaving)} of ${figure(total)} released together by ${releasedBy} are still to leave`}
        action={
          <LinkButton size="small" href={`/o/${organisation}/outcomes/bulk/${id}`}>
            See progress
          </LinkButton>
        }
      >
        The first leave {whenText({ instant: leavesAt, timeZone, now, within: true })}.
      </Notice>
    ));
}
