/* The answer to a WebSocket handshake: SHA-1 of the client's key and a constant, in base64.
 *
 * Sources: RFC 6455, 4.2.2 (the constant, the answer), FIPS 180-4 (SHA-1), RFC 4648 (base64).
 */
#ifndef SAV_BENCH_HANDSHAKE_H
#define SAV_BENCH_HANDSHAKE_H

#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { KEY_CHARS = 24, DIGEST_BYTES = 20, ACCEPT_CHARS = 28 };
#define GUID "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"

static inline uint32_t rolled(uint32_t word, int by) { return (word << by) | (word >> (32 - by)); }

static inline void digest_block(uint32_t state[5], const uint8_t *block) {
    uint32_t w[80], v[5];
    for (int t = 0; t < 80; t++)
        w[t] = t < 16 ? (uint32_t)block[4 * t] << 24 | block[4 * t + 1] << 16 | block[4 * t + 2] << 8 | block[4 * t + 3]
                      : rolled(w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16], 1);
    memcpy(v, state, sizeof v);
    for (int t = 0; t < 80; t++) {
        uint32_t f = t < 20   ? ((v[1] & v[2]) | (~v[1] & v[3])) + 0x5a827999
                     : t < 40 ? (v[1] ^ v[2] ^ v[3]) + 0x6ed9eba1
                     : t < 60 ? ((v[1] & v[2]) | (v[1] & v[3]) | (v[2] & v[3])) + 0x8f1bbcdc
                              : (v[1] ^ v[2] ^ v[3]) + 0xca62c1d6;
        uint32_t next = rolled(v[0], 5) + f + v[4] + w[t];
        v[4] = v[3]; v[3] = v[2]; v[2] = rolled(v[1], 30); v[1] = v[0]; v[0] = next;
    }
    for (int i = 0; i < 5; i++) state[i] += v[i];
}

/* SHA-1 of fewer than 120 bytes: two blocks. */
static inline void digest(const char *text, uint8_t out[DIGEST_BYTES]) {
    uint32_t state[5] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
    uint8_t blocks[128] = {0};
    size_t length = strlen(text);
    memcpy(blocks, text, length);
    blocks[length] = 0x80;
    blocks[126] = (uint8_t)(length >> 5);
    blocks[127] = (uint8_t)(length << 3);
    digest_block(state, blocks);
    digest_block(state, blocks + 64);
    for (int i = 0; i < DIGEST_BYTES; i++) out[i] = (uint8_t)(state[i / 4] >> (24 - 8 * (i % 4)));
}

static inline void accept_of(const char *key, char out[ACCEPT_CHARS + 1]) {
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    char text[KEY_CHARS + sizeof GUID];
    uint8_t sum[DIGEST_BYTES + 1] = {0};
    snprintf(text, sizeof text, "%.*s%s", KEY_CHARS, key, GUID);
    digest(text, sum);
    for (int i = 0; i < ACCEPT_CHARS; i++) {
        const uint8_t *three = sum + i / 4 * 3;
        uint32_t bits = (uint32_t)three[0] << 16 | three[1] << 8 | three[2];
        out[i] = letters[(bits >> (18 - 6 * (i % 4))) & 63];
    }
    out[ACCEPT_CHARS - 1] = '=';
    out[ACCEPT_CHARS] = 0;
}

#endif
