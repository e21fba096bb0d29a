"""Mutation testing of the stages between the parser and the sentence: a small change is made, and a test should fail.

    python scripts/mutants.py --sample 60 --seed 1              # of each of the four stages
    python scripts/mutants.py --stage clauses --sample 400 --log build/mutants.jsonl
    python scripts/mutants.py --again build/mutants.jsonl --all  # the survivors, before more tests
    python scripts/mutants.py --only src/kindphrase/finding/matching.py:81

The tools for this start the tests anew for each mutant, and a checker takes seconds to build. Here the tests are
collected and run once, what was parsed is kept (no mutated stage comes before the parser), and each mutant is a fork of
that process in which the code of one function is exchanged. Needs a system that can fork.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import json
import os
import random
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import asdict, dataclass
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

import pytest

from kindphrase.parsing.parser import Block, Parser

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src"
STAGES = {
    "clauses": ("kindphrase/clauses/*.py",),
    "matching": ("kindphrase/finding/matching.py",),
    "planning": tuple(
        f"kindphrase/planning/{name}.py" for name in ("plan", "settling", "ownside", "inplace", "worded")
    ),
    "realising": ("kindphrase/realising/*.py",),
}
# no parser
QUICK = """
    clauses clauses_standing clauses_survivors clauses_rows rules_conditions matching leaving_survivors
    realising_survivors orthography
""".split()
TESTS = """
    rewrite_table rewrites own_side telling beside_rewrites joints swallowing orders asked stances named_acts
    second_halves kept_facts told_beside told_quotes resuming run_ons appearing judging keeping ongoing rewording
    linking planning_survivors golden_rewrites
""".split()
MORE = ["technical_guard", "seams", "feelings", "safety", "patterns"]  # the examples of all rules: minutes
SECONDS = 120  # of CPU time at most; a mutant that takes ten times as long as the tests goes in circles
KILLED, TIMEOUT, SURVIVED = "killed", "timeout", "survived"

_SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.And: ast.Or, ast.Or: ast.And, ast.Add: ast.Sub, ast.Sub: ast.Add, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """One change. ``number`` counts the changes that are possible in a file."""

    path: str
    number: int
    line: int
    before: str
    after: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.before}  →  {self.after}"


class _Changes(ast.NodeTransformer):
    """Walks the functions of a module and counts the changes that it could make; makes the one that is ``wanted``."""

    def __init__(self, wanted: int | None = None) -> None:
        self.wanted = wanted
        self.found: list[tuple[int, str, str]] = []
        self._inside = 0

    def change(self, node: ast.AST, after: ast.AST, told: ast.AST | None = None) -> bool:
        shown = told or node
        self.found.append((getattr(shown, "lineno", 0), _line(shown), _line(after)))
        return self.wanted == len(self.found) - 1

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self._inside += 1
        body = node.body[1:] if ast.get_docstring(node) is not None else node.body
        first = node.body[: len(node.body) - len(body)]
        node.body = [*first, *(self.visit(each) for each in body)]
        self._inside -= 1
        return node  # neither its decorators nor the defaults of its parameters

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        if node.value is not None and self._inside:
            node.value = self.visit(node.value)
        return node

    def visit_Raise(self, node: ast.Raise) -> ast.AST:
        return node  # the words of an error

    def generic_visit(self, node: ast.AST) -> ast.AST:
        """The changes at a node come before those below it."""
        if self._inside:
            node = self._changed(node)
        return super().generic_visit(node)

    def _changed(self, node: ast.AST) -> ast.AST:
        for other in _variants(node):
            if self.change(node, other):
                return ast.copy_location(other, node)
        return node


def _variants(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Compare(ops=[op]) if type(op) in _SWAPS:
            yield _with(node, ops=[_SWAPS[type(op)]()])
        case ast.BoolOp(op=op, values=values):
            yield _with(node, op=_SWAPS[type(op)]())
            yield values[0] if len(values) == 2 else _with(node, values=values[:-1])
        case ast.BinOp(op=op) if type(op) in _SWAPS:
            yield _with(node, op=_SWAPS[type(op)]())
        case ast.UnaryOp(op=ast.Not()):
            yield node.operand
        case ast.If() | ast.IfExp() | ast.While():
            yield _with(node, test=ast.UnaryOp(ast.Not(), node.test))
        case ast.comprehension(ifs=[_, *_]):
            yield _with(node, ifs=node.ifs[:-1])
        case ast.Return(value=value) if value is not None and not _is_none(value):
            yield _with(node, value=ast.Constant(None))
        case ast.Constant(value=bool(value)):
            yield ast.Constant(not value)
        case ast.Constant(value=int(value)):
            yield ast.Constant(value + 1)
        case ast.Constant(value=str(value)):
            yield ast.Constant("XX" + value)
        case ast.Continue():
            yield ast.Break()
        case ast.AugAssign(op=op) if type(op) in _SWAPS:
            yield _with(node, op=_SWAPS[type(op)]())
        case ast.Expr(value=ast.Call()):
            yield ast.Pass()
        case _:
            return


def _with(node: Any, **fields: Any) -> Any:
    """A copy of the node alone, so that what is below it is shared."""
    values = {name: getattr(node, name) for name in node._fields} | fields
    return ast.copy_location(type(node)(**values), node)


def _is_none(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _line(node: ast.AST) -> str:
    if isinstance(node, ast.comprehension):
        node = ast.ListComp(ast.Name("…"), [node])
    if isinstance(node, ast.If | ast.While):
        node = type(node)(node.test, [ast.Expr(ast.Constant(...))], [])
    text = " ".join(ast.unparse(ast.fix_missing_locations(deepcopy(node))).split())
    return text if len(text) <= 100 else text[:99] + "…"


def mutants_of(path: Path) -> list[Mutant]:
    """All changes that can be made in a file, in the order of the file."""
    changes = _Changes()
    changes.visit(ast.parse(path.read_text("utf-8")))
    where = path.relative_to(ROOT).as_posix()
    return [Mutant(where, number, *found) for number, found in enumerate(changes.found)]


def exchange(mutant: Mutant) -> None:
    """Give the functions of the loaded module the code of the mutant, wherever they were imported to."""
    path = ROOT / mutant.path
    tree = ast.fix_missing_locations(_Changes(mutant.number).visit(ast.parse(path.read_text("utf-8"))))
    module = importlib.import_module(".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__"))
    fresh = ModuleType(module.__name__)
    fresh.__dict__.update(__file__=module.__file__, __package__=module.__package__)
    sys.modules[module.__name__] = fresh  # dataclasses look there for their module
    try:
        exec(compile(tree, str(path), "exec"), fresh.__dict__)
    finally:
        sys.modules[module.__name__] = module
    _give(vars(module), vars(fresh), module.__name__)


def _give(old: Any, new: Any, module: str) -> None:
    for name, value in list(old.items()):
        other = new.get(name)
        if isinstance(value, type) and value.__module__ == module and isinstance(other, type):
            _give(vars(value), vars(other), module)
        elif (mine := _function(value)) and (theirs := _function(other)) and mine.__module__ == module:
            mine.__code__ = theirs.__code__


def _function(value: Any) -> FunctionType | None:
    for name in ("__wrapped__", "fget", "func", "__func__"):
        value = getattr(value, name, value)
    return value if isinstance(value, FunctionType) else None


class Judge:
    """A pytest plugin: runs the tests once as they are, then again in a fork for each mutant."""

    def __init__(self, mutants: Sequence[Mutant], log: Path | None) -> None:
        self._mutants, self._log = mutants, log
        self._failed = ""
        self._seconds = SECONDS
        self.results: list[dict[str, Any]] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed and not self._failed:
            self._failed = report.nodeid

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        items = session.items
        cost = self._pass(items, stop=False)
        if self._failed:
            print(f"\nfails without any change: {self._failed}")
            return True
        self._seconds = min(SECONDS, 10 + 10 * int(sum(cost.values())))
        session.config.pluginmanager.unregister(name="terminalreporter")
        items = sorted(items, key=lambda item: cost[item.nodeid])  # most mutants die where it costs little
        print(f"\none round takes {sum(cost.values()):.0f} s, less what was parsed", flush=True)
        for at, mutant in enumerate(self._mutants, 1):
            started = os.times().children_user
            status, by = self._judged(mutant, items)
            seconds = round(os.times().children_user - started, 1)
            result = {**asdict(mutant), "status": status, "by": by, "seconds": seconds}
            self.results.append(result)
            print(f"{at}/{len(self._mutants)} {status:8} {seconds:5} s  {mutant}  [{by}]", flush=True)
            if self._log:
                with self._log.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(result, ensure_ascii=False) + "\n")
        return True

    def _pass(self, items: Sequence[pytest.Item], *, stop: bool) -> dict[str, float]:
        """Run them; what each took, in seconds of CPU time."""
        cost = {}
        for at, item in enumerate(items):
            started = time.process_time()
            # never None: the fixtures of the session stay
            item.ihook.pytest_runtest_protocol(item=item, nextitem=items[(at + 1) % len(items)])
            cost[item.nodeid] = time.process_time() - started
            if self._failed and stop:
                break
        return cost

    def _judged(self, mutant: Mutant, items: Sequence[pytest.Item]) -> tuple[str, str]:
        read, write = os.pipe()
        child = os.fork()
        if not child:
            self._in_child(mutant, items, write)
        os.close(write)
        with os.fdopen(read, encoding="utf-8") as pipe:
            by = pipe.read()
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            return TIMEOUT, f"signal {os.WTERMSIG(status)}"
        return (KILLED, by) if os.WEXITSTATUS(status) else (SURVIVED, "")

    def _in_child(self, mutant: Mutant, items: Sequence[pytest.Item], write: int) -> None:
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        resource.setrlimit(resource.RLIMIT_CPU, (self._seconds, self._seconds))
        code = 1
        try:
            exchange(mutant)
            self._pass(items, stop=True)
            code = 1 if self._failed else 0
        except BaseException as error:  # noqa: BLE001 - whatever it is, the mutant was noticed
            self._failed = self._failed or repr(error)
        finally:
            os.write(write, self._failed.encode())
            os._exit(code)


def keep_parses() -> None:
    """Nothing is parsed twice, and nothing again in a fork."""
    parse_some, known = Parser.parse_blocks, {}

    def key_of(parser: Any, block: Block) -> tuple[Any, ...]:
        return (id(parser), tuple(block.words), tuple(block.signs), block.start, block.long)

    def parse_blocks(self: Any, found: Sequence[Block]) -> Any:
        new = [block for block in found if key_of(self, block) not in known]
        known.update((key_of(self, block), held) for block, held in zip(new, parse_some(self, new), strict=True))
        return [known[key_of(self, block)] for block in found]

    Parser.parse_blocks = parse_blocks


def chosen(stage: str, sample: int, seed: int) -> list[Mutant]:
    """A sample of the mutants of a stage, in the order of its files."""
    paths = [path for files in STAGES[stage] for path in sorted(SOURCE.glob(files))]
    every = [mutant for path in paths for mutant in mutants_of(path)]
    picked = random.Random(f"{seed} {stage}").sample(range(len(every)), min(sample, len(every)))
    return [every[at] for at in sorted(picked)]


def told(results: Sequence[dict[str, Any]]) -> Iterator[str]:
    """A table by stage, and the survivors."""
    yield "| stage | mutants | killed | of them by time | survived | score |"
    yield "|---|---|---|---|---|---|"
    for stage, files in STAGES.items():
        of_stage = (each for each in results if any(Path(each["path"]).match(f"src/{one}") for one in files))
        counts = Counter(each["status"] for each in of_stage)
        if total := counts.total():
            left, late = counts[SURVIVED], counts[TIMEOUT]
            score = 100 * (total - left) / total
            yield f"| `{stage}` | {total} | {total - left} | {late} | {left} | {score:.1f} % |"
    yield ""
    for each in results:
        if each["status"] == SURVIVED:
            yield f"{each['path']}:{each['line']}: {each['before']}  →  {each['after']}"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--stage", action="append", choices=STAGES, help="default: all four")
    parser.add_argument("--sample", type=int, default=60, help="how many mutants of each stage")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", metavar="FILE:LINE", action="append", help="all mutants of these lines instead")
    parser.add_argument("--again", type=Path, metavar="LOG", help="the survivors of a log instead")
    judges = parser.add_mutually_exclusive_group()
    judges.add_argument("--quick", action="store_true", help="only sentences built by hand judge: no parser")
    judges.add_argument("--all", action="store_true", help="the examples of all rules judge as well")
    parser.add_argument("-k", metavar="EXPRESSION", default="", help="only these tests judge, as for pytest")
    parser.add_argument("--log", type=Path, help="a line of JSON for each mutant is put there")
    given = parser.parse_args(arguments)
    if given.again:
        lines = [json.loads(line) for line in given.again.read_text("utf-8").splitlines()]
        wanted = [
            Mutant(*(each[name] for name in Mutant.__dataclass_fields__))
            for each in lines
            if each["status"] == SURVIVED
        ]
    elif given.only:
        places = [place.rpartition(":") for place in given.only]
        wanted = [mutant for path, _, line in places for mutant in mutants_of(ROOT / path) if mutant.line == int(line)]
    else:
        wanted = [mutant for stage in given.stage or STAGES for mutant in chosen(stage, given.sample, given.seed)]
    if given.log:
        given.log.parent.mkdir(parents=True, exist_ok=True)
    os.nice(10)
    keep_parses()
    judge = Judge(wanted, given.log)
    names = [*QUICK, *(() if given.quick else TESTS), *(MORE if given.all else ())]
    files = [f"{ROOT}/tests/test_{name}.py" for name in names]
    files = [file for file in files if Path(file).exists()]
    status = pytest.main(
        ["-q", "-p", "no:cacheprovider", "-p", "no:xdist", f"--rootdir={ROOT}", "-k", given.k, *files], plugins=[judge]
    )
    print("\n".join(["", *told(judge.results)]))
    return 0 if judge.results else int(status) or 1


if __name__ == "__main__":
    sys.exit(main())
