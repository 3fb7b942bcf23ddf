import { Badge } from "@/app/_ui/badge";
import { daysBetween } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";

type Props = {
  application: { state: string; promisedOn: string; answeredAt: Date | null; promisePausedAt: Date | null };
  /** In the organisation's zone. */
  today: string;
};

/** How the promised date stands: answered, counted down, due or overdue. */
export function PromiseState({ application, today }: Props) {
  const { state, promisedOn, answeredAt, promisePausedAt } = application;
  if (answeredAt) return <Badge tone="done">Answered</Badge>;
  if (state === "withdrawn") return <Badge>No answer is due</Badge>;
  const left = daysBetween(today, promisedOn);
  return (
    <p className="flex flex-wrap items-center gap-2">
      <span>
        Hears by <Day day={promisedOn} today={today} className="font-medium" />
      </span>
      {promisePausedAt ? (
        <Badge>Paused: they choose a time</Badge>
      ) : left < 0 ? (
        <Badge tone="overdue">Overdue by {-left === 1 ? "1 day" : `${-left} days`}</Badge>
      ) : left <= 2 ? (
        <Badge tone="due">{left === 0 ? "Due today" : left === 1 ? "Due tomorrow" : "Due in 2 days"}</Badge>
      ) : (
        <Badge>{left} days left</Badge>
      )}
    </p>
  );
}
