import type { Metadata } from "next";
import { dayOf } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";
import { PageHeader } from "@/app/_ui/page-header";
import { Cell, Column, Row, Table, TableBody, TableHead } from "@/app/_ui/table";
import { api, whoIsHere } from "@/server/api/caller";

export const metadata: Metadata = { title: "Templates" };

export default async function Page({ params }: PageProps<"/o/[organisation]/templates">) {
  const { organisation } = await params;
  const caller = await api(organisation);
  const [templates, me] = await Promise.all([caller.templates.list(), whoIsHere(organisation)]);
  const { timeZone } = me.organisation;
  const today = dayOf(new Date(), timeZone);

  return (
    <>
      <PageHeader
        title="Templates"
        description="The words of every mail that leaves in your name. Until you write your own, ours go out."
      />
      <Table label="Templates">
        <TableHead>
          <Column>Mail</Column>
          <Column wideOnly>Goes</Column>
          <Column>Words</Column>
        </TableHead>
        <TableBody>
          {templates.map((template) => (
            <Row key={template.kind}>
              <Cell head href={`/o/${organisation}/templates/${template.kind}`}>
                {template.name}
              </Cell>
              <Cell wideOnly className="text-soft">
                {template.goes}
              </Cell>
              <Cell className="text-soft">
                {template.writtenAt ? (
                  <>
                    Yours, version {template.version}, by {template.writtenBy},{" "}
                    <Day day={dayOf(template.writtenAt, timeZone)} today={today} />
                  </>
                ) : (
                  "Ours"
                )}
                {template.alsoIn.length > 0 && `; also yours in ${template.alsoIn.join(", ")}`}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </>
  );
}
