/* The transcriber: a stand-in for Deepgram's live socket which has always understood the same words. A process of its own, so
 * that what it does is nobody's cost, and cheap, so that it takes no CPU from those who are measured.
 *
 *   transcriber words_ms=0 interims=0 says=oui
 *
 * Says "port N" when it listens; serves until it is killed. It takes any handshake, reads binary messages and keeps
 * their length, and answers each Finalize after words_ms with one final result; CloseStream with Metadata and a close.
 * With interims=1 it says after each second of sound that it has heard nothing yet, as the vendor does.
 * Looked at once a millisecond, as the callers of load.c: a sleeper would have to be woken by who sends to it, at the
 * sender's expense, which no network makes anybody do.
 *
 * Sources: RFC 6455 (WebSocket); messages as in tests/fixtures/deepgram/server_messages.json.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "handshake.h"
#include "wire.h"

enum { SOCKETS_MAX = 4096, EVENTS_MAX = 512, READ_BYTES = 65536, REQUEST_MAX = 16384, TEXT_MAX = 256, OWED_MAX = 8192 };
enum { WORDS_MAX = 1600, RESULT_MAX = 2600 }; /* bytes of JSON: ten words, and a message with them */
enum { TEXT = 1, BINARY = 2, CLOSE = 8, PING = 9, PONG = 10 };
enum { BASIC_HEAD = 2, MASK_BYTES = 4, HEAD_MAX = 14 };
#define TICK_NS 1000000L
#define BYTES_PER_S 16000.0
#define WORD_S 0.10  /* how long each was */
#define ENDED_S 0.10 /* before the last sound: who asks has just heard 100 ms of silence */

struct session {
    int is_open, is_greeted;
    uint32_t serial;        /* a later one may have the same descriptor */
    int head_bytes, text_bytes, request_bytes;
    uint64_t left, at;      /* of the payload: still to come, and already here */
    uint64_t sound, frozen; /* bytes heard, and of those already final */
    uint64_t told;          /* seconds heard of which it has said something */
    uint8_t head[HEAD_MAX];
    char text[TEXT_MAX + 1];
    char *request;          /* until it is answered */
};

struct owed {
    int fd;
    uint32_t serial;
    uint64_t sound;
    int64_t due_ns;
};

static struct session sessions[SOCKETS_MAX];
static struct owed owed[OWED_MAX]; /* a ring: all wait equally long */
static unsigned first_owed, next_owed;
static int epoll_fd, listener, n_open;
static uint32_t serials;
static int64_t words_ns;
static int interims;
static const char *says = "oui"; /* lower-case words with single spaces between them */
static uint8_t data[READ_BYTES];

/* ---------------------------------------------------------------- what it says */

static void leave(int fd) {
    if (!sessions[fd].is_open) return;
    free(sessions[fd].request);
    sessions[fd] = (struct session){0};
    close(fd);
    n_open--;
}

static void put(int fd, const void *bytes, size_t length) {
    if (send(fd, bytes, length, MSG_NOSIGNAL | MSG_DONTWAIT) != (ssize_t)length) leave(fd); /* who does not read is gone */
}

static void say(int fd, int opcode, const char *payload, size_t length) {
    uint8_t frame[RESULT_MAX + BASIC_HEAD + 2];
    size_t at = 0;
    frame[at++] = (uint8_t)(0x80 | opcode);
    if (length < 126) {
        frame[at++] = (uint8_t)length;
    } else {
        frame[at++] = 126;
        frame[at++] = (uint8_t)(length >> 8);
        frame[at++] = (uint8_t)length;
    }
    memcpy(frame + at, payload, length);
    put(fd, frame, at + length);
}

static void say_result(int fd, double start, double end, int is_final, const char *transcript, const char *words) {
    char text[RESULT_MAX];
    int length = snprintf(text, sizeof text,
        "{\"type\":\"Results\",\"channel_index\":[0,1],\"duration\":%.3f,\"start\":%.3f,\"is_final\":%s,"
        "\"speech_final\":false,\"channel\":{\"alternatives\":[{\"transcript\":\"%s\",\"confidence\":%s,\"words\":[%s]}]},"
        "\"metadata\":{\"request_id\":\"00000000-0000-4000-8000-%012u\",\"model_info\":{\"name\":\"general-nova-3\","
        "\"version\":\"2026-09-01.0\",\"arch\":\"nova-3\"},\"model_uuid\":\"00000000-0000-4000-8000-000000000000\"},"
        "\"from_finalize\":%s}", end - start, start, is_final ? "true" : "false", transcript, *words ? "0.98" : "0.0",
        words, sessions[fd].serial, is_final ? "true" : "false");
    say(fd, TEXT, text, (size_t)length);
}

/* The words of what it says, side by side up to ENDED_S before the end of its sound; none began before `start`. */
static void words_of(char *json, double start, double end) {
    int n = 1, at = 0, length;
    for (const char *c = says; *c; c++) n += *c == ' ';
    const char *word = says;
    for (int left = n; left > 0; left--, word += length + 1) {
        double began = end - ENDED_S - left * WORD_S, ended = began + WORD_S;
        length = (int)strcspn(word, " ");
        at += snprintf(json + at, (size_t)(WORDS_MAX - at), "%s{\"word\":\"%.*s\",\"start\":%.3f,\"end\":%.3f,"
            "\"confidence\":0.98,\"punctuated_word\":\"%.*s\"}", left < n ? "," : "", length, word,
            began > start ? began : start, ended > start ? ended : start, length, word);
        if (at >= WORDS_MAX) die("says: too many words");
    }
}

static void say_words(const struct owed *one) {
    char words[WORDS_MAX];
    struct session *session = &sessions[one->fd];
    double start = session->frozen / BYTES_PER_S, end = one->sound / BYTES_PER_S;
    session->frozen = one->sound;
    words_of(words, start, end);
    say_result(one->fd, start, end, 1, says, words);
}

static void say_interim(int fd) {
    struct session *session = &sessions[fd];
    session->told = session->sound / (uint64_t)BYTES_PER_S;
    say_result(fd, session->frozen / BYTES_PER_S, session->sound / BYTES_PER_S, 0, "", "");
}

static void say_metadata(int fd) {
    char text[400];
    int length = snprintf(text, sizeof text,
        "{\"type\":\"Metadata\",\"transaction_key\":\"deprecated\",\"request_id\":\"00000000-0000-4000-8000-%012u\","
        "\"sha256\":\"\",\"created\":\"2026-11-28T00:00:00.000Z\",\"duration\":%.3f,\"channels\":1}",
        sessions[fd].serial, sessions[fd].sound / BYTES_PER_S);
    say(fd, TEXT, text, (size_t)length);
}

static void say_what_is_due(void) {
    int64_t now = now_ns(CLOCK_MONOTONIC);
    for (; first_owed != next_owed && owed[first_owed % OWED_MAX].due_ns <= now; first_owed++) {
        struct owed *one = &owed[first_owed % OWED_MAX];
        if (sessions[one->fd].serial == one->serial) say_words(one);
    }
}

/* ---------------------------------------------------------------- what it hears */

static void took(int fd, int opcode) {
    static const char normal[] = {0x03, (char)0xe8}; /* 1000 */
    struct session *session = &sessions[fd];
    session->text[session->text_bytes] = 0;
    if (opcode == BINARY) {
        if (interims && session->sound / (uint64_t)BYTES_PER_S > session->told) say_interim(fd);
    } else if (opcode == CLOSE) {
        say(fd, CLOSE, session->text, session->text_bytes < 2 ? 0 : 2);
        leave(fd);
    } else if (opcode == PING) {
        say(fd, PONG, session->text, (size_t)session->text_bytes);
    } else if (opcode == TEXT && strstr(session->text, "\"Finalize\"") && next_owed - first_owed < OWED_MAX) {
        owed[next_owed++ % OWED_MAX] =
            (struct owed){fd, session->serial, session->sound, now_ns(CLOCK_MONOTONIC) + words_ns};
    } else if (opcode == TEXT && strstr(session->text, "\"CloseStream\"")) {
        say_metadata(fd);
        if (session->is_open) say(fd, CLOSE, normal, sizeof normal);
    }
}

/* 0 while more of the head must come. Clients always mask. */
static int head_is_whole(const struct session *session) {
    if (session->head_bytes < BASIC_HEAD) return 0;
    int length = session->head[1] & 0x7f;
    return session->head_bytes == BASIC_HEAD + MASK_BYTES + (length == 126 ? 2 : length == 127 ? 8 : 0);
}

static void begin_payload(struct session *session) {
    int length = session->head[1] & 0x7f, more = length == 126 ? 2 : length == 127 ? 8 : 0;
    session->left = (uint64_t)length;
    if (more) session->left = 0;
    for (int i = 0; i < more; i++) session->left = session->left << 8 | session->head[BASIC_HEAD + i];
    session->at = 0;
    session->text_bytes = 0;
}

static size_t read_payload(struct session *session, const uint8_t *bytes, size_t length) {
    size_t part = length < session->left ? length : (size_t)session->left;
    const uint8_t *mask = session->head + session->head_bytes - MASK_BYTES;
    if ((session->head[0] & 0x0f) == BINARY) session->sound += part;
    else
        for (size_t i = 0; i < part && session->text_bytes < TEXT_MAX; i++)
            session->text[session->text_bytes++] = (char)(bytes[i] ^ mask[(session->at + i) % MASK_BYTES]);
    session->at += part;
    session->left -= part;
    return part;
}

static void read_messages(int fd, const uint8_t *bytes, size_t length) {
    struct session *session = &sessions[fd];
    while (session->is_open && length > 0) {
        if (!head_is_whole(session)) {
            session->head[session->head_bytes++] = *bytes++;
            length--;
            if (!head_is_whole(session)) continue;
            begin_payload(session);
        } else {
            size_t part = read_payload(session, bytes, length);
            bytes += part; length -= part;
        }
        if (session->left == 0) {
            session->head_bytes = 0;
            took(fd, session->head[0] & 0x0f);
        }
    }
}

static void greet(int fd, const uint8_t *bytes, size_t length) {
    struct session *session = &sessions[fd];
    char answer[400], accepted[ACCEPT_CHARS + 1];
    if (!session->request) session->request = malloc(REQUEST_MAX + 1);
    if (!session->request || session->request_bytes + length > REQUEST_MAX) { leave(fd); return; }
    memcpy(session->request + session->request_bytes, bytes, length);
    session->request_bytes += (int)length;
    session->request[session->request_bytes] = 0;
    const char *end = strstr(session->request, "\r\n\r\n"), *key = strcasestr(session->request, "\r\nSec-WebSocket-Key:");
    if (!end) return;
    if (!key || key > end) { leave(fd); return; }
    key += strlen("\r\nSec-WebSocket-Key:");
    accept_of(key + strspn(key, " "), accepted);
    int said = snprintf(answer, sizeof answer,
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: %s\r\n"
        "dg-request-id: 00000000-0000-4000-8000-%012u\r\n\r\n", accepted, session->serial);
    size_t rest = (size_t)(session->request + session->request_bytes - (end + 4));
    session->is_greeted = 1;
    put(fd, answer, (size_t)said);
    if (!session->is_open) return;
    char *request = session->request;
    session->request = NULL;
    read_messages(fd, (const uint8_t *)request + session->request_bytes - rest, rest);
    free(request);
}

static void hear(int fd) {
    ssize_t got = recv(fd, data, READ_BYTES, MSG_DONTWAIT);
    if (got == 0 || (got < 0 && errno != EAGAIN)) leave(fd);
    else if (got > 0 && sessions[fd].is_greeted) read_messages(fd, data, (size_t)got);
    else if (got > 0) greet(fd, data, (size_t)got);
}

static void take_new_ones(void) {
    int on = 1, fd;
    while ((fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK)) >= 0) {
        if (fd >= SOCKETS_MAX) { close(fd); continue; }
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        sessions[fd] = (struct session){.is_open = 1, .serial = ++serials};
        struct epoll_event event = {.events = EPOLLIN, .data.fd = fd};
        epoll_ctl(epoll_fd, EPOLL_CTL_ADD, fd, &event);
        n_open++;
    }
}

static void start_listening(void) {
    struct sockaddr_in here = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof here;
    listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    if (listener < 0 || bind(listener, (struct sockaddr *)&here, size) || listen(listener, 256)) die("listen");
    getsockname(listener, (struct sockaddr *)&here, &size);
    struct epoll_event event = {.events = EPOLLIN, .data.fd = listener};
    epoll_ctl(epoll_fd, EPOLL_CTL_ADD, listener, &event);
    printf("port %d\n", ntohs(here.sin_port));
    fflush(stdout);
}

int main(int argc, char **argv) {
    struct epoll_event ready[EVENTS_MAX];
    struct itimerspec period = {{0, TICK_NS}, {0, TICK_NS}};
    uint64_t ticks;
    for (int i = 1; i < argc; i++)
        if (!strncmp(argv[i], "words_ms=", 9)) words_ns = atoll(argv[i] + 9) * 1000000;
        else if (!strncmp(argv[i], "interims=", 9)) interims = atoi(argv[i] + 9);
        else if (!strncmp(argv[i], "says=", 5)) says = argv[i] + 5;
    epoll_fd = epoll_create1(0);
    int timer_fd = timerfd_create(CLOCK_MONOTONIC, 0), n;
    if (epoll_fd < 0 || timer_fd < 0 || timerfd_settime(timer_fd, 0, &period, NULL)) die("start");
    start_listening();
    for (;;) {
        if (n_open && read(timer_fd, &ticks, sizeof ticks) < 0) die("timer");
        do { /* without a session there is nothing to be punctual for */
            n = epoll_wait(epoll_fd, ready, EVENTS_MAX, n_open ? 0 : -1);
            for (int i = 0; i < n; i++) {
                if (ready[i].data.fd == listener) take_new_ones();
                else hear(ready[i].data.fd);
            }
        } while (n == EVENTS_MAX);
        say_what_is_due();
    }
}
