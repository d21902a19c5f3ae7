from pathlib import Path

FOLDER = Path(__file__).parent / "questions"
SELECT, LETTERS, ASK, CONSTRUCT = (
    (FOLDER / f"{name}.rq").read_text(encoding="utf-8")
    for name in ("select", "letters", "ask", "construct")
)


def show(name, values):
    for value in values:
        print(name, value, sep="\t")
