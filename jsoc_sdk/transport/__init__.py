"""The shells that touch the network: flows are performed here, in both colours, and nowhere else.

===============  ==========================================================
``settings``     how long to wait, how often to try
``environment``  what JSOC_SERVER and JSOC_EMAIL say
``policy``       what an error means, and whether to try again
``wire``         requests, redirects, bodies within bounds
``blocking``     `Transport`: blocking calls and threads
``awaiting``     `AsyncTransport`: the same with ``await``
``fetching``     rules of downloads: ranges, lengths, what a file must look like
``disk``         the local side of a download: whole or resumable, whatever happens
``*_files``      downloads performed, in either colour
``lines``        open connections of the sync shell: deadlines, and a way to cut them
===============  ==========================================================
"""

from __future__ import annotations
