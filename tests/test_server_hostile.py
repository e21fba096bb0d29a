"""Requests that no client of ours would send: made from the server's own document, in the wrong encoding, by the thousand."""

from __future__ import annotations

import resource
import socket
import time

import pytest
import schemathesis
from commandline import DRAFT, StubChecker
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import CheckContext  # noqa: F401 - there from version 4 on
from web_server import serving

from kindphrase import Options
from kindphrase.adapters.server.app import make_app
from kindphrase.adapters.server.checking import Checkers
from kindphrase.adapters.server.serving import ServerSettings

CONNECTIONS = 1_000
TOKEN = "a-long-token"

plain = schemathesis.openapi.from_asgi("/v1/openapi.json", make_app(ServerSettings(), Checkers(Options(), StubChecker)))
