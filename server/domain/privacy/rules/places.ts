export interface StoredName {
  id: string;
  kind: string;
  name: string;
}

/** Where a file lies in the ZIP: by its kind, and beside another of the same name under a number. */
export function placesOf(files: readonly StoredName[]): Map<string, string> {
  const taken = new Set<string>();
  const places = new Map<string, string>();
  for (const { id, kind, name } of files) {
    const safe = name.replace(/[/\\\p{Cc}\p{Cf}]/gu, "_").replace(/^\.+/, "_");
    const [, stem = safe, ending = ""] = /^(.*?)(\.[^.]*)?$/.exec(safe) ?? [];
    let place = `files/${kind}/${safe}`;
    for (let count = 2; taken.has(place.toLowerCase()); count++)
      place = `files/${kind}/${stem} (${count})${ending}`;
    taken.add(place.toLowerCase());
    places.set(id, place);
  }
  return places;
}
