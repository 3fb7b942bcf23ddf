import { z } from "zod";

export const portalApplicationInput = z.object({ applicationId: z.uuid() });
