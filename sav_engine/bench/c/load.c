/* The callers: N lines that speak AudioSocket as Asterisk does, each a frame every 20 ms in a phase of its own.
 * What comes back is noted with the kernel's receive time stamp, so that this program being late is nobody's lateness.
 *
 *   load port=9090 calls=100 ramp_ms=1000 warm_ms=500 window_ms=4000 tail_ms=600 hold_ms=0 seed=1 key=1 \
 *        sound=caller.sln marks=caller.marks out=events.bin
 *
 * hold_ms: a call hangs up after so long and another takes its place (0: never). key: at the end of the window every
 * caller presses 5. sound: s16le 8 kHz, played in a loop from a random place; marks: one byte for each of its blocks,
 * not 0 where a MARK event is wanted. Prints "begin" and "end" at the borders of the window, and "done".
 * out: records of 16 bytes, see struct event. Ends by itself; `alarm` bounds it should anything hang.
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

#include "wire.h"

enum { EVENTS_MAX = 512, READ_BYTES = 65536, SLOTS = FRAME_MS, GRACE_S = 15 };
#define TICK_NS 1000000L /* 1 ms: 20 phases of sending */
#define STAMP_SANE_NS 1000000000LL /* a kernel stamp further away than this is of another clock */

enum kind { CONNECTING = 1, AUDIBLE_FRAME, SILENT_FRAME, HANGUP_FRAME, CLOSED, KEY_SENT, MARK, REFUSED, BEGIN, END };

struct event {
    uint32_t call;  /* serial number; calls that take another's place have their own */
    uint16_t kind;
    uint16_t value; /* of a MARK */
    int64_t ns;     /* CLOCK_REALTIME */
};

struct line {
    int fd;
    uint32_t call;
    int64_t opens_ns, next_ns, ends_ns, stamp_ns; /* CLOCK_MONOTONIC but for stamp_ns */
    long at; /* block of the sound */
    struct reader reader;
};

static struct event *events;
static size_t noted, room;
static struct line *lines;
static int n_lines, port, epoll_fd;
static uint32_t serial;
static uint8_t *sound, *marks;
static long blocks;
static int64_t hold_ns;

static void note(uint32_t call, int kind, int value, int64_t ns) {
    if (noted < room) events[noted++] = (struct event){call, (uint16_t)kind, (uint16_t)value, ns};
}

static double uniform(void) { return rand() / (RAND_MAX + 1.0); }

static void lose(struct line *line) {
    close(line->fd);
    line->fd = -1;
}

static void say(struct line *line, const void *data, size_t bytes) {
    if (line->fd >= 0) send(line->fd, data, bytes, MSG_NOSIGNAL | MSG_DONTWAIT); /* a peer that does not read loses it */
}

static void connect_line(struct line *line, int64_t now) {
    struct sockaddr_in there = {.sin_family = AF_INET, .sin_port = htons(port)};
    int on = 1;
    uint8_t hello[UUID_FRAME_BYTES];
    there.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    line->call = serial++;
    line->reader = (struct reader){0};
    note(line->call, CONNECTING, 0, now_ns(CLOCK_REALTIME));
    line->fd = socket(AF_INET, SOCK_STREAM, 0);
    if (line->fd < 0 || connect(line->fd, (struct sockaddr *)&there, sizeof there)) {
        note(line->call, REFUSED, 0, now_ns(CLOCK_REALTIME));
        if (line->fd >= 0) lose(line);
        return;
    }
    setsockopt(line->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    setsockopt(line->fd, SOL_SOCKET, SO_TIMESTAMPNS, &on, sizeof on);
    frame_begins(hello, KIND_UUID, 16);
    for (int i = HEADER_BYTES; i < UUID_FRAME_BYTES; i++) hello[i] = (uint8_t)(rand() >> 7);
    say(line, hello, sizeof hello);
    line->at = (long)(uniform() * blocks);
    line->next_ns = now + (int64_t)(uniform() * FRAME_NS);
    line->ends_ns = hold_ns ? now + (int64_t)(hold_ns * (0.5 + uniform())) : INT64_MAX;
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = line};
    epoll_ctl(epoll_fd, EPOLL_CTL_ADD, line->fd, &event);
}

static void took(void *context, int kind, int is_audible) {
    struct line *line = context;
    if (kind == KIND_HANGUP) note(line->call, HANGUP_FRAME, 0, line->stamp_ns);
    else if (kind == KIND_AUDIO) note(line->call, is_audible ? AUDIBLE_FRAME : SILENT_FRAME, 0, line->stamp_ns);
}

static int64_t stamp_of(struct msghdr *message) {
    int64_t now = now_ns(CLOCK_REALTIME), stamp;
    struct timespec t;
    for (struct cmsghdr *c = CMSG_FIRSTHDR(message); c; c = CMSG_NXTHDR(message, c)) {
        if (c->cmsg_level != SOL_SOCKET || c->cmsg_type != SCM_TIMESTAMPNS) continue;
        memcpy(&t, CMSG_DATA(c), sizeof t);
        stamp = t.tv_sec * 1000000000LL + t.tv_nsec;
        if (now - stamp < STAMP_SANE_NS && stamp - now < STAMP_SANE_NS) return stamp;
    }
    return now;
}

static void hear(struct line *line) {
    static uint8_t data[READ_BYTES];
    char control[256];
    struct iovec part = {data, sizeof data};
    struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof control};
    if (line->fd < 0) return;
    ssize_t got = recvmsg(line->fd, &message, MSG_DONTWAIT);
    if (got > 0) {
        line->stamp_ns = stamp_of(&message);
        read_frames(&line->reader, data, (int)got, took, line);
    } else if (got == 0 || errno != EAGAIN) {
        note(line->call, CLOSED, 0, now_ns(CLOCK_REALTIME));
        lose(line);
    }
}

static void speak(struct line *line) {
    uint8_t frame[FRAME_BYTES];
    frame_begins(frame, KIND_AUDIO, BLOCK_BYTES);
    memcpy(frame + HEADER_BYTES, sound + line->at * BLOCK_BYTES, BLOCK_BYTES);
    say(line, frame, sizeof frame);
    if (marks[line->at]) note(line->call, MARK, marks[line->at], now_ns(CLOCK_REALTIME));
    line->at = (line->at + 1) % blocks;
    line->next_ns += FRAME_NS;
}

static void tend(struct line *line, int64_t now) {
    if (line->opens_ns && now >= line->opens_ns) {
        line->opens_ns = 0;
        connect_line(line, now);
    } else if (line->fd >= 0 && now >= line->ends_ns) {
        note(line->call, CLOSED, 1, now_ns(CLOCK_REALTIME));
        lose(line);
        connect_line(line, now);
    }
    while (line->fd >= 0 && now >= line->next_ns) speak(line);
}

/* Tend every line each tick, and read what came, until the time is over. */
static void run_until(int64_t end_ns, int timer_fd) {
    struct epoll_event ready[EVENTS_MAX];
    uint64_t ticks;
    for (int64_t now = 0; now < end_ns;) {
        if (read(timer_fd, &ticks, sizeof ticks) < 0) die("timer");
        now = now_ns(CLOCK_MONOTONIC);
        for (int i = 0; i < n_lines; i++) tend(&lines[i], now);
        int n;
        do {
            n = epoll_wait(epoll_fd, ready, EVENTS_MAX, 0);
            for (int i = 0; i < n; i++) hear(ready[i].data.ptr);
        } while (n == EVENTS_MAX);
    }
}

static void announce(const char *what, int kind) {
    if (kind) note(0, kind, 0, now_ns(CLOCK_REALTIME));
    puts(what);
    fflush(stdout);
}

static const char *option(int argc, char **argv, const char *name, const char *otherwise) {
    size_t length = strlen(name);
    for (int i = 1; i < argc; i++)
        if (!strncmp(argv[i], name, length) && argv[i][length] == '=') return argv[i] + length + 1;
    if (otherwise) return otherwise;
    fprintf(stderr, "load: %s= is missing\n", name);
    exit(2);
}

static uint8_t *whole_file(const char *path, long *bytes) {
    FILE *file = fopen(path, "rb");
    if (!file) die(path);
    fseek(file, 0, SEEK_END);
    *bytes = ftell(file);
    rewind(file);
    uint8_t *data = malloc((size_t)*bytes + 1);
    if (!data || fread(data, 1, (size_t)*bytes, file) != (size_t)*bytes) die(path);
    fclose(file);
    return data;
}

int main(int argc, char **argv) {
    long bytes, n_marks;
    port = atoi(option(argc, argv, "port", NULL));
    n_lines = atoi(option(argc, argv, "calls", NULL));
    int64_t ramp_ns = atoll(option(argc, argv, "ramp_ms", "1000")) * 1000000;
    int64_t warm_ns = atoll(option(argc, argv, "warm_ms", "500")) * 1000000;
    int64_t window_ns = atoll(option(argc, argv, "window_ms", "4000")) * 1000000;
    int64_t tail_ns = atoll(option(argc, argv, "tail_ms", "600")) * 1000000;
    hold_ns = atoll(option(argc, argv, "hold_ms", "0")) * 1000000;
    int presses = atoi(option(argc, argv, "key", "0"));
    srand((unsigned)atoi(option(argc, argv, "seed", "1")));
    sound = whole_file(option(argc, argv, "sound", NULL), &bytes);
    marks = whole_file(option(argc, argv, "marks", NULL), &n_marks);
    blocks = bytes / BLOCK_BYTES;
    if (n_marks < blocks || !blocks) { fprintf(stderr, "load: a mark is needed for every block\n"); return 2; }
    FILE *out = fopen(option(argc, argv, "out", NULL), "wb");
    if (!out) die("out");

    int64_t total_ns = ramp_ns + warm_ns + window_ns + tail_ns;
    alarm((unsigned)(total_ns / 1000000000 + GRACE_S));
    room = (size_t)n_lines * (size_t)(total_ns / FRAME_NS + 200) * 2 + 100000;
    events = malloc(room * sizeof *events);
    lines = calloc((size_t)n_lines, sizeof *lines);
    epoll_fd = epoll_create1(0);
    int timer_fd = timerfd_create(CLOCK_MONOTONIC, 0);
    struct itimerspec period = {{0, TICK_NS}, {0, TICK_NS}};
    if (!events || !lines || epoll_fd < 0 || timer_fd < 0 || timerfd_settime(timer_fd, 0, &period, NULL)) die("start");
    memset(events, 0, room * sizeof *events); /* no page fault later */

    int64_t start = now_ns(CLOCK_MONOTONIC);
    for (int i = 0; i < n_lines; i++) {
        lines[i].fd = -1;
        lines[i].opens_ns = start + 1 + (int64_t)(uniform() * ramp_ns);
    }
    run_until(start + ramp_ns + warm_ns, timer_fd);
    announce("begin", BEGIN);
    run_until(start + ramp_ns + warm_ns + window_ns, timer_fd);
    announce("end", END);
    for (int i = 0; presses && i < n_lines; i++) {
        uint8_t key[KEY_FRAME_BYTES] = {KIND_DTMF, 0, 1, '5'};
        if (lines[i].fd >= 0) note(lines[i].call, KEY_SENT, 0, now_ns(CLOCK_REALTIME));
        say(&lines[i], key, sizeof key);
    }
    run_until(start + total_ns, timer_fd);
    if (fwrite(events, sizeof *events, noted, out) != noted || fclose(out)) die("out");
    announce(noted == room ? "full" : "done", 0);
    return 0;
}
