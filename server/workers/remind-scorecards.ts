import type { Task } from "graphile-worker";
import { z } from "zod";
import { remindScorecards } from "@/server/domain/scorecards/remind-scorecards";
import { now } from "../gateways/clock";
import { asSystem } from "./door";

const given = z.object({ organisationId: z.uuid(), panelId: z.uuid() });

/** An hour after a panel, and each business morning from then on: who has still to score is asked. */
export const remindScorecardsTask: Task = async (payload) => {
  const { organisationId, ...ids } = given.parse(payload);
  await asSystem(organisationId, (scope) => remindScorecards(scope, ids), now());
};
