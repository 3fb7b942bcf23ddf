// Tells that what is new in the portal is on a screen: it sends the form that says so, once somebody looks.

const seen = document.querySelector("form[data-seen]");

const tell = () => {
  if (document.visibilityState !== "visible") return;
  document.removeEventListener("visibilitychange", tell);
  fetch(location.href, { method: "POST", body: new FormData(seen), keepalive: true });
};

if (seen) {
  document.addEventListener("visibilitychange", tell);
  tell();
}
