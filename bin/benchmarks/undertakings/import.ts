import { ask } from "../ask";
import { type Ask, expect } from "../case";
import { dataOf, mutation, query } from "../cases/calls";
import { checkTable, expectChecked, findImported, knownAddress } from "../cases/tables";
import type { Facts } from "../facts";
import { usedBy } from "../resources";
import { tableOfPeople } from "../table";
import { counted, type Undertaking } from "../undertaking";

const most = 5_000;

/** A table of thousands, one row in ten of it broken, that one worker reads into the first stage of a job. */
export const tableImport: Undertaking = {
  name: "import-5000",
  async perform(stage, begin) {
    const { facts } = stage;
    const asking: Ask = (request) => ask(stage.base, request);
    const table = tableOfPeople(Math.min(most, facts.candidates), await knownAddress(facts, asking));
    const worker = stage.worker();
    try {
      const importId = await checkTable(facts, asking, table, await firstStage(facts, asking));
      const usedBefore = usedBy(worker.pid).cpuMs;
      await begin(mutation(facts, facts.tokens.recruiter, "imports.start", { importId }));
      const began = performance.now();
      await counted(stage, {
        statement: "select rows_done as count from imports where id = $1",
        values: [importId],
        reach: table.rows,
        what: "rows were read in",
      });
      const perSecond = (1000 * table.rows) / (performance.now() - began);
      const workerMs = (usedBy(worker.pid).cpuMs - usedBefore) / table.rows;
      expectChecked(await findImported(facts, asking, importId), table);
      await expectFound(facts, asking, table.newcomer);
      const told = `one worker read in ${table.rows} rows, ${table.broken} of them broken, at ${perSecond.toFixed(0)} a second and ${workerMs.toFixed(2)} ms of processor time each`;
      return { perSecond, told };
    } finally {
      await worker.stop();
    }
  },
};

async function firstStage(facts: Facts, asking: Ask) {
  const { jobId } = facts.board;
  const { text } = await asking(query(facts, facts.tokens.recruiter, "applications.board", { jobId }));
  const [first] = dataOf<{ columns: { id: string }[] }>(text).columns;
  return { jobId, stageId: first?.id };
}

async function expectFound(facts: Facts, asking: Ask, search: string) {
  const { text } = await asking(query(facts, facts.tokens.recruiter, "candidates.list", { search }));
  const { rows } = dataOf<{ rows: { name: string }[] }>(text);
  expect(rows.length === 1 && rows[0]?.name === search, `the search finds ${rows.length} called ${search}`);
}
