"""What Streamlit runs, from its first line to its last, for each browser and each click."""

import streamlit as st

from sav_engine.dashboard.frame import show
from sav_engine.dashboard.house import current

show(current(), st.context.cookies.get(current().cookie))
