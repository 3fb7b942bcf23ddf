import { Progress } from "@/app/_ui/progress";
import { Section } from "@/app/_ui/section";
import { TextLink } from "@/app/_ui/text-link";
import { api } from "@/server/api/caller";
import { KEPT_DAYS } from "@/server/domain/reports/input";

/** Whether people heard by the day they were promised, for those who answer for it. */
export async function PromisesKept({ organisation }: { organisation: string }) {
  const { answered, inTime } = await (await api(organisation)).reports.kept();
  if (answered === 0) return null;
  return (
    <Section title="Promises kept">
      <div className="flex max-w-prose flex-col gap-3">
        <p>
          In the last {KEPT_DAYS} days{" "}
          {inTime === answered ? "everybody who was answered" : `${inTime} of ${answered} people`} heard by
          the day they were promised. <TextLink href={`/o/${organisation}/reports`}>See the reports</TextLink>
        </p>
        <Progress label="In time" value={inTime} max={answered} tone="done" />
      </div>
    </Section>
  );
}
