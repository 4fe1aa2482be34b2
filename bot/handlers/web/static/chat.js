// The conversation without reloading. Everything here also works without this file, by plain forms.
//
// What the visitor writes is shown at once and kept in this tab alone (sessionStorage): the server keeps no words.
// Every message has a ref of its own and keeps it when it is sent again, so that it is heard once, whatever the
// connection does. What the bot says has a number that only grows, so that no line is lost or shown twice.
(function () {
  "use strict";

  const KEY = "voordeur";

  if (document.querySelector("[data-left]")) {
    keep(null);
    return;
  }

  const talk = document.getElementById("talk");
  if (!talk || !window.fetch || !window.EventSource || !window.crypto) return;

  const words = talk.dataset;
  const form = document.getElementById("write");
  const field = document.getElementById("text");
  const problem = document.getElementById("problem");
  const connection = document.getElementById("connection");
  const PATIENCE = 15000; // milliseconds before an unanswered post counts as not sent

  // What this tab remembers: the visitor's own messages, and what stands in the field.
  // Each own message: {ref, text, press, after, state: "waiting" | "sent" | "refused", why}.
  const memory = remembered();
  const shown = new Map(); // ref -> the element of an own message
  const rescued = new Set(); // refs for which the door showed a card by itself
  let last = Number(words.last);
  let sending = false;
  let following = true;
  let scrolledTo = 0;

  // ---- memory ----

  function keep(value) {
    try {
      if (value) window.sessionStorage.setItem(KEY, JSON.stringify(value));
      else window.sessionStorage.removeItem(KEY);
    } catch (error) {
      // A browser that keeps nothing still talks; it only forgets the visitor's own lines at a reload.
      if (!(error instanceof DOMException)) throw error;
    }
  }

  function remembered() {
    const fresh = { mark: words.mark, own: [], draft: "" };
    try {
      const kept = JSON.parse(window.sessionStorage.getItem(KEY));
      if (kept && kept.mark === words.mark) return kept;
      // Another conversation: its lines are gone, but what never arrived is put back in the field.
      if (kept) fresh.draft = kept.own.filter(isLost).map((own) => own.text).concat(kept.draft).join("\n").trim();
      return fresh;
    } catch (error) {
      if (!(error instanceof DOMException) && !(error instanceof SyntaxError)) throw error;
      return fresh;
    }
  }

  function isLost(own) {
    return own.state !== "sent" && !own.press && !own.start;
  }

  function newRef() {
    const bytes = window.crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, (byte) => ("0" + byte.toString(16)).slice(-2)).join("");
  }

  // ---- showing lines ----

  function copyOf(id) {
    return document.getElementById(id).content.firstElementChild.cloneNode(true);
  }

  // Says in which language an element is, and which way that is written.
  function speak(element, line) {
    element.lang = line.language;
    element.dir = line.direction;
  }

  function fill(element, selector, text) {
    element.querySelector(selector).textContent = text;
  }

  function drop(element, selector) {
    element.querySelector(selector).remove();
  }

  function elementOf(line) {
    const element = copyOf("line");
    element.dataset.number = line.number;
    speak(element.querySelector(".bubble"), line);
    element.classList.toggle("human", Boolean(line.sender));
    element.querySelector(".who").firstChild.data = line.sender || words.bot;
    fill(element, ".text", line.text);
    if (line.place) {
      fill(element, ".place-name bdi", line.place.name);
      fill(element, ".place-address bdi", line.place.address);
      element.querySelector(".place a").href = line.place.link;
    } else drop(element, ".place");
    if (line.file) {
      const link = element.querySelector(".file a");
      link.href = line.file.link;
      link.textContent = line.file.calendar ? link.dataset.calendar : link.dataset.other;
      fill(element, ".file-name", line.file.name);
    } else drop(element, ".file");
    if (line.choices.length) showChoices(element, line);
    else drop(element, ".choices");
    return element;
  }

  function showChoices(element, line) {
    const group = element.querySelector(".choices [role=group]");
    const button = group.querySelector("button");
    button.remove();
    line.choices.forEach((choice) => {
      const one = button.cloneNode(true);
      one.value = line.asked + ":" + choice.key;
      one.textContent = choice.label;
      speak(one, line);
      group.appendChild(one);
    });
  }

  function show(line) {
    if (line.number <= last) return;
    last = line.number;
    const element = elementOf(line);
    element.classList.add("fresh");
    talk.appendChild(element);
    markChoices();
    follow();
  }

  // The newest question stands out; older ones stay, marked, with what was chosen.
  function markChoices() {
    const all = talk.querySelectorAll(".choices");
    const pressed = memory.own.map((own) => own.press).filter(Boolean);
    all.forEach((choices, index) => {
      const buttons = Array.from(choices.querySelectorAll("button"));
      buttons.filter((button) => pressed.indexOf(button.value) >= 0).forEach(markChosen);
      const old = index < all.length - 1 || buttons.some((button) => button.classList.contains("chosen"));
      choices.classList.toggle("old", old);
      choices.classList.toggle("now", !old);
      choices.querySelector("[role=group]").setAttribute("aria-label", old ? words.old : words.now);
    });
  }

  function markChosen(button) {
    if (button.classList.contains("chosen")) return;
    button.classList.add("chosen");
    const note = document.createElement("span");
    note.className = "visually-hidden";
    note.textContent = " " + words.chosen;
    button.appendChild(note);
  }

  // ---- showing the visitor's own messages ----

  function showOwn(own) {
    const element = copyOf("own");
    fill(element, ".text", own.text);
    element.querySelector(".retry").addEventListener("click", () => {
      field.focus();
      deliver();
    });
    const later = Array.from(talk.querySelectorAll("[data-number]")).find(
      (line) => Number(line.dataset.number) > own.after
    );
    talk.insertBefore(element, later || null);
    shown.set(own.ref, element);
  }

  function showState(own, text, failed) {
    const element = shown.get(own.ref);
    const state = element.querySelector(".state");
    element.classList.toggle("failed", failed);
    state.hidden = !text;
    fill(state, "span", text);
    state.querySelector(".retry").hidden = !failed || own.state === "refused";
  }

  // ---- scrolling: on to what is new, never past the visitor's own last words, never against the visitor ----

  function follow() {
    if (!following) return;
    const lines = talk.querySelectorAll(".own");
    const anchor = lines.length ? lines[lines.length - 1] : talk;
    const bar = document.querySelector(".top");
    const covered = window.getComputedStyle(bar).position === "sticky" ? bar.offsetHeight : 0;
    const highest = window.pageYOffset + anchor.getBoundingClientRect().top - covered - 12;
    const end = document.documentElement.scrollHeight - window.innerHeight;
    const target = Math.min(highest, end);
    if (target > window.pageYOffset) window.scrollTo(0, target);
    scrolledTo = window.pageYOffset;
  }

  window.addEventListener("scroll", () => {
    following = window.pageYOffset >= scrolledTo - 40;
  }, { passive: true });

  // ---- sending: one at a time, in the order they were written ----

  function say(text, press, start) {
    const own = { ref: newRef(), text: text, press: press, start: start, after: last, state: "waiting", why: "" };
    memory.own.push(own);
    keep(memory);
    showOwn(own);
    markChoices();
    following = true;
    follow();
    deliver();
  }

  async function deliver() {
    if (sending) return;
    sending = true;
    try {
      let own = nextWaiting();
      while (own && (await delivered(own))) own = nextWaiting();
      if (own) memory.own.filter(isWaiting).forEach((one) => showState(one, words.notSent, true));
    } finally {
      sending = false;
    }
  }

  function isWaiting(own) {
    return own.state === "waiting";
  }

  function nextWaiting() {
    return memory.own.find(isWaiting);
  }

  // Returns whether the next may go: this one arrived, or never will.
  async function delivered(own) {
    const slow = window.setTimeout(() => showState(own, words.sending, false), 600);
    try {
      const response = await within(PATIENCE, post(own));
      const answer = response.status >= 500 && response.status !== 503 ? {} : await response.json();
      showRescue(own, answer);
      if (response.ok) {
        own.state = "sent";
        own.start = "";
        showState(own, "", false);
      } else if (response.status >= 400 && response.status < 500 && [408, 429].indexOf(response.status) < 0) {
        own.state = "refused";
        own.why = answer.error;
        showState(own, words.notSent + " " + own.why, true);
      } else return false;
      keep(memory);
      return true;
    } catch (error) {
      // No connection, an answer that was cut off, or none in time: all of it can be tried again.
      return false;
    } finally {
      window.clearTimeout(slow);
    }
  }

  // Somebody may be in danger and the conversation itself does not answer: the door does, once for each message.
  function showRescue(own, answer) {
    if (!answer.card || rescued.has(own.ref)) return;
    rescued.add(own.ref);
    const element = document.createElement("p");
    element.className = "rescue";
    element.setAttribute("role", "alert");
    element.lang = answer.language;
    element.dir = "auto";
    element.textContent = answer.card;
    talk.insertBefore(element, shown.get(own.ref).nextSibling);
    follow();
  }

  function post(own) {
    const said = { ref: own.ref, token: words.token, after: String(own.after) };
    if (own.press) said.press = own.press;
    else if (own.start) said.start = own.start;
    else said.text = own.text;
    return window.fetch("/say", {
      method: "POST",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify(said),
    });
  }

  function within(milliseconds, promise) {
    const late = new Promise((_, reject) => window.setTimeout(reject, milliseconds, new Error("late")));
    return Promise.race([promise, late]);
  }

  // ---- listening ----

  let source = null;
  let pause = 1000;
  let alarm = 0;

  function listen() {
    source = new window.EventSource("/stream?after=" + last);
    source.onmessage = (event) => show(JSON.parse(event.data));
    source.onopen = () => {
      pause = 1000;
      window.clearTimeout(alarm);
      alarm = 0;
      connection.textContent = "";
      deliver();
    };
    source.onerror = () => {
      // A moment without connection is nothing to bother anybody with.
      if (!alarm) alarm = window.setTimeout(() => { connection.textContent = connection.dataset.lost; }, 5000);
      if (source.readyState === window.EventSource.CLOSED) {
        // The server answered, but not with a stream (it may be starting): the browser gives up, we do not.
        window.setTimeout(listen, pause);
        pause = Math.min(pause * 2, 30000);
      }
    };
  }

  window.addEventListener("pagehide", () => source.close());
  window.addEventListener("pageshow", (event) => { if (event.persisted) listen(); });

  // ---- the field and the buttons ----

  function complain(text) {
    problem.textContent = text;
    problem.hidden = !text;
    if (text) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  }

  function grow() {
    field.style.height = "auto";
    field.style.height = field.scrollHeight + 4 + "px";
  }

  function submit() {
    const text = field.value;
    field.focus();
    if (!text.trim()) return;
    // Counted in characters, as the server does, not in the halves that make an emoji.
    if (Array.from(text).length > Number(words.longest)) {
      complain(words.tooLong);
      return;
    }
    complain("");
    field.value = "";
    memory.draft = "";
    grow();
    say(text, "");
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });

  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });

  field.addEventListener("input", () => {
    memory.draft = field.value;
    keep(memory);
    complain("");
    grow();
  });

  talk.addEventListener("click", (event) => {
    const button = event.target.closest("button[name=press]");
    if (!button) return;
    event.preventDefault();
    const before = memory.own[memory.own.length - 1];
    if (before && before.press === button.value && before.after === last) return; // a trembling hand
    const note = button.querySelector(".visually-hidden");
    say(button.textContent.replace(note ? note.textContent : "", ""), button.value);
  });

  // ---- begin ----

  memory.own.forEach((own) => {
    showOwn(own);
    if (own.state === "refused") showState(own, words.notSent + " " + own.why, true);
  });
  document.querySelector(".no-scripts").hidden = true;
  field.rows = 1; // it grows with what is written; without this script it is two high
  field.style.resize = "none";
  if (memory.draft) field.value = memory.draft;
  grow();
  markChoices();
  // Who comes in for the first time sees the heading; who comes back sees where they were.
  if (memory.own.length) follow();
  listen();
  // A personal link: what stands behind # is told to no server and to no other site. It is posted once and goes from
  // the address bar; opening the link alone changes nothing.
  const link = /^#start=([A-Za-z0-9_-]{1,64})$/.exec(window.location.hash);
  if (link) {
    window.history.replaceState(null, "", window.location.pathname);
    say(words.link, "", link[1]);
  }
})();
