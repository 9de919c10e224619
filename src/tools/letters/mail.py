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

faults = []


def check(letter, holds, fault):
    if not holds:
        faults.append(f"{letter}: {fault}")


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
    told = subprocess.run(["spamassassin", "-L", "--mbox"], input=mbox, capture_output=True)
    heads = re.sub(r"\n[ \t]+", " ", told.stdout.decode(errors="replace"))
    # Each verdict stands in the head of its letter; the letters come in an order of their own.
    verdict = r"^X-Spam-Status: .*?score=(-?[\d.]+).*?tests=(.*?) autolearn.*\n(?:.+\n)*?X-Judged: (.*)"
    verdicts = re.findall(verdict, heads, re.M)
    check("spamassassin", {name for _, _, name in verdicts} == asked, "not every letter was scored")
    for points, tests, name in verdicts:
        check(name, float(points) <= 0, f"spamassassin gives {points} points: {tests}")
    return max((float(points) for points, _, _ in verdicts), default=99)


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
    worst = score(letters)
    print(*faults, sep="\n", end="\n" if faults else "")
    print(f"{len(letters)} mails read by Python, mu and ripmime; at most {worst} points of spam")
    sys.exit(bool(faults))


main()
