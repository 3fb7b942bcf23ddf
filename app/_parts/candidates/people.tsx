import type { inferProcedureOutput } from "@trpc/server";
import { ApplicationState } from "@/app/_parts/applications/application-state";
import { ChooseRow } from "@/app/_parts/applications/choosing";
import { dayOf } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";
import { Cell, Column, Row, Table, TableBody, TableHead } from "@/app/_ui/table";
import type { AppRouter } from "@/server/api/root";

type Props = {
  organisation: string;
  people: inferProcedureOutput<AppRouter["candidates"]["list"]>["rows"];
  timeZone: string;
  label: string;
  /** Whether rows can be chosen: they stand in <ChoosingPeople> then. */
  canChoose: boolean;
};

/** People in a table, each row leading to all there is about them. */
export function People({ organisation, people, timeZone, label, canChoose }: Props) {
  const today = dayOf(new Date(), timeZone);
  return (
    <Table label={label}>
      <TableHead>
        {canChoose && (
          <Column className="w-8">
            <span className="sr-only">Choose</span>
          </Column>
        )}
        <Column>Name</Column>
        <Column wideOnly>Place</Column>
        <Column>Latest application</Column>
        <Column wideOnly>Stands at</Column>
        <Column align="right" wideOnly>
          Applied
        </Column>
      </TableHead>
      <TableBody>
        {people.map((row) => (
          <Row key={row.id}>
            {canChoose && (
              <Cell>
                <ChooseRow id={row.id} name={row.name} />
              </Cell>
            )}
            <Cell head href={`/o/${organisation}/candidates/${row.id}`}>
              {row.name}
              {row.tags.length > 0 && (
                <span className="block text-sm font-normal text-soft">{row.tags.join(" · ")}</span>
              )}
            </Cell>
            <Cell wideOnly className="text-soft">
              {row.location}
            </Cell>
            <Cell>{row.latest?.jobTitle}</Cell>
            <Cell wideOnly>{row.latest && <ApplicationState state={row.latest.state} />}</Cell>
            <Cell align="right" wideOnly className="text-soft">
              {row.latest && <Day day={dayOf(row.latest.appliedAt, timeZone)} today={today} style="bare" />}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
