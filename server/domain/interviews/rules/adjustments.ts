/** Once somebody has their answer there is no day left to arrange. */
export function refuseAdjustments({ state }: { state: string }): string | null {
  if (state === "withdrawn") return "This application was withdrawn. There is nothing left to arrange.";
  return state === "active" ? null : "This application has its answer. There is nothing left to arrange.";
}
