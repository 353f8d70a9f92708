// Tells every open live page what happens, as it happens (server-sent events).
export function openFeed(state) {
  const open = new Set();
  const write = (response, event, value) => response.write(`event: ${event}\ndata: ${JSON.stringify(value)}\n\n`);
  return {
    join(request, response) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      write(response, 'state', state());
      open.add(response);
      request.on('close', () => open.delete(response));
    },
    send(event, value) {
      for (const response of open) write(response, event, value);
    },
  };
}
