import { defineConfig } from "vitest/config";
import base from "../../vitest.config";

// Drills take long, and run as steps of their own.
const test = { ...base.test, include: ["tests/drills/*.drill.ts"], testTimeout: 3_600_000 };

export default defineConfig({ ...base, test });
