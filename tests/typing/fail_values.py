"""Values of the wrong type: every line below a mark is refused by both checkers."""

from __future__ import annotations

from jsoc_sdk import Client, between, span
from jsoc_sdk.series import hmi

S = hmi.Sharp720s
client = Client("kis")
rs = S.records(HARPNUM=377)

# prime keys
# mypy arg-type "HARPNUM" | pyright reportArgumentType "HARPNUM"
S.records(HARPNUM="377")
# mypy list-item "expected "int"" | pyright reportArgumentType "HARPNUM"
S.records(HARPNUM=[377, "401"])
# mypy arg-type "HARPNUM" | pyright reportArgumentType "HARPNUM"
S.records(HARPNUM=37.7)
# mypy arg-type "T_REC" | pyright reportArgumentType "T_REC"
S.records(T_REC=377)
# mypy arg-type "Span[Time]" | pyright reportArgumentType "HARPNUM"
S.records(HARPNUM=span("2011.02.14_TAI", "1d"))
# mypy arg-type "Between[float]" | pyright reportArgumentType "T_REC"
S.records(T_REC=between(3, 4))
# mypy call-overload "span" | pyright reportCallIssue "span" reportArgumentType "length"
S.records(T_REC=span("2011.02.14_TAI", 5))

# comparisons
# mypy operator "Unsupported operand types for >" | pyright reportOperatorIssue "not supported"
wrong = S.USFLUX > "x"
# mypy operator "Unsupported operand types for <" | pyright reportOperatorIssue "not supported"
wrong = S.NOAA_ARS < 11158
# mypy operator "Unsupported operand types for >=" | pyright reportOperatorIssue "not supported"
wrong = S.T_REC >= 3
# mypy arg-type "bool" | pyright reportArgumentType "bool"
rs.filter(S.NOAA_AR == "11158")
# mypy list-item "expected "int"" | pyright reportArgumentType "int"
rs.filter(S.HARPNUM.is_in(["377"]))
# mypy arg-type "between" arg-type "between" | pyright reportArgumentType "between" reportArgumentType "between"
rs.filter(S.USFLUX.between("a", "b"))
# mypy misc "contains" | pyright reportAttributeAccessIssue "contains"
rs.filter(S.USFLUX.contains("1"))
# mypy misc "has_bits" | pyright reportAttributeAccessIssue "has_bits"
rs.filter(S.NOAA_ARS.has_bits(1))
# mypy misc "good" | pyright reportAttributeAccessIssue "good"
rs.filter(S.USFLUX.good())
# mypy arg-type "Condition[Sharp720s]" | pyright reportArgumentType "Condition[Sharp720s]"
rs.filter("USFLUX > 3")

# a keyword whose type no source gives takes no typed comparison
M = hmi.SynopticMr720s
# mypy operator "Unsupported operand types for >" | pyright reportOperatorIssue "not supported"
wrong = M.EARTH_B0 > "7.0"
# mypy operator "Unsupported operand types for >" | pyright reportOperatorIssue "not supported"
wrong = M.EARTH_B0 > 7.0
# mypy arg-type "bool" | pyright reportArgumentType "bool"
M.records().filter(M.EARTH_B0 == "7.0")
# mypy list-item "Unknown" | pyright reportArgumentType "Unknown"
M.records().filter(M.EARTH_B0.is_in(["7.0"]))

# values are what they are
row = next(client.query(rs).rows(S.Row))
# mypy assignment "int" | pyright reportAssignmentType "int"
text: str = row.HARPNUM
# mypy assignment "float | None" | pyright reportAssignmentType "float | None"
flux: float = row.USFLUX
flux_column = client.query(rs)[S.USFLUX]
# mypy assignment "float" | pyright reportAssignmentType "float"
numbers: list[int] = flux_column.to_list()
