"""A mirroring process of its own, for tests that kill it: ``python mirroring.py BASE_URL DIRECTORY RECORD_SET``."""

from __future__ import annotations

import sys

from jsoc_sdk import Client


def main() -> None:
    base_url, directory, record_set = sys.argv[1:]
    with Client(base_url, connections=2) as client:
        client.mirror(record_set, directory, keywords="T_REC,CAMERA,DATAMEAN,QUALITY", batch=60)


if __name__ == "__main__":
    main()
