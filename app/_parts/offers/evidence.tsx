import type { inferProcedureOutput } from "@trpc/server";
import { FiveStepMark } from "@/app/_ui/five-step-mark";
import { Notice } from "@/app/_ui/notice";
import { Progress } from "@/app/_ui/progress";
import { Cell, Column, Row, Table, TableBody, TableHead } from "@/app/_ui/table";
import type { AppRouter } from "@/server/api/root";

type Evidence = NonNullable<inferProcedureOutput<AppRouter["offers"]["get"]>["evidence"]>;

/** What the panel thought and, beside it, what the work showed, where there has been any. */
export function EvidenceBeside({ evidence: { panel, work } }: { evidence: Evidence }) {
  return (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
      <div className="min-w-0">
        <h3 className="mb-2 font-medium">
          {panel?.grids.some(isRated)
            ? "What the panel scored, and the sponsor saw in the work"
            : "What the panel scored"}
        </h3>
        <PanelScores panel={panel} />
      </div>
      {work && (
        <div className="min-w-0">
          <h3 className="mb-2 font-medium">What the work showed</h3>
          <WorkShown {...work} />
        </div>
      )}
    </div>
  );
}

function PanelScores({ panel }: { panel: Evidence["panel"] }) {
  if (!panel) return <Notice>The panel's scores are not open to you.</Notice>;
  return (
    <div className="flex flex-col gap-4">
      <p>
        <span className="text-lg font-semibold tabular-nums">
          {panel.sealedScore === null ? "No score" : Math.round(panel.sealedScore)}
        </span>
        <span className="text-soft">
          {panel.sealedScore !== null && " of 100, sealed before the debrief"}
        </span>
      </p>
      {panel.grids.map((grid) => (
        <Table key={grid.panelId} label={`${grid.name}: ratings by competency`}>
          <TableHead>
            <Column>Competency</Column>
            <Column>Panel</Column>
            {isRated(grid) && <Column>Work</Column>}
          </TableHead>
          <TableBody>
            {grid.competencies.map(({ id, name, ratings, work }) => (
              <Row key={id}>
                <Cell head className="w-full">
                  {name}
                  {work?.evidence && (
                    <span className="block text-sm font-normal text-soft">{work.evidence}</span>
                  )}
                </Cell>
                <Cell>
                  <span className="flex gap-x-3 max-sm:gap-x-2">
                    {ratings.map((rating, index) => (
                      <span key={grid.members[index]?.name ?? index}>
                        <span className="sr-only">{grid.members[index]?.name}: </span>
                        <FiveStepMark rating={rating} />
                      </span>
                    ))}
                  </span>
                </Cell>
                {isRated(grid) && (
                  <Cell>
                    <FiveStepMark rating={work?.rating ?? null} />
                  </Cell>
                )}
              </Row>
            ))}
          </TableBody>
        </Table>
      ))}
    </div>
  );
}

/** Whether the sponsor has said anything about what this panel scored. */
const isRated = ({ competencies }: NonNullable<Evidence["panel"]>["grids"][number]) =>
  competencies.some(({ work }) => work);

function WorkShown({ results, milestones }: NonNullable<Evidence["work"]>) {
  const approved = milestones.filter(({ approvedAt }) => approvedAt).length;
  const figure = (value: number) => value.toLocaleString("en-GB");
  return (
    <div className="flex flex-col gap-4">
      {results.map(({ id, name, target, readings }) => {
        const value = readings.findLast(({ confirmedAt }) => confirmedAt)?.value ?? 0;
        return (
          <div key={id}>
            <p className="mb-1">
              <span className="text-lg font-semibold tabular-nums">{figure(value)}</span>
              <span className="text-soft">
                {" "}
                of {figure(target)} {name.toLowerCase()}, confirmed
              </span>
            </p>
            <Progress
              label={name}
              value={value}
              max={target}
              tone={value >= target ? "done" : "live"}
              text={`${Math.round((value / target) * 100)}%`}
            />
          </div>
        );
      })}
      {milestones.length > 0 && (
        <p className="text-soft">
          {approved} of {milestones.length} milestones approved
        </p>
      )}
      {results.length === 0 && milestones.length === 0 && (
        <p className="text-soft">Neither results nor milestones have been recorded.</p>
      )}
    </div>
  );
}
