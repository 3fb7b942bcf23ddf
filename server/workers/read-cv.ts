import type { Task } from "graphile-worker";
import { z } from "zod";
import { keepCvText } from "@/server/domain/candidates/keep-cv-text";
import { findFile } from "@/server/domain/candidates/reads/files";
import { now } from "../gateways/clock";
import { readText } from "../gateways/document-text";
import { readFile } from "../gateways/storage";
import { asSystem } from "./door";

const given = z.object({ organisationId: z.uuid(), fileId: z.uuid() });

/** Reads the text out of a CV. What cannot be read is noted as such; the file itself is kept. */
export const readCv: Task = async (payload) => {
  const { organisationId, fileId } = given.parse(payload);
  const file = await asSystem(organisationId, (scope) => findFile(scope, fileId), now());
  const text = await readText(await readFile(file.storageKey), file.contentType);
  await asSystem(organisationId, (scope) => keepCvText(scope, { fileId, text }), now());
};
