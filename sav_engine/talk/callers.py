"""Pure. Who one can be on the page, and what one can say without a microphone.

The people are those of `sql/demo`; the sentences are among those that ship with their sound.
"""

from __future__ import annotations

import attrs


@attrs.frozen
class Caller:
    """number: as the network gives it; empty for a caller who hides it."""

    number: str
    who: str


CALLERS = (
    Caller("0639980002", "Sophie Dubois, cliente"),
    Caller("0639980001", "Pierre Martin, ticket ouvert"),
    Caller("0639980007", "Camille Fournier, transférée hier"),
    Caller("0639980090", "Alice Renard, pas cliente"),
    Caller("0639980099", "un numéro jamais vu"),
    Caller("", "numéro masqué"),
)

SENTENCES = (
    "Bonjour, je n'ai plus de wifi depuis ce matin.",
    "Non, pas encore.",
    "Oui, je vous appelle de mon portable.",
    "C'est fait, je viens de redémarrer la box.",
    "Oui, ça marche maintenant, merci beaucoup.",
    "Non, c'est toujours pareil.",
    "Mon téléphone fixe ne marche plus.",
    "Ça suffit maintenant ! C'est inadmissible, j'en ai marre, ça fait trois jours que j'attends !",
)
