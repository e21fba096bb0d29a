"""``kindphrase serve``: options to `ServerSettings`, a line that says where it is, and uvicorn. Ends with 0 or 2."""

from __future__ import annotations

from typing import Annotated

import typer

from kindphrase.adapters import failing
from kindphrase.adapters.arguments import with_settings
from kindphrase.adapters.configured import Call, Configured
from kindphrase.adapters.server.serving import (
    CONCURRENCY,
    HOST,
    MAX_BODY,
    PORT,
    TIMEOUT,
    UPSTREAM_TIMEOUT,
    ServerSettings,
)
from kindphrase.errors import MissingExtraError

Host = Annotated[
    str, typer.Option("--host", metavar="ADDRESS", help="Where to listen; others than this machine need --token.")
]
Port = Annotated[int, typer.Option("--port", min=0, max=65535, metavar="N", help="0 takes a free one.")]
Token = Annotated[
    str | None,
    typer.Option(
        "--token",
        envvar="KINDPHRASE_TOKEN",
        show_envvar=True,
        metavar="TOKEN",
        help="What every request must show. In the environment others on this machine cannot read it.",
    ),
]
Cors = Annotated[
    list[str] | None,
    typer.Option(
        "--cors", metavar="ORIGIN", help="Web pages that may ask, such as https://mail.example.org; repeat it."
    ),
]
AllowHost = Annotated[
    list[str] | None,
    typer.Option("--allow-host", metavar="NAME", help="Another name this server is reached by; repeat it."),
]
Upstream = Annotated[
    str | None,
    typer.Option(
        "--upstream", metavar="URL", help="A LanguageTool server. It gets the texts, and its matches join ours."
    ),
]
UpstreamTimeout = Annotated[
    float, typer.Option("--upstream-timeout", min=0.001, metavar="SECONDS", help="How long to wait for it.")
]
MaxBody = Annotated[int, typer.Option("--max-body", min=1, metavar="N", help="Longest request, in bytes.")]
Timeout = Annotated[float, typer.Option("--timeout", min=0.001, metavar="SECONDS", help="When to give a request up.")]
Concurrency = Annotated[
    int, typer.Option("--concurrency", min=1, metavar="N", help="Drafts at once; more are sent away with status 503.")
]
Quiet = Annotated[bool, typer.Option("--quiet", help="No line for each request.")]


@failing.boundary()
@with_settings
def serve(
    call: Call,
    host: Host = HOST,
    port: Port = PORT,
    token: Token = None,
    cors: Cors = None,
    allow_host: AllowHost = None,
    upstream: Upstream = None,
    upstream_timeout: UpstreamTimeout = UPSTREAM_TIMEOUT,
    max_body: MaxBody = MAX_BODY,
    timeout: Timeout = TIMEOUT,
    concurrency: Concurrency = CONCURRENCY,
    quiet: Quiet = False,
) -> None:
    """Serve the reports over HTTP at /v1, LanguageTool's API at /v2, and a page to write on at /.

    It listens on this machine alone, keeps no draft, and writes none to its log.
    """
    try:
        from kindphrase.adapters.server.running import run
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in {"starlette", "uvicorn", "httpx"}:
            raise
        raise MissingExtraError("server") from None
    settings = ServerSettings(
        checking=Configured(call).of(None),
        host=host,
        port=port,
        token=token,
        origins=tuple(cors or ()),
        hosts=tuple(allow_host or ()),
        upstream=upstream,
        upstream_timeout=upstream_timeout,
        max_body=max_body,
        timeout=timeout,
        concurrency=concurrency,
    )
    run(settings, quiet=quiet, told=lambda words: typer.echo(words, err=True))
