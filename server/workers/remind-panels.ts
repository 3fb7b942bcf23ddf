import type { Task } from "graphile-worker";
import { z } from "zod";
import { remindPanel } from "@/server/domain/interviews/remind-panel";
import { now } from "../gateways/clock";
import { asSystem } from "./door";

const given = z.object({ organisationId: z.uuid(), panelId: z.uuid() });

/** The day before a panel: its candidate and its panelists are reminded. */
export const remindPanelsTask: Task = async (payload) => {
  const { organisationId, panelId } = given.parse(payload);
  await asSystem(organisationId, (scope) => remindPanel(scope, { panelId }), now());
};
