# One of the four services: docker build --build-arg service=orders-service --build-arg port=8081 .
# Built by ./mvnw package; the image only carries it. Nothing runs as root.
FROM eclipse-temurin:25-jre

RUN groupadd --system --gid 1001 kwoking && useradd --system --uid 1001 --gid kwoking --no-create-home kwoking
WORKDIR /app

ARG service
ARG port

# From what changes seldom to what changes with every commit.
COPY ${service}/target/quarkus-app/lib/ lib/
COPY ${service}/target/quarkus-app/quarkus/ quarkus/
COPY ${service}/target/quarkus-app/quarkus-run.jar ./
COPY ${service}/target/quarkus-app/app/ app/

USER 1001
ENV QUARKUS_HTTP_PORT=${port}
EXPOSE ${port}
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=5 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/$QUARKUS_HTTP_PORT && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q 200"]

# glibc would take eight arenas a core for its small change, and keep them.
ENV MALLOC_ARENA_MAX=2

# No shell in between: java is process 1 and hears the stop signal itself. A plain class path, so that a JVM can keep
# what it loaded (docs/decisions/0011): the first jar holds better versions of classes in the others.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-Xss512k", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=64m", "-XX:+ExitOnOutOfMemoryError", "--sun-misc-unsafe-memory-access=allow", "--add-opens=java.base/java.lang=ALL-UNNAMED", "--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-cp", "quarkus/transformed-bytecode.jar:quarkus/generated-bytecode.jar:app/*:lib/boot/*:lib/main/*", "io.quarkus.runner.GeneratedMain"]
