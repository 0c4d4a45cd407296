"""One end of a port, for the firewall's tests: `listen PORT...` until ended, or `try ADDRESS PORT...`.

`try` prints "PORT open" or "PORT closed" for each port, all of them tried at once; a port is closed when no
connection came about within TRY_S.
"""

import asyncio
import contextlib
import socket
import sys

TRY_S = 2.0  # a namespace answers within milliseconds, a busy machine within one second


async def greet(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"hello\n")
    with contextlib.suppress(ConnectionError):
        await writer.drain()
    writer.close()


async def listen(ports: list[str]) -> None:
    for port in ports:
        for family, address in ((socket.AF_INET, "0.0.0.0"), (socket.AF_INET6, "::")):
            await asyncio.start_server(greet, address, int(port), family=family)
    print("listening", flush=True)
    await asyncio.Event().wait()


async def answers(address: str, port: str) -> bool:
    """Whether a whole exchange came about, not only a connection."""
    try:
        async with asyncio.timeout(TRY_S):
            reader, writer = await asyncio.open_connection(address, int(port))
            said = await reader.readline()
            writer.close()
            return said == b"hello\n"
    except OSError:  # a timeout is one, too
        return False


async def try_all(address: str, ports: list[str]) -> None:
    found = await asyncio.gather(*(answers(address, port) for port in ports))
    for port, is_open in zip(ports, found, strict=True):
        print(port, "open" if is_open else "closed")


if __name__ == "__main__":
    asyncio.run(listen(sys.argv[2:]) if sys.argv[1] == "listen" else try_all(sys.argv[2], sys.argv[3:]))
