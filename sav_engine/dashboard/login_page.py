"""Pure. The login: a page of plain HTML that needs no script, no font and no picture from anywhere."""

from __future__ import annotations

from .html import text

STYLE = """
:root { color-scheme: light; font: 17px/1.5 system-ui, "Segoe UI", Roboto, sans-serif;
  color: #1d2733; background: #eef2f5; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; }
main { box-sizing: border-box; width: min(26rem, 92vw); padding: 2rem; background: #fff; border-radius: 12px;
  box-shadow: 0 1px 3px rgb(16 32 48 / 18%); }
h1 { margin: 0 0 .2rem; font-size: 1.4rem; } p { margin: 0 0 1.2rem; color: #4a5765; }
label { display: block; margin: 0 0 1rem; font-weight: 600; }
input { box-sizing: border-box; width: 100%; margin-top: .3rem; padding: .6rem .7rem;
  font: inherit; border: 1px solid #8695a5;
  border-radius: 6px; }
input:focus-visible, button:focus-visible { outline: 3px solid #7fb4d6; outline-offset: 1px; }
button { width: 100%; padding: .7rem; font: inherit; font-weight: 600; color: #fff; background: #1b5f8a; border: 0;
  border-radius: 6px; cursor: pointer; } button:hover { background: #164e72; }
[role=alert] { padding: .6rem .8rem; color: #7d1f14; background: #fdecea; border-radius: 6px; }
"""


def page(target: str, name: str = "", fault: str = "") -> str:
    """target: where to go afterwards, checked already. fault: one sentence about the last try."""
    alert = f'<p role="alert">{text(fault)}</p>' if fault else ""
    return f"""<!doctype html><html lang="fr"><meta charset="utf-8"><title>Support technique — connexion</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>{STYLE}</style>
<main><h1>Support technique</h1><p>Tableau de bord des appels</p>{alert}
<form method="post" action="/entrer"><input type="hidden" name="suite" value="{text(target)}">
<label>Nom<input name="nom" value="{text(name)}" autocomplete="username" autocapitalize="none" spellcheck="false"
 required autofocus></label>
<label>Mot de passe<input name="mot_de_passe" type="password" autocomplete="current-password" required></label>
<button>Entrer</button></form></main></html>"""
