# Builds the jar from the sources, unpacks it, and keeps only a Java runtime, the jars and an AOT cache trained with the options
# it runs with. Everything belongs to root and is read only to the user it runs as.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY src/main src/main
COPY frontend frontend
RUN mvn -B -ntp -q -DskipTests package \
    && java -Djarmode=tools -jar target/liantiao.jar extract --destination /liantiao

FROM eclipse-temurin:25-jre
ENV LANG=C.UTF-8
# Its network is the container's own; who reaches it there says the compose file.
ENV LIANTIAO_ADDRESS=0.0.0.0
WORKDIR /liantiao
COPY docs/operations/java.options docs/operations/train-aot docs/operations/health ./
COPY --from=build /liantiao/lib lib
COPY --from=build /liantiao/liantiao.jar ./
# A new volume takes over whom its folder belongs to.
RUN ./train-aot . && useradd --system --uid 10001 --no-create-home liantiao \
    && mkdir -p /var/lib/liantiao /var/lib/liantiao-backups \
    && chown 10001 /var/lib/liantiao /var/lib/liantiao-backups
USER 10001
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 CMD ["/liantiao/health"]
ENTRYPOINT ["java", "@java.options", "-XX:AOTCache=liantiao.aot", "-jar", "liantiao.jar"]
