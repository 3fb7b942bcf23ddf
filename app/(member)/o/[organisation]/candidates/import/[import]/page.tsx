import type { ReactNode } from "react";
import { Live } from "@/app/_client/live";
import { ColumnsForm } from "@/app/_parts/imports/columns-form";
import { ImportState } from "@/app/_parts/imports/import-state";
import { LeftOut } from "@/app/_parts/imports/left-out";
import { StartImport } from "@/app/_parts/imports/start-import";
import { UndoImport } from "@/app/_parts/imports/undo-import";
import { dayOf } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";
import { DefinitionList } from "@/app/_ui/definition-list";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { Progress } from "@/app/_ui/progress";
import { Section } from "@/app/_ui/section";
import { Cell, Column, Row, Table, TableBody, TableHead } from "@/app/_ui/table";
import { api } from "@/server/api/caller";
import { findSurroundings } from "../../../_shell/surroundings";

export const metadata = { title: "Import candidates" };

export default async function Page({ params }: PageProps<"/o/[organisation]/candidates/import/[import]">) {
  const { organisation: slug, import: importId } = await params;
  const caller = await api(slug);
  const found = await caller.imports.get({ importId });
  const { organisation } = await findSurroundings(slug);
  const today = dayOf(new Date(), organisation.timeZone);
  const { name, state, addedCount, knownCount, brokenCount, rowsDone, rowsTotal, undoableUntil } = found;
  const leftCount = knownCount + brokenCount;
  const isChoosing = state === "uploaded" || state === "checked";
  const counts = (
    <DefinitionList
      facts={[
        { term: state === "checked" ? "New" : "Added", detail: figure(addedCount) },
        { term: "Known already", detail: knownCount > 0 && `${figure(knownCount)}, left as they are` },
        { term: "Broken", detail: brokenCount > 0 && `${figure(brokenCount)}, left out` },
        { term: "Into", detail: found.jobTitle && `${found.jobTitle}, ${found.stageName ?? "first stage"}` },
      ]}
    />
  );
  const left = found.left.length > 0 && (
    <Section title="Rows left out" count={leftCount}>
      <LeftOut
        rows={found.left}
        total={leftCount}
        href={found.isForgotten ? null : `/api/imports/${slug}/${importId}`}
      />
    </Section>
  );

  return (
    <>
      <Live topics={["import"]} ids={[importId]} />
      <PageHeader
        title={name}
        badge={<ImportState state={state} />}
        back={{ href: `/o/${slug}/candidates/import`, label: "Import candidates" }}
        actions={
          state === "done" &&
          undoableUntil &&
          undoableUntil > new Date() &&
          addedCount > 0 && <UndoImport importId={importId} people={addedCount} />
        }
      />
      {state === "checked" && (
        <Section title="What would become of it" description="Nobody is added yet.">
          {counts}
          {addedCount === 0 && (
            <Notice className="mt-4">
              Nobody in this file is new. Choose other columns below, or mend the rows that are broken.
            </Notice>
          )}
          <StartImport importId={importId} people={addedCount} />
        </Section>
      )}
      {state === "checked" && left}
      {isChoosing && (
        <Section
          title={state === "checked" ? "Other columns" : "What each column holds"}
          description="Guessed from the headings: put right what is not so."
        >
          <ColumnsForm
            {...{ importId, headings: found.headings, sample: found.sample, mapping: found.mapping }}
            {...{ source: found.source, jobId: found.jobId, stageId: found.stageId }}
            jobs={(await caller.candidates.mayAdd()).jobs}
            isChecked={state === "checked"}
          />
        </Section>
      )}
      {isChoosing && <FirstRows headings={found.headings} sample={found.sample} />}
      {(state === "checking" || state === "running") && (
        <Way
          title={state === "checking" ? "Rows are being checked" : "People are being added"}
          done={rowsDone}
          total={rowsTotal}
        >
          {state === "running" && "You can leave this page: the import goes on."}
        </Way>
      )}
      {state === "undoing" && (
        <Way title="The import is being undone" done={rowsDone} total={addedCount}>
          You can leave this page: it goes on.
        </Way>
      )}
      {(state === "done" || state === "undone") && (
        <Section title={state === "done" ? "What became of it" : "What was imported"}>
          {counts}
          {state === "done" && undoableUntil && undoableUntil > new Date() && addedCount > 0 && (
            <p className="mt-3 text-sm text-soft">
              It can be undone until{" "}
              <Day day={dayOf(undoableUntil, organisation.timeZone)} today={today} style="bare" />.
            </p>
          )}
        </Section>
      )}
      {state === "undone" && (
        <Section title="What undoing did">
          <DefinitionList
            facts={[
              { term: "Taken away", detail: figure(found.removedCount) },
              {
                term: "Stay",
                detail: found.kept.length > 0 && (
                  <ul>
                    {found.kept.map(({ reason, people }) => (
                      <li key={reason}>
                        {figure(people)}: {reason}
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]}
          />
        </Section>
      )}
      {state === "done" && left}
      {state === "discarded" && <Notice>This file was discarded. Nobody was imported out of it.</Notice>}
    </>
  );
}

const figure = (count: number) => count.toLocaleString("en-GB");

function Way(props: { title: string; done: number; total: number; children?: ReactNode }) {
  const { title, done, total, children } = props;
  return (
    <Section title={title} description={children}>
      <Progress
        label={title}
        value={done}
        max={total}
        text={total > 0 ? `${figure(done)} of ${figure(total)} rows` : "It begins in a moment."}
      />
    </Section>
  );
}

function FirstRows({ headings, sample }: { headings: readonly string[]; sample: readonly string[][] }) {
  return (
    <Section title="The first rows">
      <Table label="The first rows" isWide className="overflow-x-auto">
        <TableHead>
          {headings.map((heading, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one heading
            <Column key={at}>{heading || `Column ${at + 1}`}</Column>
          ))}
        </TableHead>
        <TableBody>
          {sample.map((row, number) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same
            <Row key={number}>
              {headings.map((_heading, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <Cell key={at} className="max-w-80 truncate">
                  {row[at]}
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
