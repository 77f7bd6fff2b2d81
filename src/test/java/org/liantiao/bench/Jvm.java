package org.liantiao.bench;

import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** Looks into a running Java process: its heap, its memory, its share of the processors. */
final class Jvm implements AutoCloseable {
    private final long pid;
    private final JMXConnector connector;
    private final MemoryMXBean memory;

    Jvm(long pid) throws Exception {
        this.pid = pid;
        VirtualMachine machine = VirtualMachine.attach(String.valueOf(pid));
        connector = JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()));
        machine.detach();
        memory = ManagementFactory.newPlatformMXBeanProxy(
                connector.getMBeanServerConnection(), ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
    }

    /** Bytes that are in use after collections that found no more. */
    long live() throws InterruptedException {
        long before = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            memory.gc();
            Thread.sleep(300);
            long now = memory.getHeapMemoryUsage().getUsed();
            if (now > before - 200_000) return Math.min(now, before);
            before = now;
        }
        return before;
    }

    /** Resident memory in MB; 0 where the system does not tell. */
    long residentMb() throws IOException {
        Path status = Path.of("/proc", String.valueOf(pid), "status");
        if (!Files.isReadable(status)) return 0;
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    Duration cpu() {
        return cpu(ProcessHandle.of(pid).orElseThrow());
    }

    /** What a process and those below it have used of the processors; of ended ones nothing is known. */
    static Duration cpu(ProcessHandle process) {
        return process.descendants()
                .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(process.info().totalCpuDuration().orElse(Duration.ZERO), Duration::plus);
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
