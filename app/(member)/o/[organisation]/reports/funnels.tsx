import { Cell, Column, Row, Table, TableBody, TableHead } from "@/app/_ui/table";
import { FIGURE_WORDS, FUNNEL } from "@/server/domain/reports/input";
import { FigureLink } from "./figure-link";

interface Props {
  here: string;
  period: string;
  rows: readonly ({ job_id: string; title: string } & Record<(typeof FUNNEL)[number], number>)[];
}

export function Funnels({ here, period, rows }: Props) {
  return (
    <Table label="Funnel by job">
      <TableHead>
        <Column>Job</Column>
        {FUNNEL.map((figure) => (
          <Column key={figure} align="right">
            {FIGURE_WORDS[figure]}
          </Column>
        ))}
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <Row key={row.job_id}>
            <Cell head className="min-w-44">
              {row.title}
            </Cell>
            {FUNNEL.map((figure) => (
              <Cell key={figure} align="right">
                <FigureLink
                  here={here}
                  period={period}
                  figure={figure}
                  count={row[figure]}
                  jobId={row.job_id}
                />
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
