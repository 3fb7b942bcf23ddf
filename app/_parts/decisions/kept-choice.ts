// Who was chosen on the board or in the list, on the way to the page that tells them. It stays in this tab alone.

const place = (jobId: string) => `chosen:${jobId}`;

export function keepChoice(jobId: string, applicationIds: Iterable<string>) {
  sessionStorage.setItem(place(jobId), JSON.stringify([...applicationIds]));
}

/** What was kept, once: who comes back later begins anew. */
export function takeChoice(jobId: string): string[] {
  const kept = sessionStorage.getItem(place(jobId));
  sessionStorage.removeItem(place(jobId));
  try {
    const ids: unknown = JSON.parse(kept ?? "[]");
    return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
}
