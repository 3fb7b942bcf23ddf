/** Somebody is kept for a time to come. */
export function refuseUntil({ untilOn, today }: { untilOn: string; today: string }): string | null {
  return untilOn <= today ? "Choose a day that is still to come." : null;
}
