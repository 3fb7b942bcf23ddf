// The one script that a stranger's page may have, and need not: the form works without it. With it a large file shows
// how far it has come, a lost connection loses nothing, and what was typed is still there after the page is loaded anew.

const formOf = () => document.querySelector("form[data-applying]");
const kept = `applying ${location.pathname}`;

/** Everything but files, and what the page itself put into the form. */
const typedIn = (form) =>
  [...form.elements].filter(({ name, type }) => name && !["file", "hidden", "submit"].includes(type));

function keep(form) {
  const typed = typedIn(form)
    .filter(({ type, checked }) => !["checkbox", "radio"].includes(type) || checked)
    .map(({ name, value }) => [name, value]);
  sessionStorage.setItem(kept, JSON.stringify(typed));
}

/** Gives back what was typed before; a form that came back from the server knows better. */
function restore(form) {
  const typed = JSON.parse(sessionStorage.getItem(kept) ?? "[]");
  for (const field of typedIn(form)) {
    const values = typed.filter(([name]) => name === field.name).map(([, value]) => value);
    if (["checkbox", "radio"].includes(field.type)) field.checked ||= values.includes(field.value);
    else if (field.value === "" && values.length > 0) field.value = values[0];
  }
}

function send(form) {
  const request = new XMLHttpRequest();
  const [progress, lost] = ["progress", "lost"].map((part) => form.querySelector(`[data-part=${part}]`));
  const bar = progress.querySelector("progress");
  const ended = (hasFailed) => {
    delete form.dataset.sending;
    progress.hidden = true;
    lost.hidden = !hasFailed;
  };
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    bar.value = loaded / total;
  });
  request.addEventListener("error", () => ended(true));
  request.addEventListener("load", () => {
    if (new URL(request.responseURL).pathname !== location.pathname) {
      sessionStorage.removeItem(kept);
      location.assign(request.responseURL);
      return;
    }
    const page = new DOMParser().parseFromString(request.responseText, "text/html");
    const answer = page.querySelector("form[data-applying]");
    // What is no form has failed on its way: the one that is here still holds everything.
    if (!answer) return ended(true);
    form.replaceWith(answer);
    begin(answer);
    answer.querySelector("[role=alert] a")?.focus();
  });
  request.open("POST", location.href);
  form.dataset.sending = "";
  bar.removeAttribute("value");
  progress.hidden = false;
  lost.hidden = true;
  request.send(new FormData(form));
}

function begin(form) {
  form.addEventListener("input", () => keep(form));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!("sending" in form.dataset)) send(form);
  });
}

const form = formOf();
if (form) {
  restore(form);
  begin(form);
}
