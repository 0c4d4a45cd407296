"""I/O. The dashboard's process: `sav dashboard` starts it, and tells it its few settings on the standard input."""

from __future__ import annotations

import importlib
import logging
import sys
from pathlib import Path

from ..errors import SavError
from . import setup as setups
from .house import House, open_house, take

SCRIPT = Path(__file__).parent / "script.py"
# Streamlit's own settings. Nothing is sent anywhere, no file is watched, no error shows its insides; who may connect
# is decided in `gate`, whose check of origins asks no outside service for our address.
STREAMLIT = {
    "browser.gatherUsageStats": False,
    "server.fileWatcherType": "none",
    "server.enableCORS": False,
    "server.enableXsrfProtection": False,
    "server.maxUploadSize": 1,
    "client.toolbarMode": "viewer",
    "client.showErrorDetails": "none",
    "logger.level": "warning",
    "theme.base": "light",
    "theme.primaryColor": "#1b5f8a",
    "theme.textColor": "#1d2733",
    "theme.backgroundColor": "#ffffff",
    "theme.secondaryBackgroundColor": "#f3f6f8",
    "theme.linkColor": "#1b5f8a",
    "theme.baseRadius": "6px",
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
        access_log=False,
        timeout_graceful_shutdown=3,
    )


def web_app(house: House) -> object:
    from starlette.middleware import Middleware
    from streamlit.starlette import App
    from streamlit.web.bootstrap import load_config_options

    from .doors import routes
    from .frame import say_failed
    from .gate import Gate

    # All that pages import, before there are threads: the first two visitors met a half imported pandas.
    importlib.import_module("pandas")

    load_config_options(STREAMLIT)
    # Streamlit turns it on again by itself; addresses of pages hold numbers of callers.
    logging.getLogger("uvicorn.access").disabled = True
    return App(SCRIPT, routes=routes(house), middleware=[Middleware(Gate, house=house)], on_script_error=say_failed)


if __name__ == "__main__":
    sys.exit(main())
