"""When a message was sent, as people's programs write it → the Monday of that week."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone
from typing import Any

# seconds, and what the number must be at least to count in thousandths, millionths and billionths of them
_SCALES = ((1e17, 1e9), (1e14, 1e6), (1e11, 1e3))
_ISO = re.compile(
    r"\s*(?P<day>\d{4}-\d\d-\d\d)"
    r"(?:[T ](?P<hour>\d\d):(?P<minute>\d\d)(?::\d\d(?:[.,]\d+)?)?\s*(?P<zone>Z|[+-]\d\d(?::?\d\d)?)?)?\s*"
)


def week_of(value: Any) -> date | None:
    """The Monday of the week, in UTC; a time that names no zone is taken for UTC.

    Args:
        value: a date or a time, text in ISO 8601, or a number, also as text: seconds since 1970, or thousandths,
            millionths or billionths of them, which is seen by the size.

    Returns:
        None where it is none of these.
    """
    try:
        day = _day(value)
        return None if day is None else day - timedelta(days=day.weekday())
    except (ValueError, OverflowError, OSError):
        return None


def _day(value: Any) -> date | None:
    if isinstance(value, datetime):
        return (value.astimezone(timezone.utc) if value.tzinfo is not None else value).date()
    if isinstance(value, date):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _counted(float(value))
    if isinstance(value, str):
        found = _ISO.fullmatch(value)
        return _written(found) if found is not None else _counted(float(value))
    return None


def _counted(seconds: float) -> date:
    scale = next((scale for least, scale in _SCALES if abs(seconds) >= least), 1.0)
    return (datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(seconds=seconds / scale)).date()


def _written(found: re.Match[str]) -> date:
    day = date.fromisoformat(found["day"])
    zone = found["zone"]
    if zone in {None, "Z"}:
        return day
    digits = zone[1:].replace(":", "").ljust(4, "0")
    ahead = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    at = datetime(day.year, day.month, day.day, int(found["hour"]), int(found["minute"]), tzinfo=timezone.utc)
    return (at + ahead if zone[0] == "-" else at - ahead).date()
