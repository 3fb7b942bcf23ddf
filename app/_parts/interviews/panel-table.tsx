import { Cell, Column, Row, Table, TableBody, TableHead } from "@/app/_ui/table";
import { When } from "@/app/_ui/when";
import type { AgendaPanel } from "./agenda-panel";
import { PanelState } from "./panel-state";

type Props = {
  label: string;
  panels: readonly AgendaPanel[];
  organisation: string;
  timeZone: string;
  now: Date;
};

/** Panels as rows, each leading to its kit. Whoever shows it names the time zone. */
export function PanelTable({ label, panels, organisation, timeZone, now }: Props) {
  return (
    <Table label={label}>
      <TableHead>
        <Column>When</Column>
        <Column>Candidate</Column>
        <Column wideOnly>Panel</Column>
        <Column wideOnly>With</Column>
        <Column wideOnly>State</Column>
      </TableHead>
      <TableBody>
        {panels.map((panel) => (
          <Row key={panel.id}>
            <Cell className="sm:whitespace-nowrap">
              <When instant={panel.startsAt} timeZone={timeZone} now={now} style="short" />
            </Cell>
            <Cell head className="wrap-anywhere" href={`/o/${organisation}/interviews/${panel.id}`}>
              {panel.candidateName}
              <span className="block font-normal text-soft">{panel.job.title}</span>
              <span className="block text-sm font-normal sm:hidden">
                <PanelState panel={panel} now={now} />
              </span>
            </Cell>
            <Cell wideOnly className="text-soft">
              {panel.name}
            </Cell>
            <Cell wideOnly className="text-soft">
              {panel.seats.map(({ name }) => name).join(", ")}
            </Cell>
            <Cell wideOnly>
              <PanelState panel={panel} now={now} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
