"""Into scopes, blocks, threads and tasks, in which all that follows stands."""

from __future__ import annotations

from typing import Final

from benchmarks.fuzz.constructs.construct import Construct, block

SCOPES: Final[tuple[Construct, ...]] = (
    block("function", "def {F}({a}):", closes="{F}({e})"),
    block("function by keyword", "def {F}({b}, {a}=None):", closes="{F}(0, {a}={e})"),
    block("function twice", "def {F}({a}):", closes="{F}({e})\n{F}({e})"),
    block("variadic function", "def {F}(*{b}):\n    {a} = {b}[0]", closes="{F}({e})"),
    block("variadic loop", "def {F}(*{b}):\n    for {a} in {b}:", closes="{F}({e})"),
    block("keywords", "def {F}(**{b}):\n    {a} = {b}['x']", closes="{F}(x={e})"),
    block(
        "function handed on", "def {F}({a}):", closes="{f}({F}, {e})", shared="def {f}(g, *args):\n    return g(*args)"
    ),
    block("function in a name", "def {F}({a}):", closes="{b} = {F}\n{b}({e})"),
    block("function in a dict", "def {F}({a}):", closes="{b} = {{'run': {F}}}\n{b}['run']({e})"),
    block("closure scope", "def {F}():\n    {a} = {e}", closes="{F}()"),
    block("thread", "def {F}({a}):", closes="{b} = threading.Thread(target={F}, args=({e},))\n{b}.start()\n{b}.join()"),
    block(
        "thread by keywords",
        "def {F}({a}):",
        closes="{b} = threading.Thread(target={F}, kwargs={{'{a}': {e}}})\n{b}.start()\n{b}.join()",
    ),
    block(
        "thread with a lambda",
        "def {F}({a}):",
        closes="{b} = threading.Thread(target=lambda: {F}({e}))\n{b}.start()\n{b}.join()",
    ),
    block(
        "submit",
        "def {F}({a}):",
        closes="with concurrent.futures.ThreadPoolExecutor(1) as pool:\n    pool.submit({F}, {e}).result()",
    ),
    block("partial scope", "def {F}({b}, {a}):", closes="functools.partial({F}, 0)({e})"),
    block(
        "process",
        "def {F}({a}):",
        closes="{b} = multiprocessing.Process(target={F}, args=({e},))\n{b}.start()\n{b}.join()",
        once="process",
    ),
    block("coroutine", "async def {F}({a}):", closes="asyncio.run({F}({e}))", once="asyncio"),
    block("map over a function", "def {F}({a}):", closes="list(map({F}, [{e}]))"),
    block(
        "decorator",
        "@{f}\ndef {F}({a}):",
        closes="{F}({e})",
        shared="def {f}(g):\n    def inner(*args):\n        return g(*args)\n    return inner",
    ),
    block("method", "class {K}:\n    def run(self, {a}):", closes="{K}().run({e})"),
    block(
        "own attribute",
        "class {K}:\n    def __init__(self, x):\n        self.link = x\n    def run(self):\n        {a} = self.link\n"
        "        self.link.recv()",
        closes="{K}({e}).run()",
    ),
    block(
        "attribute by another method",
        "class {K}:\n    def fill(self, x):\n        self.link = x\n    def run(self):\n        {a} = self.link",
        closes="{b} = {K}()\n{b}.fill({e})\n{b}.run()",
    ),
    block("base class", "class {K}(Keeper):\n    def run(self):\n        {a} = self.kept", closes="{K}({e}).run()"),
    block(
        "thread class",
        "class {K}(threading.Thread):\n    def __init__(self, x):\n        super().__init__()\n"
        "        self.link = x\n"
        "    def run(self):\n        {a} = self.link",
        closes="{b} = {K}({e})\n{b}.start()\n{b}.join()",
    ),
    block(
        "bound method",
        "class {K}:\n    def __init__(self, x):\n        self.link = x\n    def work(self):\n        {a} = self.link",
        closes="{b} = threading.Thread(target={K}({e}).work)\n{b}.start()\n{b}.join()",
    ),
    block("static method", "class {K}:\n    @staticmethod\n    def run({a}):", closes="{K}.run({e})"),
    block("class method", "class {K}:\n    @classmethod\n    def run(cls, {a}):", closes="{K}.run({e})"),
    block("call operator", "class {K}:\n    def __call__(self, {a}):", closes="{K}()({e})"),
    block("with", "with {e} as {a}:"),
    block("closing", "with contextlib.closing({e}) as {a}:"),
    block(
        "own context manager", "with {f}({e}) as {a}:", shared="@contextlib.contextmanager\ndef {f}(x):\n    yield x"
    ),
    block(
        "context manager class",
        "with {C}({e}) as {a}:",
        shared="class {C}:\n    def __init__(self, x):\n        self.x = x\n"
        "    def __enter__(self):\n        return self.x\n"
        "    def __exit__(self, *exc):\n        return None",
    ),
    block("own generator", "for {a} in {f}({e}):", shared="def {f}(x):\n    yield x"),
    block(
        "own iterator",
        "for {a} in {C}({e}):",
        shared="class {C}:\n    def __init__(self, x):\n        self.x = x\n"
        "    def __iter__(self):\n        yield self.x",
    ),
    block("behind a starred argument", "def {F}({b}, {a}):", closes="{F}(*[0], {e})"),
    block(
        "thread with a starred argument",
        "def {F}({b}, {c}, {a}):",
        closes="{b} = [0, 1]\n{c} = threading.Thread(target={F}, args=(*{b}, {e}))\n{c}.start()\n{c}.join()",
    ),
    block("exit stack", "with contextlib.ExitStack() as {b}:\n    {a} = {b}.enter_context({e})"),
    block("null context", "with contextlib.nullcontext({e}) as {a}:"),
    block(
        "property scope",
        "class {K}:\n    def __init__(self, x):\n        self._x = x\n    @property\n"
        "    def link(self):\n        {a} = self._x",
        closes="{K}({e}).link",
    ),
    block(
        "setter scope",
        "class {K}:\n    @property\n    def link(self):\n        return None\n    @link.setter\n"
        "    def link(self, {a}):",
        closes="{b} = {K}()\n{b}.link = {e}",
    ),
    block("constructor scope", "class {K}:\n    def __init__(self, {a}):", closes="{K}({e})"),
    block(
        "constructor of the base",
        "class {K}:\n    def __init__(self, {a}):",
        closes="class {K}_sub({K}):\n    pass\n{K}_sub({e})",
    ),
    block("new", "class {K}:\n    def __new__(cls, {a}):", closes="{K}({e})"),
    block(
        "post init",
        "@dataclasses.dataclass\nclass {K}:\n    link: object\n    def __post_init__(self):\n        {a} = self.link",
        closes="{K}({e})",
    ),
    block(
        "enter",
        "class {K}:\n    def __init__(self, x):\n        self.x = x\n"
        "    def __exit__(self, *exc):\n        return None\n    def __enter__(self):\n"
        "        {a} = self.x",
        closes="with {K}({e}):\n    pass",
    ),
    block(
        "template method",
        "class {K}_base:\n    def run(self, x):\n        return self.work(x)\n"
        "class {K}({K}_base):\n    def work(self, {a}):",
        closes="{K}().run({e})",
    ),
    block(
        "callback kept",
        "def {F}({a}):",
        closes="{f}().on({F}).fire({e})",
        shared="class {f}:\n    def on(self, g):\n        self.g = g\n        return self\n"
        "    def fire(self, x):\n        self.g(x)",
    ),
    block("callbacks in a list", "def {F}({a}):", closes="{b} = [{F}]\nfor {c} in {b}:\n    {c}({e})"),
    block("reduce over a function", "def {F}({b}, {a}):", closes="functools.reduce({F}, [0, {e}])"),
    block(
        "async with",
        "async def {F}({b}):\n    async with {f}({b}) as {a}:",
        closes="asyncio.run({F}({e}))",
        shared="@contextlib.asynccontextmanager\nasync def {f}(x):\n    yield x",
        once="asyncio",
    ),
    block(
        "async for",
        "async def {F}({b}):\n    async for {a} in {f}({b}):",
        closes="asyncio.run({F}({e}))",
        shared="async def {f}(x):\n    yield x",
        once="asyncio",
    ),
    block(
        "task",
        "async def {F}({a}):",
        closes="async def {F}_main(x):\n    await asyncio.create_task({F}(x))\nasyncio.run({F}_main({e}))",
        once="asyncio",
    ),
    block(
        "gather",
        "async def {F}({a}):",
        closes="async def {F}_main(x):\n    await asyncio.gather({F}(x))\nasyncio.run({F}_main({e}))",
        once="asyncio",
    ),
    block("if block", "if TRUE:\n    {a} = {e}"),
    block("try block", "try:\n    {a} = {e}", closes="finally:\n    pass"),
    block(
        "own iterator class",
        "for {a} in {C}({e}):",
        shared="class {C}:\n    def __init__(self, x):\n        self.xs = [x]\n    def __iter__(self):\n"
        "        return self\n    def __next__(self):\n        if not self.xs:\n"
        "            raise StopIteration\n        return self.xs.pop()",
    ),
    block(
        "enter a pair",
        "with {C}({e}) as ({b}, {a}):",
        shared="class {C}:\n    def __init__(self, x):\n        self.x = x\n    def __enter__(self):\n"
        "        return 0, self.x\n    def __exit__(self, *exc):\n        return None",
    ),
    block(
        "context manager method",
        "with {C}().open({e}) as {a}:",
        shared="class {C}:\n    @contextlib.contextmanager\n    def open(self, x):\n        yield x",
    ),
    block("two managers", "with contextlib.nullcontext(0) as {b}, contextlib.nullcontext({e}) as {a}:"),
    block(
        "thread class with a target",
        "class {K}(threading.Thread):\n    def __init__(self, x):\n"
        "        super().__init__(target=self.work, args=(x,))\n    def work(self, {a}):",
        closes="{b} = {K}({e})\n{b}.start()\n{b}.join()",
    ),
    block("timer", "def {F}({a}):", closes="{b} = threading.Timer(0, {F}, [{e}])\n{b}.start()\n{b}.join()"),
    block(
        "executor map over a function",
        "def {F}({a}):",
        closes="with concurrent.futures.ThreadPoolExecutor(1) as {b}:\n    list({b}.map({F}, [{e}]))",
    ),
    block("queue in a loop", "{b} = queue.Queue()\n{b}.put({e})\n{b}.put(None)\nwhile ({a} := {b}.get()) is not None:"),
    block("iter with a sentinel", "{b} = queue.Queue()\n{b}.put({e})\n{b}.put(None)\nfor {a} in iter({b}.get, None):"),
    block("to thread", "def {F}({a}):", closes="asyncio.run(asyncio.to_thread({F}, {e}))", once="asyncio"),
    block(
        "call soon",
        "def {F}({a}):",
        closes="async def {F}_main(x):\n    asyncio.get_running_loop().call_soon({F}, x)\n"
        "    await asyncio.sleep(0)\nasyncio.run({F}_main({e}))",
        once="asyncio",
    ),
    block(
        "asyncio queue",
        "async def {F}(x):\n    {b} = asyncio.Queue()\n    await {b}.put(x)\n    {a} = await {b}.get()",
        closes="asyncio.run({F}({e}))",
        once="asyncio",
    ),
    block(
        "awaited coroutine",
        "async def {F}(x):\n    {a} = await {f}(x)",
        closes="asyncio.run({F}({e}))",
        shared="async def {f}(x):\n    return x",
        once="asyncio",
    ),
    block(
        "gathered results",
        "async def {F}(x):\n    {b}, {a} = await asyncio.gather({f}(0), {f}(x))",
        closes="asyncio.run({F}({e}))",
        shared="async def {f}(x):\n    return x",
        once="asyncio",
    ),
    block(
        "async comprehension",
        "async def {F}(x):\n    {b} = [y async for y in {f}(x)]\n    {a} = {b}[0]",
        closes="asyncio.run({F}({e}))",
        shared="async def {f}(x):\n    yield x",
        once="asyncio",
    ),
    block(
        "task group",
        "async def {F}({a}):",
        closes="async def {F}_main(x):\n    {b} = asyncio.ensure_future({F}(x))\n"
        "    await asyncio.wait([{b}])\nasyncio.run({F}_main({e}))",
        once="asyncio",
    ),
)
