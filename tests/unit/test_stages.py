"""What the operator reads while the engine starts."""

import io

from sav_engine.stages import Stages


def test_a_stage_that_went_well_has_a_tick_and_one_to_worry_about_has_none():
    out = io.StringIO()
    stages = Stages(out)
    with stages.stage("Schéma") as stage:
        stage.detail = "à jour"
    with stages.stage("Deepgram") as stage:
        stage.detail = "! injoignable"
    well, badly = out.getvalue().splitlines()
    assert well.startswith("  ✓ Schéma ") and well.endswith(" s  à jour")
    assert badly.startswith("  ! Deepgram ") and badly.endswith(" s  injoignable")
