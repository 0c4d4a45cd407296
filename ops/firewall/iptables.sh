# shellcheck shell=bash
# The iptables backend, for both families: chains of our own, replaced in one iptables-restore. Sourced by firewall.sh.

MARK='sav-firewall' # comment on the one jump we add to a chain that is Docker's

iptables_works() { command -v iptables-restore >/dev/null && iptables -S INPUT >/dev/null 2>&1; }

# A kernel without IPv6 has nothing to guard there.
iptables_families() { echo 4; [ ! -e /proc/net/if_inet6 ] || echo 6; }
tool() { if [ "$1" = 4 ]; then echo iptables; else echo ip6tables; fi; }
chain_of() { printf 'SAV-%s' "${1^^}"; }

iptables_list_chain() { # LIST FAMILY
    local chain address; chain=$(chain_of "$1")
    while read -r address; do echo "-A $chain -s $address -j RETURN"; done < <(addresses "$1" "$2")
    echo "-A $chain -j SAV-REFUSE"
}

iptables_port_rules() {
    local port list chain
    while read -r port list; do
        chain=$(chain_of "$list")
        echo "-A SAV-LOCAL -p tcp --dport $port -j $chain"
        # Docker publishes a port by changing the destination: only the connection's first one is the published port.
        echo "-A SAV-PUBLISHED -p tcp -m conntrack --ctstate DNAT --ctorigdstport $port -j $chain"
    done < <(guarded_ports)
}

iptables_rules() { # DIRECTORY
    local family list
    for family in $(iptables_families); do
        {
            echo '*filter'
            for list in local published refuse $LISTS; do echo ":$(chain_of "$list") - [0:0]"; done
            echo '-A SAV-LOCAL -i lo -j RETURN'
            echo '-A SAV-LOCAL -m conntrack --ctstate ESTABLISHED,RELATED -j RETURN'
            echo '-A SAV-PUBLISHED -m conntrack --ctstate ESTABLISHED,RELATED -j RETURN'
            echo '-A SAV-REFUSE -m limit --limit 10/minute --limit-burst 20 -j LOG --log-prefix "sav-firewall refuse: "'
            echo '-A SAV-REFUSE -j DROP'
            for list in $LISTS; do iptables_list_chain "$list" "$family"; done
            iptables_port_rules
            echo COMMIT
        } >"$1/v$family.rules"
    done
}

iptables_check() {
    local family
    for family in $(iptables_families); do "$(tool "$family")-restore" --noflush --test <"$1/v$family.rules" || return 1; done
}

# The jump becomes its chain's first rule: an "accept" that somebody put before it would open the port.
jump_first() { # TOOL CHAIN TARGET
    local tool=$1 chain=$2 target=$3
    "$tool" -w -I "$chain" 1 -j "$target" || return 1
    while [ "$("$tool" -w -S "$chain" | grep -c -- "-j $target\$")" -gt 1 ]; do drop_last_jump "$tool" "$chain" "$target"; done
}

drop_last_jump() { # TOOL CHAIN TARGET
    local number; number=$("$1" -w -S "$2" | grep '^-A' | grep -n -- "-j $3\$" | tail -1 | cut -d: -f1)
    "$1" -w -D "$2" "$number"
}

# Docker keeps a DOCKER-USER that it finds: made beforehand, our rules come first even if Docker arrives later.
docker_user() { # TOOL
    "$1" -w -S DOCKER-USER >/dev/null 2>&1 && return
    "$1" -w -N DOCKER-USER && "$1" -w -I FORWARD 1 -m comment --comment "$MARK" -j DOCKER-USER
}

iptables_load() { # DIRECTORY
    local family tool
    for family in $(iptables_families); do
        tool=$(tool "$family")
        "$tool-restore" -w --noflush <"$1/v$family.rules" && docker_user "$tool" &&
            jump_first "$tool" INPUT SAV-LOCAL && jump_first "$tool" DOCKER-USER SAV-PUBLISHED || return 1
    done
}

iptables_clear() {
    local family tool chain
    command -v iptables >/dev/null || return 0
    for family in $(iptables_families); do
        tool=$(tool "$family")
        while "$tool" -w -D INPUT -j SAV-LOCAL 2>/dev/null; do :; done
        while "$tool" -w -D DOCKER-USER -j SAV-PUBLISHED 2>/dev/null; do :; done
        # Ours only if the marked jump is there; -X refuses a chain that Docker uses or filled.
        if "$tool" -w -D FORWARD -m comment --comment "$MARK" -j DOCKER-USER 2>/dev/null; then
            "$tool" -w -X DOCKER-USER 2>/dev/null || true
        fi
        for chain in SAV-LOCAL SAV-PUBLISHED SAV-ASTERISK SAV-ADMINS SAV-REFUSE; do
            "$tool" -w -F "$chain" 2>/dev/null || true
        done
        # Deleted once all are empty: none refers to another any more.
        for chain in SAV-LOCAL SAV-PUBLISHED SAV-ASTERISK SAV-ADMINS SAV-REFUSE; do
            "$tool" -w -X "$chain" 2>/dev/null || true
        done
    done
}

iptables_in_force() { iptables -w -C INPUT -j SAV-LOCAL 2>/dev/null; }
