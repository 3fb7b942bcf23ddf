import { TextLink } from "@/app/_ui/text-link";
import type { Figure } from "@/server/domain/reports/input";

interface Props {
  here: string;
  period: string;
  figure: Figure;
  count: number;
  jobId?: string;
}

/** A figure that opens the list behind it. */
export function FigureLink({ here, period, figure, count, jobId }: Props) {
  if (count === 0) return <span className="text-faint">0</span>;
  const query = new URLSearchParams({ period, ...(jobId ? { jobId } : {}) });
  return (
    <TextLink quiet href={`${here}/${figure}?${query}`} className="tabular-nums">
      {count}
    </TextLink>
  );
}
