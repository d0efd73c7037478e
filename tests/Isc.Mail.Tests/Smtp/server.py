"""A real SMTP server for tests: keeps what it takes, as it came and as Python reads it, and refuses the addresses that say so."""
import email
import email.policy
import itertools
import json
import pathlib
import sys

from aiosmtpd.controller import Controller


class Keeper:
    def __init__(self, folder):
        self.folder, self.count = pathlib.Path(folder), itertools.count(1)

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("never@"):
            return "550 No such mailbox"
        if address.startswith("later@"):
            return "450 Mailbox busy"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        mail = email.message_from_bytes(envelope.original_content, policy=email.policy.default)
        parts = [
            {"type": part.get_content_type(), "method": part.get_param("method"), "file": part.get_filename(), "text": part.get_payload(decode=True).decode()}
            for part in mail.walk() if not part.is_multipart()
        ]
        name = f"{next(self.count):03}"
        (self.folder / f"{name}.json").write_text(json.dumps({"to": str(mail["To"]), "subject": str(mail["Subject"]), "language": mail["Content-Language"], "parts": parts}))
        (self.folder / f"{name}.eml").write_bytes(envelope.original_content)
        return "250 Taken"


controller = Controller(Keeper(sys.argv[2]), hostname="127.0.0.1", port=int(sys.argv[1]), enable_SMTPUTF8=True)
controller.start()
print("listening", flush=True)
sys.stdin.read()
