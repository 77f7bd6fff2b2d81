# Builds the jar from the sources, then keeps only a Java runtime and the jar.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY src/main src/main
COPY frontend frontend
RUN mvn -B -ntp -q -DskipTests package

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home --home-dir /liantiao liantiao
USER liantiao
WORKDIR /liantiao
COPY --from=build /build/target/liantiao.jar ./
ENV LANG=C.UTF-8
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "liantiao.jar"]
