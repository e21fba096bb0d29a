"""The compose page in a real browser, on the server that its documentation starts. It never leaves this machine."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
import threading
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from commandline import DRAFT, StubChecker

from kindphrase import Report

sync_api = pytest.importorskip("playwright.sync_api", reason="Playwright for Python is not installed")
pytest.importorskip("uvicorn", reason="the extra 'server' is not installed")
expect = sync_api.expect

TESTS = Path(__file__).resolve().parent / "browser"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
AXE = TESTS / "node_modules" / "axe-core" / "axe.min.js"
INSTALL = "run `npm ci` in tests/browser"

ACCUSING = "Hey 🙂🙂 you never listen to me when I talk about work."
SLOT = "🙂 You don't care about me."
LETTER = """Hey 🙂 thanks for picking up the kids on Tuesday.

But you never listen to me when I talk about work. Honestly you're such a liar about the money.

You said "you never call me", and I thought about it. Why do you always have to ruin everything?
"""
HARM = "You hit me last night. You make me so angry when you leave your stuff everywhere."

needs_browser = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
needs_axe = pytest.mark.skipif(not AXE.exists(), reason=f"axe-core is not installed: {INSTALL}")


def documented(root) -> list[str]:
    """The command by which the documentation of the page starts the server."""
    block = re.search(r"```sh\n(.*?)```", (root / "docs" / "compose.md").read_text(encoding="utf-8"), re.DOTALL)
    assert block is not None
    install, command = block[1].splitlines()
    assert install == "pip install 'kindphrase[server]'"
    return shlex.split(command)


@pytest.fixture(scope="module")
def url(root, tmp_path_factory):
    name, *arguments = documented(root)
    assert name == "kindphrase"
    command = [sys.executable, "-m", "kindphrase", *arguments, "--port", "0", "--quiet", "--no-config"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=tmp_path_factory.mktemp("served")) as server:
        try:
            told = server.stderr.readline()
            found = re.search(r"http://127\.0\.0\.1:\d+/", told)
            assert found, told
            yield found[0]
        finally:
            server.terminate()


@pytest.fixture(scope="module")
def browser():
    if CHROMIUM is None:
        pytest.skip("chromium is not installed")
    with sync_api.sync_playwright() as playwright:
        expect.set_options(timeout=20_000)  # for a machine with much to do
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield running
        running.close()


@pytest.fixture
def opened(browser, url):
    """A function that opens the page. What it asks for must be on this machine, and nothing in it may fail."""
    contexts, wrong = [], []

    def look(request):
        if urlsplit(request.url).hostname != "127.0.0.1":
            wrong.append(request.url)

    def open_page(*, at=url, failing=False, **options):
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 860}, **options})
        contexts.append(context)
        context.set_default_timeout(20_000)
        context.on("request", look)
        page = context.new_page()
        page.on("pageerror", lambda error: wrong.append(str(error)))
        if not failing:
            page.on("console", lambda message: message.type == "error" and wrong.append(message.text))
        page.goto(at)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not wrong


def write(page, text):
    page.get_by_label("Your message").fill(text)


def message(page):
    return page.get_by_label("Your message").input_value()


def selected(page):
    return page.evaluate(
        "() => { const m = document.activeElement; return m.value.slice(m.selectionStart, m.selectionEnd) }"
    )


def take(page):
    page.locator("#rewriting").get_by_role("button", name="Use this").click()


def marks(page):
    return page.locator(".mirror .found")


def inside(mark, part=0.5):
    """A point in the first line of a mark."""
    left, top, width, height = mark.evaluate(
        "mark => { const box = mark.getClientRects()[0]; return [box.left, box.top, box.width, box.height] }"
    )
    return left + width * part, top + height / 2


def current(page):
    return page.locator(".card.current")


@needs_browser
def test_the_words_that_accuse_are_underlined_where_they_stand(opened):
    page = opened()
    write(page, ACCUSING)
    expect(marks(page)).to_have_text(["you never listen to me"])
    expect(marks(page)).to_have_css("text-decoration-line", "underline")
    # the box is a textarea over a mirror: what is seen at the mark must be the same words
    for part, word in ((0.07, "you"), (0.3, "never"), (0.6, "listen")):
        page.mouse.dblclick(*inside(marks(page), part))
        assert selected(page).strip() == word


@needs_browser
def test_text_and_mirror_wrap_alike(opened):
    page = opened(viewport={"width": 360, "height": 740})
    text = (
        "Tabs\there, 🙂🙂, fi ffl, and averyveryverylongwordwithoutanyblankthatmustbebrokensomewhere.  Two  blanks \n\n"
        * 3
    )
    write(page, text + LETTER * 2 + "\n")
    expect(marks(page).first).to_be_visible()
    heights = page.evaluate(
        """() => {
            const area = document.getElementById("message"), mirror = document.getElementById("mirror");
            area.style.height = "0"; area.style.minHeight = "0"; area.style.alignSelf = "start";
            return [area.scrollHeight, mirror.scrollHeight, area.clientWidth, mirror.clientWidth];
        }"""
    )
    assert heights[0] == heights[1]
    assert heights[2] == heights[3]


@needs_browser
def test_from_accusation_to_the_clipboard(opened, url):
    page = opened()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=url.rstrip("/"))
    write(page, SLOT)
    card = current(page)
    expect(card).to_contain_text("only they can know that")  # the reason
    expect(card.locator(".question")).to_contain_text("?")
    assert page.request.get(f"{url}{card.get_by_role('link').get_attribute('href')[1:]}").ok
    offer = card.locator(".offer").first
    expect(offer.locator(".felt")).to_have_text("unimportant")
    card.get_by_role("radio", name="lonely").check(force=True)
    expect(offer.locator(".felt")).to_have_text("lonely")
    offer.get_by_label("Blank: what happened").fill("you left without a word.")
    offer.get_by_role("button").click()
    page.get_by_role("button", name="Copy").click()
    expect(page.locator("#told")).to_have_text("Copied")
    copied = page.evaluate("() => navigator.clipboard.readText()")
    assert copied == message(page)
    assert copied.startswith("🙂 I felt lonely when you left without a word.")
    expect(marks(page)).to_have_count(0)
    expect(page.locator("#clear")).to_be_visible()


@needs_browser
def test_a_word_of_ones_own_and_the_browsers_undo(opened):
    page = opened()
    write(page, ACCUSING)
    offer = current(page).locator(".offer").first
    current(page).get_by_label("Another word for the feeling").fill("like air")
    expect(offer.locator(".felt")).to_have_text("like air")
    page.get_by_role("button", name="Use this: I felt like air").first.click()
    assert "I felt like air when I talked about work." in message(page)
    expect(page.locator("#told")).to_have_text("Replaced")
    page.keyboard.press("Control+z")
    assert message(page) == ACCUSING
    expect(marks(page)).to_have_count(1)
    current(page).locator(".offer").first.get_by_role("button").click()
    page.get_by_role("button", name="Undo").click()
    assert message(page) == ACCUSING
    expect(page.get_by_role("button", name="Undo")).to_be_hidden()


@needs_browser
def test_tab_goes_from_blank_to_blank_and_then_on(opened):
    page = opened()
    write(page, LETTER)
    page.get_by_role("button", name="Rewrite all").click()
    take(page)
    assert selected(page) == "[what was said about the money]"
    expect(page.locator("#done")).to_contain_text("Blank: what was said about the money")
    page.keyboard.type("you told me two things")
    page.keyboard.press("Tab")
    assert selected(page) == "[what happened]"
    page.keyboard.press("Shift+Tab")
    assert page.evaluate("() => document.activeElement.id") != "message"  # the first one is filled in
    page.get_by_label("Your message").focus()
    page.keyboard.press("Control+End")
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.id") != "message"
    expect(page.locator(".mirror .blank")).to_have_text(["[what happened]"])


@needs_browser
def test_on_a_phone_what_was_put_in_comes_into_sight(opened):
    page = opened(viewport={"width": 360, "height": 640})
    write(page, f"{LETTER * 3}{SLOT}")
    page.locator(".card-head", has_text="You don't care about me").click()
    current(page).locator(".use").first.click()
    assert selected(page) == "[what happened]"
    expect(page.locator(".mirror .blank")).to_be_in_viewport()


@needs_browser
def test_escape_ends_the_round_through_the_blanks(opened):
    page = opened()
    write(page, LETTER)
    page.get_by_role("button", name="Rewrite all").click()
    take(page)
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.id") in {"rewrite", "copy"}


@needs_browser
def test_the_whole_message_before_and_after(opened, url):
    page = opened()
    write(page, LETTER)
    page.get_by_role("button", name="Rewrite all").click()
    view = page.locator("#rewriting")
    expect(view.get_by_role("heading", level=2)).to_be_focused()
    expect(page.locator("#before")).to_have_text(LETTER.strip(), use_inner_text=True)
    blanks = view.locator("#blanks input")
    expect(blanks).to_have_count(2)
    view.get_by_label("what happened").fill("the cake fell")
    expect(page.locator("#after .blank")).to_have_text(["1what was said about the money", "2the cake fell"])
    view.get_by_role("button", name="Go back").click()
    assert message(page) == LETTER
    expect(page.get_by_role("button", name="Rewrite all")).to_be_focused()
    page.get_by_role("button", name="Rewrite all").click()
    expect(view.get_by_role("heading", level=2)).to_be_focused()
    page.keyboard.press("Escape")
    assert message(page) == LETTER
    page.get_by_role("button", name="Rewrite all").click()
    view.get_by_label("what happened").fill("the cake fell")
    take(page)
    whole = page.request.post(f"{url}v1/rewrite", data={"text": LETTER}).json()
    assert message(page) == whole["text"].replace("[what happened]", "the cake fell")
    page.keyboard.press("Control+z")
    assert message(page) == LETTER


@needs_browser
def test_with_the_keyboard_alone(opened):
    page = opened()
    keys = page.keyboard

    def until(condition, key="Tab", most=40):
        for _ in range(most):
            if page.evaluate(f"() => {{ const at = document.activeElement; return {condition} }}"):
                return
            keys.press(key)
        raise AssertionError(condition)

    until('at.id === "message"')
    keys.type(f"{ACCUSING} Honestly you're such a liar.")
    expect(marks(page)).to_have_count(2)
    keys.press("Control+Home")
    keys.press("F8")
    expect(current(page).locator(".quote")).to_have_text("you never listen to me")
    keys.press("Alt+Period")
    expect(current(page).locator(".quote")).to_have_text("you're such a liar")
    keys.press("F8")
    keys.press("Shift+F8")
    expect(current(page).locator(".card-head")).to_be_focused()
    expect(current(page).locator(".quote")).to_have_text("you're such a liar")
    until('at.type === "radio"')
    keys.press("ArrowRight")
    chosen = page.evaluate("() => document.activeElement.value")
    until('at.classList.contains("blank-field")')
    keys.type("I heard two stories")
    keys.press("Enter")
    assert message(page).endswith(f"Honestly I felt {chosen} when I heard two stories.")
    assert page.evaluate("() => document.activeElement.id") == "message"
    expect(marks(page)).to_have_count(1)
    keys.press("Control+Home")
    keys.press("F8")
    keys.press("Escape")
    assert page.evaluate("() => document.activeElement.selectionEnd") == ACCUSING.replace("🙂", "xx").index(" when")


@needs_browser
def test_a_click_on_the_words_opens_their_card(opened):
    page = opened()
    write(page, LETTER)
    expect(marks(page)).to_have_count(3)
    page.mouse.click(*inside(marks(page).nth(1)))
    expect(current(page).locator(".quote")).to_have_text("you're such a liar")
    expect(page.locator(".mirror .found.current")).to_have_text("you're such a liar")
    current(page).locator(".card-head").click()
    expect(current(page)).to_have_count(0)
    expect(page.locator(".card-head[aria-expanded=true]")).to_have_count(0)


@needs_browser
def test_what_was_typed_into_a_card_outlives_the_next_answer(opened):
    page = opened()
    write(page, SLOT)
    blank = current(page).get_by_label("Blank: what happened")
    blank.fill("you left")
    page.get_by_label("Your message").focus()
    page.keyboard.press("Control+Home")
    with page.expect_response("**/v1/check"):
        page.keyboard.type("Well, ")
    assert marks(page).text_content() == "You don't care about me"
    expect(blank).to_have_value("you left")
    current(page).locator(".offer").first.get_by_role("button").click()
    assert message(page).startswith("Well, 🙂 I felt unimportant when you left.")


@needs_browser
def test_the_marks_move_with_the_typing_before_there_is_an_answer(opened):
    page = opened()
    write(page, ACCUSING)
    expect(marks(page)).to_have_count(1)
    page.route("**/v1/check", lambda _: None)
    page.get_by_label("Your message").focus()
    page.keyboard.press("Control+Home")
    page.keyboard.type("So: ")
    assert marks(page).all_text_contents() == ["you never listen to me"]
    page.mouse.click(*inside(marks(page)))
    page.keyboard.type("x")
    assert marks(page).count() == 0
    expect(page.locator(".card.stale")).to_have_count(1)
    page.unroute("**/v1/check")


@needs_browser
def test_an_answer_about_an_older_text_is_dropped(opened, url):
    page = opened()
    late = []

    def hold(route):
        late.append(route)

    page.route("**/v1/check", hold, times=1)
    with page.expect_request("**/v1/check"):
        write(page, ACCUSING)
    write(page, "Thank you for calling.")
    expect(page.locator("#clear")).to_be_visible()
    answer = page.request.post(f"{url}v1/check", data={"text": ACCUSING})
    assert answer.json()["findings"]
    with suppress(sync_api.Error):  # nobody waits for it any more
        late[0].fulfill(response=answer)
    page.wait_for_timeout(200)
    expect(marks(page)).to_have_count(0)
    expect(page.locator(".card")).to_have_count(0)


@needs_browser
def test_a_composition_is_left_to_the_browser(opened):
    page = opened()
    write(page, ACCUSING)
    expect(marks(page)).to_have_count(1)
    page.get_by_label("Your message").focus()
    page.keyboard.press("Control+Home")
    keyboard = page.context.new_cdp_session(page)
    for text in ("に", "にほ", "日本"):
        keyboard.send("Input.imeSetComposition", {"text": text, "selectionStart": len(text), "selectionEnd": len(text)})
        assert message(page) == text + ACCUSING
    keyboard.send("Input.insertText", {"text": "日本 "})
    assert message(page) == f"日本 {ACCUSING}"
    expect(marks(page)).to_have_text(["you never listen to me"])


@needs_browser
def test_kind_words_notes_and_advice(opened):
    page = opened()
    write(page, LETTER)
    expect(page.locator("#kind-list li")).to_have_text(["thanks for picking up the kids"])
    expect(page.locator("#note-list")).to_contain_text("you never call me")
    expect(page.locator(".mirror .kind-words")).to_have_text(["thanks for picking up the kids"])
    write(page, "If you do that again, I'm telling your mother.")
    expect(current(page).locator(".advice")).to_contain_text("Say the limit as yours")
    expect(current(page).locator(".offer")).to_have_count(0)


@needs_browser
def test_what_the_rewrite_leaves_as_it_was_is_told(opened):
    page = opened()
    write(page, "You never listen to me. If you do that again, I'm telling your mother.")
    page.get_by_role("button", name="Rewrite all").click()
    expect(page.locator("#after")).to_contain_text("I'm telling your mother.")
    expect(page.locator("#stays")).to_have_text("1 place stays as before: for such words there is advice only.")
    page.get_by_label("Feelings").focus()
    page.get_by_label("Feelings").select_option("strict")
    expect(page.locator("#after")).not_to_contain_text("unheard")  # which names an act of the other
    expect(page.get_by_label("Feelings")).to_be_focused()


@needs_browser
def test_a_message_that_tells_of_harm_is_not_rewritten_as_a_whole(opened):
    page = opened()
    write(page, HARM)
    expect(page.locator("#note-list")).to_contain_text("left exactly as it is, on purpose")
    button = page.get_by_role("button", name="Rewrite all")
    expect(button).to_be_disabled()
    expect(button).to_have_accessible_description(re.compile("not rewritten as a whole"))


@needs_browser
def test_what_is_left_as_it_is_stays_in_the_rewrite(opened):
    page = opened()
    write(page, LETTER)
    expect(marks(page)).to_have_count(3)
    current(page).get_by_role("button", name="Leave it as it is").click()
    expect(marks(page)).to_have_count(2)
    expect(page.locator("#left")).to_contain_text("1 place left as it is.")
    page.get_by_role("button", name="Rewrite all").click()
    expect(page.locator("#after")).to_contain_text("you never listen to me when I talk about work.")
    expect(page.locator("#after")).not_to_contain_text("liar")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Show again").click()
    expect(marks(page)).to_have_count(3)


@needs_browser
def test_the_switches_are_remembered_and_the_message_is_not(opened):
    page = opened()
    write(page, ACCUSING)
    expect(marks(page)).to_have_count(1)
    with page.expect_request("**/v1/check") as asked:
        page.get_by_label("Feelings").select_option("strict")
    assert asked.value.post_data_json == {
        "text": ACCUSING,
        "options": {"voice": "neutral", "vocabulary": "strict", "spelling": "US"},
    }
    expect(current(page).get_by_role("radio", name="unheard")).to_have_count(0)
    write(page, "")
    page.get_by_label("Spelling").select_option("GB")
    kept = page.evaluate("() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])")
    assert "strict" in kept
    assert "listen" not in kept
    page.reload()
    expect(page.get_by_label("Feelings")).to_have_value("strict")
    expect(page.get_by_label("Spelling")).to_have_value("GB")


@needs_browser
def test_without_an_answer_the_message_is_safe_and_the_page_tries_again(opened):
    page = opened(failing=True)
    page.route("**/v1/*", lambda route: route.abort())
    write(page, ACCUSING)
    expect(page.locator("#trouble")).to_contain_text("does not answer")
    expect(page.locator("#empty")).to_be_hidden()
    assert message(page) == ACCUSING
    page.unroute("**/v1/*")
    page.get_by_role("button", name="Try again").click()
    expect(marks(page)).to_have_count(1)
    expect(page.locator("#trouble")).to_be_hidden()
    page.route("**/v1/rewrite", lambda route: route.abort())
    page.get_by_role("button", name="Rewrite all").click()
    expect(page.locator("#told")).to_contain_text("does not answer")


@needs_browser
def test_what_the_server_refuses_is_told(opened):
    page = opened(failing=True)
    write(page, "You never call. " * 8000)
    expect(page.locator("#trouble")).to_contain_text("the limit is")
    expect(page.get_by_role("button", name="Try again")).to_be_hidden()


@needs_browser
def test_half_a_character_does_no_harm(opened):
    page = opened()
    page.get_by_label("Your message").evaluate(
        """(area, text) => { area.value = "\\ud83d " + text; area.dispatchEvent(new InputEvent("input")); }""", ACCUSING
    )
    expect(marks(page)).to_have_text(["you never listen to me"])


@needs_browser
def test_a_screen_reader_is_told_the_counts_and_the_cards(opened):
    page = opened()
    write(page, LETTER)
    expect(page.get_by_role("status").filter(has_text="3 places found, 1 kind word.")).to_have_count(1)
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_role("status").filter(has_text=re.compile("opied|copy"))).to_have_count(1)
    cards = page.get_by_role("list").filter(has=page.locator(".card"))
    expect(cards.first.get_by_role("listitem").filter(has=page.locator(".card-head"))).to_have_count(3)
    expect(page.get_by_role("button", name=re.compile("you never listen to me.*clear"), expanded=True)).to_have_count(1)
    expect(page.get_by_role("group", name="How was it for you?").get_by_role("radio")).to_have_count(4)


@needs_browser
def test_nothing_is_cut_off_at_any_width(opened):
    page = opened()

    def fits(state):
        for width in (320, 360, 640, 820, 897, 1280):
            page.set_viewport_size({"width": width, "height": 740})
            assert page.evaluate("() => document.scrollingElement.scrollWidth") <= width, (state, width)

    fits("empty")
    write(page, f"{LETTER} {SLOT} {'You always ' * 30}{'x' * 200}")
    expect(marks(page).first).to_be_visible()
    for at in range(page.locator(".card").count()):
        head = page.locator(".card-head").nth(at)
        if head.get_attribute("aria-expanded") == "false":
            head.click()
        fits(f"card {at}")
    page.get_by_role("button", name="Rewrite all").click()
    expect(page.locator("#rewriting")).to_be_visible()
    fits("rewrite")


@needs_browser
def test_dark_and_light(opened):
    def brightness(page):
        red, green, blue = (int(each) for each in re.findall(r"\d+", page.locator("body").evaluate(_BACKGROUND))[:3])
        return (red + green + blue) / 3

    light, dark = opened(color_scheme="light"), opened(color_scheme="dark")
    assert brightness(light) > 200
    assert brightness(dark) < 60
    for page in (light, dark):
        write(page, ACCUSING)
        expect(marks(page)).to_have_css("text-decoration-style", "solid")


_BACKGROUND = "body => getComputedStyle(body).backgroundColor"


@needs_browser
@needs_axe
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation(opened, scheme):
    page = opened(color_scheme=scheme, reduced_motion="reduce", failing=True)
    page.evaluate(AXE.read_text(encoding="utf-8"))

    def clean(state):
        found = page.evaluate("() => axe.run({ resultTypes: ['violations'] })")["violations"]
        told = [(each["id"], [node["html"] for node in each["nodes"]]) for each in found]
        assert not told, (state, json.dumps(told, indent=1))

    page.get_by_text("Keys", exact=True).click()
    clean("empty")
    write(page, f"{LETTER} {SLOT} If you do that again, I'm telling your mother.")
    for head in page.locator(".card-head[aria-expanded=false]").all()[:2]:
        head.click()
    clean("findings")
    page.get_by_role("button", name="Rewrite all").click()
    page.locator("#rewriting").get_by_label("what was said about the money").fill("two stories")
    clean("rewrite")
    take(page)
    expect(page.locator(".mirror .blank").first).to_be_visible()
    clean("blanks")
    page.route("**/v1/check", lambda route: route.abort())
    write(page, "Once more")
    expect(page.locator("#trouble")).to_be_visible()
    clean("trouble")


@contextmanager
def served(**fields):
    """A server in this process, with a checker that knows two words."""
    import uvicorn

    from kindphrase.adapters.server.app import make_app
    from kindphrase.adapters.server.checking import Checkers
    from kindphrase.adapters.server.running import configured, listen, url_of
    from kindphrase.adapters.server.serving import ServerSettings

    settings = ServerSettings(port=0, **fields)
    server = uvicorn.Server(configured(make_app(settings, Checkers(settings.checking.options, StubChecker))))
    with listen(settings.host, settings.port) as sock:
        thread = threading.Thread(target=server.run, args=([sock],))
        thread.start()
        try:
            yield url_of(settings.host, sock)
        finally:
            server.should_exit = server.force_exit = True  # a browser keeps its connections
            thread.join()


@needs_browser
def test_a_server_with_a_token(opened):
    with served(token="open sesame".replace(" ", "-")) as url:
        page = opened(at=url, http_credentials={"username": "any", "password": "open-sesame"})
        write(page, DRAFT)
        expect(marks(page)).to_have_count(1)


def node_is_new_enough() -> bool:
    node = shutil.which("node")
    if node is None:
        return False
    told = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout
    major, minor = (int(part) for part in told.lstrip("v").split(".")[:2])
    return (major, minor) >= (22, 7) or (major == 20 and minor >= 19)


@pytest.mark.skipif(not node_is_new_enough(), reason="node 20.19, 22.7 or later is not installed")
def test_what_needs_no_browser():
    ran = subprocess.run(
        ["node", "--test", "--test-reporter=tap", "."], cwd=TESTS, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout
    assert int(re.search(r"^# pass (\d+)$", ran.stdout, re.MULTILINE)[1]) > 10


@pytest.mark.skipif(not (TESTS / "node_modules" / "typescript").exists(), reason=f"TypeScript is not there: {INSTALL}")
def test_the_types_in_the_comments_hold():
    compiler = TESTS / "node_modules" / "typescript" / "bin" / "tsc"
    ran = subprocess.run(["node", str(compiler), "-p", "."], cwd=TESTS, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout


def test_the_page_speaks_the_version_of_the_wire_format(root):
    wire = (root / "src/kindphrase/adapters/server/page/wire.js").read_text(encoding="utf-8")
    assert f'SCHEMA_VERSION = "{Report(text="").schema_version}"' in wire


def test_every_choice_of_the_switches_is_an_option_that_exists(root):
    from typing import get_args

    from kindphrase.options import Spelling, Vocabulary, Voice

    page = (root / "src/kindphrase/adapters/server/page/index.html").read_text(encoding="utf-8")
    for name, kind in (("voice", Voice), ("vocabulary", Vocabulary), ("spelling", Spelling)):
        select = re.search(rf'<select name="{name}".*?</select>', page, re.DOTALL)
        assert set(re.findall(r'value="(\w+)"', select[0])) == set(get_args(kind))


def test_the_lock_file_names_no_registry():
    assert "resolved" not in (TESTS / "package-lock.json").read_text(encoding="utf-8")
