import type { inferRouterOutputs } from "@trpc/server";
import { AlphaScale } from "@/app/_parts/reports/alpha-scale";
import { alphaWords, coefficient } from "@/app/_parts/reports/alpha-words";
import { Cell, Column, Row, Table, TableBody, TableHead } from "@/app/_ui/table";
import { TextLink } from "@/app/_ui/text-link";
import type { AppRouter } from "@/server/api/root";

type Props = {
  organisation: string;
  rows: inferRouterOutputs<AppRouter>["reports"]["panelAgreements"];
};

/** Job by job: how alike its panels rate. */
export function Agreements({ organisation, rows }: Props) {
  if (rows.length === 0)
    return (
      <p className="max-w-prose text-soft">
        No job has ten candidates yet whom two people rated. Of fewer, a figure would be noise.
      </p>
    );
  return (
    <Table label="Agreement by job">
      <TableHead>
        <Column>Job</Column>
        <Column align="right">Candidates</Column>
        <Column align="right">Alpha</Column>
        <Column>95 % interval</Column>
        <Column wideOnly>What it means</Column>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <Row key={row.jobId}>
            <Cell head className="min-w-36">
              <TextLink quiet href={`/o/${organisation}/jobs/${row.jobId}/shortlist`}>
                {row.title}
              </TextLink>
            </Cell>
            <Cell align="right">{row.candidates}</Cell>
            <Cell align="right">{row.alpha === null ? "None" : coefficient(row.alpha)}</Cell>
            <Cell>
              {row.alpha !== null && row.interval && (
                <span className="flex flex-wrap items-center gap-x-3 whitespace-nowrap">
                  <span className="tabular-nums">
                    {coefficient(row.interval.low)} to {coefficient(row.interval.high)}
                  </span>
                  <AlphaScale alpha={row.alpha} interval={row.interval} />
                </span>
              )}
            </Cell>
            <Cell wideOnly className="max-w-80 text-sm text-soft">
              {alphaWords(row)}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
