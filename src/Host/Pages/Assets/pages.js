// Makes the pages smoother; all of them work without it.
"use strict";

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
    document.getElementById(button.dataset.told).textContent = button.dataset.done;
  });
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// What is folded away on screen is printed all the same.
let closed = [];
addEventListener("beforeprint", () => {
  closed = [...document.querySelectorAll("details:not([open])")];
  for (const part of closed) part.open = true;
});
addEventListener("afterprint", () => {
  for (const part of closed) part.open = false;
});

// What is under way is shown as it gets on, and anew once it has ended.
const running = document.querySelector("[data-running]");
const look = async () => {
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
  const now = page.querySelector("[data-running]");
  if (!now) return location.reload();
  running.replaceChildren(...now.childNodes);
  setTimeout(look, 2000);
};
if (running) setTimeout(look, 1000);

const errors = document.querySelector(".error-summary[role=alert]");
if (errors) errors.focus();
