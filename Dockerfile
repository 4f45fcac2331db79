# One image for every role: luna bot, luna worker, luna web.
FROM python:3.12-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends make && rm -rf /var/lib/apt/lists/*
WORKDIR /luna
COPY Makefile pyproject.toml requirements.lock README.md LICENSE ./
COPY personas personas
COPY src src
RUN make setup

FROM python:3.12-slim
RUN useradd --create-home --uid 1000 luna
COPY --from=build --chown=luna /luna /luna
USER luna
WORKDIR /luna
ENV PATH="/luna/.venv/bin:$PATH" LOG_FORMAT=json
ENTRYPOINT ["luna"]
CMD ["up"]
