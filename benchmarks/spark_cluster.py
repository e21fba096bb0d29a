"""A Spark cluster of processes on this machine, with the package shipped to its executors as to those of any other."""

from __future__ import annotations

import os
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

import pyspark
from pyspark.sql import SparkSession

CLUSTER = "local-cluster[2,1,1024]"  # two executors in processes of their own, each with a core and so many megabytes
SHIPPED = "shipped"
FRUGAL = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"  # for a minute's work, compiling it well does not pay


def packed(root: Path, path: Path) -> Path:
    """The package with its data as an archive: what a wheel holds, under the name that Spark wants."""
    with zipfile.ZipFile(path, "w") as archive:
        for source, place in ((root / "src" / "kindphrase", "kindphrase"), (root / "data", "kindphrase/data")):
            for file in sorted(source.rglob("*")):
                if file.is_file() and "__pycache__" not in file.parts:
                    archive.write(file, f"{place}/{file.relative_to(source)}")
    return path


@contextmanager
def cluster(root: Path, folder: Path, *, batch: int = 20) -> Iterator[Any]:
    """A session on it, whose Python workers get so many rows at once; what executors write goes into the folder."""
    # executors work in a folder below this one, which would be among the installed packages
    home = folder / "spark"
    home.mkdir()
    for each in Path(pyspark.__file__).parent.iterdir():
        if each.name not in {"work", "__pycache__"}:
            (home / each.name).symlink_to(each)
    env = {"SPARK_HOME": str(home), "SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable}
    with mock.patch.dict(os.environ, env):
        session = (
            SparkSession.builder.master(CLUSTER)
            .appName("kindphrase")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.execution.arrow.maxRecordsPerBatch", str(batch))
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.driver.extraJavaOptions", FRUGAL)
            .config("spark.executor.extraJavaOptions", FRUGAL)
            .config("spark.local.dir", str(folder / "local"))
            .config("spark.archives", f"{packed(root, folder / 'kindphrase.zip')}#{SHIPPED}")
            .config("spark.executorEnv.PYTHONPATH", SHIPPED)
            .getOrCreate()
        )
        session.sparkContext.setLogLevel("ERROR")
        try:
            yield session
        finally:
            session.stop()
