// The page of `sav talk`: what the person does goes to the socket, what the engine does comes from it.

import { Sound } from "./sound.js";

const OTHER = "autre";
const SURE = 0.6; // below, the words may well be others
const BAR_S = 1.5; // a whole bar; longer waits stretch the scale
const LONG = 22; // characters of the ticket that need a line of their own
const KEYS = "123456789*0#";

const FLOORS = {
  idle: ["nobody", "personne n'a la parole"],
  bot: ["bot", "le robot parle"],
  doubt: ["both", "vous l'interrompez ?"],
  burst: ["both", "vous l'interrompez ?"],
  weighed: ["both", "vous l'interrompez ?"],
  overhearing: ["bot", "il parle, et vous entend"],
  overheard: ["nobody", "il comprend…"],
  open: ["nobody", "à vous"],
  caller: ["self", "vous parlez"],
  pause: ["self", "avez-vous fini ?"],
  deciding: ["nobody", "il comprend…"],
  over: ["nobody", "raccroché"],
};
const SPEAKING = ["caller", "pause", "deciding"];
const CAUSES = { endpointing: "silence", transcript: "transcription", decision: "décision", words: "rédaction", voice: "voix", line: "ligne" };
const OUTCOMES = { done: "fait", failed: "échec", refused: "refusé", too_late: "trop tard" };
const NO_MICROPHONE = {
  NotAllowedError: "Le micro est refusé. Autorisez-le (cadenas près de l'adresse) et cochez « Micro » de nouveau ; ou jouez des phrases.",
  NotFoundError: "Aucun micro sur cet ordinateur. Jouez des phrases, ou branchez-en un et cochez « Micro » de nouveau.",
  NotReadableError: "Le micro est pris par un autre programme. Libérez-le et cochez « Micro » de nouveau ; ou jouez des phrases.",
  SecurityError: "Ce navigateur ne donne le micro qu'à l'adresse http://127.0.0.1 ou http://localhost. Jouez des phrases.",
};

const $ = (id) => document.getElementById(id);
const sound = new Sound(sendBlock, showLevel);
const socket = new WebSocket(new URL("socket", location.href.replace(/^http/, "ws")));
socket.binaryType = "arraybuffer";

let call = null; // the id of the last call dialled
let isOn = false; // it is in the air
let beganAt = 0;
let waits = []; // seconds, of each answer

// ---------------------------------------------------------------- small tools

/** An element with text and children; text is never markup. */
function make(tag, className = "", ...children) {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

const seconds = (value) => `${value.toFixed(2).replace(".", ",")} s`;
const send = (message) => socket.readyState === WebSocket.OPEN && socket.send(JSON.stringify(message));

function notice(text, kind = "") {
  $("notice").textContent = text;
  $("notice").className = kind;
  $("notice").hidden = !text;
}

function engineState(text, kind) {
  $("engine").textContent = text;
  $("engine").className = `pill ${kind}`;
}

function showLevel(whose, level, gaps = 0) {
  const meter = $(`level-${whose}`);
  meter.style.setProperty("--level", level.toFixed(2));
  meter.title = gaps ? `${gaps} trou(s) : ce navigateur n'a pas suivi` : "";
  meter.dataset.gaps = gaps;
}

function sendBlock(block) {
  if (isOn && $("mic").checked && socket.readyState === WebSocket.OPEN) socket.send(block);
}

// ---------------------------------------------------------------- what the person does

async function dialOrHangUp() {
  if (isOn) return send({ do: "hang_up" });
  notice("");
  $("dial").disabled = true;
  try {
    await sound.openLoudspeaker();
  } catch (fault) {
    notice(`Ce navigateur ne sait pas jouer le son du téléphone (${fault.message}). Essayez Chrome, Edge ou Firefox.`);
  }
  await microphone();
  const chosen = $("caller").value;
  send({ do: "dial", number: chosen === OTHER ? $("number").value : chosen });
}

async function microphone() {
  if (!$("mic").checked) {
    sound.closeMicrophone();
    $("mic-state").textContent = "Micro coupé : jouez des phrases.";
    return;
  }
  try {
    await sound.openMicrophone();
    $("mic-state").textContent = "Le micro écoute ; l'écho est retiré.";
  } catch (fault) {
    $("mic").checked = false;
    $("mic-state").textContent = "Sans micro : jouez des phrases.";
    notice(NO_MICROPHONE[fault.name] ?? `Le micro ne s'ouvre pas : ${fault.message}. Jouez des phrases.`);
  }
}

function say(text) {
  if (!text.trim()) return;
  send({ do: "say", text });
}

function wire() {
  $("dial").onclick = dialOrHangUp;
  $("mic").onchange = () => (isOn || !$("mic").checked ? microphone() : undefined);
  $("caller").onchange = () => ($("number").hidden = $("caller").value !== OTHER);
  $("say").onsubmit = (event) => {
    event.preventDefault();
    say($("words").value);
    $("words").value = "";
  };
  for (const key of KEYS) {
    const button = make("button", "", key);
    button.onclick = () => send({ do: "key", key });
    $("keys").append(button);
  }
  for (const [cause, name] of Object.entries(CAUSES)) $("legend").append(make("span", "", make("i", cause), name));
  setInterval(tick, 500);
  inTheAir(false);
}

function inTheAir(value) {
  isOn = value;
  $("dial").classList.toggle("on", isOn);
  $("dial").textContent = isOn ? "Raccrocher" : "Appeler";
  $("dial").disabled = socket.readyState !== WebSocket.OPEN;
  for (const button of document.querySelectorAll("#sentences button, #say button, #keys button")) button.disabled = !isOn;
  $("caller").disabled = $("number").disabled = isOn;
}

function tick() {
  if (!isOn) return;
  const passed = Math.floor((Date.now() - beganAt) / 1000);
  $("timer").textContent = `${Math.floor(passed / 60)}:${String(passed % 60).padStart(2, "0")}`;
}

// ---------------------------------------------------------------- the transcript

function line(className, ...children) {
  const list = $("transcript");
  const isAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 60;
  const item = make("li", className, ...children);
  const pending = list.querySelector(".pending");
  pending && className !== "self pending" ? pending.before(item) : list.append(item);
  if (isAtEnd) list.scrollTop = list.scrollHeight;
  return item;
}

function pending(text) {
  const item = $("transcript").querySelector(".pending") ?? line("self pending");
  item.textContent = text;
}

const noLongerPending = () => $("transcript").querySelector(".pending")?.remove();

function heard({ text, confidence, barged_in }) {
  noLongerPending();
  const sure = confidence === null ? "" : `sûr à ${Math.round(confidence * 100)} %`;
  const small = make("small", confidence < SURE ? "unsure" : "", `entendu, ${sure}${barged_in ? ", a coupé la parole" : ""}`);
  line("self", text ? `« ${text} »` : "(rien de compréhensible)", small);
}

/** The caller has cut this sentence: what he did not hear is struck out. */
function cut(saying, heardText) {
  const item = $("transcript").querySelector(`[data-saying="${saying}"]`);
  if (!item?.textContent.startsWith(heardText)) return;
  const rest = item.textContent.slice(heardText.length);
  item.replaceChildren(heardText, make("del", "", rest));
}

// ---------------------------------------------------------------- the inside of the engine

function floor({ floor, hears, cut: saying, heard: heardText }) {
  const [who, text] = FLOORS[floor] ?? ["nobody", floor];
  if (isOn) showFloor(who, text);
  if (saying !== undefined) cut(saying, heardText);
  if (!SPEAKING.includes(floor)) noLongerPending();
  else pending(hears || $("transcript").querySelector(".pending")?.textContent || "…");
}

function showFloor(who, text) {
  $("floor").dataset.who = who;
  $("floor-text").textContent = text;
}

function trail(className, text) {
  $("trail").append(make("li", className, text));
  $("flow").scrollTop = $("flow").scrollHeight;
}

function response({ seconds: wait, ms }) {
  waits.push(wait);
  const bar = make("div", "bar");
  bar.title = Object.entries(ms).filter(([, part]) => part).map(([cause, part]) => `${CAUSES[cause] ?? cause} ${part} ms`).join(" · ");
  for (const [cause, part] of Object.entries(ms)) {
    const piece = make("i", cause);
    piece.dataset.ms = part;
    bar.append(piece);
  }
  $("bars").append(make("li", "", bar, make("b", "", seconds(wait))));
  const whole = Math.max(BAR_S, ...waits) * 1000;
  for (const piece of $("bars").querySelectorAll("i")) piece.style.width = `${(piece.dataset.ms / whole) * 100}%`;
  const sorted = [...waits].sort((a, b) => a - b);
  $("median").textContent = `médiane ${seconds(sorted[Math.floor((sorted.length - 1) / 2)])}`;
  $("delays").scrollTop = $("delays").scrollHeight;
}

function slots(values) {
  for (const [name, value] of Object.entries(values)) {
    let known = $("slots").querySelector(`dd[data-name="${CSS.escape(name)}"]`);
    if (!known) {
      known = make("dd");
      known.dataset.name = name;
      $("slots").append(make("dt", "", name), known);
    }
    known.textContent = value === true ? "oui" : value === false ? "non" : value ?? "—";
    known.className = "";
    void known.offsetWidth; // so that the flash begins anew
    known.className = "fresh";
  }
}

function ticket({ rows }) {
  const list = $("ticket").querySelector("dl");
  $("ticket").hidden = false;
  if (!rows) return list.replaceChildren(make("dt", "", "Aucun ticket"), make("dd", "", "la base n'en a pas encore : voyez « sav tickets spool »"));
  list.replaceChildren(...rows.flatMap(([label, value]) => [make("dt", "", label), make("dd", value.length > LONG ? "long" : "", value)]));
}

// ---------------------------------------------------------------- what the engine says

function dialled({ call: id }) {
  call = id;
  beganAt = Date.now();
  waits = [];
  for (const list of ["transcript", "trail", "bars", "slots"]) $(list).replaceChildren();
  $("ticket").hidden = $("empty").hidden = true;
  $("median").textContent = "";
  $("timer").textContent = "0:00";
  inTheAir(true);
}

function ended({ text, why }) {
  sound.hush();
  noLongerPending();
  line("note end", why ? `${text} : ${why}` : text);
  showFloor("nobody", text);
  inTheAir(false);
  sound.closeMicrophone();
  $("mic-state").textContent = "Micro fermé jusqu'au prochain appel.";
}

function hello({ version, engine, is_ours, has_asterisk, callers, sentences }) {
  engineState(`moteur ${version} sur ${engine}`, "good");
  if (!is_ours) notice("Ce moteur est d'un autre dossier d'état : on l'entend, on ne voit pas ce qu'il pense.", "info");
  else if (!has_asterisk) notice("Ce moteur interroge un autre Asterisk que le nôtre : il ne saura pas qui appelle, ni transférer.", "info");
  for (const { number, who } of callers) $("caller").append(new Option(number ? `${who} · ${number}` : who, number));
  $("caller").append(new Option("autre numéro…", OTHER));
  for (const text of sentences) {
    const button = make("button", "", text);
    button.onclick = () => say(text);
    $("sentences").append(button);
  }
  inTheAir(false);
}

function fault({ what, fix }) {
  notice(`${what[0].toUpperCase()}${what.slice(1)} : ${fix}.`);
  inTheAir(isOn);
}

const SHOWN = {
  hello,
  dialled,
  ended,
  fault,
  ticket,
  floor,
  response,
  caller: heard,
  slots: (message) => slots(message.slots),
  said: ({ text }) => line("note", `vous dites : ${text}`),
  bot: ({ saying, text }) => (line("bot", text).dataset.saying = saying),
  state: ({ state }) => (trail("", state), ($("state").textContent = state)),
  action: ({ action, outcome, reason }) =>
    trail(`action ${outcome === "done" ? "" : "failed"}`, `${action} ${OUTCOMES[outcome] ?? outcome}${reason ? ` (${reason})` : ""}`),
  dtmf: ({ key }) => line("self", `touche ${key}`),
  noinput: () => line("note", "silence : rien entendu dans le délai"),
  barge_in: ({ outcome }) => outcome === "stopped" && line("note", "vous lui coupez la parole"),
  end: ({ status }) => ($("state").textContent = status),
};

socket.onmessage = ({ data }) => {
  if (data instanceof ArrayBuffer) return sound.play(new Uint8Array(data)[0] ? "self" : "bot", data.slice(1));
  const message = JSON.parse(data);
  if (message.call && message.call !== call && message.is !== "dialled") return; // of a call before this one
  SHOWN[message.is]?.(message);
};
socket.onclose = () => {
  engineState("page fermée par sav talk", "bad");
  notice("« sav talk » ne répond plus, ou quatre pages sont déjà ouvertes. Relancez-le, et ouvrez l'adresse qu'il écrit.");
  if (isOn) ended({ text: "coupé", why: "" });
  inTheAir(false);
};

wire();
