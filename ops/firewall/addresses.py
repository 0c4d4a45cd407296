"""Reads an allow list on its standard input and prints "4 ADDRESS" or "6 ADDRESS", one a line, without repeats.

Lists are judged here and not by shell patterns: a wrong line must stop the firewall, never open it. Only Python's own
library, any Python from 3.7, because it runs before the project is installed.
"""

import ipaddress
import sys

WIDEST_PREFIX = {4: 8, 6: 16}  # wider than a whole private range (10.0.0.0/8, fd00::/8 is no address of one site)


def network(text):
    """The network of one line; ValueError with a French reason."""
    try:
        found = ipaddress.ip_network(text, strict=False)
    except ValueError:
        raise ValueError("n'est ni une adresse ni un réseau (192.0.2.10, 192.0.2.0/24, 2001:db8::10)") from None
    if found.prefixlen < WIDEST_PREFIX[found.version]:
        raise ValueError(f"est trop large : /{WIDEST_PREFIX[found.version]} au moins")
    return found


def main():
    """0, or 1 after naming every wrong line on standard error."""
    good, faults = {}, 0
    for number, line in enumerate(sys.stdin, 1):
        text = line.split("#")[0].strip()
        if not text:
            continue
        try:
            good[network(text)] = None
        except ValueError as fault:
            faults += 1
            sys.stderr.write(f"✗ {sys.argv[1]}, ligne {number} : {text} {fault}\n")
    for one in good:
        whole = one.prefixlen == one.max_prefixlen
        print(one.version, one.network_address if whole else one)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
