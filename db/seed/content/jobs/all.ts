import type { Job } from "../shapes";
import { backend } from "./backend-engineer";
import { care } from "./customer-care-specialist";
import { firmware } from "./firmware-engineer";
import { scientist } from "./plant-scientist";
import { designer } from "./product-designer";
import { strategist } from "./senior-marketing-strategist";
import { planner } from "./supply-chain-planner";

export const jobs: readonly Job[] = [backend, planner, designer, care, scientist, firmware, strategist];
