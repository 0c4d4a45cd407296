/* AudioSocket as both C programs need it: frames out, and a reader that survives any cut.
 *
 * Source: Asterisk 22, include/asterisk/res_audiosocket.h: kind (1 byte), length (2 bytes, network order), payload.
 */
#ifndef SAV_BENCH_WIRE_H
#define SAV_BENCH_WIRE_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { KIND_HANGUP = 0x00, KIND_UUID = 0x01, KIND_DTMF = 0x03, KIND_AUDIO = 0x10 };
enum { HEADER_BYTES = 3, BLOCK_BYTES = 320, FRAME_BYTES = 323, UUID_FRAME_BYTES = 19, KEY_FRAME_BYTES = 4 };
enum { FRAME_MS = 20 };
#define FRAME_NS 20000000LL
#define AUDIBLE 300 /* of 32768: -41 dBFS; the tone is -18, silence is 0 */

/* One stream, frame by frame, whatever the pieces it comes in. */
struct reader {
    int have;            /* bytes of the header that are here */
    int left;            /* bytes of the payload that are still to come */
    int odd;             /* the low byte of a sample is here, the high one not */
    int is_audible;
    uint8_t low;
    uint8_t header[HEADER_BYTES];
};

typedef void (*on_frame)(void *context, int kind, int is_audible);

static inline void frame_begins(uint8_t *frame, int kind, int length) {
    frame[0] = (uint8_t)kind;
    frame[1] = (uint8_t)(length >> 8);
    frame[2] = (uint8_t)length;
}

static inline void look_at_payload(struct reader *r, const uint8_t *data, int bytes) {
    if (r->header[0] != KIND_AUDIO || r->is_audible) return;
    for (int i = 0; i < bytes; i++) {
        if (!r->odd) {
            r->low = data[i];
        } else {
            int sample = (int16_t)(r->low | (data[i] << 8));
            if (sample > AUDIBLE || sample < -AUDIBLE) { r->is_audible = 1; return; }
        }
        r->odd ^= 1;
    }
}

static inline void read_frames(struct reader *r, const uint8_t *data, int bytes, on_frame tell, void *context) {
    while (bytes > 0) {
        if (r->have < HEADER_BYTES) {
            r->header[r->have++] = *data++;
            bytes--;
            if (r->have < HEADER_BYTES) continue;
            r->left = (r->header[1] << 8) | r->header[2];
            r->odd = r->is_audible = 0;
        } else {
            int part = bytes < r->left ? bytes : r->left;
            look_at_payload(r, data, part);
            data += part; bytes -= part; r->left -= part;
        }
        if (r->left == 0) { r->have = 0; tell(context, r->header[0], r->is_audible); }
    }
}

static inline void die(const char *what) { perror(what); exit(1); }

static inline int64_t now_ns(clockid_t clock) {
    struct timespec t;
    clock_gettime(clock, &t);
    return t.tv_sec * 1000000000LL + t.tv_nsec;
}

#endif
