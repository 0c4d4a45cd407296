/* The floor: the least a server can do for the same calls. One thread, one epoll, one timer of 5 ms, the same
 * schedule as the engine's pump: at each tick send what is due, then read what came. No voice detection, no tasks.
 * What it costs is nearly all kernel, so no design in any language comes under it by much.
 *
 * Says "port N" when it listens; serves until it is killed. A key (DTMF) makes it silent, as a barge-in would.
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

enum { CALLS_MAX = 4096, EVENTS_MAX = 512, READ_BYTES = 16384 };
enum { TICK_MS = 5, FRAME_TICKS = 4, CATCH_UP_TICKS = 3, BEHIND_TICKS_MAX = 8 }; /* as in media/pump.py */
#define TICK_NS 5000000L

struct call {
    int is_open, is_silent, is_on_wheel;
    int unsent; /* bytes of the last frame the socket did not take */
    int64_t due;
    const uint8_t *unsent_from;
    struct reader reader;
    struct call *next; /* in its slot of the wheel */
};

static struct call calls[CALLS_MAX];
static struct call *wheel[FRAME_TICKS];
static int64_t tick;
static int epoll_fd, timer_fd, open_calls;
static uint8_t tone[FRAME_BYTES], silence[FRAME_BYTES], buffer[READ_BYTES];

static void arm(int is_on) {
    struct itimerspec period = {{0, is_on ? TICK_NS : 0}, {0, is_on ? TICK_NS : 0}};
    timerfd_settime(timer_fd, 0, &period, NULL);
}

static void send_bytes(struct call *call, const uint8_t *data, int bytes) {
    ssize_t sent = send((int)(call - calls), data, bytes, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent < 0) sent = errno == EAGAIN ? 0 : bytes; /* gone: reading will tell */
    call->unsent = bytes - (int)sent;
    call->unsent_from = data + sent;
}

static void send_frame(struct call *call) {
    if (call->unsent) send_bytes(call, call->unsent_from, call->unsent);
    if (!call->unsent) send_bytes(call, call->is_silent ? silence : tone, FRAME_BYTES);
}

static void put(struct call *call, int64_t at) {
    call->next = wheel[at % FRAME_TICKS];
    wheel[at % FRAME_TICKS] = call;
}

static void took(void *context, int kind, int is_audible) {
    struct call *call = context;
    (void)is_audible;
    if (kind == KIND_UUID) {
        send_frame(call);
        call->is_on_wheel = 1;
        call->due = tick + FRAME_TICKS;
        put(call, call->due);
    } else if (kind == KIND_DTMF) {
        call->is_silent = 1;
    }
}

static void close_call(int fd) {
    calls[fd].is_open = 0;
    epoll_ctl(epoll_fd, EPOLL_CTL_DEL, fd, NULL);
    if (!calls[fd].is_on_wheel) close(fd); /* else the wheel closes it: the number must not be used again before */
    if (--open_calls > 0) return;
    arm(0); /* the wheel stands still: what is on it is closed now */
    for (int slot = 0; slot < FRAME_TICKS; slot++)
        for (struct call **call = &wheel[slot]; *call; *call = (*call)->next) close((int)(*call - calls));
}

static void hear(int fd) {
    ssize_t got = recv(fd, buffer, READ_BYTES, MSG_DONTWAIT);
    if (got > 0) read_frames(&calls[fd].reader, buffer, (int)got, took, &calls[fd]);
    else if (got == 0 || errno != EAGAIN) close_call(fd);
}

static void send_due(int64_t ticks) {
    struct call *looked_at = NULL, *call, *next;
    for (int64_t slot = tick - (ticks < FRAME_TICKS ? ticks : FRAME_TICKS) + 1; slot <= tick; slot++) {
        for (call = wheel[slot % FRAME_TICKS]; call; call = next) {
            next = call->next;
            call->next = looked_at;
            looked_at = call;
        }
        wheel[slot % FRAME_TICKS] = NULL;
    }
    for (call = looked_at; call; call = next) {
        next = call->next;
        if (!call->is_open) { close((int)(call - calls)); continue; }
        send_frame(call);
        if (tick - call->due > BEHIND_TICKS_MAX) call->due = tick - BEHIND_TICKS_MAX;
        call->due += FRAME_TICKS;
        put(call, call->due > tick + CATCH_UP_TICKS ? call->due : tick + CATCH_UP_TICKS);
    }
}

static void answer(int listener) {
    int on = 1, fd;
    while ((fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK)) >= 0) {
        if (fd >= CALLS_MAX) { close(fd); continue; }
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        calls[fd] = (struct call){.is_open = 1};
        struct epoll_event event = {.events = EPOLLIN, .data.fd = fd};
        epoll_ctl(epoll_fd, EPOLL_CTL_ADD, fd, &event);
        if (open_calls++ == 0) arm(1);
        hear(fd);
    }
}

static int listening(void) {
    struct sockaddr_in here = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof here;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    if (fd < 0 || bind(fd, (struct sockaddr *)&here, size) || listen(fd, 256)) die("listen");
    getsockname(fd, (struct sockaddr *)&here, &size);
    printf("port %d\n", ntohs(here.sin_port));
    fflush(stdout);
    return fd;
}

/* Connections and the timer wake us; the calls have an epoll of their own, looked at once a tick. */
int main(void) {
    struct epoll_event event, events[EVENTS_MAX];
    uint64_t ticks;
    frame_begins(silence, KIND_AUDIO, BLOCK_BYTES);
    frame_begins(tone, KIND_AUDIO, BLOCK_BYTES);
    for (int i = HEADER_BYTES; i < FRAME_BYTES; i += 2) tone[i + 1] = (i / 2) % 8 < 4 ? 0x10 : 0xf0;
    int listener = listening(), waker = epoll_create1(0);
    epoll_fd = epoll_create1(0);
    timer_fd = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
    event = (struct epoll_event){.events = EPOLLIN, .data.fd = listener};
    epoll_ctl(waker, EPOLL_CTL_ADD, listener, &event);
    event.data.fd = timer_fd;
    epoll_ctl(waker, EPOLL_CTL_ADD, timer_fd, &event);
    for (;;) {
        int woken = epoll_wait(waker, events, 2, -1);
        for (int i = 0; i < woken; i++) {
            if (events[i].data.fd == listener) { answer(listener); continue; }
            if (read(timer_fd, &ticks, sizeof ticks) != sizeof ticks) continue;
            tick += (int64_t)ticks;
            send_due((int64_t)ticks);
            int ready;
            struct epoll_event here[EVENTS_MAX];
            do {
                ready = epoll_wait(epoll_fd, here, EVENTS_MAX, 0);
                for (int k = 0; k < ready; k++) hear(here[k].data.fd);
            } while (ready == EVENTS_MAX);
        }
    }
}
