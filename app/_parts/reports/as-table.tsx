import { DownloadButton } from "@/app/_ui/download-button";

type Props = { organisation: string; table: string; period: string; jobId?: string };

/** A table of the reports, for a spreadsheet. */
export function AsTable({ organisation, table, period, jobId }: Props) {
  const asked = new URLSearchParams({ period, ...(jobId && { jobId }) });
  return (
    <DownloadButton href={`/api/exports/${organisation}/reports/${table}?${asked}`}>
      Download CSV
    </DownloadButton>
  );
}
