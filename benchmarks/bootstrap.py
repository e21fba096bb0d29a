"""Bootstrap intervals: how far a figure would move if other messages had been drawn.

Every measure here is a ratio of two sums over messages. A resample draws as many messages as there are, with
replacement; it is kept as how often each message was drawn, so that all sums of all resamples are one matrix product.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isnan, nan

import numpy as np
from numpy.typing import ArrayLike, NDArray

TIMES = 2_000
SEED = 20_260
# the middle 95 %
_TAILS = (2.5, 97.5)


@dataclass(frozen=True, slots=True)
class Interval:
    """A figure and its 95 % interval. All three are NaN where there is nothing to count."""

    value: float
    low: float
    high: float

    @property
    def known(self) -> bool:
        return not isnan(self.value)


UNKNOWN = Interval(nan, nan, nan)


class Resamples:
    """The same draws for all figures of one set of messages, so that they can be compared.

    Args:
        size: how many messages there are.
        times: how many resamples to draw.
        seed: of the random generator; the same seed gives the same intervals.
    """

    def __init__(self, size: int, *, times: int = TIMES, seed: int = SEED) -> None:
        generator = np.random.default_rng(seed)
        drawn = generator.multinomial(size, np.full(size, 1 / size), size=times) if size else np.zeros((times, 0))
        # sums of whole numbers are exact in 32 bits up to 16 million
        self._drawn: NDArray[np.float32] = drawn.astype(np.float32)

    def ratio(self, numerator: ArrayLike, denominator: ArrayLike) -> Interval:
        """The ratio of two sums, given one number a message for each.

        Resamples in which the denominator is zero say nothing and are left out.
        """
        columns = np.column_stack([np.asarray(numerator, np.float32), np.asarray(denominator, np.float32)])
        above, below = columns.sum(axis=0)
        if not below:
            return UNKNOWN
        sums = self._drawn @ columns
        sums = sums[sums[:, 1] > 0]
        low, high = np.percentile(sums[:, 0] / sums[:, 1], _TAILS) if len(sums) else (nan, nan)
        return Interval(float(above / below), float(low), float(high))


def share(hits: int, size: int, *, times: int = TIMES, seed: int = SEED) -> Interval:
    """``hits`` of ``size`` messages, resampled; for sets too large for `Resamples`."""
    if not size:
        return UNKNOWN
    drawn = np.random.default_rng(seed).binomial(size, hits / size, size=times) / size
    low, high = np.percentile(drawn, _TAILS)
    return Interval(hits / size, float(low), float(high))
