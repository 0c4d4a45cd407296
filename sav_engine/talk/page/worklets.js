// Sound at the pace of the sound card. Telephone sound is 16 bits, mono, 8 kHz, in blocks of 20 ms.

const LINE_HZ = 8000;
const BLOCK = 160;
const FULL_SCALE = 32767;
const LEVEL_EVERY = 0.05; // seconds
const FLOOR_DB = -60;

/** How loud, 0 to 1, on a scale ears know, and how often sound was missing: told now and then. */
class Level {
  constructor(port) {
    this.port = port;
    this.sum = 0;
    this.count = 0;
    this.gaps = 0;
  }
  add(samples) {
    for (const sample of samples) this.sum += sample * sample;
    this.count += samples.length;
    if (this.count < LEVEL_EVERY * sampleRate) return;
    const db = 10 * Math.log10(this.sum / this.count + 1e-12);
    this.port.postMessage({ level: Math.max(0, 1 - db / FLOOR_DB), gaps: this.gaps });
    this.sum = this.count = 0;
  }
}

// The microphone's rate (48 or 44.1 kHz) down to the telephone's. Every output sample is a weighted sum of the input
// around its moment; the weights are a low-pass at 3.5 kHz, so that nothing above 4 kHz folds back into speech.
const TAPS = 160;
const PHASES = 64;
const PASS_HZ = 3500;

function lowPass() {
  return Array.from({ length: PHASES }, (_, phase) => {
    const weights = new Float32Array(TAPS);
    let sum = 0;
    for (let tap = 0; tap < TAPS; tap++) {
      const x = tap - TAPS / 2 + 1 - phase / PHASES; // samples from the wanted moment
      const angle = (2 * Math.PI * PASS_HZ * x) / sampleRate;
      const sinc = x ? Math.sin(angle) / angle : 1;
      const window = 0.5 + 0.5 * Math.cos((2 * Math.PI * x) / TAPS); // Hann
      sum += weights[tap] = sinc * window;
    }
    return weights.map((weight) => weight / sum);
  });
}

/** Microphone -> blocks. */
class Ear extends AudioWorkletProcessor {
  constructor() {
    super();
    this.weights = lowPass();
    this.past = new Float32Array(TAPS); // the last samples, then the new ones
    this.place = 0; // of the next output sample, in input samples after the past
    this.block = new Int16Array(BLOCK);
    this.filled = 0;
    this.level = new Level(this.port);
  }
  process([[samples]]) {
    if (!samples) return true; // no microphone (any more)
    this.level.add(samples);
    const all = new Float32Array(TAPS + samples.length);
    all.set(this.past);
    all.set(samples, TAPS);
    for (; this.place < samples.length; this.place += sampleRate / LINE_HZ) {
      const whole = Math.floor(this.place);
      this.put(this.at(all, whole, Math.floor((this.place - whole) * PHASES)));
    }
    this.place -= samples.length;
    this.past = all.slice(samples.length);
    return true;
  }
  at(all, start, phase) {
    const weights = this.weights[phase];
    let sum = 0;
    for (let tap = 0; tap < TAPS; tap++) sum += all[start + tap] * weights[tap];
    return sum;
  }
  put(sample) {
    this.block[this.filled++] = Math.max(-1, Math.min(1, sample)) * FULL_SCALE;
    if (this.filled < BLOCK) return;
    this.port.postMessage({ block: this.block.buffer }, [this.block.buffer]);
    this.block = new Int16Array(BLOCK);
    this.filled = 0;
  }
}

/**
 * Blocks -> loudspeaker, in a context at 8 kHz. Some blocks are kept ahead to bridge the browser's pauses. After a long
 * pause there are too many: silence is left out then, and far too many are dropped, so that the bot is never heard
 * late. It must fall silent when it does.
 */
class Mouth extends AudioWorkletProcessor {
  constructor({ processorOptions }) {
    super();
    this.ahead = processorOptions.ahead * BLOCK;
    this.most = processorOptions.most * BLOCK;
    this.hush();
    this.level = new Level(this.port);
    this.port.onmessage = ({ data }) => (data === "hush" ? this.hush() : this.add(new Int16Array(data)));
  }
  hush() {
    this.queue = [];
    this.waiting = 0; // samples
    this.place = 0; // in the first of the queue
    this.isFilling = true;
  }
  add(samples) {
    if (this.waiting > 2 * this.ahead && this.most < Infinity && samples.every((sample) => sample === 0)) return;
    this.queue.push(samples);
    this.waiting += samples.length;
    if (this.waiting <= this.most) return;
    while (this.waiting > this.ahead && this.queue.length > 1) {
      this.waiting -= this.queue.shift().length - this.place;
      this.place = 0;
    }
  }
  /** A gap was heard: this computer needs more ahead. */
  missed() {
    this.level.gaps++;
    this.ahead = Math.min(this.ahead + BLOCK, this.most / 2);
  }
  process(_, [[out]]) {
    const isEmpty = this.waiting < out.length;
    if (isEmpty && !this.isFilling) this.missed();
    this.isFilling = isEmpty || (this.isFilling && this.waiting < this.ahead);
    if (!this.isFilling) out.forEach((_, at) => (out[at] = this.next()));
    this.level.add(out);
    return true;
  }
  next() {
    const sample = this.queue[0][this.place++] / FULL_SCALE;
    this.waiting--;
    if (this.place === this.queue[0].length) {
      this.queue.shift();
      this.place = 0;
    }
    return sample;
  }
}

registerProcessor("ear", Ear);
registerProcessor("mouth", Mouth);
