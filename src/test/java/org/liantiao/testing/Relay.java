package org.liantiao.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;

/** A balancer that sticks: each connection goes to the first of the nodes that takes it, so to the second when that one died. */
public final class Relay implements AutoCloseable {
    private final ServerSocket door;
    private final List<URI> nodes;

    public Relay(URI... nodes) throws IOException {
        this.nodes = List.of(nodes);
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    public int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void listen() {
        while (!door.isClosed())
            try {
                Socket browser = door.accept();
                Thread.ofVirtual().start(() -> connect(browser));
            } catch (IOException closed) {
                return;
            }
    }

    private void connect(Socket browser) {
        for (URI node : nodes)
            try {
                Socket server = new Socket(node.getHost(), node.getPort());
                Thread.ofVirtual().start(() -> pass(browser, server));
                pass(server, browser);
                return;
            } catch (IOException gone) {
                // The next one, then.
            }
        end(browser);
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException over) {
            // One of the two went away.
        } finally {
            end(from);
            end(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
