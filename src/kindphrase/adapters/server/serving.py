"""`ServerSettings`: how a server runs, in one frozen value. What it checks drafts with is `Settings`, as everywhere."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from kindphrase.errors import OptionError
from kindphrase.settings import Settings, settings

HOST, PORT = "127.0.0.1", 8600
MAX_BODY = 1_000_000  # bytes
TIMEOUT = 30.0  # seconds
UPSTREAM_TIMEOUT = 5.0  # seconds; less than the ten that office programs wait
CONCURRENCY = 16
BYTES_PER_UNIT = 10  # of UTF-16, in a form: three bytes, each as %XX, and a tenth for everything else
_ORIGIN = re.compile(r"[a-z][a-z0-9+.-]*://(?:\[[0-9a-f:.]+\]|[a-z0-9_.-]+)(?::\d{1,5})?")
_ANY_OF_SCHEME = re.compile(r"(?!https?:)[a-z][a-z0-9+.-]*://\*")


@dataclass(frozen=True)
class ServerSettings:
    """What is fixed while a server runs.

    Attributes:
        checking: the options that hold where a request does not say otherwise.
        host, port: where it listens; port 0 takes a free one.
        token: what every request must show; None asks for nothing, and is for loopback only.
        origins: web origins that may ask from a browser; ``moz-extension://*`` stands for all of that scheme.
        hosts: names under which it may be reached, beside loopback ones and addresses in digits.
        upstream: the URL of a LanguageTool server whose matches are added to ours.
        upstream_timeout: seconds to wait for it.
        max_body: the longest request body, in bytes.
        timeout: seconds until a request is given up.
        concurrency: drafts that are checked or wait for it at once; more are sent away.

    Raises:
        OptionError: a value does not hold, or the server would be open to others without a token.
    """

    checking: Settings = field(default_factory=settings)
    host: str = HOST
    port: int = PORT
    token: str | None = field(default=None, repr=False)
    origins: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    upstream: str | None = None
    upstream_timeout: float = UPSTREAM_TIMEOUT
    max_body: int = MAX_BODY
    timeout: float = TIMEOUT
    concurrency: int = CONCURRENCY

    def __post_init__(self) -> None:
        if self.token is not None and not re.fullmatch(r"[!-~]{8,}", self.token):
            raise OptionError("A token has 8 or more characters of ASCII, without blanks.")
        if self.token is None and not is_loopback(self.host):
            raise OptionError(
                f"With --host {self.host} others can reach this server. Give --token too, which they then need, or "
                f"leave out --host, so that only this machine can."
            )
        for origin in self.origins:
            if not _ORIGIN.fullmatch(origin) and not _ANY_OF_SCHEME.fullmatch(origin):
                raise OptionError(
                    f'"{origin}" is no origin. Write scheme://host or scheme://host:port, in small letters and without '
                    "a path, such as https://mail.example.org; or moz-extension://* for an add-on."
                )
        if self.upstream is not None:
            parts = urlsplit(self.upstream)
            if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
                raise OptionError(f'"{self.upstream}" is no URL of a server, such as http://localhost:8081.')
        if min(self.max_body, self.concurrency) < 1 or min(self.timeout, self.upstream_timeout) <= 0:
            raise OptionError("Limits are above zero.")

    @property
    def max_length(self) -> int:
        """The longest draft, in code points: one that fits into a body however a client escapes it."""
        return min(self.checking.options.max_length, max(1, self.max_body // BYTES_PER_UNIT))


def is_loopback(host: str) -> bool:
    """Whether an address or name to listen on is this machine alone."""
    if host.casefold().rstrip(".") == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
