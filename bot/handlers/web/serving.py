"""The HTTP server of the web door: uvicorn, taught to let go of its streams when it stops."""

from __future__ import annotations

import socket

import uvicorn
from starlette.applications import Starlette


class WebServer(uvicorn.Server):
    """Serves an app made by `make_app`; `await server.serve()` runs it until `server.should_exit`."""

    def __init__(self, app: Starlette, host: str = "127.0.0.1", port: int = 8080) -> None:
        """Take the address to listen on."""
        super().__init__(
            uvicorn.Config(
                app,
                host=host,
                port=port,
                ws="none",
                lifespan="off",
                # Addresses and paths of visitors are nobody's business, and neither is what serves them.
                access_log=False,
                server_header=False,
                log_config=None,
                timeout_graceful_shutdown=5,
            )
        )
        self._app = app

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop: uvicorn waits for every answer to end, and a stream only ends when it is told to."""
        self._app.state.streams.close()
        await super().shutdown(sockets)
