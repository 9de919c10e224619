"""Has letters read by other programs, and scored by SpamAssassin as they would be sent.

usage: mail.py FOLDER    the folder of the letters, target/newsletter
"""

import email
import email.policy
import re
import subprocess
import sys
import tempfile
from pathlib import Path

# What each service puts its link for, and none: org.explainer.newsletter.mail.Platform.
SIGNS = ["", "*|UNSUB|*", "{{ UnsubscribeURL }}", "{{ unsubscribe_url }}"]
SHAPE = ["multipart/alternative", "text/plain", "multipart/related", "text/html"]

# Which SpamAssassin and others take for spam, as agreed: https://spamassassin.apache.org/gtube/
GTUBE = b"XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X"
SPAM = "planted spam"

faults = []


def check(letter, holds, fault):
    if not holds:
        faults.append(f"{letter}: {fault}")


def plant(fault, said, judge, *arguments):
    """Asks a judge about what is wrong: it is a fault if he does not say so."""
    before = len(faults)
    judge(*arguments)
    found = any(said in line for line in faults[before:])
    del faults[before:]
    check("planted", found, f"{fault}, and it was not found")


def read(letter, raw):
    """What Python's parser makes of a letter."""
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    for part in mail.walk():
        check(letter, not part.defects, f"{part.get_content_type()} is defective: {part.defects}")
    check(letter, b"\n" not in raw.replace(b"\r\n", b""), "a line ends without CR LF")
    longest = max(len(line) for line in raw.split(b"\r\n"))
    check(letter, longest <= 78, f"a line has {longest} signs")
    shape = [part.get_content_type() for part in mail.walk()]
    check(letter, shape[:4] == SHAPE and set(shape[4:]) <= {"image/png"}, f"it is made of {shape}")
    check(letter, mail["X-Unsent"] == "1", "it does not open as a draft")
    return mail


def pictures(letter, mail, folder, raw):
    """Each picture is shown, and comes out of ripmime as it went in."""
    html = mail.get_body(("html",)).get_content()
    shown = set(re.findall(r"cid:([^\"']+)", html))
    held = {part["Content-ID"].strip("<>") for part in mail.walk() if part["Content-ID"]}
    check(letter, shown == held, f"it shows {shown} and holds {held}")
    pictures = sorted(folder.glob("images/*"))
    # ripmime misses a head that begins where its buffer ends, so it is asked again for a longer mail.
    longer = b"X-Room: " + b"." * 60 + b"\r\n" + raw
    lost = ripped(letter, raw, pictures) and ripped(letter, longer, pictures)
    check(letter, not lost, f"ripmime does not give back {lost}")


def ripped(letter, raw, pictures):
    """The names of pictures that do not come out of ripmime as they went in."""
    with tempfile.TemporaryDirectory() as out:
        run = subprocess.run(["ripmime", "-i", "-", "-d", out], input=raw, capture_output=True)
        check(letter, run.returncode == 0, f"ripmime: {run.stderr.decode()}")
        came = {picture.name: Path(out, picture.name) for picture in pictures}
        return [
            picture.name
            for picture in pictures
            if not came[picture.name].exists()
            or came[picture.name].read_bytes() != picture.read_bytes()
        ]


def view(letter, mail, path):
    seen = subprocess.run(["mu", "view", path], capture_output=True, text=True)
    title = mail["Subject"]
    check(letter, seen.returncode == 0 and f"Subject: {title}" in seen.stdout, f"mu: {seen.stderr}")
    words = mail.get_body(("plain",)).get_content().split()
    check(letter, words[-20:] == seen.stdout.split()[-20:], "mu does not show the text to its end")


def sent(raw, sign):
    """The letter as a service sends it: with a sender, a reader and the service's link."""
    mail = email.message_from_bytes(raw, policy=email.policy.SMTP)
    if "From" not in mail:
        mail["From"] = "The editors <editors@example.org>"
    mail["To"] = "A reader <reader@example.org>"
    if sign:
        html = mail.get_body(("html",))
        link = f'<p><a href="{sign}">Unsubscribe</a></p></td></tr></table>'
        before, foot, after = html.get_content().rpartition("</td></tr></table>")
        assert foot
        html.set_content(before + link + after, subtype="html", cte="quoted-printable")
    return mail.as_bytes()


def score(letters):
    """Asks SpamAssassin once about all letters with all links; the rules that need no network."""
    mbox = b""
    asked = set()
    for name, raw in letters:
        for sign in SIGNS:
            asked.add(f"{name} with {sign or 'no link'}")
            mail = f"X-Judged: {name} with {sign or 'no link'}\r\n".encode() + sent(raw, sign)
            body = re.sub(rb"(?m)^From ", b">From ", mail.replace(b"\r\n", b"\n"))
            mbox += b"From editors@example.org Sun Nov 22 00:00:00 2026\n" + body + b"\n"
    told = subprocess.run(["spamassassin", "-L", "--mbox", "--cf=report_safe 0"], input=mbox, capture_output=True)
    heads = re.sub(r"\n[ \t]+", " ", told.stdout.decode(errors="replace"))
    # Each verdict stands in the head of its letter; the letters come in an order of their own.
    verdict = r"^X-Spam-Status: .*?score=(-?[\d.]+).*?tests=(.*?) autolearn.*\n(?:.+\n)*?X-Judged: (.*)"
    verdicts = re.findall(verdict, heads, re.M)
    check("spamassassin", {name for _, _, name in verdicts} == asked, "not every letter was scored")
    for points, tests, name in verdicts:
        if name.startswith(SPAM):
            check(name, float(points) > 5, "what all filters take for spam passes")
        else:
            check(name, float(points) <= 0, f"spamassassin gives {points} points: {tests}")
    real = [float(points) for points, _, name in verdicts if not name.startswith(SPAM)]
    return max(real, default=99)


def prove(letters, folder):
    """Each judge first finds what was planted."""
    (name, raw), (other, _) = letters[:2]
    mail = read(name, raw)
    for fault, said, wrong in [
        ("a bare end of line", "CR LF", raw.replace(b"\r\n\r\n", b"\r\n\n", 1)),
        ("a long line", "signs", raw.replace(b"\r\n\r\n", b"\r\nX-Long: " + b"a" * 80 + b"\r\n\r\n", 1)),
        ("a letter that is no draft", "draft", raw.replace(b"X-Unsent: 1", b"X-Unsent: 0")),
        ("a letter without plain text", "made of", raw.replace(b"text/plain", b"text/other", 1)),
        ("a letter cut off", "defective", raw[: len(raw) * 9 // 10]),
    ]:
        plant(fault, said, read, name, wrong)
    pictured = next((one, mail) for one, mail in letters if list(Path(folder, one).glob("images/*")))
    picture = Path(folder, pictured[0])
    damaged = pictured[1].replace(b"iVBORw0KGgo", b"iVBORw0KGgp")
    plant("another picture", "give back", pictures, name, read(name, pictured[1]), picture, damaged)
    unshown = re.sub(rb"Content-ID: <", b"Content-ID: <not-", pictured[1], flags=re.I)
    plant("a picture that is not shown", "it shows", pictures, name, read(name, unshown), picture, unshown)
    plant("another letter", "mu", view, name, mail, Path(folder, other, "chapter.eml"))


def main():
    letters = []
    for path in sorted(Path(sys.argv[1]).resolve().glob("*/chapter.eml")):
        raw = path.read_bytes()
        name = path.parent.name
        mail = read(name, raw)
        pictures(name, mail, path.parent, raw)
        view(name, mail, path)
        letters.append((name, raw))
    check("all", letters, "there is no letter")
    prove(letters, Path(sys.argv[1]).resolve())
    spam = letters[0][1].replace(b"\r\n\r\n", b"\r\nComments: planted\r\n\r\n", 1)
    end = spam.index(b"\r\n\r\n", spam.index(b"text/plain")) + 4
    worst = score([*letters, (SPAM, spam[:end] + GTUBE + b"\r\n" + spam[end:])])
    print(*faults, sep="\n", end="\n" if faults else "")
    print(f"{len(letters)} mails read by Python, mu and ripmime; at most {worst} points of spam")
    sys.exit(bool(faults))


main()
