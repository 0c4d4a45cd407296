# Two images from one file: `engine` answers the telephone, `dashboard` serves the supervisors' pages.
# Both run as user 10001 on a root that may be read-only; what they write is in /var/lib/sav and /tmp.
FROM python:3.11.13-slim-bookworm AS base
ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/sav
RUN groupadd --gid 10001 sav \
    && useradd --uid 10001 --gid sav --no-create-home --home-dir /var/lib/sav --shell /usr/sbin/nologin sav \
    && install -d -o sav -g sav -m 0700 /var/lib/sav /var/lib/sav/recordings /var/lib/sav/calls

# What `make install` runs, from the locks with their hashes.
FROM base AS sources
COPY pyproject.toml README.md LICENSE ./
COPY locks ./locks
COPY ops/install.py ops/bootstrap.py ops/pip_output.py ops/progress.py ./ops/
COPY sav_engine ./sav_engine

FROM sources AS engine-packages
RUN python ops/install.py run && .venv/bin/python -m compileall -q sav_engine

FROM sources AS dashboard-packages
RUN python ops/install.py dashboard && .venv-dashboard/bin/python -m compileall -q sav_engine

FROM base AS engine
COPY --from=engine-packages /srv/sav /srv/sav
COPY sql ./sql
COPY flows ./flows
COPY cache_audio ./cache_audio
ENV PATH=/srv/sav/.venv/bin:$PATH SAV_STATE_DIR=/var/lib/sav AUDIOSOCKET_HOST=0.0.0.0 PROMETHEUS_HOST=0.0.0.0
USER 10001:10001
VOLUME /var/lib/sav
EXPOSE 9090
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9091/healthz', timeout=4)"]
ENTRYPOINT ["python", "-m", "sav_engine"]
CMD ["run", "--json-logs"]

FROM base AS dashboard
COPY --from=dashboard-packages /srv/sav /srv/sav
COPY flows ./flows
COPY sql ./sql
ENV PATH=/srv/sav/.venv-dashboard/bin:$PATH SAV_STATE_DIR=/var/lib/sav DASHBOARD_HOST=0.0.0.0
USER 10001:10001
EXPOSE 8501
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8501/_stcore/health', timeout=4)"]
ENTRYPOINT ["python", "-m", "sav_engine"]
CMD ["dashboard"]
