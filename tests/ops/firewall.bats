#!/usr/bin/env bats
# The firewall in network namespaces: a host, an Asterisk, an administrator, a stranger, and a container behind the
# host whose ports the host publishes as Docker does (its own port numbers differ from the published ones).

PORTS='9090 8501 9091 9092 3000 5432 5433'
FREE=2222 # SSH's part: not in the table of ports, so nobody's business
PUBLISHED='9090 8501'
WHO='asterisk admin stranger container'

address() { # WHO FAMILY
    local number
    case "$1" in asterisk) number=1 ;; admin) number=2 ;; stranger) number=3 ;; container) number=4 ;; esac
    if [ "$2" = 4 ]; then echo "10.77.$number.2"; else echo "fd77:$number::2"; fi
}

host_address() { # WHO FAMILY: the host as seen from there
    address "$1" "$2" | sed 's/2$/1/'
}

space() { echo "sav-$$-$1"; }
inside() { local who=$1; shift; ip netns exec "$(space "$who")" "$@"; }

join() { # WHO: a cable between it and the host
    local who=$1 family flags
    ip netns add "$(space "$who")"
    ip -n "$(space host)" link add "to-$who" type veth peer name eth0 netns "$(space "$who")"
    for family in 4 6; do
        flags=; [ $family = 4 ] || flags=nodad
        # shellcheck disable=SC2086  # one word or none
        ip -n "$(space host)" addr add "$(host_address "$who" $family)/$((family * 16 - 40 * (family == 4)))" dev "to-$who" $flags
        # shellcheck disable=SC2086  # as above
        ip -n "$(space "$who")" addr add "$(address "$who" $family)/$((family * 16 - 40 * (family == 4)))" dev eth0 $flags
    done
    ip -n "$(space host)" link set "to-$who" up
    ip -n "$(space "$who")" link set lo up
    ip -n "$(space "$who")" link set eth0 up
    ip -n "$(space "$who")" route add default via "$(host_address "$who" 4)"
    ip -n "$(space "$who")" -6 route add default via "$(host_address "$who" 6)"
}

listen() { # WHO PORT...
    local who=$1; shift
    ip netns exec "$(space "$who")" python3 "$BATS_TEST_DIRNAME/ports.py" listen "$@" >"$BATS_TEST_TMPDIR/$who" 3>&- &
    LISTENERS="${LISTENERS:-} $!"
    for _ in $(seq 100); do grep -q listening "$BATS_TEST_TMPDIR/$who" && return; sleep 0.1; done
    return 1
}

setup() {
    ip netns add "$(space host)"
    ip -n "$(space host)" link set lo up
    for who in $WHO; do join "$who"; done
    inside host sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1
    export FIREWALL_CONFIG=$BATS_TEST_TMPDIR/config FIREWALL_STATE=$BATS_TEST_TMPDIR/state FIREWALL_TRIAL_S=100
}

teardown() {
    local one
    for one in ${LISTENERS:-}; do kill "$one" 2>/dev/null || true; done
    for one in host $WHO; do ip netns del "$(space "$one")" 2>/dev/null || true; done
}

firewall() { # BACKEND COMMAND...
    FIREWALL_BACKEND=$1 ip netns exec "$(space host)" "$BATS_TEST_DIRNAME/../../ops/firewall/firewall.sh" "${@:2}" </dev/null 3>&-
}

allow() { # BACKEND: the Asterisk and the administrator, by both of their addresses
    local family
    for family in 4 6; do
        firewall "$1" add asterisk "$(address asterisk $family)"
        firewall "$1" add admins "$(address admin $family)" 'bureau'
    done
}

open_ports() { # WHO FAMILY: of all ports and the free one, those that answer
    # shellcheck disable=SC2086  # a list of words
    inside "$1" python3 "$BATS_TEST_DIRNAME/ports.py" try "$(host_address "$1" "$2")" $PORTS $FREE |
        sed -n 's/ open//p' | paste -sd' ' -
}

expect() { # WHO PORTS: by both families
    local family found
    for family in 4 6; do
        found=$(open_ports "$1" $family)
        [ "$found" = "$2" ] || { echo "$1, IPv$family: open '$found', expected '$2'"; return 1; }
    done
}

ADMIN_PORTS='8501 9091 9092 3000 5432 5433'

matrix() { # BACKEND: services on the host itself
    # shellcheck disable=SC2086  # lists of words
    listen host $PORTS $FREE
    for who in asterisk admin stranger; do expect "$who" "$PORTS $FREE"; done
    allow "$1"; firewall "$1" apply --keep
    expect asterisk "9090 $FREE"
    expect admin "$ADMIN_PORTS $FREE"
    expect stranger "$FREE"
    # shellcheck disable=SC2086  # lists of words
    [ "$(inside host python3 "$BATS_TEST_DIRNAME/ports.py" try 127.0.0.1 $PORTS | grep -c open)" = 7 ]
}

publish() { # as Docker does: the destination changes on the way in, whatever FORWARD says is accepted
    local port family tool to
    for family in 4 6; do
        tool=iptables; [ $family = 4 ] || tool=ip6tables
        for port in $PUBLISHED; do
            to="$(address container $family)"; [ $family = 4 ] || to="[$to]"
            inside host $tool -t nat -A PREROUTING -p tcp --dport "$port" ! -i to-container -j DNAT --to "$to:1$port"
        done
        inside host $tool -N DOCKER-USER
        inside host $tool -A DOCKER-USER -j RETURN
        inside host $tool -A FORWARD -j DOCKER-USER
        inside host $tool -A FORWARD -o to-container -j ACCEPT
    done
}

matrix_published() { # BACKEND
    listen container 19090 18501
    publish
    for who in asterisk admin stranger; do expect "$who" '9090 8501'; done
    allow "$1"; firewall "$1" apply --keep
    expect asterisk 9090
    expect admin 8501
    expect stranger ''
}

@test "nftables: each comes in where he may, nobody else, IPv4 and IPv6" { matrix nftables; }
@test "iptables: each comes in where he may, nobody else, IPv4 and IPv6" { matrix iptables; }
@test "nftables: the same for ports that Docker publishes under other numbers" { matrix_published nftables; }
@test "iptables: the same for ports that Docker publishes under other numbers" { matrix_published iptables; }

docker_arrives_later() { # BACKEND: rules first, Docker's own accept after them
    listen container 19090 18501
    allow "$1"; firewall "$1" apply --keep
    publish 2>/dev/null || true # DOCKER-USER may be there already: Docker keeps it
    expect asterisk 9090
    expect stranger ''
}
@test "nftables: Docker installed after the firewall opens nothing" { docker_arrives_later nftables; }

@test "iptables: Docker's chain made after the firewall's keeps the firewall's rules" {
    listen container 19090
    allow iptables; firewall iptables apply --keep
    inside host iptables -t nat -A PREROUTING -p tcp --dport 9090 -j DNAT --to "$(address container 4):19090"
    inside host iptables -I FORWARD 2 -j ACCEPT
    [ "$(open_ports asterisk 4)" = 9090 ]
    [ "$(open_ports stranger 4)" = '' ]
}

traffic_of_containers() { # BACKEND: what passes through without having been published is not judged
    listen stranger 5432
    allow "$1"; firewall "$1" apply --keep
    inside container python3 "$BATS_TEST_DIRNAME/ports.py" try "$(address stranger 4)" 5432 | grep -q 'open'
}
@test "nftables: a container may reach a database elsewhere" { traffic_of_containers nftables; }
@test "iptables: a container may reach a database elsewhere" { traffic_of_containers iptables; }

wait_until() { for _ in $(seq 100); do "$@" && return; sleep 0.2; done; return 1; }
is_rolled_back() { grep -q 'nobody confirmed' "$FIREWALL_STATE/journal.log"; }

nobody_confirms() { # BACKEND
    # shellcheck disable=SC2086  # lists of words
    listen host $PORTS
    allow "$1"; firewall "$1" apply --keep
    firewall "$1" remove asterisk "$(address asterisk 4)"
    FIREWALL_TRIAL_S=10 firewall "$1" apply
    [ "$(open_ports asterisk 4)" = '' ]
    wait_until is_rolled_back
    [ "$(open_ports asterisk 4)" = 9090 ]
    [ "$(open_ports stranger 4)" = '' ]
}
@test "nftables: nobody confirms, the rules before come back by themselves" { nobody_confirms nftables; }
@test "iptables: nobody confirms, the rules before come back by themselves" { nobody_confirms iptables; }

@test "nobody confirms the first rules of all: the ports are as they were" {
    listen host 9090
    FIREWALL_TRIAL_S=10 firewall nftables apply
    [ "$(open_ports asterisk 4)" = '' ]
    wait_until is_rolled_back
    [ "$(open_ports asterisk 4)" = 9090 ]
}

@test "the session that applied is killed: the watchman still comes" {
    listen host 9090
    FIREWALL_TRIAL_S=3 ip netns exec "$(space host)" setsid bash -c \
        "'$BATS_TEST_DIRNAME/../../ops/firewall/firewall.sh' apply; kill -KILL -- -\$\$" </dev/null 3>&- || true
    [ -d "$FIREWALL_STATE/pending" ]
    wait_until is_rolled_back
    [ "$(open_ports asterisk 4)" = 9090 ]
}

@test "confirmed rules stay after the time of the trial" {
    listen host 9090
    firewall nftables add asterisk "$(address asterisk 4)"
    FIREWALL_TRIAL_S=3 firewall nftables apply
    firewall nftables confirm
    sleep 4 # the watchman's time, on his own clock
    [ "$(open_ports stranger 4)" = '' ]
    run is_rolled_back; [ "$status" = 1 ]
}

@test "rollback goes back one step, then to no rules; a change of backend leaves nothing of the other" {
    allow nftables; firewall nftables apply --keep
    firewall iptables apply --keep
    run firewall nftables list; [[ "$output" == *'En vigueur : iptables'* ]]
    run inside host nft list table inet sav_firewall; [ "$status" != 0 ]
    firewall iptables rollback
    run firewall nftables list; [[ "$output" == *'En vigueur : nftables'* ]]
    [ "$(inside host iptables -S)" = "$(printf -- '-P INPUT ACCEPT\n-P FORWARD ACCEPT\n-P OUTPUT ACCEPT')" ]
    firewall nftables rollback
    run firewall nftables list; [[ "$output" == *'En vigueur : aucune'* ]]
}

@test "restore puts back what was confirmed, and nothing that was only tried" {
    listen host 9090
    allow nftables; firewall nftables apply --keep
    firewall nftables remove asterisk "$(address asterisk 4)"; firewall nftables apply
    inside host nft flush ruleset # the machine starts again
    firewall nftables restore
    [ "$(open_ports asterisk 4)" = 9090 ]
    [ "$(open_ports stranger 4)" = '' ]
    [ ! -e "$FIREWALL_STATE/pending" ]
}

@test "a wrong line in a list stops everything and changes nothing" {
    allow nftables; firewall nftables apply --keep
    before=$(inside host nft list ruleset)
    echo '10.0.0.300' >>"$FIREWALL_CONFIG/admins.list"
    run firewall nftables apply --keep
    [ "$status" = 1 ]; [[ "$output" == *'ligne 3'* ]]; [[ "$output" == *'Remède'* ]]
    [ "$(inside host nft list ruleset)" = "$before" ]
}

@test "add refuses the whole world, nonsense and unknown lists; what is there twice is once" {
    for wrong in 0.0.0.0/0 ::/0 toto '10.0.0.1; drop' ''; do run firewall nftables add admins "$wrong"; [ "$status" = 1 ]; done
    run firewall nftables add friends 10.0.0.1; [ "$status" = 1 ]; [[ "$output" == *'asterisk ou admins'* ]]
    firewall nftables add admins 10.0.0.1; firewall nftables add admins 10.0.0.1/32
    [ "$(grep -c . "$FIREWALL_CONFIG/admins.list")" = 1 ]
}

@test "remove takes one line, keeps the notes of the others, and says when there is none" {
    allow nftables
    firewall nftables remove admins "$(address admin 4)"
    grep -q bureau "$FIREWALL_CONFIG/admins.list"
    run firewall nftables remove admins "$(address admin 4)"; [ "$status" = 1 ]
}

@test "plan shows the rules and changes nothing; a second apply waits for the first" {
    run firewall nftables plan
    [ "$status" = 0 ]; [[ "$output" == *'table inet sav_firewall'* ]]; [[ "$output" == *'fermés à tous'* ]]
    [ "$(inside host nft list ruleset)" = '' ]
    firewall nftables apply
    run firewall nftables apply; [ "$status" = 1 ]; [[ "$output" == *'un essai est en cours'* ]]
    firewall nftables rollback
}
