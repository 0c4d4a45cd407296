"""I/O. The dashboard's process: `sav dashboard` starts it, and tells it its few settings on the standard input."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from ..errors import SavError
from . import setup as setups
from .house import House, open_house, take

SCRIPT = Path(__file__).parent / "script.py"
# Streamlit's own settings. Nothing is sent anywhere, no file is watched, no error shows its insides; who may connect
# is decided in `gate`, whose check of origins asks no outside service for our address.
STREAMLIT = {
    "BROWSER_GATHER_USAGE_STATS": "false",
    "SERVER_FILE_WATCHER_TYPE": "none",
    "SERVER_ENABLE_CORS": "false",
    "SERVER_ENABLE_XSRF_PROTECTION": "false",
    "SERVER_MAX_UPLOAD_SIZE": "1",
    "CLIENT_TOOLBAR_MODE": "viewer",
    "CLIENT_SHOW_ERROR_DETAILS": "none",
    "THEME_BASE": "light",
    "THEME_PRIMARY_COLOR": "#1b5f8a",
    "THEME_TEXT_COLOR": "#1d2733",
    "THEME_BACKGROUND_COLOR": "#ffffff",
    "THEME_SECONDARY_BACKGROUND_COLOR": "#f3f6f8",
    "THEME_LINK_COLOR": "#1b5f8a",
    "THEME_BASE_RADIUS": "6px",
}


def main() -> int:
    try:
        house = open_house(setups.read(sys.stdin.read()))
    except SavError as fault:
        print(f"✗ {fault.where}\n  {fault.what}\n  {fault.fix}", file=sys.stderr)
        return 2
    take(house)
    try:
        serve(house)
    finally:
        house.close()
    return 0


def serve(house: House) -> None:
    """Until a signal ends it."""
    import uvicorn

    setup = house.setup
    uvicorn.run(
        web_app(house),
        host=setup.host,
        port=setup.port,
        ssl_certfile=setup.tls_cert,
        ssl_keyfile=setup.tls_key,
        proxy_headers=False,  # whoever connects is whom we see; what a header claims is not believed
        server_header=False,
        log_level="warning",
        access_log=False,  # addresses of pages hold numbers of callers
        timeout_graceful_shutdown=3,
    )


def web_app(house: House) -> object:
    os.environ.update({f"STREAMLIT_{name}": value for name, value in STREAMLIT.items()})
    from starlette.middleware import Middleware
    from streamlit.starlette import App

    from .doors import routes
    from .gate import Gate

    return App(SCRIPT, routes=routes(house), middleware=[Middleware(Gate, house=house)])


if __name__ == "__main__":
    sys.exit(main())
