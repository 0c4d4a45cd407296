# -*- coding: utf-8 -*-
# ruff: noqa: UP009, UP031, RUF005 -- old Pythons must be able to read this file, to be told that they are old
"""Creates .venv with the locked dependencies. This file only looks at the Python that runs it.

It is written so that every Python down to 2.7 can read it and name the cure; the work is in bootstrap.py.
"""

import sys

WANTED = (3, 11)


def main():  # type: ignore[no-untyped-def]  # old Pythons know no annotations
    if sys.version_info < WANTED:
        sys.stderr.write(
            "Python %d.%d ou plus est nécessaire, celui-ci est le %s (%s).\n"
            "Remède : installez-en un (Debian 12, Ubuntu 24.04 : apt install python3 python3-venv), puis "
            "make run PYTHON=/chemin/vers/python3.12\n" % (WANTED + (sys.version.split()[0], sys.executable))
        )
        return 1
    import bootstrap

    return bootstrap.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())  # type: ignore[no-untyped-call]  # as above
