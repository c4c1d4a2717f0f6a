"""Names that do not exist, or belong to another series: every line below a mark is refused by both checkers."""

from __future__ import annotations

from jsoc_sdk import Client, between
from jsoc_sdk.series import hmi

S = hmi.Sharp720s
V = hmi.V45s
client = Client("kis")
rs = S.records(HARPNUM=377)

# a typo, and a segment of another series
# mypy attr-defined "USFLX" | pyright reportAttributeAccessIssue "USFLX"
wrong = S.USFLX
# mypy attr-defined "magnetogram" | pyright reportAttributeAccessIssue "magnetogram"
wrong = V.magnetogram
# mypy attr-defined "Sharp720" | pyright reportAttributeAccessIssue "Sharp720"
wrong = hmi.Sharp720

# keywords and segments of another series in a query of S
# mypy arg-type "Condition[V45s]" | pyright reportArgumentType "V45s"
rs.filter(V.DATAMEAN > 3)
# mypy arg-type "Condition[V45s]" | pyright reportArgumentType "V45s"
rs.filter(S.USFLUX > 3, V.DATAMEAN > 3)
# mypy operator "V45s" | pyright reportOperatorIssue "V45s"
rs.filter((S.USFLUX > 3) & (V.DATAMEAN > 3))
# mypy arg-type "V45s" | pyright reportArgumentType "V45s"
rs.segments(V.Dopplergram)
# mypy misc "query" | pyright reportArgumentType "V45s"
client.query(rs, keywords=[V.DATAMEAN])
# mypy arg-type "V45s" | pyright reportArgumentType "V45s"
client.query(rs, keywords=[S.T_REC, V.DATAMEAN])
# mypy misc "query" | pyright reportArgumentType "V45s"
client.query(rs, segments=[V.Dopplergram])
# mypy list-item "SegmentField" | pyright reportArgumentType "SegmentField"
client.query(rs, keywords=[S.magnetogram])
# mypy list-item "Field" | pyright reportArgumentType "Field"
client.query(rs, segments=[S.T_REC])

# columns and rows
records = client.query(rs, keywords=[S.USFLUX])
# mypy arg-type "V45s" | pyright reportCallIssue "__getitem__" reportArgumentType "V45s"
wrong = records[V.DATAMEAN]
for row in records.rows(S.Row):
    # mypy attr-defined "USFLX" | pyright reportAttributeAccessIssue "USFLX"
    wrong = row.USFLX

# prime keys by name
# mypy call-arg "T_RC" | pyright reportCallIssue "T_RC"
S.records(T_RC="2011.02.14_TAI")
# mypy call-arg "HARPNUM" | pyright reportCallIssue "HARPNUM"
V.records(HARPNUM=377)
# mypy call-arg "positional" | pyright reportCallIssue "positional"
S.records(377)
# mypy call-arg "USFLUX" | pyright reportCallIssue "USFLUX"
S.records(USFLUX=between(1e21, 1e22))
