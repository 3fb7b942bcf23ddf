import type { Careers, JobKey } from "../shapes";
import { backendCareers } from "./backend";
import { careCareers } from "./care";
import { designCareers } from "./design";
import { firmwareCareers } from "./firmware";
import { marketing } from "./marketing";
import { scienceCareers } from "./science";
import { supplyCareers } from "./supply";

export const careers: Record<JobKey, Careers> = {
  strategist: marketing,
  firmware: firmwareCareers,
  care: careCareers,
  scientist: scienceCareers,
  designer: designCareers,
  backend: backendCareers,
  planner: supplyCareers,
};
