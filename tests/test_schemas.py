"""The schema files: in step with the models, and of one mind with them about every recorded reply."""

from __future__ import annotations

import copy
import json
import warnings
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from recorded_replies import DATA, Recorded, corpus, golden

from jsoc_sdk import schemas
from jsoc_sdk.errors import ReplyError, UnknownFieldWarning
from jsoc_sdk.models.export import RefusedReply
from jsoc_sdk.reading import Source, validate

if TYPE_CHECKING:
    from collections.abc import Iterator

FILES = Path(__file__).parent.parent / "schemas"
NOT_VALIDATED: dict[str, str] = json.loads((DATA / "not_validated.json").read_text(encoding="utf-8"))
REPLIES = [reply for reply in (*golden(), *corpus()) if reply.name not in NOT_VALIDATED]


@cache
def schema_of(shape: str) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads((FILES / f"{shape}.schema.json").read_text(encoding="utf-8"))
    return schema


@cache
def validator(shape: str) -> jsonschema.Draft202012Validator:
    jsonschema.Draft202012Validator.check_schema(schema_of(shape))
    return jsonschema.Draft202012Validator(schema_of(shape))


def by_schema(shape: str, reply: Any) -> bool:
    return bool(validator(shape).is_valid(reply))


def by_model(shape: str, reply: object) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UnknownFieldWarning)
        try:
            validate(schemas.SHAPES[shape].model, reply, Source(shape))
        except ReplyError:
            return False
    return True


def test_schema_files_are_those_of_the_models() -> None:
    assert schemas.differences(FILES) == []


def test_drift_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert schemas.main([str(tmp_path / "new")]) == 0
    assert schemas.main(["--check", str(tmp_path / "new")]) == 0
    (tmp_path / "new" / "rs_list.schema.json").write_text("{}\n")
    (tmp_path / "new" / "rs_summary.schema.json").unlink()
    (tmp_path / "new" / "old.schema.json").write_text("{}\n")
    assert schemas.main(["--check", str(tmp_path / "new")]) == 1
    said = capsys.readouterr().err
    assert "old.schema.json belongs to no model" in said
    assert "rs_list.schema.json differs" in said
    assert "rs_summary.schema.json is missing" in said
    schemas.write(tmp_path / "new")
    assert schemas.differences(tmp_path / "new") == []


def test_other_files_beside_the_schemas_are_left_alone(tmp_path: Path) -> None:
    other, old = tmp_path / "package.json", tmp_path / "gone.schema.json"
    other.write_text("{}")
    old.write_text("{}")
    schemas.write(tmp_path)
    assert (other.exists(), old.exists()) == (True, False)
    assert schemas.differences(tmp_path) == []


@pytest.mark.parametrize("code", [0, 1, 2, 6, 12])
def test_success_is_no_failure_for_schema_and_model(code: int) -> None:
    said = {"status": code, "error": ""}
    assert not jsonschema.Draft202012Validator(schema_of("export_refused")).is_valid(said)
    with pytest.raises(ReplyError, match="no failure"):
        validate(RefusedReply, said, Source("exp_status"))


def test_the_index_names_every_file_and_an_existing_model() -> None:
    index = json.loads((FILES / "index.json").read_text(encoding="utf-8"))["replies"]
    assert {entry["schema"] for entry in index} == {path.name for path in FILES.glob("*.schema.json")}
    assert {entry["model"].rpartition(".")[2] for entry in index} == {
        shape.model.__name__ for shape in schemas.SHAPES.values()
    }


def test_every_recorded_reply_follows_its_schema_and_its_model() -> None:
    assert len(REPLIES) > 1000
    for reply in REPLIES:
        value = json.loads(reply.body)
        shapes = [shape for shape in reply.shapes() if by_schema(shape, value)]
        assert shapes, reply.name
        assert all(by_model(shape, value) for shape in shapes), reply.name


def test_export_replies_follow_exactly_one_schema() -> None:
    for reply in REPLIES:
        if len(reply.shapes()) > 1:
            value = json.loads(reply.body)
            assert sum(by_schema(shape, value) for shape in reply.shapes()) == 1, reply.name


def test_what_is_not_validated_is_listed_with_a_reason_and_exists() -> None:
    names = {reply.name for reply in (*golden(), *corpus())}
    assert set(NOT_VALIDATED) <= names
    assert all(len(reason) > 10 for reason in NOT_VALIDATED.values())


def test_what_is_listed_could_not_be_validated() -> None:
    ours = {"series_struct", "rs_summary", "rs_list", "show_series", "showextseries", "check_address"}
    for reply in (*golden(), *corpus()):
        if reply.name in NOT_VALIDATED and reply.operation in ours and reply.status == 200:
            value = json.loads(reply.body)
            assert not any(by_schema(shape, value) or by_model(shape, value) for shape in reply.shapes())


def test_pieces_of_a_genuine_reply_follow_the_schema_of_their_part() -> None:
    pieces = json.loads((DATA / "corpus/replies/series_struct.fragments.json").read_text(encoding="utf-8"))
    parts = schema_of("series_struct")["$defs"]
    for member, part in {"keywords": "Keyword", "links": "Link", "segments": "Segment"}.items():
        assert pieces[member]
        for piece in pieces[member]:
            jsonschema.validate(piece, parts[part])


# --- mutated replies -------------------------------------------------------------------------------

EXAMPLES = {
    "show_series": "002-show-series-filter-hmi.json",
    "showextseries": "014-showextseries-filter-info.json",
    "check_address": "017-checkaddress-registered.json",
    "series_struct": "026-series-struct-hmi-bharp-720s.json",
    "rs_summary": "054-summary-all.json",
    "rs_list": "152-list-special-keys-seg.json",
    "error": "053-series-struct-empty-ds.json",
}
NONE = object()
REPLACEMENTS: tuple[object, ...] = (
    NONE,
    None,
    "x",
    7,
    -1,
    10**30,
    0.5,
    True,
    [],
    {},
    [[]],
    [None],
    ["x", 1],
    {"x": 1},
)


def example(shape: str) -> Any:
    reply: Recorded = next(reply for reply in golden() if reply.name == EXAMPLES[shape])
    return json.loads(reply.body)


def paths(value: object, at: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Give the place of every member and of the first three items of every list."""
    children: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        children = list(value.items())
    elif isinstance(value, list):
        children = list(enumerate(value[:3]))
    for key, child in children:
        yield (*at, key)
        yield from paths(child, (*at, key))


def mutated(value: Any, path: tuple[str | int, ...], replacement: object) -> Any:
    changed = copy.deepcopy(value)
    parent = changed
    for key in path[:-1]:
        parent = parent[key]
    if replacement is NONE:
        del parent[path[-1]]
    else:
        parent[path[-1]] = replacement
    return changed


@pytest.mark.parametrize("shape", EXAMPLES)
def test_schema_and_model_agree_about_every_mutated_reply(shape: str) -> None:
    value = example(shape)
    refused = 0
    for path in paths(value):
        for replacement in REPLACEMENTS:
            changed = mutated(value, path, replacement)
            verdict = by_schema(shape, changed)
            assert by_model(shape, changed) == verdict, (path, replacement)
            refused += not verdict
    assert refused > 5


@pytest.mark.parametrize("shape", EXAMPLES)
def test_a_reply_that_lost_a_required_member_is_refused_by_both(shape: str) -> None:
    value = example(shape)
    for member in schema_of(shape)["required"]:
        changed = mutated(value, (member,), NONE)
        assert not by_schema(shape, changed), member
        assert not by_model(shape, changed), member
