// Microphone and loudspeaker of the page. Both are opened by a click: browsers play nothing before one.

const AHEAD = 3; // blocks, 60 ms: what the browser's own work may hold up
const MOST = 12; // blocks: beyond, the bot would be heard late
const WANTED = { echoCancellation: true, noiseSuppression: true, autoGainControl: true, channelCount: 1 };

/** onBlock: given each block of the microphone. onLevel: ("bot" | "self", 0..1, gaps so far). */
export class Sound {
  constructor(onBlock, onLevel) {
    this.onBlock = onBlock;
    this.onLevel = onLevel;
  }

  async openLoudspeaker() {
    if (this.speaker) return this.speaker.resume();
    this.speaker = new AudioContext({ sampleRate: 8000, latencyHint: "interactive" });
    await this.speaker.audioWorklet.addModule("worklets.js");
    this.bot = this.mouth("bot", MOST);
    this.self = this.mouth("self", Infinity); // a whole sentence comes at once
    return this.speaker.resume();
  }

  mouth(whose, most) {
    const node = new AudioWorkletNode(this.speaker, "mouth", {
      numberOfInputs: 0,
      outputChannelCount: [1],
      processorOptions: { ahead: AHEAD, most },
    });
    let was = 0; // a silent sentence leaves the meter to the microphone
    node.port.onmessage = ({ data }) => {
      if (whose === "bot" || data.level || was) this.onLevel(whose, data.level, whose === "bot" ? data.gaps : 0);
      was = data.level;
    };
    node.connect(this.speaker.destination);
    return node;
  }

  /** Throws what getUserMedia throws: NotAllowedError, NotFoundError, NotReadableError. */
  async openMicrophone() {
    if (this.stream) return;
    if (!navigator.mediaDevices) throw new DOMException("no secure context", "SecurityError");
    const stream = await navigator.mediaDevices.getUserMedia({ audio: WANTED });
    this.room = new AudioContext({ latencyHint: "interactive" });
    await this.room.audioWorklet.addModule("worklets.js");
    const ear = new AudioWorkletNode(this.room, "ear", { numberOfOutputs: 0 });
    ear.port.onmessage = ({ data }) =>
      data.block ? this.onBlock(data.block) : this.onLevel("self", data.level);
    this.room.createMediaStreamSource(stream).connect(ear);
    this.stream = stream;
  }

  closeMicrophone() {
    this.stream?.getTracks().forEach((track) => track.stop());
    this.room?.close();
    this.stream = this.room = undefined;
    this.onLevel("self", 0);
  }

  play(whose, buffer) {
    this[whose]?.port.postMessage(buffer, [buffer]);
  }

  hush() {
    this.bot?.port.postMessage("hush");
    this.self?.port.postMessage("hush");
  }
}
