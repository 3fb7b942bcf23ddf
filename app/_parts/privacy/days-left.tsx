import { Badge } from "@/app/_ui/badge";
import { daysLeft } from "@/server/domain/privacy/words";

/** How much of the month is left, in words. */
export function DaysLeft({ dueOn, today }: { dueOn: string; today: string }) {
  const days = daysLeft(dueOn, today);
  if (days < 0)
    return <Badge tone="overdue">{days === -1 ? "1 day overdue" : `${-days} days overdue`}</Badge>;
  if (days === 0) return <Badge tone="due">Last day</Badge>;
  return (
    <Badge tone={days <= 7 ? "due" : undefined}>{days === 1 ? "1 day left" : `${days} days left`}</Badge>
  );
}
