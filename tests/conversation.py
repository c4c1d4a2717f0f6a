"""A made-up server on a made-up clock, so that a flow can be driven by hand."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from jsoc_sdk.errors import JsocError
from jsoc_sdk.flows import Fetch, Flow, Now, Operation, Outcome, Reply, Send, SendAll, Sleep
from jsoc_sdk.models import SeriesInfo

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Answer = dict[str, Any] | str | JsocError


class Conversation:
    """Answers by operation name, one after the other; the last one is repeated.

    Attributes
    ----------
    asked : list of (str, dict)
        Every operation with its form, in order.
    clock : float
        Seconds that the flow has slept.
    pauses : list of float
        Its sleeps.
    """

    def __init__(self, **answers: Answer | Sequence[Answer]) -> None:
        self.answers: dict[str, list[Answer]] = {
            name: [given] if isinstance(given, dict | str | JsocError) else list(given)
            for name, given in answers.items()
        }
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.clock = 0.0
        self.pauses: list[float] = []
        self.fetched: list[Fetch] = []
        self.fetch: Callable[[Fetch], tuple[Outcome, ...]] = lambda effect: tuple(
            Outcome(job, "downloaded", 2880) for job in effect.downloads
        )

    def run(self, flow: Flow[Any]) -> Any:
        """Drive a flow to its end and give its value."""
        try:
            effect = next(flow)
            while True:
                try:
                    result = self._perform(effect)
                except JsocError as err:
                    effect = flow.throw(err)
                else:
                    effect = flow.send(result)
        except StopIteration as stop:
            return stop.value

    def count(self, name: str) -> int:
        """How often an operation was asked for."""
        return [asked for asked, _ in self.asked].count(name)

    def _perform(self, effect: Any) -> Any:
        match effect:
            case Send(operation):
                return self._answer(operation)
            case SendAll(operations):
                return tuple(self._answer(operation) for operation in operations)
            case Sleep(seconds):
                self.clock += seconds
                self.pauses.append(seconds)
                return None
            case Now():
                return self.clock
            case Fetch():
                self.fetched.append(effect)
                return self.fetch(effect)
            case _:
                raise AssertionError(effect)

    def _answer(self, operation: Operation[Any]) -> Any:
        self.asked.append((operation.name, dict(operation.params)))
        waiting = self.answers[operation.name]
        answer = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        if isinstance(answer, JsocError):
            raise answer
        body = answer if isinstance(answer, str) else json.dumps(answer)
        return operation.read(Reply(200, body.encode(), operation.url))


def described(series: str, case: dict[str, Any]) -> SeriesInfo:
    """The description of a series as a recorded reply gives it."""
    return SeriesInfo.model_validate(json.loads(case["body_text"])).named(series)
