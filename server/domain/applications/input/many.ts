import { z } from "zod";
import { chosenInput, MOST_AT_ONCE, tagInput } from "../../candidates/input";
import { messageInput } from "../input";

export const movesPreviewInput = z.object({
  applicationIds: chosenInput,
  toStageId: z.uuid("Choose a stage."),
});
export type MovesPreviewInput = z.output<typeof movesPreviewInput>;

export const moveManyInput = z.object({
  moves: z
    .array(
      z.object({
        applicationId: z.uuid(),
        toStageId: z.uuid(),
        /** The version of the application that the person saw. */
        version: z.int32().min(1),
      }),
    )
    .min(1, "Choose somebody first.")
    .max(MOST_AT_ONCE, `Choose ${MOST_AT_ONCE} people at most.`),
});
export type MoveManyInput = z.output<typeof moveManyInput>;

export const tagManyInput = z.object({ applicationIds: chosenInput, name: tagInput.shape.name });
export type TagManyInput = z.output<typeof tagManyInput>;

export const untagManyInput = z.object({ candidateIds: chosenInput, tagId: z.uuid() });

export const sendManyInput = z.object({ applicationIds: chosenInput, body: messageInput.shape.body });
export type SendManyInput = z.output<typeof sendManyInput>;

export const unsendManyInput = z.object({ messageIds: chosenInput });
export type UnsendManyInput = z.output<typeof unsendManyInput>;
