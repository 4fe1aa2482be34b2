"""Fetch a list by its address, without ever reaching into a private network on somebody else's behalf.

The name is resolved once, every address it has must be public, and the connection goes to exactly the address that
was checked: a name server that answers differently a moment later gains nothing. TLS is still held to the name.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
import socket
from collections.abc import Awaitable, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Final

import httpx

MOST_BYTES: Final = 10 * 1000 * 1000
MOST_REDIRECTS: Final = 3
MOST_TRIES: Final = 3
"""How many of the addresses of a name are tried."""
SECONDS: Final = 10.0
"""For everything together: resolving, redirects, and the last byte."""
LONGEST_URL: Final = 2000

Resolve = Callable[[str], Awaitable[Sequence[str]]]
"""Gives the addresses of a name; raises OSError where it has none."""

_NAME = re.compile(r"(?=.{4,253}\Z)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}\.?", re.ASCII)
_NUMBER = re.compile(r"(?:\d+|0x[0-9a-f]*)", re.ASCII)
_GLOBAL_V6 = IPv6Network("2000::/3")
_RELAYS_V6 = (IPv6Network("2002::/16"), IPv6Network("2001::/32"), IPv6Network("3fff::/20"))
"""6to4 and Teredo carry an IPv4 address of anybody's choice; 3fff::/20 is for examples."""
_NAT64 = IPv6Network("64:ff9b::/96")
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_HEADERS = {
    "User-Agent": "voordeur",
    "Accept": "text/calendar, text/csv, application/json, */*;q=0.1",
    # Counting bytes only means something when nothing is unpacked.
    "Accept-Encoding": "identity",
}


class NotFetched(Exception):
    """Why an address was not fetched, in words fit to be shown; they never hold the address."""


@dataclass(frozen=True)
class Fetched:
    """What an address gave."""

    data: bytes
    name: str
    """The last part of its path."""
    host: str
    known_as: str
    """Host and a digest of the address: a feed's address can hold a secret and is not kept."""


async def fetch(
    url: str, *, resolve: Resolve | None = None, transport: httpx.AsyncBaseTransport | None = None
) -> Fetched:
    """Fetch at most 10 MB within 10 seconds, over https, from public addresses only; raises NotFetched."""
    asked = checked(url)
    # Nothing of the environment: a proxy would resolve the name again, and .netrc holds credentials.
    client = httpx.AsyncClient(transport=transport, trust_env=False, follow_redirects=False, timeout=SECONDS)
    try:
        async with asyncio.timeout(SECONDS), client:
            data = await _follow(client, asked, resolve or addresses)
    except TimeoutError:
        raise NotFetched(f"it took longer than {SECONDS:.0f} seconds") from None
    digest = hashlib.sha256(str(asked).encode()).hexdigest()[:16]
    name = asked.path.rstrip("/").rpartition("/")[2]
    return Fetched(data, name or asked.host, asked.host, f"{asked.host} {digest}")


def checked(url: str) -> httpx.URL:
    """The address, where it is one that may be asked; raises NotFetched."""
    if len(url) > LONGEST_URL:
        raise NotFetched(f"the address is longer than {LONGEST_URL} characters")
    if re.search(r"[\x00-\x20\x7f-\x9f\\]", url):
        raise NotFetched("the address holds a space or a character that does not belong in it")
    try:
        # The way calendars call a feed that is fetched over https.
        parsed = httpx.URL(re.sub(r"(?i)^webcals?://", "https://", url))
    except (httpx.InvalidURL, ValueError):
        raise NotFetched("this is not an address") from None
    if parsed.scheme != "https":
        raise NotFetched("only addresses that start with https:// are fetched")
    if parsed.port not in (None, 443):
        raise NotFetched("only port 443 is asked")
    if parsed.userinfo:
        raise NotFetched("an address with a name or password in it is not fetched")
    _check_host(parsed.raw_host.decode("ascii").lower())
    return parsed


def _check_host(host: str) -> None:
    literal = _literal(host)
    if literal is not None:
        if not is_public(host):
            raise NotFetched("this address is not on the public internet")
        return
    # 2130706433, 0x7f000001, 0177.0.0.1 and 127.1 are all ways to write an address that some programs understand.
    last = host.rstrip(".").rpartition(".")[2]
    if _NUMBER.fullmatch(last) or not _NAME.fullmatch(host):
        raise NotFetched("the address does not hold a full name of a site")


def _literal(host: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(host)
    except (AddressValueError, ValueError):
        return None


def is_public(address: str) -> bool:
    """Whether an IP address is one that anybody on the internet can reach, and no way around to another."""
    match _literal(address):
        case IPv4Address() as v4:
            return _is_public_v4(v4)
        case IPv6Address() as v6 if v6 in _NAT64:
            return _is_public_v4(IPv4Address(int(v6) & 0xFFFF_FFFF))
        case IPv6Address() as v6:
            return (
                v6 in _GLOBAL_V6
                and v6.is_global
                and v6.scope_id is None
                and not any(v6 in one for one in _RELAYS_V6)
            )
        case _:
            return False


def _is_public_v4(address: IPv4Address) -> bool:
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


async def addresses(host: str) -> Sequence[str]:
    """Ask the system for the addresses of a name, each once, in the order to try them."""
    found = await asyncio.get_running_loop().getaddrinfo(host, 443, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


async def _follow(client: httpx.AsyncClient, url: httpx.URL, resolve: Resolve) -> bytes:
    for _ in range(MOST_REDIRECTS + 1):
        async with aclosing(await _ask(client, url, await _safe_addresses(url, resolve))) as answer:
            if answer.status_code not in _REDIRECTS:
                return await _body(answer)
            onward = answer.headers.get("Location", "")
        # A site that sends us on must not learn or set anything for the next one.
        client.cookies.clear()
        try:
            url = checked(str(url.join(onward)))
        except httpx.InvalidURL:
            raise NotFetched("the site sends on to something that is not an address") from None
    raise NotFetched(f"the site sends on more than {MOST_REDIRECTS} times")


async def _safe_addresses(url: httpx.URL, resolve: Resolve) -> Sequence[str]:
    if _literal(url.host) is not None:
        return [url.host]
    try:
        found = await resolve(url.raw_host.decode("ascii"))
    except (OSError, UnicodeError):
        raise NotFetched("there is no site of that name") from None
    if not found:
        raise NotFetched("there is no site of that name")
    if not all(is_public(one) for one in found):
        raise NotFetched("this name leads to an address that is not on the public internet")
    return found[:MOST_TRIES]


async def _ask(client: httpx.AsyncClient, url: httpx.URL, pinned: Sequence[str]) -> httpx.Response:
    """Ask the checked addresses in turn, until one can be connected to."""
    host = url.raw_host.decode("ascii")
    named = _literal(host) is None
    headers = {**_HEADERS, "Host": host if named else url.netloc.decode("ascii")}
    # The certificate is checked against the name, though the connection goes to the address.
    extensions = {"sni_hostname": host} if named else {}
    for address in pinned:
        request = client.build_request(
            "GET", url.copy_with(host=address), headers=headers, extensions=extensions
        )
        try:
            return await client.send(request, stream=True)
        except (httpx.ConnectError, httpx.ConnectTimeout):
            continue
        except httpx.HTTPError as wrong:
            raise NotFetched(f"the site did not answer as it should ({type(wrong).__name__})") from None
    raise NotFetched("the site cannot be reached, or its certificate is not right")


async def _body(answer: httpx.Response) -> bytes:
    if answer.status_code != 200:
        raise NotFetched(f"the site answered {answer.status_code}")
    if answer.headers.get("Content-Encoding", "identity").strip().lower() not in ("", "identity"):
        raise NotFetched("the site only gives it packed")
    parts: list[bytes] = []
    size = 0
    try:
        async for part in answer.aiter_raw():
            size += len(part)
            if size > MOST_BYTES:
                raise NotFetched(f"it is larger than {MOST_BYTES // 1_000_000} MB")
            parts.append(part)
    except httpx.HTTPError as wrong:
        raise NotFetched(f"the site stopped half-way ({type(wrong).__name__})") from None
    return b"".join(parts)
