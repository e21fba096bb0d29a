"""``kindphrase audit``: a whole archive of messages, on one machine or on Spark; counts by rule, category and week.

``sources`` (files → chunks) → ``rows`` (a chunk → Arrow rows) → ``messages`` (rows, checked) → ``store`` (a folder that
a killed run finds again) → ``tally`` (counts) → ``summary`` and ``trend`` (what is told).
"""

from __future__ import annotations

MESSAGES, SUMMARY, TREND = "messages.parquet", "summary.json", "trend.png"  # what stands in the folder in the end
