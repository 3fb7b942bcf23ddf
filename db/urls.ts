/** The same server and database, as another role. */
export function urlAs(ownerUrl: string, role: string, password: string) {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = password;
  return url.href;
}
