# shellcheck shell=bash
# The nftables backend: one table of our own, replaced in one transaction. Sourced by firewall.sh.
#
# A drop is final in every table, an accept is not: whatever other tables (Docker's, an administrator's) accept,
# strangers stay out, and whom we let in is still judged by them.

NFT_TABLE=sav_firewall

nftables_works() { command -v nft >/dev/null && nft list tables >/dev/null 2>&1; }

nft_set() { # LIST FAMILY
    local elements; elements=$(addresses "$1" "$2" | paste -sd, -)
    printf '    set %s%s { type ipv%s_addr; flags interval; auto-merge; %s }\n' \
        "$1" "$2" "$2" "${elements:+elements = { $elements \}}"
}

nft_verdicts() { guarded_ports | awk '{ printf "%s%s : goto %s", (NR > 1 ? ", " : ""), $1, $2 }'; }

nft_list_chain() { # LIST
    printf '    chain %s {\n        ip saddr @%s4 accept\n        ip6 saddr @%s6 accept\n' "$1" "$1" "$1"
    printf '        goto refuse\n    }\n'
}

nftables_rules() { # DIRECTORY
    local list
    {
        # "add" first, so that "delete" cannot fail where the table is not there yet.
        printf 'add table inet %s\ndelete table inet %s\ntable inet %s {\n' $NFT_TABLE $NFT_TABLE $NFT_TABLE
        for list in $LISTS; do nft_set "$list" 4; nft_set "$list" 6; done
        printf '    chain refuse {\n        limit rate 10/minute burst 20 packets log prefix "sav-firewall refuse: "\n'
        printf '        counter drop\n    }\n'
        for list in $LISTS; do nft_list_chain "$list"; done
        printf '    chain local {\n        type filter hook input priority -10; policy accept;\n'
        printf '        iif lo accept\n        ct state established,related accept\n'
        printf '        tcp dport vmap { %s }\n    }\n' "$(nft_verdicts)"
        # Docker publishes a port by changing the destination: only the connection's first one is the published port.
        printf '    chain published {\n        type filter hook forward priority -10; policy accept;\n'
        printf '        ct state established,related accept\n        ct status & dnat == 0 accept\n'
        printf '        meta l4proto tcp ct original proto-dst vmap { %s }\n    }\n}\n' "$(nft_verdicts)"
    } >"$1/nft.rules"
}

nftables_check() { nft -c -f "$1/nft.rules"; }
nftables_load() { nft -f "$1/nft.rules"; }
nftables_clear() { nft delete table inet $NFT_TABLE 2>/dev/null || true; }
nftables_in_force() { nft list table inet $NFT_TABLE >/dev/null 2>&1; }
